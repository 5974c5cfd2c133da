import { type Body, makeBody } from "../../body";
import type { Act } from "../act";
import type { Maker } from "./course";
import { KNEELING } from "./kneeling";
import { PRONE } from "./prone";
import { SEATED } from "./seated";
import { STANDING } from "./standing";
import { SUPINE } from "./supine";
import { WEIGHTS } from "./weights";

const MAKERS: Readonly<Record<string, Maker>> = {
  ...SUPINE,
  ...SEATED,
  ...KNEELING,
  ...PRONE,
  ...STANDING,
  ...WEIGHTS,
};

/** Other training, stretches and everyday movements that look like one of the seven exercises, or could. */
export const EVERYDAY_IDS = Object.keys(MAKERS);

/** Several times a movement that is none of the seven exercises. Throws RangeError for one that there is not. */
export function everyday(id: string, body: Body = makeBody()): Act {
  const make = MAKERS[id];
  if (!make) throw new RangeError(`There is ${EVERYDAY_IDS.join(", ")}; not ${id}.`);
  return { name: id, body, reps: [], props: [], ...make(body) };
}
