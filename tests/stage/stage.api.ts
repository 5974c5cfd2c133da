/** What the page that draws clips understands: plain data, so that it crosses from Node into the page. */
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { DistractorId, GesturePosture, SetOptions, TrueRep } from "../../src/mannequin/choreography";

export interface ClipRequest {
  readonly act:
    | { readonly exercise: ExerciseId; readonly set: Omit<SetOptions, "body"> }
    | { readonly distractor: DistractorId }
    /** The sign for a pause, made once. */
    | { readonly gesture: GesturePosture };
  readonly heightM: number;
  readonly camera: {
    readonly azimuthDeg: number;
    readonly distanceM: number;
    readonly heightM: number;
    readonly pitchDeg: number;
    readonly rollDeg: number;
    readonly verticalFovDeg: number;
  };
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Faster: no shadows, no smoothed edges. */
  readonly plain?: boolean;
}

export interface ClipTruth {
  readonly name: string;
  readonly durationS: number;
  readonly frames: number;
  readonly reps: readonly TrueRep[];
}

export interface StagePage {
  open(request: ClipRequest): ClipTruth;
  /** JPEGs of the frames from `first` on, base64. */
  jpegs(first: number, count: number, quality: number): Promise<string[]>;
  /** The frame nearest to a time, PNG, base64. */
  still(t: number): Promise<string>;
  /** The whole clip as a file, base64. Throws when this browser can encode none of the codecs. */
  video(container: "mp4" | "webm"): Promise<string>;
}

declare global {
  interface Window {
    stage?: StagePage;
  }
}
