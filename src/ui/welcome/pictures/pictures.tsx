import type { ReactNode } from "react";
import type { Experience } from "../../../core/care/ramp";
import type { Floor, Gear, Goal } from "../../../core/programme/answers";
import { Ache, Chair, FloorLine, Kettlebell, Laptop, Person } from "./parts";

/** The answers of the first questions as drawings. What an answer is about is in the accent. */

const aching = (dx: number) => (
  <g transform={`translate(${dx} 0)`}>
    <Person trunk="M101 40L98 62" head={[105, 20]} limbs="M97 66L93 101M101 66L107 101M102 38L86 46L90 58" />
    <Ache x={92} y={60} />
  </g>
);

const lifting = (dx: number) => (
  <g transform={`translate(${dx} 0)`}>
    <Person trunk="M100 38V62" head={[103, 18]} limbs="M98 66L94 101M102 66L107 101M102 38L112 68" />
    <Kettlebell x={114} y={80} />
    <path className="figure-act" d="M140 82V48M130 58L140 48L150 58" />
  </g>
);

export const GOAL_PICTURES: Readonly<Record<Goal, ReactNode>> = {
  settle: (
    <>
      <FloorLine />
      {aching(0)}
    </>
  ),
  strong: (
    <>
      <FloorLine />
      {lifting(-14)}
    </>
  ),
  both: (
    <>
      <FloorLine />
      {aching(-52)}
      {lifting(28)}
    </>
  ),
};

export const FLOOR_PICTURES: Readonly<Record<Floor, ReactNode>> = {
  yes: (
    <>
      <FloorLine mat />
      <Person
        trunk="M94 42L88 66"
        head={[99, 22]}
        limbs="M90 70L116 74L114 98M94 42L104 60L116 66"
        far="M88 70L82 97L58 98"
      />
      <path className="figure-act" d="M150 84V36M140 74L150 84L160 74M140 46L150 36L160 46" />
    </>
  ),
  chair: (
    <>
      <FloorLine mat />
      <Chair x={132} />
      <Person
        trunk="M90 44L82 68"
        head={[95, 24]}
        limbs="M84 72L108 76L106 98M90 44L110 56L134 48"
        far="M82 72L76 97L52 98"
      />
      <circle className="figure-lamp" cx="134" cy="46" r="6" />
    </>
  ),
  no: (
    <>
      <FloorLine />
      <Person trunk="M80 38V62" head={[83, 18]} limbs="M78 66L74 101M82 66L87 101M81 38L96 56L110 38" />
      <Chair x={112} />
      <circle className="figure-lamp" cx="112" cy="36" r="6" />
    </>
  ),
};

export const MEANS_PICTURES: Readonly<Record<"floor" | "bar" | Gear, ReactNode>> = {
  floor: (
    <>
      <path className="figure-mat" d="M26 96H158" strokeWidth="11" />
      <path className="figure-act" d="M158 96a14 14 0 1 0 -14 -14a8 8 0 1 0 8 -8" strokeWidth="6" />
    </>
  ),
  bar: (
    <>
      <FloorLine />
      <path className="figure-frame" d="M28 104V22M92 104V22" />
      <path className="figure-act" d="M20 46H100" />
      <path className="figure-frame" d="M120 16H184" />
      <path className="figure-prop" d="M138 18L134 70M166 18L170 70" />
      <path className="figure-act" d="M124 76H144M160 76H180" />
    </>
  ),
  weight: (
    <>
      <FloorLine />
      <path className="figure-act" d="M34 84H94" />
      <rect className="figure-box" x="22" y="66" width="15" height="36" rx="4" />
      <rect className="figure-box" x="91" y="66" width="15" height="36" rx="4" />
      <path className="figure-act" d="M138 74V58H162V74" />
      <circle className="figure-weight" cx="150" cy="84" r="19" />
    </>
  ),
  band: (
    <path
      className="figure-act"
      d="M46 62C46 34 88 36 104 56C120 78 156 82 156 58C156 34 120 34 104 56C88 80 46 88 46 62Z"
      strokeWidth="8"
    />
  ),
};

export const EXPERIENCE_PICTURES: Readonly<Record<Experience, ReactNode>> = {
  new: (
    <>
      <FloorLine />
      <Laptop x={14} />
      <path className="figure-act" d="M66 64a16 16 0 0 1 0 24M76 54a30 30 0 0 1 0 44" strokeWidth="5" />
      <Person trunk="M146 38V62" head={[143, 18]} limbs="M144 66L140 101M148 66L153 101M145 38L138 52L140 66" />
    </>
  ),
  before: (
    <>
      <FloorLine />
      <Person
        trunk="M74 62L118 58"
        head={[137, 50]}
        limbs="M118 62L120 100M74 66L78 98L56 100"
        far="M120 58L162 40M72 62L26 58"
      />
      <path className="figure-act" d="M150 82L160 92L182 66" />
    </>
  ),
};
