/**
 * Every part of which screens are made, on one page: what can be tried in every look here need not be tried so on each
 * screen that uses it. The components and styles are the app's own.
 */
import "../../src/ui/styles/tokens.css";
import "../../src/ui/styles/base.css";
import "../../src/ui/styles/parts.css";
import "../../src/ui/styles/contrast.css";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { breakDue } from "../../src/app/breaks/breaks";
import { exerciseOf, translateExercises } from "../../src/app/catalogue";
import { chosenLanguage, locale, speak } from "../../src/app/person/language";
import { adviseOnPain } from "../../src/core/care/pain";
import type { PainEntry } from "../../src/core/plan/session";
import { EXERCISE_IDS } from "../../src/exercises/registry/ids";
import { BreakReminder } from "../../src/ui/kit/BreakReminder";
import { Arching } from "../../src/ui/kit/body/Arching";
import { Figure } from "../../src/ui/kit/body/Figure";
import { Placement } from "../../src/ui/kit/body/Placement";
import { Choice, Switch } from "../../src/ui/kit/choices";
import { Door } from "../../src/ui/kit/Door";
import { Page } from "../../src/ui/kit/Page";
import { ProgressTabs } from "../../src/ui/kit/ProgressTabs";
import { PainAdviceText } from "../../src/ui/kit/pain/PainAdviceText";
import { PainPanel } from "../../src/ui/kit/pain/PainPanel";
import { Scale } from "../../src/ui/kit/Scale";
import { Skeleton } from "../../src/ui/kit/Skeleton";
import { Notice } from "../../src/ui/kit/trouble/Notice";
import { NotKept } from "../../src/ui/kit/trouble/NotKept";
import { ProblemPanel } from "../../src/ui/kit/trouble/ProblemPanel";
import { loadWords, words } from "../../src/words";

const place = document.getElementById("app");
if (!place) throw new Error("The kit has an element #app.");

const language = chosenLanguage(navigator.languages);
await Promise.all([loadWords(language), translateExercises(language)]);
speak(language);
document.documentElement.lang = locale();
breakDue.setState(true, true);

const nothing = () => {};
const hurts: PainEntry = {
  ...{ at: 0, when: "during", score: 9, places: [], legSymptoms: true, catching: true, chest: true },
  ...{ exercise: null, setId: null },
};

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="group stack" data-part={title}>
      <div className="group-head">
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function Choices() {
  const [on, turn] = useState(true);
  const [chosen, choose] = useState<"a" | "b">("a");
  const [score, say] = useState<number | null>(3);
  const options = [
    { value: "a", text: words.app.toHome },
    { value: "b", text: "Deutsch", lang: "de" },
  ] as const;
  return (
    <>
      <Switch label={words.app.toSets} on={on} onChange={turn} />
      <Switch label={words.app.toHome} on={!on} onChange={(off) => turn(!off)} />
      <Choice legend={words.app.skip} name="kit" options={options} value={chosen} onChange={choose} />
      <div className="card">
        <Scale title={words.pain.score} ends={words.pain.scoreEnds} value={score} onChange={say} />
      </div>
      <Arching />
    </>
  );
}

function Fields() {
  const kinds = ["text", "number", "time", "file", "range", "checkbox", "radio"] as const;
  const all = (where: string) => (
    <>
      {kinds.map((kind) => (
        <label key={kind} className="field">
          {where} {kind}
          <input type={kind} placeholder={kind === "text" ? words.app.name : undefined} />
        </label>
      ))}
      <label className="field">
        {where} select
        <select>
          <option>{words.app.toHome}</option>
        </select>
      </label>
    </>
  );
  return (
    <div className="stack">
      {all("")}
      <div className="card stack">{all("·")}</div>
    </div>
  );
}

function Buttons() {
  const kinds = ["button", "button plain", "button large", "button plain large", "link"];
  return (
    <div className="row">
      {kinds.map((kind) => (
        <button key={kind} className={kind} type="button">
          {words.app.toHome}
        </button>
      ))}
      <button className="button" type="button" disabled>
        {words.app.toHome}
      </button>
      <a className="button plain" href="#/">
        {words.app.toSets}
      </a>
    </div>
  );
}

function Words() {
  const marks = ["session", "tried", "moved", "none"];
  return (
    <>
      <p className="lead">{words.home.privacy}</p>
      <p className="soft">{words.home.privacy}</p>
      <p className="soft small">{words.home.privacy}</p>
      <p className="promise">{words.home.privacy}</p>
      <p className="safety">{words.home.safety}</p>
      <p className="banner">{words.home.safety}</p>
      <p>
        <span className="badge">{words.app.toHome}</span> <span className="badge accent">{words.app.toSets}</span>
      </p>
      <p>
        {marks.map((mark) => (
          <i key={mark} className="mark" data-mark={mark} aria-hidden="true" />
        ))}
      </p>
      <ul className="bullets">
        <li>{words.home.safety}</li>
      </ul>
      <ul className="doors">
        <Door to="/" title={words.app.toHome} note={words.home.safety} />
        <Door to="/sets" title={words.app.toSets} note={words.home.privacy} />
      </ul>
      <div className="progress" role="progressbar" aria-valuenow={40} aria-label={words.live.preparing}>
        <span style={{ transform: "scaleX(0.4)" }} />
      </div>
      <Skeleton />
    </>
  );
}

function Bodies() {
  return (
    <>
      {EXERCISE_IDS.map((id) => {
        const exercise = exerciseOf(id);
        return (
          exercise && (
            <div key={id} className="card">
              <Figure id={id} name={exercise.name} />
              <Placement exercise={exercise} />
            </div>
          )
        );
      })}
    </>
  );
}

createRoot(place).render(
  <Router hook={useHashLocation}>
    <Page title={words.app.name} lead={words.home.privacy}>
      <ProgressTabs />
      <Group title="Words">
        <Words />
      </Group>
      <Group title="Buttons">
        <Buttons />
      </Group>
      <Group title="Choices">
        <Choices />
      </Group>
      <Group title="Fields">
        <Fields />
      </Group>
      <Group title="Pain">
        <PainPanel when="before" before={null} inline onDone={nothing} onSkip={nothing} />
        <div className="card">
          <PainAdviceText advice={adviseOnPain(hurts, { before: 1 })} onDone={nothing} onChange={nothing} />
        </div>
      </Group>
      <Group title="Trouble">
        <Notice id="screen-may-sleep" />
        <NotKept />
        <ProblemPanel id="camera-refused" onRetry={nothing} />
      </Group>
      <Group title="Bodies">
        <Bodies />
      </Group>
    </Page>
    <BreakReminder />
  </Router>,
);
