import "../review/review.css";
import "../exercise/exercise.css";
import "../kit/body/figure.css";
import "./replay.css";
import { useState } from "react";
import { useStore } from "zustand";
import { faultName } from "../../app/catalogue";
import { type OpenedReplay, openReplay, type Replay } from "../../app/look-back/replay";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { useBegun } from "../kit/use/use-loaded";
import { whenOf } from "../kit/use/when";
import { RepCurve } from "../review/RepCurve";
import { cueOf, repName, repText } from "../review/sentences";
import { Controls } from "./Controls";
import { Film } from "./Film";
import { Mannequin } from "./Mannequin";
import { ReplayStage, type View } from "./ReplayStage";
import { usePlayback } from "./use-playback";

/** One rep, watched again beside the drawn body that does it well. */
export function ReplayScreen({ setId, n }: { readonly setId: string; readonly n: number }) {
  const [opened, setOpened] = useState<OpenedReplay | null>(null);

  useBegun(
    async (isHere) => {
      setOpened(null);
      const found = await openReplay(setId, n - 1);
      if (isHere()) setOpened(found);
    },
    [setId, n],
  );

  if (opened === null) return <Page title={words.app.loading} />;
  if (opened.ok) return <Watching key={opened.replay.index} replay={opened.replay} />;
  return (
    <Page title={opened.why === "gone" ? words.replay.gone : words.replay.noMovement}>
      {opened.record && (
        <a className="button" href={`#/sets/${opened.record.id}`}>
          {words.replay.toSet}
        </a>
      )}
    </Page>
  );
}

/** From the side is what the camera saw; three quarters is what it could not. */
const FIRST_TURN_DEG = 35;

function Watching({ replay }: { readonly replay: Replay }) {
  const playback = usePlayback(replay);
  const { at, playing, speed } = useStore(playback.state);
  const [view, setView] = useState<View>(replay.film ? "film" : "seen");
  const [turnDeg, turn] = useState(FIRST_TURN_DEG);
  const w = words.replay;
  const { exercise, rep, record, index, seen, film } = replay;
  const text = repText(rep, record, exercise);
  // Beside the difference in degrees "nothing stood out" would contradict what is seen.
  const said = text === words.review.clean ? w.withinLimits : text;
  const whole = (deg: number) => ((((deg + 180) % 360) + 360) % 360) - 180;

  return (
    <Page title={`${exercise.name}: ${repName(rep, exercise)}`} lead={whenOf(record)}>
      <div className="replay">
        <div className="replay-main">
          <div className="replay-stage">
            {film && view === "film" && (
              <Film film={film} t={seen[at]?.frame.t ?? rep.start} playing={playing} speed={speed} />
            )}
            <ReplayStage replay={replay} view={view} at={at} turnDeg={turnDeg} onTurn={(deg) => turn(whole(deg))} />
            <div className="replay-views">
              <Views views={film ? FILMED : PLAIN} view={view} onView={setView} />
            </div>
            {view === "turned" && <Turn turnDeg={turnDeg} onTurn={turn} />}
          </div>
          <Controls replay={replay} playback={playback} />
          <RepCurve rep={rep} exercise={exercise} now={seen[at]?.frame.t ?? rep.start} />
          <p className="soft small">{w.keys}</p>
        </div>
        <div className="replay-said">
          <Mannequin replay={replay} at={at} />
          {said && <p>{said}</p>}
          <ul className="faults">
            {rep.faults.map((fault) => (
              <li key={fault.id} className="fault" data-severe={fault.severity >= 1 || undefined}>
                <span>
                  <button type="button" className="link" onClick={() => playback.seek(fault.at)}>
                    {faultName(exercise, fault.id)}, {words.review.at(Math.max(0, fault.at - rep.start))}
                  </button>
                  <br />
                  <em>{cueOf(fault.id, exercise)}</em>
                </span>
              </li>
            ))}
          </ul>
          <nav className="row" aria-label={w.others}>
            {index > 0 && (
              <a className="button plain" href={`#/replay/${record.id}/${index}`}>
                {w.before}
              </a>
            )}
            {index < record.reps.length - 1 && (
              <a className="button plain" href={`#/replay/${record.id}/${index + 2}`}>
                {w.next}
              </a>
            )}
            <a className="button plain" href={`#/sessions/${record.sessionId}`}>
              {words.review.wholeSession}
            </a>
          </nav>
        </div>
      </div>
    </Page>
  );
}

const PLAIN = ["seen", "turned"] as const;
const FILMED = ["film", "seen", "turned"] as const;

interface ViewsProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Views({ views, view, onView }: ViewsProps) {
  const w = words.replay;
  return (
    <fieldset className="replay-chips">
      <legend className="out-of-sight">{w.view}</legend>
      {views.map((one) => (
        <label key={one}>
          <input type="radio" name="view" checked={view === one} onChange={() => onView(one)} />
          {w.views[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Turn({ turnDeg, onTurn }: { readonly turnDeg: number; readonly onTurn: (turnDeg: number) => void }) {
  const w = words.replay;
  return (
    <input
      className="replay-turn"
      type="range"
      min={-180}
      max={180}
      step={5}
      value={Math.round(turnDeg)}
      aria-label={w.turn}
      aria-valuetext={w.degrees(Math.round(turnDeg))}
      onChange={(event) => onTurn(Number(event.target.value))}
    />
  );
}
