/** The drawings' data: a posture for each exercise and each of its mistakes. One table, longer than other files for that. */
import type { ExerciseId } from "../../../core/exercise/exercise";

/** A chain of joints, in the units of a 200 × 130 drawing whose floor is at y = 118. */
export type Chain = readonly (readonly [x: number, y: number])[];

export interface DrawnPose {
  readonly head: readonly [x: number, y: number];
  /** Hip to shoulder; three points make a bent back. */
  readonly trunk: Chain;
  readonly nearArm: Chain;
  readonly farArm: Chain;
  readonly nearLeg: Chain;
  readonly farLeg: Chain;
}

export interface Drawing {
  /** Standing drawings need more height than lying ones; all boxes have one shape, 25 : 14. */
  readonly box: string;
  readonly pose: DrawnPose;
  /** Where the movement comes from, drawn faintly: only the parts that move. */
  readonly from: Partial<DrawnPose>;
  /** The line that matters. */
  readonly line: Chain;
  /** Bars, straps and weights: thin lines and filled dots. */
  readonly props: { readonly lines: readonly Chain[]; readonly weights: Chain };
}

const LYING = "0 18 200 112";
const STANDING = "-24 -9 248 138.9";
const NO_PROPS = { lines: [], weights: [] } as const;
const KNEELING = { hip: [70, 72], shoulder: [124, 70], hand: [126, 115], knee: [72, 113], foot: [40, 114] } as const;

export const DRAWINGS: Readonly<Record<ExerciseId, Drawing>> = {
  "bird-dog": {
    box: LYING,
    pose: {
      head: [146, 62],
      trunk: [KNEELING.hip, KNEELING.shoulder],
      nearArm: [KNEELING.shoulder, [127, 93], KNEELING.hand],
      farArm: [KNEELING.shoulder, [150, 66], [177, 63]],
      nearLeg: [KNEELING.hip, [43, 70], [14, 67]],
      farLeg: [KNEELING.hip, KNEELING.knee, KNEELING.foot],
    },
    from: {
      nearLeg: [KNEELING.hip, KNEELING.knee, KNEELING.foot],
      farArm: [KNEELING.shoulder, [131, 93], [133, 115]],
    },
    line: [[14, 67], KNEELING.hip, KNEELING.shoulder, [177, 63]],
    props: NO_PROPS,
  },
  "glute-bridge": {
    box: LYING,
    pose: {
      head: [26, 105],
      trunk: [
        [101, 86],
        [48, 108],
      ],
      nearArm: [
        [48, 108],
        [72, 115],
        [96, 115],
      ],
      farArm: [
        [48, 108],
        [70, 114],
        [92, 114],
      ],
      nearLeg: [
        [101, 86],
        [148, 66],
        [152, 113],
        [166, 115],
      ],
      farLeg: [
        [101, 86],
        [143, 68],
        [145, 113],
        [158, 115],
      ],
    },
    from: {
      trunk: [
        [102, 110],
        [48, 108],
      ],
      nearLeg: [
        [102, 110],
        [142, 74],
        [152, 113],
      ],
      farLeg: [
        [102, 110],
        [137, 76],
        [145, 113],
        [158, 115],
      ],
    },
    line: [
      [48, 108],
      [101, 86],
      [148, 66],
    ],
    props: NO_PROPS,
  },
  "cat-cow": {
    box: LYING,
    pose: {
      head: [143, 82],
      trunk: [
        [70, 74],
        [98, 38],
        [124, 70],
      ],
      nearArm: [KNEELING.shoulder, [127, 93], KNEELING.hand],
      farArm: [KNEELING.shoulder, [131, 93], [133, 115]],
      nearLeg: [KNEELING.hip, KNEELING.knee, KNEELING.foot],
      farLeg: [KNEELING.hip, [78, 113], [47, 114]],
    },
    from: {
      trunk: [
        [70, 68],
        [97, 96],
        [124, 68],
      ],
      head: [147, 55],
    },
    line: [
      [70, 74],
      [98, 38],
      [124, 70],
    ],
    props: NO_PROPS,
  },
  superman: {
    box: LYING,
    pose: {
      head: [161, 86],
      trunk: [
        [92, 108],
        [116, 108],
        [142, 94],
      ],
      nearArm: [
        [142, 94],
        [164, 98],
        [184, 91],
      ],
      farArm: [
        [142, 94],
        [166, 96],
        [188, 87],
      ],
      nearLeg: [
        [92, 108],
        [56, 106],
        [18, 96],
      ],
      farLeg: [
        [92, 108],
        [56, 104],
        [20, 92],
      ],
    },
    from: {
      trunk: [
        [92, 110],
        [144, 110],
      ],
      head: [164, 107],
      nearLeg: [
        [92, 110],
        [54, 112],
        [16, 113],
      ],
      farLeg: [
        [92, 110],
        [54, 111],
        [18, 112],
      ],
      nearArm: [
        [144, 110],
        [166, 113],
        [188, 113],
      ],
      farArm: [
        [144, 110],
        [168, 111],
        [190, 111],
      ],
    },
    line: [
      [18, 96],
      [56, 106],
      [92, 108],
      [116, 108],
      [142, 94],
    ],
    props: NO_PROPS,
  },
  "bodyweight-row": {
    box: STANDING,
    pose: {
      head: [142, 36],
      trunk: [
        [82, 76],
        [126, 49],
      ],
      nearArm: [
        [126, 49],
        [112, 73],
        [127, 51],
      ],
      farArm: [
        [126, 49],
        [116, 73],
        [131, 51],
      ],
      nearLeg: [
        [82, 76],
        [50, 95],
        [20, 113],
        [17, 103],
      ],
      farLeg: [
        [82, 76],
        [53, 96],
        [24, 114],
        [21, 104],
      ],
    },
    from: {
      trunk: [
        [80, 97],
        [128, 86],
      ],
      head: [147, 79],
      nearArm: [
        [128, 86],
        [131, 54],
      ],
      nearLeg: [
        [80, 97],
        [50, 106],
        [20, 113],
        [17, 103],
      ],
      farLeg: [
        [80, 97],
        [53, 107],
        [24, 114],
        [21, 104],
      ],
      farArm: [
        [128, 86],
        [133, 53],
      ],
    },
    line: [
      [20, 113],
      [82, 76],
      [126, 49],
    ],
    props: {
      lines: [
        [
          [131, 54],
          [142, 10],
        ],
        [
          [120, 10],
          [164, 10],
        ],
      ],
      weights: [],
    },
  },
  "dead-bug": {
    box: LYING,
    pose: {
      head: [36, 105],
      trunk: [
        [108, 110],
        [56, 109],
      ],
      nearArm: [
        [56, 109],
        [58, 86],
        [58, 64],
      ],
      farArm: [
        [56, 109],
        [34, 92],
        [13, 84],
      ],
      nearLeg: [
        [108, 110],
        [147, 101],
        [186, 98],
      ],
      farLeg: [
        [108, 110],
        [117, 72],
        [154, 73],
      ],
    },
    from: {
      nearLeg: [
        [108, 110],
        [113, 72],
        [150, 70],
      ],
      farArm: [
        [56, 109],
        [62, 86],
        [63, 64],
      ],
    },
    line: [
      [56, 109],
      [108, 110],
    ],
    props: NO_PROPS,
  },
  deadlift: {
    box: STANDING,
    pose: {
      head: [137, 44],
      trunk: [
        [76, 70],
        [122, 52],
      ],
      nearArm: [
        [122, 52],
        [120, 72],
        [118, 92],
      ],
      farArm: [
        [122, 52],
        [124, 72],
        [123, 91],
      ],
      nearLeg: [
        [76, 70],
        [101, 90],
        [96, 114],
        [110, 115],
      ],
      farLeg: [
        [76, 70],
        [104, 89],
        [100, 113],
        [114, 114],
      ],
    },
    from: {
      trunk: [
        [96, 62],
        [94, 18],
      ],
      head: [97, 3],
      nearLeg: [
        [96, 62],
        [97, 89],
        [96, 114],
      ],
      farLeg: [
        [96, 62],
        [101, 89],
        [100, 114],
      ],
      nearArm: [
        [94, 20],
        [93, 42],
        [97, 62],
      ],
      farArm: [
        [94, 20],
        [97, 42],
        [101, 62],
      ],
    },
    line: [
      [76, 70],
      [122, 52],
    ],
    props: { lines: [], weights: [[120, 100]] },
  },
};
