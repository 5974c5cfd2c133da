/** What the page that draws and looks understands: plain data, so that it crosses from Node into the page. */
import type { PackedFrame } from "../../src/core/recording";
import type { BodyShape } from "../../src/mannequin/body";
import type { Looks } from "../../src/mannequin/drawing/looks";
import type { RoomLooks } from "../../src/mannequin/drawing/room";
import type { ModelName } from "../../workers/pose.api";
import type { ClipRequest } from "../stage/stage.api";
import type { HipSpec } from "./hips/act";

/** One film: who does what, seen from where, by which model. */
export interface FilmRequest extends Pick<ClipRequest, "camera" | "width" | "height" | "fps"> {
  readonly act: ClipRequest["act"] | { readonly hips: HipSpec };
  readonly shape: BodyShape;
  readonly looks: Looks;
  readonly room: RoomLooks;
  /** 1 = a bright day, 0.4 = an evening with a lamp. */
  readonly brightness: number;
  /** Without shadows and smoothed edges: three times as fast. */
  readonly plain: boolean;
  readonly model: ModelName;
}

/** What the real sensor said of the film. */
export interface Filmed {
  readonly aspect: number;
  readonly frames: readonly PackedFrame[];
  /** Time spent on all frames, drawing included, and inside the worker. */
  readonly totalMs: number;
  readonly workerMs: number;
}

export interface LabPage {
  film(request: FilmRequest): Promise<Filmed>;
}

declare global {
  interface Window {
    lab?: LabPage;
  }
}
