import { useStore } from "zustand";
import { exerciseOf, goesDownFor, variantOf } from "../../app/catalogue";
import type { SetRecord } from "../../app/data/history";
import type { LiveSession } from "../../app/live/session";
import { verdictOf } from "../../core/history/review/verdict";
import type { SessionItem } from "../../core/plan/session";
import { words } from "../../words";
import { Demonstration } from "../kit/body/Demonstration";
import { useFit } from "../kit/use/use-fit";
import { NoticeLine } from "../live/Hud";
import { cueOf, wellText } from "../review/sentences";
import { RestRing } from "./RestRing";

interface NextCardProps {
  readonly session: LiveSession;
  /** How to get into each exercise. */
  readonly fetchOf?: (item: SessionItem) => string;
  /** A camera looks on, and the place is settled standing before the first set. */
  readonly watched?: boolean;
}

/** Between two sets: how long to rest, what comes next, what to fetch and how to lie, and the movement itself. */
export function NextCard({ session, fetchOf = words.session.fetchOf, watched = true }: NextCardProps) {
  const step = useStore(session.machine, (state) => state.step);
  const items = useStore(session.machine, (state) => state.items);
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const runs = useStore(session.machine, (state) => state.runs);
  const lastSet = useStore(session.state, (state) => state.lastSet);
  const looked = useStore(session.state, (state) => state.looked);
  const fitting = useFit<HTMLDivElement>();
  if (step.kind !== "announce" && step.kind !== "rest") return null;
  const item = items[step.next.item];
  const exercise = item && exerciseOf(item.exercise);
  if (!item || !exercise) return null;
  const w = words.session;
  const left = step.kind === "rest" ? Math.max(0, Math.ceil(step.restS - step.elapsedS)) : null;
  const asks = step.kind === "rest" && step.asks;
  const name = words.exercises[item.exercise].name;
  // Whoever goes on with the same knows how to lie: there is something better to say.
  const another = step.kind === "announce" || lastSet?.exercise.id !== item.exercise || step.next.set === 1;
  const staysUp = watched && step.kind === "announce" && !step.down && runs === 0 && goesDownFor(item);
  return (
    <section className="session-next" aria-label={w.next}>
      <div className="session-next-side">
        {left !== null && <RestRing left={left} still={paused} />}
        {another && (
          <Demonstration id={exercise.id} variant={variantOf(exercise, item.variant)} name={name} wait={!looked} />
        )}
      </div>
      <div ref={fitting} className="session-next-words">
        <p className="session-kicker">{paused ? w.pausedRest : left === null ? w.next : w.rest}</p>
        {asks && <p className="session-fetch">{words.pain.spoken.again}</p>}
        {step.kind === "rest" && !asks && lastSet && <HowItWas set={lastSet} cue={!another} />}
        <div>
          <p className="session-name">{name}</p>
          <p className="session-dose">{w.placed(step.next.set, item.sets, step.next.target)}</p>
        </div>
        {another && !asks && <p className="session-fetch">{unbroken(staysUp ? w.stayUp : fetchOf(item))}</p>}
        <NoticeLine set={session} />
      </div>
    </section>
  );
}

/** How the set before was: what was good, and the one thing for the next, by the same verdict as its review. */
function HowItWas({ set, cue }: { set: SetRecord; cue: boolean }) {
  const exercise = exerciseOf(set.exercise.id);
  if (!exercise) return null;
  const { well, work } = verdictOf([set], exercise);
  const w = words.session;
  return (
    <div className="session-was">
      <p>
        {w.did(set.counts.full)} {well && well.kind !== "not-seen" && wellText(well, exercise)}
      </p>
      {cue && work && <p className="session-cue">{w.nextCue(cueOf(work.fault, exercise))}</p>}
    </div>
  );
}

/** "side-on" is one word, also at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll("-", "\u2011");
}
