import type { DigestRep } from "../../core/history/digest";
import { words } from "../../words";

const HEIGHT = 22;
const WIDE = 120;
/** What a bar of the whole height stands for, share of the aim. */
const TOP = 1.1;

/** Range rep by rep: a bar each, the line of a full rep across, sides told apart by their shade. */
export function Sparks({ reps, aim }: { reps: readonly DigestRep[]; aim: number }) {
  const step = WIDE / Math.max(12, reps.length);
  const y = (share: number) => HEIGHT - (Math.min(TOP, Math.max(0, share)) / TOP) * HEIGHT;
  return (
    <svg className="sparks" viewBox={`0 0 ${WIDE} ${HEIGHT}`} role="img" aria-label={words.report.sparks(reps.length)}>
      {reps.map((rep, n) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: reps have no other name, and their order never changes
          key={n}
          data-side={rep.side}
          data-partial={!rep.full || undefined}
          x={n * step}
          y={y(rep.peak)}
          width={step * 0.78}
          height={HEIGHT - y(rep.peak)}
        />
      ))}
      <path d={`M0 ${y(aim)}H${WIDE}`} />
    </svg>
  );
}
