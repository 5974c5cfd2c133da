/** Made-up sets of people who do five things wrong at once: what they are told of, and how much. */
import { describe, expect, it } from "vitest";
import type { Cue, Rep, Talk } from "../../src/core/coach/coach.types";
import { createCueArbiter } from "../../src/core/coach/cues";
import { PARTIAL, THEME } from "../../src/core/coach/theme";
import { EXERCISES } from "../../src/exercises";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { madeSet } from "../support/made-sets";

const SETS = 300;

/** A set of `madeSet` with five faults, and what is said of it after its reps. */
function told(seed: number, talk: Talk) {
  const id = EXERCISE_IDS[seed % EXERCISE_IDS.length] ?? "glute-bridge";
  const exercise = EXERCISES[id];
  const reps = madeSet(exercise, seed, { faults: 5 });
  const cues = createCueArbiter(exercise.faults, exercise.partialCue, { talk });
  return { exercise, reps, said: reps.map((rep) => cues.afterRep(rep.end, rep)) };
}

describe.each(["quiet", "normal", "talkative"] as const)("%s", (talk) => {
  const most = { quiet: 1, normal: 3, talkative: 5 }[talk];

  it(`of ten reps with five faults, ${most} are told of at most, but for what is about safety`, () => {
    let loudest = 0;
    for (let seed = 1; seed <= SETS; seed++) {
      const { said } = told(seed, talk);
      for (let from = 0; from + 10 <= said.length; from++) {
        const ten = said.slice(from, from + 10).filter((cue) => cue && !isUrgent(cue));
        expect(ten.length, `set ${seed} from rep ${from + 1}`).toBeLessThanOrEqual(most);
        loudest = Math.max(loudest, ten.length);
      }
    }
    // The limit is one that is met: it could be broken.
    expect(loudest).toBe(most);
  });

  it("tells of one thing until it is mended, said three times or long gone, and of two a set at most", () => {
    for (let seed = 1; seed <= SETS; seed++) {
      const { said, reps } = told(seed, talk);
      const faults = said.flatMap((cue) => (cue?.kind === "fault" && cue.priority !== "safety" ? [cue.id] : []));
      expect(new Set(faults).size, `set ${seed}: ${faults.join()}`).toBeLessThanOrEqual(THEME.mostThemes);
      for (const id of new Set(faults)) {
        expect(faults.filter((one) => one === id).length).toBeLessThanOrEqual(THEME.mostTold);
        const span = faults.slice(faults.indexOf(id), faults.lastIndexOf(id) + 1);
        // Between two words about one thing there is none about another, unless the first was mended or gone meanwhile.
        if (new Set(span).size > 1) expect(isInterrupted(said, reps, id), `set ${seed}: ${faults.join()}`).toBe(true);
      }
    }
  });

  it("lets what is clearly unsafe through: at once, and again within three reps", () => {
    for (let seed = 1; seed <= SETS; seed++) {
      const { exercise, reps, said } = told(seed, talk);
      const rule = exercise.faults.find(({ priority }) => priority === "safety");
      reps.forEach((rep, n) => {
        if (!rule || !rep.faults.some((fault) => fault.id === rule.id && fault.severity >= 1)) return;
        const lately = said.slice(Math.max(0, n - THEME.safetyApart + 1), n + 1);
        expect(
          lately.some((cue) => cue?.id === rule.id),
          `set ${seed}, rep ${n + 1}`,
        ).toBe(true);
      });
    }
  });

  it("praises only what was told of, in a rep that is measured to be well", () => {
    let praised = 0;
    for (let seed = 1; seed <= SETS; seed++) {
      const { reps, said } = told(seed, talk);
      said.forEach((cue, n) => {
        if (cue?.kind !== "praise") return;
        praised++;
        const id = cue.id.slice("praise:".length);
        expect(said.slice(0, n).findLast((one) => one?.id === id || one?.id === cue.id)?.kind).toBe("fault");
        expect((reps[n] as Rep).clear).toContain(id);
      });
    }
    expect(praised > 0).toBe(talk !== "quiet");
  });
});

const isUrgent = (cue: Cue) => cue.kind === "fault" && cue.priority === "safety";

/** Whether it was measured as mended, or not told of for as long as it takes to be given up. */
function isInterrupted(said: readonly (Cue | null)[], reps: readonly Rep[], id: string): boolean {
  const at = said.flatMap((cue, n) => (cue?.id === id ? [n] : []));
  return at.slice(1).some((n, k) => {
    const before = at[k] ?? 0;
    return (
      n - before > THEME.gone ||
      reps.slice(before, n).some((rep) => (id === PARTIAL ? rep.kind === "full" : rep.clear?.includes(id)))
    );
  });
}
