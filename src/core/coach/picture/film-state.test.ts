/** Films that are not what they seem: the wrong way up, or slower than life. */
import { describe, expect, it } from "vitest";
import { coach, film, laptop, stage } from "../../../../tests/support/film";
import { jittered } from "../../../../tests/support/perturb";
import { filmNotices } from "../../../app/check/film-notices";
import { EXERCISES } from "../../../exercises";
import { choreography, DISTRACTOR_IDS, distractor } from "../../../mannequin/choreography";
import type { PoseFrame } from "../../body/pose";
import { postureFeatures } from "../../body/posture";
import type { ExerciseId } from "../../exercise/exercise";
import { overFilm } from "./film";
import { isUpsideDown, turnedPicture } from "./way-up";

const FPS = 12;
const all = Object.values(EXERCISES);
const filmed = (id: ExerciseId) =>
  jittered(
    film(stage(choreography(id, { reps: 3 }), FPS), laptop(0), { outline: EXERCISES[id].signal.adaptive !== null }),
    0.01,
    5,
  );
const looked = (id: ExerciseId, frames: readonly PoseFrame[]) =>
  overFilm(EXERCISES[id], all, frames, coach(id, frames, { mode: "clip" }).summary);
const slowed = (frames: readonly PoseFrame[], times: number) =>
  frames.map((frame) => ({ ...frame, t: frame.t * times }));

describe("a film that is turned", () => {
  it("by 180° four times over is as it was", () => {
    const [frame] = filmed("deadlift");
    if (!frame?.image) throw new Error("There are no frames.");
    const back = turnedPicture(turnedPicture(turnedPicture(frame, 1), 2), 1);
    expect(back.aspect).toBeCloseTo(frame.aspect);
    expect(back.image?.[11]?.x).toBeCloseTo(frame.image[11]?.x ?? 0);
    expect(back.world?.[27]?.y).toBeCloseTo(frame.world?.[27]?.y ?? 0);
  });

  it.each(["glute-bridge", "deadlift", "bodyweight-row"] as const)("%s upside down: said, nothing counted", (id) => {
    const { state, summary } = looked(
      id,
      filmed(id).map((frame) => turnedPicture(frame, 2)),
    );
    expect(summary.counts.full).toBe(0);
    expect(state).toBe("turned");
    expect(summary.cues.at(-1)).toMatchObject({ id: "film-turned", kind: "setup" });
  });

  // Of somebody who stands nothing is said: on their side they look like one who lies and sits up.
  it.each(["cat-cow"] as const)("%s on its side: said, nothing counted", (id) => {
    const { state, summary } = looked(
      id,
      filmed(id).map((frame) => turnedPicture(frame, 1)),
    );
    expect(summary.counts.full).toBe(0);
    expect(state).toBe("turned");
  });

  it.each(all.map(({ id }) => id))("is no film of a good %s, whatever it is looked at as", (id) => {
    const frames = filmed(id);
    expect(frames.filter(({ world }) => world && isUpsideDown(postureFeatures(world)))).toEqual([]);
    for (const other of all) expect(looked(other.id, frames).state, other.id).toBeNull();
  });

  it.each(DISTRACTOR_IDS)("nor one of %s", (id) => {
    const frames = film(stage(distractor(id), FPS), laptop(0), { outline: false });
    expect(frames.filter(({ world }) => world && isUpsideDown(postureFeatures(world)))).toEqual([]);
  });
});

describe("a film from an end", () => {
  const from = (yawDeg: number) =>
    film(stage(choreography("superman", { reps: 3, stillS: 2 }), FPS), laptop(yawDeg), {
      outline: false,
      places: "habits",
    });

  it("in which nothing can be counted says so", () => {
    const { state, summary } = looked("superman", from(90));
    expect(summary.counts.full).toBe(0);
    expect(state).toBe("askew");
    expect(summary.cues.at(-1)).toMatchObject({ id: "film-askew", kind: "setup" });
  });

  it("is not one from the side, nor one of something else", () => {
    expect(looked("superman", from(30)).state).toBeNull();
    expect(looked("deadlift", from(90)).state).toBeNull();
  });
});

describe("a film in slow motion", () => {
  const frames = filmed("deadlift");
  const slow = looked("deadlift", slowed(frames, 6));

  it("is said to be, has no score, and is praised and blamed for nothing that time tells", () => {
    expect(slow.state).toBe("slow");
    expect(slow.summary.score).toBeNull();
    expect(slow.summary.reps.length).toBeGreaterThan(0);
    for (const rep of slow.summary.reps) {
      expect(rep.score).toBeNull();
      expect([...rep.faults.map(({ id }) => id), ...(rep.clear ?? [])]).not.toContain("rushed");
    }
    expect(slow.summary.cues.at(-1)?.id).toBe("film-slow");
  });

  it("is not one of somebody who takes their time", () => {
    expect(looked("deadlift", slowed(frames, 1.7)).state).toBeNull();
  });
});

it("what is told beside the reps: most important first, and jumps as before", () => {
  const [frame] = filmed("deadlift");
  if (!frame) throw new Error("There are no frames.");
  expect(filmNotices([frame], null)).toEqual([]);
  expect(
    filmNotices(
      [
        { ...frame, picture: "black" },
        { ...frame, picture: "frozen" },
      ],
      "slow",
    ),
  ).toEqual(["video-slow", "video-frozen", "video-black"]);
});
