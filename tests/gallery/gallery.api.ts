/** What the gallery page can be asked to show; plain data that crosses from a test into the page. */
import type { LiveState, Seeing } from "../../src/app/live/live-state";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import type { PainAsking } from "../../src/core/session/pain-asking";
import type { SessionState } from "../../src/core/session/state";

/** One state of the live screen. */
export interface GalleryScene {
  readonly machine: SessionState;
  /** What differs from a set that has just begun. */
  readonly live?: Partial<LiveState>;
  readonly asking?: PainAsking | null;
}

/** All that can stand in the line of words of an exercise, in the page's language. */
export interface GalleryWords {
  readonly faults: readonly {
    readonly id: string;
    readonly name: string;
    readonly cue: string;
    readonly praise: string | null;
  }[];
  readonly partialCue: string | null;
  readonly hints: readonly string[];
  /** Down to the mat, and what a small room has room for. */
  readonly goDown: string;
  readonly smallRoom: string;
}

export interface GalleryPage {
  /** Drawn with the next picture. */
  show(scene: GalleryScene): void;
  /** Frames of the camera, one after the other, each drawn. */
  see(frames: readonly Seeing[]): Promise<void>;
  wordsOf(exercise: ExerciseId): GalleryWords;
}

declare global {
  interface Window {
    gallery?: GalleryPage;
  }
}
