import { describe, expect, it } from "vitest";
import { yawFor } from "../../../tests/support/acted";
import { film, laptop, type Staged, stage } from "../../../tests/support/film";
import { isOnFeet, ON_FEET } from "../../../tests/support/on-feet";
import { jittered, later, mirrored, replaced, unseen } from "../../../tests/support/perturb";
import { type Told, talk } from "../../../tests/support/setup-talk";
import { EXERCISES } from "../../exercises";
import { EXERCISE_IDS } from "../../exercises/registry/ids";
import { choreography } from "../../mannequin/choreography";
import type { Standpoint } from "../../mannequin/seen/camera";
import type { PoseFrame } from "../body/pose";
import type { ExerciseId } from "../exercise/exercise";
import type { CorrectionKind } from "./correction";
import { SETUP_TIMES } from "./talk";

const FPS = 12;
const WAITS_S = 6;
/** A performance ends a little after its waiting. */
const NEXT_S = 7;

const stages = new Map<ExerciseId, Staged>();

/** Somebody who waits in the start pose of an exercise. */
function waiting(id: ExerciseId): Staged {
  const staged = stages.get(id) ?? stage(choreography(id, { reps: 0, stillS: WAITS_S }), FPS);
  stages.set(id, staged);
  return staged;
}

interface Place extends Partial<Standpoint> {
  readonly yawDeg?: number;
  /** Without it every back is hidden, and drawing it is most of the work. */
  readonly outline?: boolean;
}

function seen(id: ExerciseId, { yawDeg = 0, outline = false, ...stand }: Place = {}): readonly PoseFrame[] {
  return film(waiting(id), laptop(yawDeg, "left", stand), { outline });
}

/** The same waiting, so many times over. */
function seenLong(id: ExerciseId, place: Place, times: number): readonly PoseFrame[] {
  const frames = seen(id, place);
  return Array.from({ length: times }, (_, n) => later(frames, n * NEXT_S)).flat();
}

/** Moved along the picture by so many picture heights. */
const shifted = (frames: readonly PoseFrame[], dx: number, dy = 0) => replaced(frames, 1, dx, dy);
const spoken = (told: readonly Told[]) => told.filter(({ speak }) => speak);
const kinds = (told: readonly Told[]) => [...new Set(told.map(({ correction }) => correction?.kind ?? null))];
const firstSaid = (told: readonly Told[]) => spoken(told)[0];

describe.each(EXERCISE_IDS)("%s: a laptop that stands as it should", (id) => {
  const { distanceM, tiltDeg } = EXERCISES[id].placement;
  const middle = ([a, b]: readonly [number, number]) => (a + b) / 2;

  it("is not corrected, and the set can begin", () => {
    const told = talk(id, seen(id, { distanceM: middle(distanceM), pitchDeg: middle(tiltDeg), outline: true }));
    expect(kinds(told)).toEqual([null]);
    expect(told.at(-1)?.phase).toBe("ready");
  });
});

describe("a laptop that stands wrong is said so within two seconds", () => {
  const WRONG: readonly (readonly [ExerciseId, string, Place, CorrectionKind])[] = EXERCISE_IDS.flatMap((id) => [
    [id, "too near", { distanceM: 1.3 }, isOnFeet(id) ? "step-back" : "slide-away"] as const,
    [id, "too far", { distanceM: 5 }, isOnFeet(id) ? "come-closer" : "slide-closer"] as const,
    [id, "tipped back", { pitchDeg: 26 }, isOnFeet(id) ? "tip-forward" : "slide-away"] as const,
    [id, "seen from the front", { yawDeg: yawFor(id, "front") }, "turn-side-on"] as const,
    [id, "seen from behind", { yawDeg: yawFor(id, "rear") }, "turn-side-on"] as const,
    [id, "seen half from the side", { yawDeg: 48 }, "turn-side-on"] as const,
  ]);
  it.each(WRONG)("%s, %s", (id, _, place, kind) => {
    const said = firstSaid(talk(id, seen(id, place)));
    expect(said?.correction?.kind).toBe(kind);
    expect(said?.t).toBeLessThan(2);
  });

  it.each(ON_FEET)("%s, tipped forward", (id) => {
    const said = firstSaid(talk(id, seen(id, { pitchDeg: -12 })));
    expect(said?.correction?.kind).toBe("tip-back");
    expect(said?.t).toBeLessThan(2);
  });
});

describe("a body that the frame cuts", () => {
  const told = (id: ExerciseId, frames: readonly PoseFrame[]) => firstSaid(talk(id, frames))?.correction;

  it("is asked to move towards its head or its feet when it lies or kneels", () => {
    // From its left side a body on its back has its head to the right of the picture, on hands and knees to the left.
    const head = (id: ExerciseId) => Math.sign((seen(id)[0]?.image?.[0]?.x ?? 0) - 8 / 9);
    for (const id of ["glute-bridge", "bird-dog", "superman", "dead-bug"] as const) {
      const ahead = head(id);
      expect(told(id, shifted(seen(id), ahead * 0.75))).toMatchObject({ kind: "move-feetwards", shift: -ahead });
      expect(told(id, shifted(seen(id), -ahead * 0.75))).toMatchObject({ kind: "move-headwards", shift: ahead });
      // A mirror changes the side of the picture, not the words.
      const mirror = mirrored(shifted(seen(id), ahead * 0.75));
      expect(told(id, mirror)).toMatchObject({ kind: "move-feetwards", shift: ahead });
    }
  });

  it("is asked to move forwards or backwards when it stands side-on", () => {
    // From its left side it faces the picture's left edge.
    expect(told("deadlift", shifted(seen("deadlift"), 0.85))).toMatchObject({ kind: "move-forwards", shift: -1 });
    expect(told("deadlift", shifted(seen("deadlift"), -0.85))).toMatchObject({ kind: "move-backwards", shift: 1 });
  });

  it("is asked to move to its own left or right when it stands square-on", () => {
    const front = seen("deadlift", { yawDeg: yawFor("deadlift", "front") });
    // Facing the camera, the picture's right edge is the person's own left.
    expect(told("deadlift", shifted(front, 0.8))?.kind).toBe("move-right");
    expect(told("deadlift", shifted(front, -0.8))?.kind).toBe("move-left");
    const rear = seen("deadlift", { yawDeg: yawFor("deadlift", "rear") });
    expect(told("deadlift", shifted(rear, 0.8))?.kind).toBe("move-left");
  });

  it("is asked to tip the screen when its feet or its head are cut, and to step back when both are", () => {
    expect(told("bodyweight-row", shifted(seen("bodyweight-row"), 0, 0.3))?.kind).toBe("tip-forward");
    expect(told("deadlift", shifted(seen("deadlift"), 0, -0.12))?.kind).toBe("tip-back");
    expect(told("deadlift", replaced(seen("deadlift"), 1.3, 0, 0))?.kind).toBe("step-back");
  });
});

describe("what else is in the way", () => {
  const id = "glute-bridge";
  const nobody = (seconds: number) =>
    seen(id).map((frame, n) => unseen({ ...frame, t: (n / FPS / WAITS_S) * seconds }));

  it("nobody there, and after a while how to be found", () => {
    const told = spoken(talk(id, nobody(30)));
    expect(told[0]?.correction?.kind).toBe("nobody");
    expect(told[0]?.t).toBeLessThan(2);
    expect(told.map(({ correction }) => correction?.kind)).toContain("nobody-still");
  });

  it("too little light", () => {
    const dark = seen(id).map((frame) => ({
      ...frame,
      image: frame.image?.map((point) => ({ ...point, visibility: 0.3 * point.visibility })) ?? null,
    }));
    expect(firstSaid(talk(id, dark))?.correction?.kind).toBe("light");
  });

  it("a part that something hides", () => {
    const feet = seen("superman").map((frame) => ({
      ...frame,
      image: frame.image?.map((point, n) => (n >= 27 ? { ...point, visibility: 0.1 } : point)) ?? null,
    }));
    expect(firstSaid(talk("superman", feet))?.correction).toMatchObject({
      kind: "hidden",
      part: "feet",
      weight: "blocks",
    });
  });

  it("two people, when the picture keeps jumping between them", () => {
    const other = shifted(seen(id, { distanceM: 3.4 }), 0.5);
    const jumping = seen(id).map((frame, n) => (n % 30 < 15 ? frame : (other[n] ?? frame)));
    expect(kinds(talk(id, jumping))).toContain("somebody-else");
  });

  it("a back that cannot be traced: said once, never in the way", () => {
    const told = talk("deadlift", seenLong("deadlift", {}, 3));
    expect(spoken(told).map(({ correction }) => correction?.id)).toEqual(["close-top"]);
    expect(spoken(told)[0]?.correction?.weight).toBe("advice");
    expect(told.at(-1)?.phase).toBe("ready");
    expect(told.at(-1)?.correction).toBeNull();
    // An exercise that does not look at the back has no opinion on clothes.
    expect(spoken(talk(id, seen(id)))).toEqual([]);
  });

  it("what is to be said while other words have the ear: shown at once, said after them", () => {
    const frames = seenLong("deadlift", {}, 3);
    const at = spoken(talk("deadlift", frames))[0]?.t ?? 0;
    const told = talk("deadlift", frames, (t) => t < at || t > at + 3);
    expect(told.find(({ t }) => t === at)?.correction?.id).toBe("close-top");
    expect(spoken(told).map(({ t }) => t > at + 3)).toEqual([true]);
  });

  it("the exercise's own posture, and its own start pose", () => {
    const kneeling = firstSaid(talk(id, seen("cat-cow")));
    expect(kneeling?.correction).toMatchObject({
      kind: "posture",
      id: "supine",
      text: "Lie on your back, side-on to me.",
    });
    expect(kneeling?.t).toBeLessThan(2);
    const feetDown = firstSaid(talk("dead-bug", seen(id)));
    expect(feetDown?.correction).toMatchObject({ kind: "start", id: "feet-up" });
    expect(feetDown?.t).toBeLessThan(2);
  });
});

describe("one thing at a time", () => {
  it("the most important first: distance before the turn", () => {
    const told = talk("deadlift", seen("deadlift", { distanceM: 1.4, yawDeg: 48 }));
    expect(firstSaid(told)?.correction?.kind).toBe("step-back");
  });

  it("the same again only after a pause, each time a longer one", () => {
    const times = spoken(talk("glute-bridge", shifted(seenLong("glute-bridge", {}, 6), 0.75))).map(({ t }) => t);
    expect(times.length).toBeGreaterThanOrEqual(3);
    const pauses = times.slice(1).map((t, n) => t - (times[n] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(SETUP_TIMES.again);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  });

  it("advice that is not taken makes room for what the start pose lacks", () => {
    const far = seenLong("glute-bridge", { distanceM: 5 }, 5);
    const told = spoken(talk("dead-bug", far)).map(({ correction }) => correction?.id);
    expect(told.filter((each) => each === "slide-closer")).toHaveLength(2);
    expect(told.at(-1)).toBe("feet-up");
  });

  /** At each of these a check is right on its limit, so that noise throws it to and fro. */
  const EDGES: readonly (readonly [ExerciseId, Place])[] = [
    ["glute-bridge", { pitchDeg: 15 }],
    ["deadlift", { pitchDeg: 4 }],
    ["deadlift", { distanceM: 1.75 }],
    ["bird-dog", { distanceM: 4 }],
    ["bird-dog", { yawDeg: 35 }],
    ["dead-bug", { yawDeg: 34, distanceM: 3.95 }],
  ];
  it.each(EDGES)("%s at %o: at most one change in two seconds, whatever the noise", (id, place) => {
    const frames = seenLong(id, place, 3);
    for (const seed of [1, 2, 3]) {
      const told = talk(id, jittered(frames, 0.02, seed));
      const changes = told.filter((each, n) => n > 0 && each.correction?.id !== told[n - 1]?.correction?.id);
      // The conversation ends at once when the set may begin; until then every change stands.
      const talking = changes.filter(({ correction }) => correction !== null).map(({ t }) => t);
      const gaps = talking.slice(1).map((t, n) => t - (talking[n] ?? 0));
      expect(Math.min(...gaps, SETUP_TIMES.shown)).toBeGreaterThanOrEqual(SETUP_TIMES.shown);
      expect(changes.length).toBeLessThanOrEqual((3 * NEXT_S) / SETUP_TIMES.shown);
    }
  });
});
