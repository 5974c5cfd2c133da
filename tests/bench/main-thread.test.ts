import { describe, expect, it } from "vitest";
import { costPerFrameMs } from "./main-thread";

const thread = { pid: 1, tid: 1, args: {} };
const mark = (ms: number) => ({ ...thread, name: "frame", ph: "I", ts: ms * 1000 });
const task = (fromMs: number, ms: number, tid = 1) => ({
  ...thread,
  tid,
  name: "RunTask",
  ph: "X",
  ts: fromMs * 1000,
  dur: ms * 1000,
});

describe("cost of the page's thread from a trace", () => {
  it("is the tasks between two marks, those cut that a mark falls into", () => {
    const costs = costPerFrameMs(
      [mark(0), task(2, 3), task(8, 4), mark(10), task(15, 1), mark(20), task(30, 5)],
      "frame",
    );
    expect(costs).toEqual([3 + 2, 2 + 1]);
  });

  it("leaves other threads out", () => {
    expect(costPerFrameMs([mark(0), task(1, 1), task(2, 7, 2), mark(10)], "frame")).toEqual([1]);
  });

  it("does not call an empty trace fast", () => {
    expect(() => costPerFrameMs([task(0, 1)], "frame")).toThrow(/No frame/);
    expect(() => costPerFrameMs([mark(0), mark(10)], "frame")).toThrow(/no tasks/);
  });
});
