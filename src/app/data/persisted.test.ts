import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { smallStorage } from "../../../tests/support/small-storage";
import { readSettings } from "../person/settings";
import { byField, persisted } from "./persisted";

let small: Storage;
beforeEach(() => {
  small = smallStorage();
  vi.stubGlobal("localStorage", small);
});
afterEach(() => void vi.unstubAllGlobals());

const settingsOf = () => persisted("settings", readSettings, byField);

describe("a value that is kept by key", () => {
  it("says that it is not kept where there is no room, holds all the same, and is kept once there is", () => {
    vi.stubGlobal("localStorage", smallStorage(0));
    const settings = settingsOf();
    settings.setState({ voice: false });
    expect([settings.isKept(), settings.getState().voice]).toEqual([false, false]);
    vi.stubGlobal("localStorage", small);
    settings.setState({ mirror: false });
    expect(settings.isKept()).toBe(true);
    expect(settingsOf().getState()).toMatchObject({ voice: false, mirror: false });
  });

  it("leaves alone what a newer version wrote beside it", () => {
    small.setItem("settings", JSON.stringify({ voice: true, hologram: "blue" }));
    settingsOf().setState({ voice: false });
    expect(JSON.parse(small.getItem("settings") ?? "")).toEqual({ voice: false, hologram: "blue" });
  });

  it("says when what is stored could not be removed", () => {
    const settings = settingsOf();
    settings.setState({ voice: false });
    vi.spyOn(small, "removeItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(settings.forget()).toBe(false);
    expect(settings.getState().voice).toBe(true);
  });
});
