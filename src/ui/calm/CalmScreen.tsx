import "../exercise/exercise.css";
import "./calm.css";
import { useState } from "react";
import { markBadDay } from "../../app/person/bad-days";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { EmergencyText } from "../kit/pain/EmergencyText";
import { NewSigns, NO_SIGNS, type Signs } from "../kit/pain/NewSigns";
import { CalmMinutes } from "./CalmMinutes";

type Step = "ask" | "stop" | "minutes" | "after";

/** The bad day: what is new, ten calm minutes, and what to expect. Nothing is counted, and no camera is wanted. */
export function CalmScreen() {
  const w = words.calm;
  const [step, go] = useState<Step>("ask");
  const [signs, setSigns] = useState<Signs>(NO_SIGNS);
  const begin = () => {
    if (signs.legSymptoms || signs.chest) return go("stop");
    // The tap that begins is also the one that browsers want before they let anything sound.
    sound.prime();
    markBadDay();
    go("minutes");
  };
  if (step === "minutes") return <CalmMinutes onOver={() => go("after")} />;
  return (
    <Page title={step === "after" ? w.afterTitle : w.title} {...(step === "ask" && { lead: w.lead })}>
      <div className="calm-page" data-step={step}>
        {step === "ask" && (
          <>
            <NewSigns value={signs} onChange={setSigns} />
            <button className="button large" type="button" onClick={begin}>
              {w.begin}
            </button>
            <p className="soft">{w.minutes}</p>
          </>
        )}
        {step === "stop" && (
          <>
            <p className="calm-stop">{signs.chest ? words.pain.advice.chest.text : words.pain.advice.leg.text}</p>
            <EmergencyText />
            <button className="button plain" type="button" onClick={() => go("ask")}>
              {words.pain.change}
            </button>
          </>
        )}
        {step === "after" && (
          <>
            {w.expect.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <a className="button large" href="#/">
              {words.pain.close}
            </a>
          </>
        )}
      </div>
    </Page>
  );
}
