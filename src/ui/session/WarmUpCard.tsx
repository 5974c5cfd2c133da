import "./warm-up.css";
import { useStore } from "zustand";
import type { LiveSession } from "../../app/live/session";
import type { ExerciseId } from "../../core/exercise/exercise";
import { WARM_UP, type WarmUpPart } from "../../core/plan/warm-up";
import { words } from "../../words";
import { useDemonstration } from "../kit/body/use-demonstration";
import { useFit } from "../kit/use/use-fit";
import { NoticeLine } from "../live/Hud";

/** One thing to warm up with: the drawn body does it, its time runs, and how it is ended sooner. */
export function WarmUpCard({ session, watched = true }: { session: LiveSession; watched?: boolean }) {
  const step = useStore(session.machine, (state) => state.step);
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const next = useStore(session.machine, ({ items }) => (step.kind === "warm-up" ? items[step.next.item] : undefined));
  const fitting = useFit<HTMLDivElement>();
  const part = step.kind === "warm-up" ? WARM_UP[step.part] : undefined;
  if (step.kind !== "warm-up" || !part || !next) return null;
  const w = words.session.warming;
  const said = w.parts[step.part];
  if (!said) return null;
  return (
    <section className="session-next warm-up" aria-label={w.title}>
      <div className="session-next-side">
        <Body key={part.id} part={part.id} before={next.exercise} name={said.name} />
      </div>
      <div ref={fitting} className="session-next-words">
        <p className="session-kicker">{paused ? words.session.pausedRest : w.nth(step.part + 1, WARM_UP.length)}</p>
        <p className="warm-up-name">{said.name}</p>
        <p className="session-fetch">{said.how}</p>
        <p className="warm-up-left" role="timer">
          {Math.max(0, Math.ceil(part.seconds - step.elapsedS))}
        </p>
        <p className="session-dose">{watched ? w.enough : w.enoughUnseen}</p>
        <NoticeLine set={session} />
      </div>
    </section>
  );
}

interface BodyProps {
  readonly part: WarmUpPart["id"];
  /** The exercise that it warms up for. */
  readonly before: ExerciseId;
  readonly name: string;
}

/** The drawn body at it; a still drawing until it is there, and where it cannot be drawn. */
function Body({ part, before, name }: BodyProps) {
  const { canvas, shown } = useDemonstration({ exercise: before, warmUp: part });
  return (
    <div className="demonstration" data-state={shown ? "ready" : "still"}>
      <svg className="figure" viewBox="0 0 200 112" role="img" aria-label={words.figure(name)}>
        <path className="figure-mat" d="M6 108H194" />
        {part === "hinge" ? <Hinging /> : <Stepping />}
      </svg>
      <canvas ref={canvas} role="img" aria-label={words.figure(name)} />
    </div>
  );
}

function Stepping() {
  return (
    <>
      <g className="figure-far">
        <path className="figure-limb" d="M100 62L98 84L96 104L104 105M100 36L90 50L82 60" />
      </g>
      <g className="figure-near">
        <path className="figure-trunk" d="M100 62V34" />
        <path className="figure-limb" d="M100 62L120 66L116 88L124 89M100 36L110 50L120 54" />
        <circle cx="101" cy="18" r="9" />
      </g>
    </>
  );
}

function Hinging() {
  return (
    <g className="figure-near">
      <path className="figure-trunk" d="M84 60L116 48" />
      <path className="figure-limb" d="M84 60L96 82L90 104L100 105M115 49L114 66L112 80" />
      <circle cx="132" cy="44" r="9" />
    </g>
  );
}
