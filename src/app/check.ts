import { createStore, type StoreApi } from "zustand/vanilla";
import { createCoach } from "../core/coach";
import type { Exercise, ExerciseId } from "../core/exercise";
import { onGrid } from "../core/grid";
import { overFilm } from "../core/picture/film";
import type { PoseFrame } from "../core/pose";
import { EXERCISES } from "../exercises";
import { createRecogniser } from "../exercises/recognise";
import { videoFileSource } from "../pose/video-file";
import { filmNotices } from "./film-notices";
import { currentSession, openHistory, type SetRecord } from "./history";
import type { Seeing } from "./live-state";
import { logProblem, type Met, type ProblemId, problemOfSource } from "./problems";
import { openSensor } from "./sensor";
import { createSetWriter } from "./set-writer";
import { settings } from "./settings";

export interface CheckState {
  readonly stage: "loading" | "looking" | "done" | "stopped";
  /** Share 0…1 of the model (while loading) or of the video (while looking). */
  readonly share: number;
  readonly aspect: number;
  readonly record: SetRecord | null;
  /** Another exercise, where nothing was counted and this one would have been. */
  readonly looksLike: ExerciseId | null;
  readonly problem: ProblemId | null;
  readonly notice: ProblemId | null;
}

/** A video file being looked at, frame by frame, and what was seen in it. */
export interface VideoCheck {
  readonly state: StoreApi<CheckState>;
  /** Every frame so far with its step, in order of time. */
  readonly seen: readonly Seeing[];
  /** The same frames under another exercise's rules. */
  readonly judgeAs: (exercise: Exercise, variant: string) => Promise<void>;
  readonly stop: () => void;
}

/** Begins at once; every failure arrives in `state.problem`, none is thrown. */
export function checkVideo(file: File, exercise: Exercise, variant: string): VideoCheck {
  const stopping = new AbortController();
  const state = createStore<CheckState>(() => ({
    stage: "loading",
    share: 0,
    aspect: 16 / 9,
    record: null,
    looksLike: null,
    problem: null,
    notice: null,
  }));
  const seen: Seeing[] = [];
  void look();
  return { state, seen, judgeAs, stop: () => stopping.abort() };

  function meet(met: Met): void {
    if (stopping.signal.aborted) return;
    logProblem(met);
    state.setState({ stage: "stopped", problem: met.id });
  }

  async function look(): Promise<void> {
    const opened = await openSensor((share) => state.setState({ share }));
    if (!opened.ok) return meet(opened.problem);
    try {
      let seconds = 1;
      const coach = createCoach(exercise, { variant, mode: "clip" });
      const source = videoFileSource(file, opened.estimator, (video) => {
        seconds = Math.max(0.1, video.seconds);
        state.setState({ stage: "looking", share: 0, aspect: video.widthPx / video.heightPx });
      });
      const end = await source.start((sensed) => {
        const frame = onGrid(sensed);
        seen.push({ frame, step: coach.push(frame) });
        const share = Math.min(1, Math.floor((frame.t / seconds) * 100) / 100);
        if (share !== state.getState().share) state.setState({ share });
      }, stopping.signal);
      if (stopping.signal.aborted) return;
      if (!end.ok) return meet(problemOfSource(end.problem));
      if (!seen.some(({ frame }) => frame.image)) return meet({ id: "video-nobody", detail: `${seen.length} frames` });
      await judgeAs(exercise, variant);
    } catch (error) {
      meet({ id: "unexpected", detail: String(error) });
    } finally {
      await opened.estimator.close();
    }
  }

  async function judgeAs(chosen: Exercise, chosenVariant: string): Promise<void> {
    const store = await openHistory();
    const { model, keepMovement } = settings.getState();
    const coach = createCoach(chosen, { variant: chosenVariant, mode: "clip" });
    const writer = createSetWriter(store, coach, {
      exercise: chosen,
      variant: chosenVariant,
      target: { reps: chosen.dose.reps, perSide: chosen.dose.perSide },
      model,
      source: { kind: "video", label: file.name },
      sessionId: await currentSession(store),
      keepMovement,
    });
    const frames = seen.map(({ frame }) => frame);
    seen.length = 0;
    for (const frame of frames) {
      const step = coach.push(frame);
      seen.push({ frame, step });
      writer.add(frame, step);
    }
    const { summary, state: film } = overFilm(chosen, Object.values(EXERCISES), frames, coach.finish());
    const record = await writer.finish(summary);
    if (stopping.signal.aborted) return;
    state.setState({
      stage: "done",
      share: 1,
      record,
      looksLike: record.reps.length === 0 ? recognise(frames, chosen.id) : null,
      notice: filmNotices(frames, film)[0] ?? store.trouble,
    });
  }
}

/** Which other exercise the frames show, or null. */
function recognise(frames: readonly PoseFrame[], chosen: ExerciseId): ExerciseId | null {
  const recogniser = createRecogniser();
  let found: ExerciseId | null = null;
  for (const frame of frames) found = recogniser.push(frame) ?? found;
  return found === chosen ? null : found;
}
