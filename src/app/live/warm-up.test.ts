/** A page that dies in the warm-up: it is taken up where it stood, and a session that was only that is no session. */

import { beforeEach, expect, it } from "vitest";
import { aBrowser } from "../../../tests/support/fake-database";
import { film, laptop, stage } from "../../../tests/support/film";
import { handClock } from "../../../tests/support/hand-clock";
import type { Routine } from "../../core/plan/routine";
import { WARM_UP } from "../../core/plan/warm-up";
import { canBeTakenUp } from "../../core/session/take-up";
import { choreography } from "../../mannequin/choreography";
import { profile } from "../person/profile";
import { playSession } from "./session-play";
import { newSession, sessionAgain } from "./session-start";

const planned = (exercise: "glute-bridge" | "bird-dog") =>
  ({ exercise, variant: "standard", sets: 2, reps: 8, perSide: false, holdS: null, restS: 20 }) as const;
const ROUTINE: Routine = { id: "routine", name: "Short", items: [planned("glute-bridge"), planned("bird-dog")] };
const SOURCE = { label: "a camera", model: "full" } as const;
const words = { ready: null, setup: () => "", count: () => "", lost: "", moved: "", turnTo: String, done: String };

beforeEach(() => profile.setState({ warmsUp: true }));

async function aPlay() {
  let clock = 0;
  const store = await aBrowser().open();
  const { record, state } = newSession(ROUTINE);
  const say = { ...words, looksLike: () => "", of: ({ id }: { readonly id: string }) => id };
  const play = playSession({ begin: state, record, store, say, clock: handClock(() => clock) });
  const wait = (seconds: number) => {
    for (const end = clock + seconds; clock < end; ) {
      clock += 0.2;
      play.happen({ kind: "tick", speaking: false });
    }
  };
  const again = () => sessionAgain(store, record.id, () => true);
  return { play, store, id: record.id, wait, again };
}

it("is taken up in the part it was left in, and behind it once it is over", async () => {
  const { play, wait, again } = await aPlay();
  wait(30);
  await play.close();
  expect(await again(), "nothing was done yet").toBeNull();
  wait((WARM_UP[0]?.seconds ?? 0) - 20);
  await play.close();
  expect((await again())?.state.step).toMatchObject({ kind: "warm-up", part: 1 });
  play.happen({ kind: "go-on" });
  await play.close();
  expect((await again())?.state.step.kind).toBe("announce");
});

it("is over, and not offered again, once it was ended; nothing of it is looked back at", async () => {
  const { play, store, id, wait } = await aPlay();
  wait(70);
  play.happen({ kind: "end", because: "user" });
  await play.close();
  expect(play.isKept()).toBe(false);
  const kept = await store.getSession(id);
  expect(kept?.endedAt).not.toBeNull();
  expect(kept && canBeTakenUp(kept, Date.now())).toBe(false);
});

it("is none for one exercise by itself, and for whoever warms up alone", () => {
  expect(newSession({ ...ROUTINE, items: ROUTINE.items.slice(0, 1) }).state.step.kind).toBe("announce");
  profile.setState({ warmsUp: false });
  expect(newSession(ROUTINE).state.step.kind).toBe("announce");
});

it("ends with somebody who is seen to lie down", async () => {
  const { play } = await aPlay();
  const lying = film(stage(choreography("glute-bridge", { reps: 0, stillS: 6 }), 10), laptop(0), { outline: false });
  for (const frame of lying) play.see(frame, SOURCE as never);
  expect(play.machine.getState().step).toMatchObject({ kind: "announce", down: true });
});
