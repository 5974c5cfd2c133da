import "./welcome.css";
import { type ReactNode, useEffect, useState } from "react";
import { clearedBy, finishWelcome, profile } from "../../app/person/profile";
import { type Clearer, needsProfessional, type ScreeningId } from "../../core/care/screening";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { Emergency } from "./Emergency";
import { FirstPain } from "./FirstPain";
import { FirstPlan } from "./FirstPlan";
import { Hello } from "./Hello";
import { Means } from "./Means";
import { Questions } from "./Questions";
import { Talk } from "./Talk";
import { Wait } from "./Wait";

type Step = "hello" | "questions" | "emergency" | "talk" | "wait" | "pain" | "means" | "plan";

/** Detours belong to the step they leave from. */
const NUMBER: Readonly<Record<Step, number>> = {
  hello: 1,
  questions: 2,
  emergency: 2,
  talk: 2,
  wait: 2,
  pain: 3,
  means: 4,
  plan: 5,
};
const STEPS = 5;

/** The first visit: what this is, what to ask a doctor first, pain today, what there is, the plan. Never again unless wanted. */
export function WelcomeScreen() {
  const w = words.welcome;
  const [step, setStep] = useState<Step>("hello");
  const [ticked, setTicked] = useState<readonly ScreeningId[]>(() => profile.getState().screening as ScreeningId[]);
  const [skipped, setSkipped] = useState(false);
  const [canRow, setCanRow] = useState(false);
  const [cleared, setCleared] = useState<Clearer | null>(null);

  const finish = (pain: number | null) => {
    finishWelcome(skipped ? null : ticked, pain);
    if (cleared && !skipped) clearedBy(cleared);
    setStep("means");
  };
  const skip = () => {
    setSkipped(true);
    setStep("pain");
  };
  const answered = (ids: readonly ScreeningId[]) => {
    setTicked(ids);
    setSkipped(false);
    setCleared(null);
    setStep(needsProfessional(ids) ? "talk" : ids.includes("acute") ? "wait" : "pain");
  };
  const goOn = (by: Clearer | null) => {
    setCleared(by);
    setStep("pain");
  };

  const steps: Readonly<Record<Step, { title: string; lead?: string; content: ReactNode }>> = {
    hello: { title: w.hello.title, lead: w.hello.lead, content: <Hello onNext={() => setStep("questions")} /> },
    questions: {
      title: w.questions.title,
      content: (
        <Questions
          ticked={ticked}
          onAnswer={answered}
          onEmergency={() => setStep("emergency")}
          onSkip={skip}
          onBack={() => setStep("hello")}
        />
      ),
    },
    emergency: { title: w.emergency.title, content: <Emergency onBack={() => setStep("questions")} /> },
    talk: {
      title: w.talk.title,
      content: <Talk ticked={ticked} onGo={goOn} onChange={() => setStep("questions")} />,
    },
    wait: { title: w.wait.title, content: <Wait onNext={() => setStep("pain")} /> },
    pain: {
      title: w.pain.title,
      lead: w.pain.lead,
      content: <FirstPain onFinish={finish} onBack={() => setStep("questions")} />,
    },
    means: {
      title: w.means.title,
      lead: w.means.lead,
      content: (
        <Means
          onChosen={(possible) => {
            setCanRow(possible);
            setStep("plan");
          }}
        />
      ),
    },
    plan: { title: w.plan.title, content: <FirstPlan canRow={canRow} /> },
  };
  const { title, lead, content } = steps[step];

  useEffect(() => {
    // Each step is a page of its own: the keyboard and the screen reader begin at its top.
    if (step !== "hello") document.querySelector("main")?.focus();
    scrollTo(0, 0);
  }, [step]);

  return (
    <Page title={title} {...(lead ? { lead } : {})}>
      <div className="welcome" data-step={step}>
        {content}
        <p className="soft small">{w.step(NUMBER[step], STEPS)}</p>
      </div>
    </Page>
  );
}
