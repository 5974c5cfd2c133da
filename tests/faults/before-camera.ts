/** Somebody exercises before a camera in a browser whose devices fail: the app's own session from the camera to the disk. */
import { expect } from "vitest";
import type { SessionPlay } from "../../src/app/live/session-play";
import type { PoseFrame } from "../../src/core/body/pose";
import { choreography } from "../../src/mannequin/choreography";
import { type DeviceWorld, makeDeviceWorld } from "../support/device-world";
import { aBrowser } from "../support/fake-database";
import { film, laptop, stage } from "../support/film";
import { bridges, repsIn } from "./exercising";
import type { Fault, Outcome } from "./fault";

const FPS = 10;
/** Longer than any of these sessions takes. */
const PATIENCE_MS = 240_000;
const REPS = 3;
/** Nobody on a mat waits longer for the first words. Judgement: a camera's and a model's usual start, twice over. */
const WORDS_MS = 25_000;

/** From one hold of the start pose to the first rep, frames. */
const HOLD = 25;

let filmed: { readonly frames: readonly PoseFrame[]; readonly repsFrom: number } | null = null;
function bridgeFilm(): NonNullable<typeof filmed> {
  if (filmed) return filmed;
  const act = choreography("glute-bridge", { reps: REPS, approach: false, stillS: 1.5 });
  const frames = film(stage(act, FPS), laptop(0), { outline: false });
  filmed = { frames, repsFrom: Math.round((act.reps[0]?.startS ?? 0) * FPS) };
  return filmed;
}

export interface Harm {
  /** Before the session is begun. */
  readonly before?: (world: DeviceWorld) => unknown;
  /** When a rep has been counted, `n` in all. */
  readonly onRep?: (world: DeviceWorld, n: number) => unknown;
  /** Milliseconds after the harm, and what is done help: the cover is opened, the other program closed. */
  readonly afterMs?: number;
  readonly help?: (world: DeviceWorld) => unknown;
  /** How long at most; default: until the session is over. */
  readonly untilMs?: number;
}

export interface Exercised extends Outcome {
  readonly world: DeviceWorld;
  /** Every problem and notice that was on the screen, in order. */
  readonly shown: readonly string[];
  /** Milliseconds from the harm to the first words for it. */
  readonly toldAfterMs: number | null;
  /** What the app noted as said. */
  readonly noted: readonly string[];
}

export interface Row extends Harm {
  readonly provoked: string;
  /** Whether the session came to its end with nobody's hand on the laptop. */
  readonly mended: boolean;
  /** Names of the problems that were on the screen, in order. */
  readonly shows: readonly string[];
  readonly also?: (outcome: Exercised) => unknown;
}

/** A row as a fault: all that it promises is measured. */
export function faultOf({ provoked, mended: goesOn, shows, also, ...harm }: Row): Fault {
  return {
    provoked,
    async run() {
      const outcome = await exercise(harm);
      expect(outcome.shown).toEqual(shows);
      expect(outcome.mended, "came to its end by itself").toBe(goesOn);
      if (goesOn) expect(outcome.heard, "the whole set was done").toBe(REPS);
      if (shows.length > 0) expect(outcome.toldAfterMs).toBeLessThan(WORDS_MS);
      // What is noted as said was said, and what is left is nothing that still runs.
      expect(outcome.world.words.filter((text) => text !== " ")).toEqual(outcome.noted);
      expect([outcome.world.liveStreams(), outcome.world.workersOpen]).toEqual([0, 0]);
      await also?.(outcome);
      const { heard, onDisk, told, mended } = outcome;
      return { heard, onDisk, told, mended };
    },
  };
}

/** Does one set of bridges hands-free. */
export async function exercise({ before, onRep, afterMs = 0, help, untilMs = PATIENCE_MS }: Harm): Promise<Exercised> {
  const world = makeDeviceWorld();
  try {
    const browser = aBrowser();
    const store = await browser.open();
    const { startSession } = await import("../../src/app/live/session");
    const { newSession } = await import("../../src/app/live/session-start");
    const { browserWorld } = await import("../../src/app/world");
    const { PROBLEMS } = await import("../../src/app/problems/problems");
    const { words } = await import("../../src/words");
    const { sound, heard: log } = await import("../../src/app/sound/sound");
    const trouble = (id: keyof typeof PROBLEMS) => words.session.told(PROBLEMS[id]);
    const pain = { ask: words.pain.ask, nothing: "", after: words.pain.spoken };
    const say = { ...words.spoken, ...words.session, trouble, leftForPain: "", ready: null, pain };

    await before?.(world);
    let harmedAt = performance.now();
    sound.prime();
    const begin = newSession(bridges(1, REPS));
    const camera = await browserWorld.feed();
    const session = startSession({ begin, store, video: world.video, say, world: browserWorld, camera });
    world.look = performing(session);
    let heard = 0;
    session.seen.subscribe(({ step }) => {
      if (step.finished?.kind !== "full") return;
      heard++;
      if (!onRep) return;
      harmedAt = performance.now();
      void onRep(world, heard);
    });
    const shown: string[] = [];
    let toldAfterMs: number | null = null;
    session.state.subscribe(({ problem, notice }) => {
      for (const id of [problem, notice]) {
        if (!id || shown.includes(id)) continue;
        shown.push(id);
        toldAfterMs ??= performance.now() - harmedAt;
      }
    });
    let isHelped = false;
    const isOver = () => session.over.getState() !== null;
    await world.pass(untilMs, () => {
      if (help && !isHelped && performance.now() - harmedAt > afterMs && (!onRep || heard > 0)) {
        isHelped = true;
        void help(world);
      }
      return isOver();
    });
    const mended = isOver();
    session.leave();
    await world.pass(4000);
    const onDisk = await repsIn(await browser.open());
    const [first] = shown;
    const told = first ? PROBLEMS[first as keyof typeof PROBLEMS].title : null;
    const noted = log.filter(({ what }) => what === "voice").map(({ text }) => text);
    return { heard, onDisk, told, mended, world, shown, toldAfterMs, noted };
  } finally {
    world.leave();
  }
}

/** Lies on the back and holds still until a set goes on, then moves; after a pause the same again. */
function performing({ machine }: Pick<SessionPlay, "machine">): () => PoseFrame | null {
  let held = 0;
  let moved = 0;
  return () => {
    const { frames, repsFrom } = bridgeFilm();
    const { step, paused } = machine.getState();
    if (step.kind !== "set" || paused.length > 0 || repsFrom + moved >= frames.length) held = moved = 0;
    if (held++ < HOLD) return frames[repsFrom - 1 - (held % 5)] ?? null;
    return frames[repsFrom + moved++] ?? null;
  };
}
