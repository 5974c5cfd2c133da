/** What the body of a film does. */
import type { Body } from "../../src/mannequin/body";
import { type Act, choreography, distractor, pauseGesture } from "../../src/mannequin/choreography";
import { hipAct } from "./hips/act";
import type { FilmRequest } from "./lab.api";

export function performance(act: FilmRequest["act"], body: Body): Act {
  if ("exercise" in act) return choreography(act.exercise, { ...act.set, body });
  if ("hips" in act) return hipAct(act.hips, body);
  return "gesture" in act ? pauseGesture(act.gesture, { body }) : distractor(act.distractor, body);
}
