import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { later } from "../../../tests/support/perturb";
import { aPlay } from "../../../tests/support/sessions";
import { choreography } from "../../mannequin/choreography";
import { everyday } from "../../mannequin/choreography/everyday";
import { WARM_UP, WARM_UP_S } from "../plan/warm-up";
import { createDownWatcher } from "./went-down";

describe("the warm-up", () => {
  it("takes two to three minutes, one thing after the other, and each is said once", () => {
    const play = aPlay(undefined, 0);
    play.wait(WARM_UP_S + 1);
    expect(play.state.step.kind).toBe("announce");
    expect(WARM_UP_S).toBeGreaterThanOrEqual(120);
    expect(WARM_UP_S).toBeLessThanOrEqual(180);
    const said = play.said.filter(({ id }) => id === "warm-up");
    expect(said).toEqual(WARM_UP.map((_, part) => ({ id: "warm-up", part, first: part === 0 })));
    // What comes next is told as the first thing: how to pause, and to stay standing.
    expect(play.said.at(-1)).toMatchObject({ id: "next", first: true, up: true, another: true });
  });

  it("is over for whoever goes down to the mat, who is then told how to lie, not to stay standing", () => {
    const play = aPlay(undefined, 0);
    play.wait(20);
    play.happen({ kind: "went-down" });
    expect(play.state.step).toMatchObject({ kind: "announce", down: true });
    expect(play.said.at(-1)).toMatchObject({ id: "next", up: false });
    play.happen({ kind: "go-on" });
    expect(play.said.at(-1)).toMatchObject({ id: "into-position", up: false });
  });

  it("is left out by an order, and leaves out no exercise, also where it hurts", () => {
    for (const event of [
      { kind: "go-on" },
      { kind: "skip", because: "user" },
      { kind: "skip", because: "pain" },
    ] as const) {
      const play = aPlay(undefined, 1);
      const { items } = play.state;
      play.happen(event);
      expect(play.state.step.kind).toBe("announce");
      expect(play.state.items).toEqual(items);
    }
  });

  it("stands still while it is paused, and has sources", () => {
    const play = aPlay(undefined, 0);
    play.happen({ kind: "pause", cause: "user" });
    play.wait(200);
    expect(play.state.step).toMatchObject({ kind: "warm-up", part: 0 });
    for (const { source } of WARM_UP) expect(source).toContain("rules §9.1");
  });
});

describe("somebody who warms up", () => {
  const seen = (frames: ReturnType<typeof film>) => {
    const watcher = createDownWatcher();
    return frames.findIndex((frame) => watcher.push(frame));
  };
  const from = (yaw: number) => laptop(yaw, "left", { pitchDeg: 9 });
  const lying = film(stage(choreography("glute-bridge", { reps: 0, stillS: 6 }), 12), from(0), { outline: false });

  it("is not taken to have gone down by walking, hinging or tying a shoe", () => {
    for (const id of ["march-in-place", "loose-bends", "tying-shoes"]) {
      for (const yaw of [0, 90])
        expect(seen(film(stage(everyday(id), 12), from(yaw), { outline: false })), id).toBe(-1);
    }
    const hinging = choreography("deadlift", { reps: 3, variant: "no-weight" });
    expect(seen(film(stage(hinging, 12), from(0), { outline: false }))).toBe(-1);
  });

  it("is seen to lie on the mat within five seconds, and on hands and knees", () => {
    const at = seen(lying);
    expect(lying[at]?.t).toBeLessThan(5);
    const kneeling = film(stage(choreography("cat-cow", { reps: 0, stillS: 6 }), 12), from(0), { outline: false });
    expect(seen(kneeling)).toBeGreaterThan(0);
    // A moment of it is not enough.
    expect(seen(later(lying, 1).slice(0, 20))).toBe(-1);
  });
});
