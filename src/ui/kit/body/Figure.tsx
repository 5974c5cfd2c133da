import "./figure.css";
import type { ExerciseId } from "../../../core/exercise/exercise";
import type { Chain } from "../../../mannequin/small-drawing";
import { DRAWINGS } from "../../../mannequin/small-drawings";
import { words } from "../../../words";

interface FigureProps {
  readonly id: ExerciseId;
  readonly name: string;
  /** The position to begin in, alone. */
  readonly begin?: boolean;
}

/** A still of the movement: where it goes, and faintly where it comes from. */
export function Figure({ id, name, begin = false }: FigureProps) {
  const drawing = DRAWINGS[id];
  const { box, from, line, props } = drawing;
  const pose = begin ? { ...drawing.pose, ...from } : drawing.pose;
  return (
    <svg className="figure" viewBox={box} role="img" aria-label={words.figure(name)}>
      <path className="figure-mat" d="M6 120H194" />
      {props.lines.map((chain) => (
        <path key={straight(chain)} className="figure-prop" d={straight(chain)} />
      ))}
      {!begin && (
        <g className="figure-from">
          {from.trunk && <path className="figure-trunk" d={bent(from.trunk)} />}
          {from.nearLeg && <path className="figure-limb" d={straight(from.nearLeg)} />}
          {from.head && <circle cx={from.head[0]} cy={from.head[1]} r={10} />}
        </g>
      )}
      <g className="figure-far">
        <path className="figure-limb" d={straight(pose.farLeg)} />
        <path className="figure-limb" d={straight(pose.farArm)} />
      </g>
      <g className="figure-near">
        <path className="figure-trunk" d={bent(pose.trunk)} />
        <circle cx={pose.head[0]} cy={pose.head[1]} r={10} />
        <path className="figure-limb" d={straight(pose.nearLeg)} />
        <path className="figure-limb" d={straight(pose.nearArm)} />
      </g>
      {!begin &&
        props.weights.map(([x, y]) => <circle key={`${x} ${y}`} className="figure-weight" cx={x} cy={y} r={9} />)}
      {!begin && <path className="figure-line" d={isBack(line, pose.trunk) ? bent(line) : straight(line)} />}
    </svg>
  );
}

function straight(chain: Chain): string {
  return `M${chain.map(([x, y]) => `${x} ${y}`).join("L")}`;
}

/** Three points: a curve through the ends, drawn towards the middle one. */
function bent(chain: Chain): string {
  const [a, b, c] = chain;
  if (!a || !b || !c) return straight(chain);
  return `M${a[0]} ${a[1]}Q${b[0]} ${b[1]} ${c[0]} ${c[1]}`;
}

function isBack(line: Chain, trunk: Chain): boolean {
  return line.length === 3 && trunk.length === 3;
}
