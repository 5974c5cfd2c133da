import { packFrame } from "../../core/movement/recording";
import type { SourceEnd } from "../../pose/source";
import { videoFileSource } from "../../pose/video-file";
import { shareOf } from "../check/check";
import { openPoseEstimator } from "../open-estimator";
import { logProblem, problemOfSource } from "../problems/problems";
import { exhibitOf, type Opened } from "./bench";

/** A clip looked at frame by frame, for the workbench. */
export async function exhibitOfVideo(file: File, onShare: (share: number) => void): Promise<Opened> {
  const { signal } = new AbortController();
  const opened = await openPoseEstimator({ signal });
  if (!opened.ok) {
    logProblem(opened.problem);
    return { ok: false, id: opened.problem.id };
  }
  const { estimator, model } = opened;
  let film = { fromS: 0, toS: 1 };
  let aspect = 16 / 9;
  const frames: ReturnType<typeof packFrame>[] = [];
  const source = videoFileSource(file, estimator, (video) => {
    film = video;
  });
  let end: SourceEnd;
  try {
    end = await source.start((frame) => {
      aspect = frame.aspect;
      frames.push(packFrame(frame));
      onShare(shareOf(frame.t, film));
    }, signal);
  } catch (error) {
    logProblem({ id: "unexpected", detail: String(error) });
    return { ok: false, id: "unexpected" };
  } finally {
    await estimator.close();
  }
  if (!end.ok) {
    const met = problemOfSource(end.problem);
    logProblem(met);
    return { ok: false, id: met.id };
  }
  return { ok: true, exhibit: exhibitOf({ schema: 1, source: file.name, model, aspect, frames }) };
}
