import type { PoseFrame } from "../../body/pose";
import { postureFeatures } from "../../body/posture";
import type { ViewClass } from "../../body/scene";
import type { Exercise, StartHint } from "../../exercise/exercise";
import { STANDARD } from "../../exercise/rules";
import { createCoach } from "../coach";
import type { Cue, SetSummary } from "../coach.types";
import { hint } from "../seen";
import { isUpsideDown, type QuarterTurns, turnedPicture } from "./way-up";

/** What is amiss with a film as a whole. */
export type FilmState = "turned" | "slow" | "askew";

/**
 * Each way of each rep took longer than this, seconds: nobody moves so on their own, and a film that is shown slower than
 * it was taken does. Twice as long where a rep is a breath. Judgement: four seconds each way is the slowest that anybody
 * is asked for.
 */
const SLOW_WAY_S = 5;
const BREATH = 2;
/** One rep may be a pause to think, or chance. */
const LEAST_REPS = 2;
/**
 * In this share of the pictures nobody could be as they are, and the film is upside down: 22 to 100 % of the pictures of
 * bridges, deadlifts and squats turned by 180°, below 1 % of every one of 82 labelled films as they are. Judgement.
 */
const UPSIDE_DOWN = 0.2;
/** What a film must show of the exercise's postures when it is turned, and may show of them as it is. Judgement. */
const POSTURES = { turned: 0.5, asItIs: 0.2 } as const;
/** Views from which an exercise that is filmed from the side may show nothing that can be counted; null: never all that it takes. */
const ASKEW: readonly (ViewClass | null)[] = ["diagonal", "front", "rear", null];
const TURNS: readonly QuarterTurns[] = [2, 1, 3];

/** What the coach made of a film, with what is amiss with it said at its end; in slow motion without what time tells. */
export function overFilm(
  exercise: Exercise,
  others: readonly Exercise[],
  frames: readonly PoseFrame[],
  summary: SetSummary,
): { readonly summary: SetSummary; readonly state: FilmState | null } {
  const state = filmState(exercise, others, frames, summary);
  if (!state) return { summary, state };
  const { id, text } = filmCue(exercise, state);
  const said: Cue = { t: frames.at(-1)?.t ?? 0, id, text, kind: "setup", priority: "form" };
  const cues = [...summary.cues, said];
  if (state !== "slow") return { summary: { ...summary, cues }, state };
  const timed = new Set(exercise.faults.flatMap(({ id, check }) => (check.kind === "tempo" ? [id] : [])));
  const reps = summary.reps.map((rep) => ({
    ...rep,
    score: null,
    faults: rep.faults.filter((fault) => !timed.has(fault.id)),
    clear: rep.clear?.filter((check) => !timed.has(check)),
  }));
  return { summary: { ...summary, reps, score: null, cues }, state };
}

/**
 * What is amiss with a film that has been looked at; null: nothing that can be told.
 * @param others every exercise that there is: who does one of them, as the film is, is not upside down
 * @param summary what the coach made of these frames
 */
export function filmState(
  exercise: Exercise,
  others: readonly Exercise[],
  frames: readonly PoseFrame[],
  { variant, reps, counts, view, cues }: Pick<SetSummary, "variant" | "reps" | "counts" | "view" | "cues">,
): FilmState | null {
  if (isSlow(exercise, reps)) return "slow";
  if (counts.full > 0) return null;
  const seen = frames.filter(({ world }) => world && isUpsideDown(postureFeatures(world)));
  if (seen.length > UPSIDE_DOWN * frames.length) return "turned";
  const { share, atStart } = inPostures(exercise, frames, 0, variant);
  if (share > POSTURES.asItIs) return reps.length === 0 && isAskew(exercise, view, atStart, cues) ? "askew" : null;
  if (others.some((other) => inPostures(other, frames, 0).full > 0)) return null;
  const turned = TURNS.some((turns) => {
    const { share, full } = inPostures(exercise, frames, turns, variant);
    return share >= POSTURES.turned && full >= LEAST_REPS;
  });
  return turned ? "turned" : null;
}

/** Somebody did it, or lay there, all the while, and nothing was said of what it lacked: where the camera stood explains it. */
function isAskew({ placement }: Exercise, view: ViewClass | null, atStart: number, cues: readonly Cue[]): boolean {
  return (
    placement.view === "side" &&
    ASKEW.includes(view) &&
    atStart >= POSTURES.asItIs &&
    cues.every(({ kind }) => kind !== "fault")
  );
}

/** The words for it, in the language of the exercise. */
function filmCue({ says }: Exercise, state: FilmState): StartHint {
  return hint(`film-${state}`, says?.film[state]);
}

function isSlow({ signal }: Exercise, reps: SetSummary["reps"]): boolean {
  const full = reps.filter(({ kind }) => kind === "full");
  const ways = full.flatMap(({ outS, backS }) => [outS, backS]).filter((way) => way !== null);
  const slow = SLOW_WAY_S * (signal.adaptive ? BREATH : 1);
  return full.length >= LEAST_REPS && ways.length >= full.length && ways.every((way) => way > slow);
}

/** In how much of the film somebody is in one of the exercise's postures, and in one that it begins in, and what its coach counts. */
function inPostures(exercise: Exercise, frames: readonly PoseFrame[], turns: QuarterTurns, variant = STANDARD) {
  const coach = createCoach(exercise, { variant, mode: "clip" });
  let [seen, fitting, beginning] = [0, 0, 0];
  for (const frame of frames) {
    const { posture } = coach.push(turnedPicture(frame, turns));
    if (!frame.image) continue;
    seen += 1;
    if (exercise.postures.includes(posture)) fitting += 1;
    if (exercise.start.postures.includes(posture)) beginning += 1;
  }
  const among = Math.max(1, seen);
  return { share: fitting / among, atStart: beginning / among, full: coach.finish().counts.full };
}
