import { stepped } from "../../core/care/ladder";
import type { Step } from "../../core/exercise/programme";
import { nextWeight } from "../../core/plan/weights";
import { oneAtATime, type Suggestion, suggest } from "../../core/programme/suggest";
import { exercises } from "../catalogue";
import { answered, markAnswered } from "../person/answered";
import { profile, screeningNow, startCut } from "../person/profile";
import { keepRoutine, ownRoutines, routineNamed, TODAY } from "../person/routines";
import type { Track } from "./visits";

/** What the programme suggests and the user has not answered yet; `done`: the ids of those answered. */
export function openSuggestions({ visits }: Track, done: readonly string[]): Suggestion[] {
  const open = suggest(visits, exercises).filter(({ id }) => !done.includes(id));
  return oneAtATime(open, screeningNow().ticked, profile.getState().gear);
}

/** Leaves things as they are; this suggestion is not made again. False: it is, when the page is loaded again. */
export function decline({ id }: Suggestion): boolean {
  markAnswered(id);
  return answered.isKept();
}

/**
 * Changes the plan of the next session as suggested; `step` null: the next sessions are smaller for a while. False: it
 * holds only until the page is closed.
 */
export function accept(suggestion: Suggestion, step: Step | null): boolean {
  const plan = routineNamed(TODAY);
  if (!step) startCut("flare-up");
  else if (step.kind === "fewer") startCut("pain");
  else if ("exercise" in suggestion) {
    keepRoutine({ ...plan, id: TODAY, items: stepped(plan.items, suggestion.exercise, step) });
    // It is what the next session asks with.
    const heavier = step.kind === "load" && suggestion.weightKg ? nextWeight(suggestion.weightKg) : null;
    if (heavier !== null) profile.setState({ weightKg: heavier });
  }
  markAnswered(suggestion.id);
  return ownRoutines.isKept() && profile.isKept() && answered.isKept();
}
