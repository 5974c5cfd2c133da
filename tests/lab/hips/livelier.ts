/** What people do besides, which the drawn body does not: added to the features of its films by lot. */
import { seeded } from "../../../src/mannequin/random";
import type { HipSample } from "./samples";

/**
 * Torso lengths. The shoulder blade takes the raised arm's shoulder up with it, and the whole pelvis rises when the
 * carrying thigh comes upright, with the shoulders following in part. Sizes: labelled recordings of people, in which the
 * carrying side's hip rises by up to 0.06 and the raised arm's shoulder by up to 0.16 in reps labelled good.
 */
const SHOULDER_RISES = [0, 0.13] as const;
const PELVIS_RISES = [-0.03, 0.09] as const;
const SHOULDERS_FOLLOW = [0, 0.6] as const;

/** The sample `times` over, each time with other additions. Deterministic. */
export function livelier(samples: readonly HipSample[], times: number, seed: number): readonly HipSample[] {
  const random = seeded(seed);
  const from = ([low, high]: readonly [number, number]) => low + (high - low) * random();
  return Array.from({ length: times }, () =>
    samples.map((sample) => {
      const shoulder = from(SHOULDER_RISES);
      const pelvis = from(PELVIS_RISES);
      const follows = [pelvis * from(SHOULDERS_FOLLOW), pelvis * from(SHOULDERS_FOLLOW)] as const;
      const added: Readonly<Record<string, number>> = {
        "p.raised hip": pelvis,
        "p.carrying hip": pelvis,
        "p.raised shoulder": follows[0],
        "p.carrying shoulder": follows[1] + shoulder,
        "i.up.hip.y": pelvis,
        "i.on.hip.y": pelvis,
        "i.up.shoulder.y": follows[0],
        "i.on.shoulder.y": follows[1] + shoulder,
        "w.d.shoulder.up": follows[0] - follows[1] - shoulder,
        "w.m.shoulder.up": (follows[0] + follows[1] + shoulder) / 2 - pelvis,
      };
      const change = Object.fromEntries(
        Object.entries(sample.change).map(([name, value]) => [name, value + (added[name] ?? 0)]),
      );
      return { ...sample, change };
    }),
  ).flat();
}
