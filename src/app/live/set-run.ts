import type { StoreApi } from "zustand/vanilla";
import type { PoseFrame } from "../../core/body/pose";
import { createCoach } from "../../core/coach/coach";
import type { CoachStep, Counts, Rep } from "../../core/coach/coach.types";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { inVariant, variantOf as variantIn } from "../../core/exercise/rules";
import { onGrid } from "../../core/movement/grid";
import { countedWithin } from "../../core/session/places";
import type { Correction } from "../../core/setup/correction";
import { createPictureWatcher } from "../../core/setup/picture-moved";
import { createSetupTalk, type Settling } from "../../core/setup/talk";
import { createRecogniser } from "../../exercises/recognise";
import type { SetRecord } from "../../storage/records/set-record";
import type { SetStore } from "../../storage/sets";
import { askForLastingStorage } from "../data/history";
import { withinSentence } from "../person/language";
import { settings } from "../person/settings";
import { type AnnouncerWords, createAnnouncer, RANK } from "../sound/announce";
import { sound } from "../sound/sound";
import type { CameraInUse } from "./camera-feed";
import type { Channel } from "./channel";
import { filmSet } from "./keep-video";
import { changeOf, type Hint, type LiveState, noteWhile, type Seeing } from "./live-state";
import { createSetWriter } from "./set-writer";

/** What is said during a set and belongs to no exercise. */
export interface SetWords extends AnnouncerWords {
  readonly setup: (correction: Correction) => string;
  readonly done: (reps: number) => string;
  readonly moved: string;
  readonly looksLike: (id: ExerciseId) => string;
}

export interface SetRunOptions {
  readonly exercise: Exercise;
  readonly variant: string;
  /** Reps to reach: of each side where `perSide`. */
  readonly target: SetRecord["target"];
  readonly sessionId: string;
  readonly store: Pick<SetStore, "put" | "addMovement" | "putVideo">;
  /** Asks the browser to keep what is stored, once something was counted. A demonstration has nothing to keep. */
  readonly askForLastingStorage?: () => unknown;
  readonly source: CameraInUse;
  readonly state: StoreApi<LiveState>;
  readonly seen: Channel<Seeing>;
  readonly say: SetWords;
  /** Before the first set, and where the laptop has to move: what can be is settled standing. */
  readonly settling?: Settling | null;
  /** How to get into it from standing. */
  readonly getInto?: string;
  /** Whether the user is being counted in: nothing is said into that. */
  readonly isCountingIn?: () => boolean;
}

/** One set of one exercise: frames go in, and coach, voice, screen and storage are served. */
export interface SetRun {
  readonly id: string;
  readonly reps: readonly Rep[];
  /** As its target has them. */
  readonly counts: () => Counts;
  /** @param source what is looked through now: another camera may have taken the place of the first */
  readonly see: (frame: PoseFrame, source: CameraInUse) => CoachStep;
  /** While nothing is to be judged the coach is told that nobody is there, so that no rep spans a pause. */
  readonly lookAway: (t: number) => void;
  /** Says how many if `aloud`, and writes the end. Where nothing was counted nothing is kept: null. */
  readonly finish: (aloud: boolean) => Promise<SetRecord | null>;
}

export function startSet(options: SetRunOptions): SetRun {
  const { exercise, variant, target, store, source, state, seen, say } = options;
  const talk = settings.getState().verbosity;
  const coach = createCoach(exercise, { variant, mode: "live", talk });
  const announcer = createAnnouncer(exercise.sides === "alternating", say, target);
  const setup = createSetupTalk(inVariant(exercise, variantIn(exercise, variant)), options.settling ?? null);
  const recogniser = createRecogniser();
  const picture = createPictureWatcher();
  // Key checks only: a line that names everything is read by nobody.
  const checks = new Map(exercise.faults.filter(({ key }) => key).map(({ id, name }) => [id, withinSentence(name)]));
  const writer = createSetWriter(store, coach, {
    exercise,
    variant,
    talk,
    target,
    model: source.model,
    source: { kind: "camera", label: source.label },
    sessionId: options.sessionId,
    keepMovement: settings.getState().keepMovement,
  });
  const film = filmSet(store, () => noteWhile(state, "film-empty", true));
  let counted: Counts = { full: 0, partial: 0, left: 0, right: 0 };
  let aspect = 16 / 9;
  let exercising = false;

  function push(sensed: PoseFrame): CoachStep {
    // What is judged is what is kept: the set can be judged anew to the same verdict.
    const frame = onGrid(sensed);
    const seenAs = coach.push(frame);
    const step = { ...seenAs, counts: countedWithin(target, seenAs.counts) };
    counted = step.counts;
    writer.add(frame, step);
    seen.publish({ frame, step });
    return step;
  }

  /** Somebody who does another exercise than the chosen one is told so; offered, never forced. */
  function lookAround(frame: PoseFrame): void {
    const looksLike = recogniser.push(frame);
    if (!looksLike || looksLike === exercise.id || looksLike === state.getState().looksLike) return;
    state.setState({ looksLike });
    sound.announce({ words: [{ text: say.looksLike(looksLike), rank: RANK.setup }], tone: null });
  }

  /** The lid was touched: what was measured of the start pose no longer holds, and holding it again mends it. */
  function watchPicture(frame: PoseFrame, step: CoachStep): void {
    const moved = picture.push(frame, exercising);
    exercising = step.phase !== "setup" && step.phase !== "paused";
    if (moved) {
      state.setState({ notice: "picture-moved" });
      sound.announce({ words: [{ text: say.moved, rank: RANK.notice, urgent: true }], tone: null });
    } else if (step.finished && state.getState().notice === "picture-moved") {
      state.setState({ notice: null });
    }
  }

  /** What the set-up shows and says of a frame. */
  function setUp(frame: PoseFrame, step: CoachStep): Hint | null {
    const { correction, speak, outline } = setup.push(frame, step, !options.isCountingIn?.());
    if (outline !== state.getState().outline) state.setState({ outline });
    if (!correction) return null;
    const { id, kind, shift } = correction;
    const into = kind === "go-down" ? options.getInto : undefined;
    const text = say.setup(into ? { ...correction, text: into } : correction);
    if (speak) sound.announce({ words: [{ text, rank: RANK.setup }], tone: null });
    return { id, kind, shift, text };
  }

  return {
    id: writer.id,
    reps: coach.reps,
    counts: () => counted,
    see(frame, { stream }) {
      aspect = frame.aspect;
      film.see(frame.t, stream);
      const step = push(frame);
      watchPicture(frame, step);
      const change = changeOf(state.getState(), step, setUp(frame, step), checks);
      if (change) state.setState(change);
      sound.announce(announcer.hear(step, settings.getState().verbosity));
      if (coach.reps.length === 0) lookAround(frame);
      return step;
    },
    lookAway(t) {
      push({ t, aspect, image: null, world: null, trunk: null });
    },
    async finish(aloud) {
      const all = coach.finish();
      const summary = { ...all, counts: countedWithin(target, all.counts) };
      const counted = summary.reps.length > 0;
      if (counted) {
        const text = say.done(summary.counts.full);
        sound.announce({ words: aloud ? [{ text, rank: RANK.notice }] : [], tone: "done" });
        void (options.askForLastingStorage ?? askForLastingStorage)();
      }
      const record = await writer.finish(summary);
      void film.finish(counted ? record.id : null).catch(() => {});
      return counted ? record : null;
    },
  };
}
