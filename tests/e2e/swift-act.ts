/** What a person does before a swift page, and what a test may ask of that page. */
import type { PoseFrame } from "../../src/core/body/pose";
import type { SwiftStart } from "./swift-start";

/** A performance as a perfect sensor sees it, `FPS` frames a second. */
export interface SwiftAct {
  readonly frames: readonly Pick<PoseFrame, "aspect" | "image" | "world" | "trunk">[];
  /** Index of the frame with which the first rep begins. */
  readonly repsFrom: number;
  /** JPEGs of the same moments, base64; without them the picture stays plain. */
  readonly pictures?: readonly string[];
}

/** Frames a second of the page's own time. */
export const FPS = 10;

declare global {
  interface Window {
    /**
     * Lets the page's time stand still, what is asked for meanwhile coming in real time; and lets the person do
     * something of their own, once.
     */
    swift: {
      stop(): void;
      go(): void;
      /** Goes on and stands still by itself as soon as there is such an element, however fast or slow the test looks. */
      goUntil(selector: string, text: string): void;
      now(): number;
      perform(act: string): Promise<void>;
      /** Whether what was begun by `perform` is still going on. */
      performing(): boolean;
      /** Called many times a second of real time. */
      look?: () => void;
    };
    actOf(name: string): Promise<SwiftAct | null>;
    startOf(): Promise<SwiftStart>;
    timeIsUp(at: number): Promise<void>;
  }
}
