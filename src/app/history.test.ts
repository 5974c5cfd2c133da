import { describe, expect, it } from "vitest";
import { aRep } from "../../tests/fixtures/coaching";
import { type KeptRecording, repsIn } from "./history";

const reps = [0, 10, 20, 30].map((start, n) => aRep({ n: n + 1, start, top: start + 2, end: start + 5 }));

const kept = (fromT: number, toT: number, holes: KeptRecording["holes"] = []): KeptRecording => ({
  recording: {
    ...{ schema: 1, source: "", model: "full", aspect: 1 },
    frames: [fromT, toT].map((t) => ({ t, image: null, world: null, trunk: null })),
  },
  holes,
});

describe("the reps that can be watched again", () => {
  it.each([
    ["all, where all was kept", kept(0, 40), [0, 1, 2, 3]],
    ["none, where nothing was kept", null, []],
    ["not those beyond half an hour, where keeping stops", kept(0, 22), [0, 1]],
    ["not one that lies in a hole, or reaches into it", kept(0, 40, [{ fromT: 12, toT: 21 }]), [0, 3]],
    ["not those before a beginning that is gone", kept(10, 40, [{ fromT: null, toT: 10 }]), [1, 2, 3]],
  ])("are %s", (_, recording, watchable) => {
    expect([...repsIn({ reps }, recording)]).toEqual(watchable);
  });
});
