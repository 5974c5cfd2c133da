import type { Experience } from "../../../core/care/ramp";
import { type Clearer, SCREENING_IDS, type ScreeningId } from "../../../core/care/screening";
import type { PainEntry } from "../../../core/plan/session";
import { finishWelcome, isNew, keepSaid, type Profile, profile } from "../profile";
import { type Settings, settings } from "../settings";

/** The way through the first questions: how far it has come, and what was answered so far. */

export type Visit = NonNullable<Profile["visit"]>;

/** As it stands; one that begins has what was ticked the last time. */
export function visitNow({ visit, screening }: Profile = profile.getState()): Visit {
  return visit ?? { step: "", ticked: screening, asked: [] };
}

/** Where it goes on, so that a page that is loaded again does not begin anew. */
export function reach(step: string): void {
  const visit = visitNow();
  if (visit.step !== step) profile.setState({ visit: { ...visit, step } });
}

export function tickedIn({ ticked }: Visit): readonly ScreeningId[] {
  return SCREENING_IDS.filter((id) => ticked.includes(id));
}

/** Keeps what is ticked while the questions are asked; nothing follows from it until all were. */
export function tick(ticked: readonly ScreeningId[]): void {
  profile.setState({ visit: { ...visitNow(), ticked: [...ticked] } });
}

/** A group of the questions was answered. */
export function answerGroup(group: string): void {
  const visit = visitNow();
  profile.setState({ visit: { ...visit, asked: [...new Set([...visit.asked, group])] } });
}

/** All were answered. @param by who said that it is all right to exercise; null: nobody was asked, or needs to be */
export function finishQuestions(by: Clearer | null): void {
  finishWelcome(tickedIn(visitNow()));
  if (by) profile.setState({ cleared: { at: Date.now(), by } });
}

/** They are put off: what was ticked so far is no answer. */
export function putOffQuestions(): void {
  finishWelcome(null);
}

/** How the back is on the first day; the first sessions are compared with it. */
export function sayFirstPain(entry: PainEntry): void {
  keepSaid(entry);
  if (isNew()) profile.setState({ firstPain: entry.score });
}

/** New exercises want more said than known ones. Judgement. */
const TALK: Readonly<Record<Experience, Settings["verbosity"]>> = { new: "talkative", before: "normal" };

/** Keeps it, and says more or less for it, unless that was chosen otherwise in the settings. */
export function sayExperience(experience: Experience): void {
  const before = profile.getState().experience;
  const { verbosity } = settings.getState();
  profile.setState({ experience });
  if (verbosity === (before === null ? "normal" : TALK[before])) settings.setState({ verbosity: TALK[experience] });
}
