import "./welcome.css";
import { type ReactNode, useEffect } from "react";
import { Redirect, useLocation } from "wouter";
import { useStore } from "zustand";
import {
  answerGroup,
  finishQuestions,
  putOffQuestions,
  reach,
  tickedIn,
  visitNow,
} from "../../app/person/first/first-visit";
import { isNew, profile } from "../../app/person/profile";
import type { Clearer } from "../../core/care/screening";
import { firstVisit } from "../../words/first-visit";
import { Page } from "../kit/Page";
import { NotFound } from "../kit/trouble/NotFound";
import { FirstPlan } from "./FirstPlan";
import { Foot } from "./Foot";
import { Hello } from "./Hello";
import { Floor, Goal, Known } from "./questions/AboutMe";
import { FirstPain } from "./questions/FirstPain";
import { Means } from "./questions/Means";
import { Emergency, Now } from "./questions/Now";
import { Safety } from "./questions/Safety";
import { Talk, Wait } from "./questions/Talk";
import { addressOf, afterGroup, type Detour, type Group, isGroup, type Step, screenNamed, stepAfter } from "./steps";

interface WelcomeProps {
  /** The screen, as the address has it. */
  readonly name: string;
  /** One question by itself, for whoever wants to answer it anew. */
  readonly alone: boolean;
}

/**
 * The first visit: five questions in pictures, those of care, the plan. A screen each, with an address of its own. Never
 * again unless wanted: whoever was here before is asked nothing.
 */
export function WelcomeScreen({ name, alone }: WelcomeProps) {
  const screen = screenNamed(name);
  if (!screen) return <NotFound />;
  // There is no plan before the questions of care were asked, or put off.
  if (screen === "plan" && isNew()) return <Redirect to={addressOf(screenNamed(visitNow().step) ?? "hello")} replace />;
  return <Screen key={screen} screen={screen} alone={alone} />;
}

/** Questions that nothing hangs on but the plan. */
const ABOUT_ME: readonly string[] = ["goal", "pain", "floor", "means", "experience"] satisfies Step[];

function Screen({ screen, alone }: { screen: Step | Detour; alone: boolean }) {
  const w = firstVisit;
  const [, navigate] = useLocation();
  const person = useStore(profile);
  const visit = visitNow(person);
  const go = (to: Step | Detour) => navigate(addressOf(to));
  const next = () => go(alone ? "plan" : stepAfter(screen as Step));

  useEffect(() => {
    if (screen !== "plan" && !alone) reach(screen);
    // Each is a page of its own: the keyboard and the screen reader begin at its top.
    if (screen !== "hello") document.querySelector("main")?.focus();
    scrollTo(0, 0);
  }, [screen, alone]);

  const answered = (group: Group) => {
    answerGroup(group);
    const { asked, ...now } = visitNow();
    const to = afterGroup(group, asked, tickedIn({ asked, ...now }));
    if (to) go(to);
    else finish(null);
  };
  const finish = (by: Clearer | null) => {
    finishQuestions(by);
    go("plan");
  };
  const putOff = () => {
    putOffQuestions();
    go("plan");
  };

  const { title, lead } = headOf(screen);
  const asksForCare = screen === "now" || isGroup(screen);
  return (
    <Page title={title} {...(lead ? { lead } : {})}>
      <div className="welcome" data-step={screen}>
        {content()}
        <Foot screen={screen} alone={alone} onBack={go} onLater={ABOUT_ME.includes(screen) && !alone ? next : null}>
          {asksForCare && (
            <p className="soft small welcome-put-off">
              <button className="link" type="button" onClick={putOff}>
                {w.questions.skip}
              </button>{" "}
              {w.questions.skipNote}
            </p>
          )}
        </Foot>
      </div>
    </Page>
  );

  function content(): ReactNode {
    if (isGroup(screen)) return <Safety group={screen} onAnswer={() => answered(screen)} />;
    switch (screen) {
      case "hello":
        return <Hello onNext={next} />;
      case "goal":
        return <Goal onDone={next} />;
      case "pain":
        return <FirstPain onDone={next} />;
      case "floor":
        return <Floor onDone={next} />;
      case "means":
        return <Means onDone={next} />;
      case "experience":
        return <Known onDone={next} />;
      case "now":
        return <Now onNone={next} onSome={() => go("emergency")} />;
      case "emergency":
        return <Emergency onBack={() => go("now")} />;
      case "talk":
        return <Talk ticked={tickedIn(visit)} onGo={finish} />;
      case "wait":
        return <Wait onNext={() => finish(null)} />;
      default:
        return <FirstPlan />;
    }
  }
}

function headOf(screen: Step | Detour): { readonly title: string; readonly lead?: string } {
  const w = firstVisit;
  return isGroup(screen) ? w.questions[screen] : w[screen];
}
