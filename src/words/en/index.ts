/** Every word of the screens, in English: one file an area. `../README.md` says how to add to them. */
import type { Widened } from "../widened";
import { ability } from "./ability";
import { app } from "./app";
import { breaks } from "./breaks";
import { calendar } from "./calendar";
import { calm } from "./calm";
import { care } from "./care";
import { check } from "./check";
import { data } from "./data";
import { demo } from "./demo";
import { dose, exercise, figure, placement, view } from "./exercise";
import { exerciseList } from "./exercise-list";
import { exercises } from "./exercises";
import { film } from "./film";
import { guided } from "./guided";
import { home } from "./home";
import { judgeAgain } from "./judge-again";
import { lab } from "./lab";
import { live, phase, side } from "./live";
import { offline } from "./offline";
import { pain } from "./pain";
import { problems } from "./problems";
import { replay } from "./replay";
import { report } from "./report";
import { review } from "./review";
import { routine } from "./routine";
import { session } from "./session";
import { sessionReview } from "./session-review";
import { sets } from "./sets";
import { settings } from "./settings";
import { spoken } from "./spoken";
import { suggestion } from "./suggestion";
import { today } from "./today";
import { trends } from "./trends";

export const en = {
  app,
  ability,
  film,
  home,
  guided,
  demo,
  exercise,
  dose,
  figure,
  placement,
  view,
  exerciseList,
  exercises,
  live,
  phase,
  side,
  spoken,
  pain,
  care,
  calm,
  problems,
  replay,
  review,
  sessionReview,
  session,
  routine,
  sets,
  check,
  settings,
  judgeAgain,
  data,
  lab,
  today,
  trends,
  calendar,
  suggestion,
  report,
  breaks,
  offline,
};

/** The whole dictionary's shape: every language has to have all of it. */
export type Words = Widened<typeof en>;
