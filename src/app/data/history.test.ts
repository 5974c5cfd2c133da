import { describe, expect, it, vi } from "vitest";
import { mend, refuse } from "../../../tests/faults/harm";
import { aRecord, aRep } from "../../../tests/fixtures/coaching";
import { aBrowser } from "../../../tests/support/fake-database";
import { smallStorage } from "../../../tests/support/small-storage";
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

describe("a page that is closed while something waits to be written", () => {
  it("puts it aside at once, and the next page writes it", async () => {
    const small = smallStorage();
    const page = new EventTarget();
    vi.stubGlobal("localStorage", small);
    vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
    const browser = aBrowser();
    await browser.open();
    vi.resetModules();
    const { openHistory: open } = await import("./history");
    const store = await open();
    refuse(1e6, "UnknownError");
    const kept = store.put(aRecord({ id: "waits" }));
    page.dispatchEvent(new Event("pagehide"));
    expect(small.getItem("plumbline.aside.sets.waits")).toContain('"waits"');
    expect(await kept).toBe(false);
    mend();
    vi.resetModules();
    const later = await (await import("./history")).openHistory();
    expect((await later.get("waits"))?.id).toBe("waits");
    await vi.waitFor(() => expect(small.getItem("plumbline.aside.sets.waits")).toBeNull());
    vi.unstubAllGlobals();
  });
});
