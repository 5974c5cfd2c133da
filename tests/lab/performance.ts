/** What the body of a film does. */
import { type Body, makeBody } from "../../src/mannequin/body";
import { type Act, choreography, distractor, pauseGesture } from "../../src/mannequin/choreography";
import { hipAct } from "./hips/act";
import type { FilmRequest } from "./lab.api";

/** Lengths of whoever performs. */
export function bodyOf({ mesh, shape }: FilmRequest): Body {
  return mesh ? mesh.rig.body : makeBody(shape);
}

export function performance(act: FilmRequest["act"], body: Body): Act {
  if ("exercise" in act) return choreography(act.exercise, { ...act.set, body });
  if ("hips" in act) return hipAct(act.hips, body);
  return "gesture" in act ? pauseGesture(act.gesture, { body }) : distractor(act.distractor, body);
}
