import { createStore, type StoreApi } from "zustand/vanilla";
import type { PoseFrame } from "../../core/body/pose";
import { createCoach } from "../../core/coach/coach";
import { overFilm } from "../../core/coach/picture/film";
import type { Exercise, ExerciseId } from "../../core/exercise/exercise";
import { onGrid } from "../../core/movement/grid";
import { doseOf } from "../../core/plan/doses";
import { EXERCISES } from "../../exercises";
import { createRecogniser } from "../../exercises/recognise";
import type { BrokenOff } from "../../pose/source";
import { videoFileSource } from "../../pose/video-file";
import { currentSession, openHistory, type SetRecord } from "../data/history";
import { createSetWriter } from "../live/set-writer";
import { openPoseEstimator } from "../open-estimator";
import { settings } from "../person/settings";
import { logProblem, type MetProblem, type ProblemId, problemOfSource } from "../problems/problems";
import { filmNotices } from "./film-notices";
import { createFootage, type Footage } from "./footage";

export interface CheckState {
  readonly stage: "loading" | "looking" | "done" | "stopped";
  /** Share 0…1 of the model (while loading) or of the video (while looking). */
  readonly share: number;
  readonly aspect: number;
  readonly record: SetRecord | null;
  /** Where the file ended before its time: what follows is about what comes before. */
  readonly brokenOff: BrokenOff | null;
  /** Another exercise, where nothing was counted and this one would have been. */
  readonly looksLike: ExerciseId | null;
  readonly problem: ProblemId | null;
  readonly notices: readonly ProblemId[];
}

/** A video file being looked at, frame by frame, and what was seen in it. */
export interface VideoCheck {
  readonly state: StoreApi<CheckState>;
  /** Every frame so far with what is drawn of it. */
  readonly footage: () => Footage;
  /** The same frames under another exercise's rules. */
  readonly judgeAs: (exercise: Exercise, variant: string) => Promise<void>;
  readonly stop: () => void;
}

/** Frames judged before the page may do something else: a tenth of a second of work. */
const AT_ONCE = 500;

/** Begins at once; every failure arrives in `state.problem`, none is thrown. */
export function checkVideo(file: File, exercise: Exercise, variant: string): VideoCheck {
  const stopping = new AbortController();
  const state = createStore<CheckState>(() => ({
    stage: "loading",
    share: 0,
    aspect: 16 / 9,
    record: null,
    brokenOff: null,
    looksLike: null,
    problem: null,
    notices: [],
  }));
  let footage = createFootage();
  void look();
  return { state, footage: () => footage, judgeAs, stop: () => stopping.abort() };

  function meet(met: MetProblem): void {
    if (stopping.signal.aborted) return;
    logProblem(met);
    state.setState({ stage: "stopped", problem: met.id });
  }

  async function look(): Promise<void> {
    const opened = await openPoseEstimator({
      onProgress: (share) => state.setState({ share }),
      signal: stopping.signal,
    });
    if (!opened.ok) return meet(opened.problem);
    // Ending the worker is how work is cancelled: stopping waits for no picture.
    const close = () => void opened.estimator.close();
    stopping.signal.addEventListener("abort", close);
    try {
      let film = { fromS: 0, toS: 1 };
      const coach = createCoach(exercise, { variant, mode: "clip" });
      const source = videoFileSource(file, opened.estimator, (video) => {
        film = video;
        state.setState({ stage: "looking", share: 0, aspect: video.widthPx / video.heightPx });
      });
      const end = await source.start((sensed) => {
        const frame = onGrid(sensed);
        footage.add(frame, coach.push(frame));
        const share = shareOf(frame.t, film);
        if (share !== state.getState().share) state.setState({ share });
      }, stopping.signal);
      if (stopping.signal.aborted) return;
      if (!end.ok) return meet(problemOfSource(end.problem));
      state.setState({ brokenOff: end.brokenOff ?? null });
      if (!anybody(footage.frames())) return meet({ id: "video-nobody", detail: `${footage.length} frames` });
      await judgeAs(exercise, variant);
    } catch (error) {
      meet({ id: "unexpected", detail: String(error) });
    } finally {
      stopping.signal.removeEventListener("abort", close);
      if (!stopping.signal.aborted) await opened.estimator.close();
    }
  }

  async function judgeAs(chosen: Exercise, chosenVariant: string): Promise<void> {
    const store = await openHistory();
    const { model, keepMovement } = settings.getState();
    const { reps, perSide } = doseOf(chosen.id, chosenVariant);
    const coach = createCoach(chosen, { variant: chosenVariant, mode: "clip" });
    const writer = createSetWriter(store, coach, {
      exercise: chosen,
      variant: chosenVariant,
      target: { reps, perSide },
      model,
      source: { kind: "video", label: file.name },
      sessionId: await currentSession(store),
      keepMovement,
    });
    const judged = createFootage();
    for (const frame of footage.frames()) {
      const step = coach.push(frame);
      judged.add(frame, step);
      writer.add(frame, step);
      if (judged.length % AT_ONCE === 0) await new Promise((next) => setTimeout(next));
      if (stopping.signal.aborted) return;
    }
    footage = judged;
    // Unpacked for as long as the whole is looked at, and let go.
    const frames = [...footage.frames()];
    const { summary, state: film } = overFilm(chosen, Object.values(EXERCISES), frames, coach.finish());
    const record = await writer.finish(summary);
    if (stopping.signal.aborted) return;
    state.setState({
      stage: "done",
      share: 1,
      record,
      looksLike: record.reps.length === 0 ? recognise(frames, chosen.id) : null,
      notices: [...filmNotices(frames, film), ...(store.trouble ? [store.trouble] : [])],
    });
  }
}

/** How much of a film has been seen at a time of its own clock, in whole hundredths. */
export function shareOf(t: number, { fromS, toS }: { readonly fromS: number; readonly toS: number }): number {
  const share = (t - fromS) / Math.max(0.1, toS - fromS);
  return Math.min(1, Math.max(0, Math.floor(share * 100) / 100));
}

function anybody(frames: Iterable<PoseFrame>): boolean {
  for (const { image } of frames) if (image) return true;
  return false;
}

/** Which other exercise the frames show, or null. */
function recognise(frames: Iterable<PoseFrame>, chosen: ExerciseId): ExerciseId | null {
  const recogniser = createRecogniser();
  let found: ExerciseId | null = null;
  for (const frame of frames) found = recogniser.push(frame) ?? found;
  return found === chosen ? null : found;
}
