import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { SoundLogEntry } from "../../src/app/sound/sound";
import { createCoach } from "../../src/core/coach/coach";
import type { Coach } from "../../src/core/coach/coach.types";
import { CUEING } from "../../src/core/coach/cues";
import { THEME } from "../../src/core/coach/theme";
import type { ExerciseId } from "../../src/core/exercise/exercise";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { choreography, faultsOf } from "../../src/mannequin/choreography";
import { seeded } from "../../src/mannequin/random";
import { type SimulatedSound, simulateSound } from "../support/browser-sound";
import { film, laptop, stage } from "../support/film";

const FPS = 10;
const REPS = 5;
/** Drawing the outline that cat-cow is counted by takes longer than everything else together. */
const SETS = (id: ExerciseId) => (EXERCISES[id].signal.adaptive ? 1 : 3);
/** Timers know whole milliseconds. */
const TIMER_S = 2e-3;
const words = {
  turnTo: String,
  ready: "Good, I can see all of you.",
  lost: "Lost.",
  count: (side: string, n: number) => `${side} ${n}`,
};

/** A set in which one or two faults come and go. */
function drawn(id: ExerciseId, seed: number) {
  const random = seeded(seed);
  const all = faultsOf(id);
  const some = Array.from({ length: 1 + Math.floor(2 * random()) }, () => all[Math.floor(random() * all.length)]);
  const faults = some.flatMap((fault) =>
    fault ? [{ id: fault.id, size: random() < 0.5 ? fault.minor : fault.major }] : [],
  );
  const faultyReps = Array.from({ length: REPS }, (_, n) => n + 1).filter(() => random() < 0.6);
  const act = choreography(id, { reps: REPS, faults, faultyReps, approach: random() < 0.3 });
  return film(stage(act, FPS), laptop(0), { outline: EXERCISES[id].signal.adaptive !== null });
}

let simulated: SimulatedSound;
let play: (id: ExerciseId, seed: number) => { coach: Coach; heard: readonly SoundLogEntry[]; from: number };

beforeAll(async () => {
  vi.useFakeTimers({ now: 0 });
  simulated = simulateSound();
  const [{ sound, heard }, { createAnnouncer }] = await Promise.all([
    import("../../src/app/sound/sound"),
    import("../../src/app/sound/announce"),
  ]);
  play = (id, seed) => {
    const coach = createCoach(EXERCISES[id]);
    const announcer = createAnnouncer(EXERCISES[id].sides === "alternating", words);
    const before = heard.length;
    const from = performance.now() / 1000;
    for (const frame of drawn(id, seed)) {
      vi.advanceTimersByTime(1000 / FPS);
      sound.announce(announcer.hear(coach.push(frame), "talkative"));
    }
    vi.advanceTimersByTime(20_000);
    const log = heard.slice(before);
    // The log forgets its beginning; every set is to start with an empty one.
    (heard as SoundLogEntry[]).length = 0;
    return { coach, heard: log, from };
  };
});

/** Some faults are so great that no rep comes of them, but most sets have something to be heard. */
const silent: string[] = [];

afterAll(() => {
  expect(silent.length).toBeLessThanOrEqual(2);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(EXERCISE_IDS)("%s: what is heard of sets with faults", (id) => {
  it.each(Array.from({ length: SETS(id) }, (_, n) => n + 1))("set %i", (seed) => {
    const { coach, heard, from } = play(id, seed * 31 + EXERCISE_IDS.indexOf(id));
    const { reps, cues } = coach;
    const voice = heard.filter(({ what }) => what === "voice");
    if (voice.length === 0) silent.push(`${id} ${seed}`);

    // One voice, one thing at a time, and each to its end.
    expect(simulated.overlaps).toEqual([]);
    for (const [n, each] of voice.entries()) {
      expect(each.until).not.toBeNull();
      expect(each.at).toBeGreaterThanOrEqual((voice[n - 1]?.until ?? 0) - 1e-9);
    }

    // Nobody begins to speak into a tone, but for what follows on words that were being said already.
    for (const { at } of voice) {
      const tone = simulated.tones.find((each) => each.from < at - TIMER_S && at < each.to - TIMER_S);
      if (!tone) continue;
      const busy = voice.some((each) => each.at <= tone.from && (each.until ?? 0) >= tone.from - 0.5);
      expect(busy, `${at} in a tone of ${tone.from}`).toBe(true);
    }

    // At most one cue a rep, and the same not within eight seconds.
    for (const rep of reps) {
      const said = cues.filter(({ t, kind }) => kind !== "setup" && t > rep.start && t <= rep.end);
      expect(said.length, `rep ending at ${rep.end}`).toBeLessThanOrEqual(1);
    }
    for (const cue of cues) {
      const again = cues.find(({ t, id: other }) => other === cue.id && t > cue.t && t - cue.t < CUEING.sameCueGapS);
      expect(again).toBeUndefined();
    }

    for (const cue of cues) {
      const index = reps.findIndex(({ end, start }) => cue.t > start && cue.t <= end);
      const rep = reps[index];
      if (!rep) continue;
      if (cue.kind === "praise") {
        expect(rep.kind).toBe("full");
        expect(rep.faults.filter(({ severity }) => severity >= 1)).toEqual([]);
        expect(rep.faults.map((fault) => `praise:${fault.id}`)).not.toContain(cue.id);
      }
      const fault = rep.faults.find((each) => each.id === cue.id);
      // What a set is about stays its theme; else it takes two reps to become one.
      const told = cues.some(({ id: other, t }) => other === cue.id && t < cue.t);
      if (fault && fault.severity < 1 && cue.t === rep.end && !told) {
        const last = reps.slice(Math.max(0, index - THEME.of + 1), index + 1);
        const often = last.filter((each) => each.faults.some((one) => one.id === cue.id)).length;
        expect(often, `${cue.id} is minor`).toBeGreaterThanOrEqual(THEME.seen);
      }
    }

    // Every cue that is spoken was the coach's, once, and not long before.
    const texts = new Set(cues.map(({ text }) => text));
    const spoken = voice.filter(({ text }) => texts.has(text));
    for (const { at, text } of spoken) {
      const t = at - from - 1 / FPS;
      const asked = cues.filter((cue) => cue.text === text && cue.t <= t + 0.2 && cue.t > t - 5);
      expect(asked, `${text} at ${t}`).toHaveLength(1);
    }
    // A count is true when it is spoken.
    for (const { at, text } of voice) {
      const [side, n] = text.includes(" ") ? text.split(" ") : [null, text];
      if (!/^\d+$/.test(n ?? "") || side === null) continue;
      const t = at - from - 1 / FPS;
      const done = reps.filter((rep) => rep.kind === "full" && rep.end <= t + 1e-6 && rep.side === side);
      expect(done.length, `${text} at ${t}`).toBe(Number(n));
    }
  });
});
