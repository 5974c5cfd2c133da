/** Somebody stops in the middle of a set, lies there and is asked; a drawn body answers with its hand. */

import { describe, expect, it } from "vitest";
import { aBrowser } from "../../../../tests/support/fake-database";
import { film, laptop, stage } from "../../../../tests/support/film";
import { handClock } from "../../../../tests/support/hand-clock";
import type { PoseFrame } from "../../../core/body/pose";
import type { Routine } from "../../../core/plan/routine";
import { choreography, handAnswer } from "../../../mannequin/choreography";
import { profile } from "../../person/profile";
import { playSession } from "../session-play";
import { newSession } from "../session-start";
import type { PainAskingWords } from "../session-words";
import { createPainAsker } from "./ask-pain";

const FPS = 10;
const SOURCE = { label: "a camera", model: "full" } as const;
const planned = (exercise: "glute-bridge" | "bird-dog") =>
  ({ exercise, variant: "standard", sets: 2, reps: 8, perSide: false, holdS: null, restS: 20 }) as const;
const ROUTINE: Routine = { id: "routine", name: "Short", items: [planned("glute-bridge"), planned("bird-dog")] };

const bare = { outline: false };
const reps = film(stage(choreography("glute-bridge", { reps: 3 }), FPS), laptop(0), bare);
const lying = film(stage(handAnswer("back", { side: null, restS: 60 }), FPS), laptop(0), bare);
const lift = film(stage(handAnswer("back", { holdS: 2, restS: 0.5 }), FPS), laptop(0), bare);

const pain: PainAskingWords = {
  ask: { hurt: "hurt?", little: "little?", clearly: "clearly?", badly: "badly?" },
  nothing: "nothing",
  after: { continue: "continue", easier: "easier", "stop-exercise": "stop-exercise", "stop-session": "stop-session" },
};

/** Three reps of eight, and then nothing; a hand goes up after the questions named. Plays for so many seconds. */
async function stopAfterThree(yes: readonly string[], { seconds = 90, carriesOn = false, leaves = false } = {}) {
  let clock = 0;
  const store = await aBrowser().open();
  profile.setState({ warmsUp: false });
  const begin = newSession(ROUTINE);
  const words = { ready: null, setup: () => "", count: () => "", lost: "", moved: "", turnTo: String, done: String };
  const play = playSession({
    begin: begin.state,
    record: begin.record,
    store,
    say: { ...words, looksLike: () => "", of: ({ id }) => id },
    clock: handClock(() => clock),
  });
  const told: string[] = [];
  const asker = createPainAsker(play, pain, (text) => told.push(text));
  const left = [...yes];
  let queue: PoseFrame[] = [];
  let n = 0;
  let begun = false;
  while (clock < seconds && play.machine.getState().step.kind !== "over") {
    clock += 1 / FPS;
    if (left.length > 0 && told.at(-1) === left[0] && queue.length === 0) {
      left.shift();
      queue = [...lift];
    }
    if ("run" in play.machine.getState().step) begun = true;
    const frame = begun ? (queue.shift() ?? reps[n++] ?? lying[n % lying.length]) : undefined;
    if (frame) {
      const gone = leaves && n > reps.length;
      const now = gone ? { ...frame, t: clock, image: null, world: null, contour: null } : { ...frame, t: clock };
      asker.see(now);
      play.see(now, SOURCE);
    }
    if (carriesOn && told.length > 0) play.happen({ kind: "resume", cause: "asking" });
    play.happen({ kind: "tick", speaking: false });
    asker.tick(clock, false, false);
  }
  await play.close();
  return { told, state: play.machine.getState(), record: await store.getSession(begin.record.id), asker };
}

describe("pain from the floor", () => {
  it("is asked about once, and no hand lets the set go on", async () => {
    const { told, state, record, asker } = await stopAfterThree([]);
    expect(told).toEqual(["hurt?", "nothing"]);
    expect(asker.asking.getState().now).toBeNull();
    expect(state.paused).toEqual([]);
    expect(state.step).toMatchObject({ kind: "set", run: { counts: { full: 3 } } });
    expect(record).toMatchObject({ pain: [] });
  });

  it("is closed by whoever carries on by hand", async () => {
    const { told, state, asker } = await stopAfterThree([], { carriesOn: true });
    expect(told).toEqual(["hurt?"]);
    expect(asker.asking.getState().now).toBeNull();
    expect(state.paused).toEqual([]);
  });

  it("is asked of nobody who has left the picture", async () => {
    const { told } = await stopAfterThree([], { seconds: 60, leaves: true });
    expect(told).toEqual([]);
  });

  it("said to be a little makes it easier", async () => {
    const { told, state, record } = await stopAfterThree(["hurt?", "little?"]);
    expect(told).toEqual(["hurt?", "little?", "easier"]);
    expect(record).toMatchObject({ pain: [{ score: 3, when: "during", exercise: "glute-bridge" }] });
    expect(state.items[0]?.variant).not.toBe("standard");
    expect(state.paused).toEqual([]);
  });

  it("said to be clear leaves the exercise out and goes on to the next", async () => {
    const { told, state, record } = await stopAfterThree(["hurt?", "clearly?"]);
    expect(told).toEqual(["hurt?", "little?", "clearly?", "stop-exercise"]);
    expect(record).toMatchObject({ pain: [{ score: 5 }] });
    expect(state.items[0]).toMatchObject({ state: "stopped", because: "pain" });
    expect(state.items[1]?.state).toBe("todo");
  });

  it("said to be bad ends the session, with what was done kept", async () => {
    const { told, state, record } = await stopAfterThree(["hurt?", "badly?"]);
    expect(told.at(-1)).toBe("stop-session");
    expect(state.step).toMatchObject({ kind: "over", how: "ended" });
    expect(record).toMatchObject({ pain: [{ score: 7 }], items: [{ because: "pain" }, { state: "skipped" }] });
  });
});
