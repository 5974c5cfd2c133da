import { median } from "../../core/body/statistics";
import type { ExerciseId } from "../../core/exercise/exercise";
import { type SidedMeasure, sidesByVisit, weakerSide } from "../../core/history/trends/sides";
import type { Visit } from "../../core/history/trends/visit";
import { words } from "../../words";

/** Older visits say how it was. Judgement: two to three weeks of sessions. */
const LOOKED_AT = 8;

/** Says whether one side did clearly less, in words; small differences are the camera's. */
export function SidesNote({ visits, exercise }: { visits: readonly Visit[]; exercise: ExerciseId }) {
  const w = words.trends;
  const say = (measure: SidedMeasure) => {
    const differences = sidesByVisit(visits, exercise, measure).slice(-LOOKED_AT);
    const side = weakerSide(differences);
    if (!side) return [];
    const share = median(differences.map((one) => Math.abs(one.share))) ?? 0;
    return [measure === "range" ? w.sideRange(side, share) : w.sideHold(side, share)];
  };
  const found = [...say("range"), ...say("hold")];
  return (
    <section className="card" aria-labelledby="sides">
      <h3 id="sides">{w.sides}</h3>
      {found.length === 0 && <p>{w.sidesSame}</p>}
      {found.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {found.length > 0 && <p className="soft">{w.sideWhatNow}</p>}
    </section>
  );
}
