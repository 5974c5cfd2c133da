import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settings } from "../person/settings";
import { breakDue, mindBreaks } from "./breaks";

const MINUTE = 60_000;

describe("movement breaks", () => {
  let stop: () => void = () => {};
  let busy = false;
  beforeEach(() => {
    vi.useFakeTimers();
    busy = false;
    breakDue.setState(false, true);
    settings.setState({ breaks: true });
    stop = mindBreaks(() => busy);
  });
  afterEach(() => {
    stop();
    settings.setState({ breaks: false });
    vi.useRealTimers();
  });

  it("come after half an hour, and half an hour after the last was answered", () => {
    vi.advanceTimersByTime(29 * MINUTE);
    expect(breakDue.getState()).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    expect(breakDue.getState()).toBe(true);
    vi.advanceTimersByTime(10 * MINUTE);
    breakDue.setState(false, true);
    vi.advanceTimersByTime(29 * MINUTE);
    expect(breakDue.getState()).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    expect(breakDue.getState()).toBe(true);
  });

  it("are not asked for while exercising, nor soon after", () => {
    busy = true;
    vi.advanceTimersByTime(40 * MINUTE);
    busy = false;
    vi.advanceTimersByTime(29 * MINUTE);
    expect(breakDue.getState()).toBe(false);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(breakDue.getState()).toBe(true);
  });

  it("stay away from those who did not ask", () => {
    settings.setState({ breaks: false });
    vi.advanceTimersByTime(120 * MINUTE);
    expect(breakDue.getState()).toBe(false);
  });
});
