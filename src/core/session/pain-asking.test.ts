import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAIN_ACTIONS, painRule } from "../care/pain";
import { askOn, FIRST_QUESTION, type PainAsking, type PainSaid, type PainStep, SCORE_OF } from "./pain-asking";

const QUIET = { lifted: false, speaking: false };

/** Asks to the end; a hand is lifted one second into the questions named, each as often as it stands there. */
function asked(yes: readonly PainStep[], dt = 0.2): { said: PainSaid; steps: readonly PainStep[]; seconds: number } {
  const left = [...yes];
  const steps: PainStep[] = ["hurt"];
  let now: PainAsking | PainSaid = FIRST_QUESTION;
  let seconds = 0;
  while (!("score" in now)) {
    const lifted: boolean = now.step === left[0] && now.openS >= 1;
    if (lifted) left.shift();
    const next: PainAsking | PainSaid = askOn(now, dt, { ...QUIET, lifted });
    if ("step" in next && (next.step !== now.step || next.openS < now.openS)) steps.push(next.step);
    now = next;
    seconds += dt;
    if (seconds > 200) throw new Error("it is asked for ever");
  }
  return { said: now, steps, seconds };
}

describe("asking about pain from the floor", () => {
  it("takes no hand for no, and is soon over", () => {
    const { said, steps, seconds } = asked([]);
    expect(said).toEqual({ score: null });
    expect(steps).toEqual(["hurt"]);
    expect(seconds).toBeLessThan(12);
  });

  it.each([
    ["little", SCORE_OF.little],
    ["clearly", SCORE_OF.clearly],
    ["badly", SCORE_OF.badly],
  ] as const)("takes a hand at %s for %i", (step, score) => {
    expect(asked(["hurt", step]).said).toEqual({ score });
  });

  it("asks once more where a yes is followed by nothing, and then takes it for the middle", () => {
    const { said, steps } = asked(["hurt"]);
    expect(steps).toEqual(["hurt", "little", "clearly", "badly", "little", "clearly", "badly"]);
    expect(said).toEqual({ score: SCORE_OF.clearly });
  });

  it("waits for the voice, though not for ever", () => {
    let now: PainAsking | PainSaid = FIRST_QUESTION;
    for (let n = 0; n < 45 && "step" in now; n++) now = askOn(now, 0.2, { lifted: false, speaking: true });
    expect(now).toMatchObject({ step: "hurt", openS: 0 });
    let more = 0;
    while ("step" in now && more++ < 200) now = askOn(now, 0.2, { lifted: false, speaking: true });
    expect(now).toEqual({ score: null });
  });

  it("ends whatever is lifted whenever, with a score of the scale or none", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 400 }), fc.boolean(), (lifts, speaking) => {
        let now: PainAsking | PainSaid = FIRST_QUESTION;
        for (const lifted of [...lifts, ...Array.from({ length: 2000 }, () => false)]) {
          if ("score" in now) break;
          now = askOn(now, 0.1, { lifted, speaking });
        }
        expect("score" in now && [null, 3, 5, 7].includes(now.score)).toBe(true);
      }),
    );
  });

  it("stands for the least of each of the table's steps", () => {
    const action = (score: number) =>
      painRule(
        { at: 0, when: "during", score, places: [], legSymptoms: null, exercise: null, setId: null },
        { before: null },
      ).action;
    const { little, clearly, badly } = SCORE_OF;
    expect([little, clearly, badly].map(action)).toEqual(PAIN_ACTIONS.slice(1));
    expect([little - 1, clearly - 1, badly - 1].map(action)).toEqual(PAIN_ACTIONS.slice(0, 3));
  });
});
