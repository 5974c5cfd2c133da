/** What the page that draws and looks understands: plain data, so that it crosses from Node into the page. */
import type { PackedFrame } from "../../src/core/movement/recording";
import type { BodyShape } from "../../src/mannequin/body";
import type { Looks } from "../../src/mannequin/drawing/looks";
import type { RoomLooks } from "../../src/mannequin/drawing/room";
import type { ModelName } from "../../workers/pose.api";
import type { ClipRequest } from "../stage/stage.api";
import type { Rig } from "./bodies/rig";
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
  /** A skinned body in the place of the drawn one. */
  readonly mesh?: MeshRequest;
}

export interface MeshRequest {
  /** Name without its ending. */
  readonly name: string;
  /** Of the file, so that a changed one makes a new film. */
  readonly sha256: string;
  readonly rig: Rig;
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
  /** @param mesh the file of the skinned body that the request asks for, base64 */
  film(request: FilmRequest, mesh?: string): Promise<Filmed>;
  /** A picture of the moment, PNG as a data address: nothing is looked at. */
  still(request: FilmRequest, t: number, mesh?: string): Promise<string>;
}

declare global {
  interface Window {
    lab?: LabPage;
  }
}
