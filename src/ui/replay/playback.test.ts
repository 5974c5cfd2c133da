import { describe, expect, it } from "vitest";
import { createPlayback } from "./playback";

const TIMES = [10, 10.1, 10.2, 10.3, 10.4];

describe("playing a rep", () => {
  it("opens at the frame nearest to the moment, and stands still", () => {
    const playback = createPlayback(TIMES, 10.22);
    playback.tick(5);
    expect(playback.state.getState()).toEqual({ at: 2, playing: false, speed: 1 });
  });

  it("moves with time at its speed", () => {
    const playback = createPlayback(TIMES, 10);
    playback.toggle();
    playback.tick(0.2);
    expect(playback.state.getState().at).toBe(2);
    playback.setSpeed(0.25);
    playback.tick(0.4);
    expect(playback.state.getState().at).toBe(3);
  });

  it("begins anew after a breath at the end", () => {
    const playback = createPlayback(TIMES, 10.4);
    playback.toggle();
    playback.tick(0.3);
    expect(playback.state.getState().at).toBe(4);
    playback.tick(0.5);
    expect(playback.state.getState().at).toBe(0);
  });

  it("steps frame by frame within the rep, and stops", () => {
    const playback = createPlayback(TIMES, 10);
    playback.toggle();
    playback.step(-1);
    expect(playback.state.getState()).toMatchObject({ at: 0, playing: false });
    playback.step(3);
    playback.step(9);
    expect(playback.state.getState().at).toBe(4);
    playback.seek(10.11);
    expect(playback.state.getState().at).toBe(1);
  });
});
