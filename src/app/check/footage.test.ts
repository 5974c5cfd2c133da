import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { film, laptop, stage } from "../../../tests/support/film";
import { createCoach } from "../../core/coach/coach";
import { onGrid } from "../../core/movement/grid";
import { EXERCISES } from "../../exercises";
import { choreography } from "../../mannequin/choreography";
import { createFootage } from "./footage";

const FPS = 30;
const shot = film(stage(choreography("glute-bridge", { reps: 4 }), FPS), laptop(0)).map(onGrid);

/** The film over and over, for so many frames. */
function filmed(count: number) {
  const footage = createFootage();
  const coach = createCoach(EXERCISES["glute-bridge"], { mode: "clip" });
  const given = Array.from({ length: count }, (_, n) => {
    const frame = shot[n % shot.length];
    if (!frame) throw new Error("The film is empty.");
    return { ...frame, t: Math.round((n / FPS) * 1e6) / 1e6 };
  });
  const steps = given.map((frame) => {
    const step = coach.push(frame);
    footage.add(frame, step);
    return step;
  });
  return { footage, given, steps };
}

describe("a film's footage", () => {
  const { footage, given, steps } = filmed(700);

  it("gives back every frame as the coach saw it", () => {
    expect([...footage.frames()]).toEqual(given);
    expect([footage.length, footage.firstT, footage.lastT]).toEqual([700, 0, given.at(-1)?.t]);
  });

  it.each([0, 1, 299, 300, 301, 599, 600, 650, 699])(
    "shows frame %d at its time, with its progress and its lines",
    (n) => {
      const t = given[n]?.t ?? 0;
      for (const at of [t, t + 0.02]) {
        const shown = footage.at(at);
        expect(shown?.frame).toEqual(given[n]);
        const { progress = null, lines = [] } = steps[n] ?? {};
        expect(shown?.step.lines).toHaveLength(lines.length);
        if (progress === null) expect(shown?.step.progress).toBeNull();
        else expect(shown?.step.progress).toBeCloseTo(progress, 3);
      }
    },
  );

  it("shows the first frame before its beginning and the last after its end", () => {
    expect(footage.at(-5)?.frame.t).toBe(0);
    expect(footage.at(1e6)?.frame.t).toBe(given.at(-1)?.t);
    expect(createFootage().at(1)).toBeUndefined();
  });

  it("draws its line through every frame", () => {
    const line = [...footage.line()];
    expect(line.map(({ t }) => t)).toEqual(given.map(({ t }) => t));
  });

  it("keeps ten minutes in less than 30 MB", () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    const held = () => {
      collect();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    const before = held();
    const long = createFootage();
    // Three minutes and a third, every step with what it has of lines and faults.
    for (let n = 0; n < 6000; n++) {
      const [frame, step] = [given[n % given.length], steps[n % steps.length]];
      if (frame && step) long.add({ ...frame, t: n / FPS }, { ...step, t: n / FPS });
    }
    const took = (held() - before) / 1e6;
    expect(long.length).toBe(6000);
    expect(took).toBeGreaterThan(0.5);
    expect(took).toBeLessThan(10);
  });
});
