/** Made-up sessions and sets, by ear: what is said of them is recorded, in both languages, and the recordings are of these words. */
import { describe, expect, it } from "vitest";
import { localise } from "../../src/app/person/localise";
import { createAnnouncer } from "../../src/app/sound/announce";
import { LANGUAGES, type Language } from "../../src/cli/voice/languages";
import { digestOfAll, readSprite, wantedIn } from "../../src/cli/voice/sprite";
import type { Counts } from "../../src/core/coach/coach.types";
import { createCueArbiter } from "../../src/core/coach/cues";
import type { Exercise, ExerciseId } from "../../src/core/exercise/exercise";
import { wholeDose } from "../../src/core/plan/routine";
import { MOST_REPS, MOST_SETS } from "../../src/core/plan/routines";
import type { SessionItem } from "../../src/core/plan/session";
import { beginSession } from "../../src/core/session/machine";
import { nextPlace } from "../../src/core/session/places";
import type { Saying } from "../../src/core/session/saying";
import { CORRECTION_KINDS } from "../../src/core/setup/correction";
import { partsOf } from "../../src/device/sound/pieces";
import { EXERCISES } from "../../src/exercises";
import { de as german } from "../../src/exercises/words/de";
import { seeded } from "../../src/mannequin/random";
import { de } from "../../src/words/de";
import { en, type Words } from "../../src/words/en";
import { aStep } from "../fixtures/coaching";
import { madeSet } from "../support/made-sets";
import { aPlay, counted, none } from "../support/sessions";

const SESSIONS = 60;
const SETS = 200;
/** Whoever made a plan elsewhere may rest for 37 seconds: not everything can be recorded. */
const LEAST = 0.98;
const WORDS: Readonly<Record<Language, Words>> = { en, de };
/** What is provisional is not recorded. */
const IDS = (Object.keys(EXERCISES) as ExerciseId[]).filter((id) => !EXERCISES[id].provisional);

type Pick_ = <T>(of: readonly T[]) => T;
const picking =
  (chance: () => number): Pick_ =>
  (of) =>
    of[Math.floor(chance() * of.length)] as (typeof of)[number];

function inLanguage(id: ExerciseId, language: Language): Exercise {
  return language === "en" ? EXERCISES[id] : localise(EXERCISES[id], german.exercises[id], german.coach);
}

/** A plan as the editor makes them: any version, any of its steps of sets and reps. */
function aPlan(pick: Pick_, chance: () => number): readonly SessionItem[] {
  return Array.from({ length: 3 }, () => {
    const exercise = pick(IDS);
    const dose = wholeDose(exercise, pick(EXERCISES[exercise].variants).id);
    const more = { sets: 1 + Math.floor(chance() * MOST_SETS), reps: 1 + Math.floor(chance() * MOST_REPS) };
    const done = { state: "todo", setsDone: 0, because: null } as const;
    return { ...dose, ...more, restS: Math.min(dose.restS, pick([30, 60, 90])), ...done };
  });
}

/** All that is said from the beginning of a session to its end, with pauses, exercises left out and waiting. */
function saidInSession(seed: number): { readonly items: readonly SessionItem[]; readonly said: readonly Saying[] } {
  const chance = seeded(seed);
  const pick = picking(chance);
  const items = aPlan(pick, chance);
  const play = aPlay(beginSession(items, nextPlace(items), 0, chance() < 0.5 ? 0 : null));
  for (let n = 0; n < 40 && play.state.step.kind !== "over"; n++) {
    pick([
      () => play.wait(8),
      () => play.wait(40),
      () => play.happen({ kind: "go-on" }, 1),
      () => play.see("ready", none, {}, 1),
      () => play.see("out", none, {}, 25),
      () => play.see("ready", counted(1 + Math.floor(chance() * 40)), {}, 2),
      () => play.happen({ kind: "pause", cause: "user" }, 1),
      () => play.happen({ kind: "resume", cause: "user" }, 40),
      () => play.happen({ kind: "hurts", score: 3 }, 1),
      () => play.happen({ kind: "skip", because: "user" }, 1),
    ])();
  }
  if (play.state.step.kind !== "over") play.happen({ kind: "end", because: "user" });
  return { items, said: play.said };
}

function sessionTexts(language: Language): readonly string[] {
  const { session, guided, spoken } = WORDS[language];
  return Array.from({ length: SESSIONS }, (_, n) => n + 1).flatMap((seed) => {
    const chance = seeded(seed * 77);
    const { items, said } = saidInSession(seed);
    return said.flatMap((saying) => {
      const text = session.of(saying, items, chance() < 0.9, chance() < 0.3);
      const told = saying.id === "rest" ? `${spoken.done(1 + Math.floor(chance() * 2 * MOST_REPS))} ${text}` : text;
      return [told, guided.of(saying, items, true)];
    });
  });
}

/** Counts, cues, praises and set-up of sets with five faults each. */
function setTexts(language: Language): readonly string[] {
  const { spoken } = WORDS[language];
  return Array.from({ length: SETS }, (_, n) => n + 1).flatMap((seed) => {
    const pick = picking(seeded(seed * 13));
    const exercise = inLanguage(pick(IDS), language);
    const cues = createCueArbiter(exercise.faults, exercise.partialCue, { talk: "talkative" });
    const announcer = createAnnouncer(exercise.sides === "alternating", spoken, { reps: 4, perSide: true });
    const counts: { -readonly [Key in keyof Counts]: number } = { full: 0, partial: 0, left: 0, right: 0 };
    const reps = madeSet(exercise, seed, { faults: 5 }).flatMap((rep) => {
      if (rep.kind !== "cut") counts[rep.kind] += 1;
      if (rep.kind === "full" && rep.side !== "both") counts[rep.side] += 1;
      const cue = cues.afterRep(rep.end, rep);
      const step = aStep({ t: rep.end, phase: "ready", finished: rep, counts: { ...counts }, cue });
      return announcer.hear(step, "talkative").words.map(({ text }) => text);
    });
    const correction = { kind: pick(CORRECTION_KINDS), text: null, part: pick(["hips", "feet", null]) };
    const hint = exercise.requires.map(({ text }) => text);
    return [...reps, ...hint, spoken.setup(correction as Parameters<typeof spoken.setup>[0])];
  });
}

describe.each(LANGUAGES)("the recordings in %s", (language) => {
  it("are of the words as they are: else run npm run voice -- --write", () => {
    expect(readSprite(language)?.index.digest, "npm run voice -- --write").toBe(digestOfAll(wantedIn(language)));
  });

  it(`say at least ${LEAST * 100} % of what is said in made-up sessions and sets`, { timeout: 120_000 }, () => {
    const pieces = readSprite(language)?.index.pieces ?? {};
    const has = (key: string) => Object.hasOwn(pieces, key);
    const texts = [...sessionTexts(language), ...setTexts(language)].filter((text) => text !== "");
    expect(texts.length).toBeGreaterThan(3000);
    const missing = texts.filter((text) => partsOf(text, has) === null);
    const share = 1 - missing.length / texts.length;
    expect(share, [...new Set(missing)].slice(0, 40).join("\n")).toBeGreaterThanOrEqual(LEAST);
    // It is the recordings that are asked: without one of them it would be noticed.
    expect(texts.filter((text) => partsOf(text, (key) => has(key) && key !== "8") === null).length).toBeGreaterThan(0);
  });

  it("are where the list says, one after the other, and fit the size that is promised", () => {
    const sprite = readSprite(language);
    // Numbers come first in an object of JSON, whatever their place in the file.
    const all = Object.values(sprite?.index.pieces ?? {}).sort(([a], [b]) => a - b);
    expect(all.length).toBeGreaterThan(300);
    let at = 0;
    for (const [from, bytes] of all) {
      expect(from).toBe(at);
      // A whole frame of an MP3 begins with eleven ones.
      expect((sprite?.sound.readUInt16BE(from) ?? 0) & 0xffe0).toBe(0xffe0);
      at += bytes;
    }
    expect(at).toBe(sprite?.sound.length);
    expect(at).toBeLessThanOrEqual(1_500_000);
  });
});
