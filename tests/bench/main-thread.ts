/** What a frame costs the page's own thread: scripts, styles, layout, painting commands; by the browser's own trace. */
import { openLiveSet } from "./live";
import { median, quantile, type Row } from "./row";

const watchedMs = 20_000;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of it the processor's time: less than `dur` where the thread waited, or the machine was busy with others. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

export async function mainThreadRow(): Promise<Row> {
  const app = await openLiveSet();
  const events: TraceEvent[] = [];
  app.devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await app.devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["blink.user_timing", "disabled-by-default-devtools.timeline"] },
  });
  await app.page.waitForTimeout(watchedMs);
  const complete = new Promise<void>((done) => app.devtools.once("Tracing.tracingComplete", () => done()));
  await app.devtools.send("Tracing.end");
  await complete;
  await app.close();

  const costs = costPerFrameMs(events);
  const processor = costPerFrameMs(events.map((event) => ({ ...event, dur: event.tdur ?? 0 })));
  return {
    name: "main thread per frame, p95",
    value: quantile(costs, 0.95),
    unit: "ms",
    target: 4,
    note: `median ${median(costs).toFixed(2)}; processor's time p95 ${quantile(processor, 0.95).toFixed(2)}; ${costs.length} frames in ${watchedMs / 1000} s`,
  };
}

/** Busy milliseconds of the thread that made the marks, from one mark to the next. */
export function costPerFrameMs(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name, ph }) => name === "frame" && ph !== "E").sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error("No frame was marked: nothing came back from the worker.");
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === "X" && pid === first.pid && tid === first.tid && name === "RunTask",
  );
  if (tasks.length === 0) throw new Error("The trace holds no tasks of the page's thread.");
  return marks.slice(1).map((mark, index) => {
    const from = marks[index]?.ts ?? mark.ts;
    // A task is cut where a mark falls into it: the rest belongs to the next frame.
    const busy = tasks.reduce((sum, { ts, dur = 0 }) => sum + overlap(ts, ts + dur, from, mark.ts), 0);
    return busy / 1000;
  });
}

const overlap = (start: number, end: number, from: number, to: number) =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));
