/** What a frame costs the page's own thread: scripts, styles, layout, painting commands; by the browser's own trace. */
import { openLiveSet } from "./live";
import { median, quantile, type Row } from "./row";

const watchedMs = 20_000;
/** The first while compiles code and fills buffers, once a set and not once a frame. */
const settleMs = 10_000;

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

/**
 * A frame is a picture of the camera, 30 a second: between two of them the page must be done. Its cost is counted in the
 * processor's time, since on a machine with two cores the thread waits for the model's threads, which is no cost of its
 * own; the wall clock stands in the note, and so does the cost between two frames that were looked at, which come as
 * seldom as the model is slow and hold several pictures each.
 */
export async function mainThreadRow(): Promise<Row> {
  const app = await openLiveSet();
  await app.page.waitForTimeout(settleMs);
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

  const processor = events.map((event) => ({ ...event, dur: event.tdur ?? 0 }));
  const pictures = costPerFrameMs(processor, "picture");
  const lookedAt = costPerFrameMs(processor, "frame");
  const p95 = (costs: readonly number[]) => quantile(costs, 0.95).toFixed(2);
  return {
    name: "main thread per frame, p95",
    value: quantile(pictures, 0.95),
    unit: "ms",
    target: 4,
    note:
      `median ${median(pictures).toFixed(2)}, wall clock p95 ${p95(costPerFrameMs(events, "picture"))}, ${pictures.length} pictures in ` +
      `${watchedMs / 1000} s; between ${lookedAt.length} frames looked at: p95 ${p95(lookedAt)}, wall clock ${p95(costPerFrameMs(events, "frame"))}`,
  };
}

/**
 * Busy milliseconds of the thread that made the marks, from one mark to the next.
 * @param mark "picture": the camera showed a new one; "frame": one came back from the worker
 */
export function costPerFrameMs(events: readonly TraceEvent[], mark: "picture" | "frame"): number[] {
  const marks = events.filter(({ name, ph }) => name === mark && ph !== "E").sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error(`No ${mark} was marked: the camera or the worker stood still.`);
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => ph === "X" && pid === first.pid && tid === first.tid && name === "RunTask",
  );
  if (tasks.length === 0) throw new Error("The trace holds no tasks of the page's thread.");
  return marks.slice(1).map(({ ts: until }, index) => {
    const from = marks[index]?.ts ?? until;
    // A task is cut where a mark falls into it: the rest belongs to the next frame.
    const busy = tasks.reduce((sum, { ts, dur = 0 }) => sum + overlap(ts, ts + dur, from, until), 0);
    return busy / 1000;
  });
}

const overlap = (start: number, end: number, from: number, to: number) =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));
