import { expect, it } from "vitest";
import { packFrame } from "../core/recording";
import { estimateVideo } from "./frames";
import type { PoseBrowser } from "./pose-browser";

it("leaves out the pictures from before a film's beginning, which no player shows", async () => {
  const frames = [-0.5, -0.1, 0, 0.1].map((t) => packFrame({ t, aspect: 1, image: null, world: null, trunk: null }));
  const video = { aspect: 1, seconds: 0.2, estimationMs: 4, frames, inferenceMs: [], contourMs: [] };
  const browser: PoseBrowser = { estimate: async () => ({ ok: true, video }), close: async () => {} };
  const { recording } = await estimateVideo(browser, "cut.mp4", "full", () => {});
  expect(recording.frames.map(({ t }) => t)).toEqual([0, 0.1]);
});
