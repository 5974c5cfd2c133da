import "../live/live.css";
import "../live/live-words.css";
import "../live/live-gauges.css";
import "../live/live-controls.css";
import "./demo.css";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SetRecord } from "../../app/data/history";
import { isNew } from "../../app/person/profile";
import { TODAY } from "../../app/person/routines";
import { sound } from "../../app/sound/sound";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { useVoice } from "../live/use-voice";
import { Review } from "../review/Review";
import { DemoStage } from "./DemoStage";

/** See it at work without a camera: what it is, half a minute of it, how it was, and the way to one's own. */
export function DemoScreen() {
  const [step, go] = useState<"ask" | "show" | "review">("ask");
  const [record, setRecord] = useState<SetRecord | null>(null);
  const begin = () => {
    // The tap that begins is also the one that browsers want before they let anything sound.
    sound.prime();
    go("show");
  };
  const over = useCallback((made: SetRecord | null) => {
    setRecord(made);
    go("review");
  }, []);
  if (step === "ask") return <Asking onBegin={begin} />;
  if (step === "show") return <DemoStage onOver={over} />;
  return <After record={record} onAgain={begin} />;
}

function Asking({ onBegin }: { onBegin: () => void }) {
  const w = words.demo;
  const button = useRef<HTMLButtonElement>(null);
  const hasVoice = useVoice();
  useEffect(() => {
    document.title = `${words.demo.title} · ${words.app.name}`;
    button.current?.focus();
  }, []);
  return (
    <main className="live live-asking">
      <div className="live-card">
        <h1>{w.title}</h1>
        <p>{w.what}</p>
        <p>{w.nothing}</p>
        {!hasVoice && <p>{words.live.noVoice}</p>}
        <div className="row">
          <button ref={button} className="button large" type="button" onClick={onBegin}>
            {w.begin}
          </button>
          <a className="button plain" href="#/">
            {words.live.back}
          </a>
        </div>
      </div>
    </main>
  );
}

/** The review that follows every set, of this one, and the one thing to do next. */
function After({ record, onAgain }: { record: SetRecord | null; onAgain: () => void }) {
  const w = words.demo;
  const doors = (
    <div className="row">
      <a className="button large" href={isNew() ? "#/welcome" : `#/session/${TODAY}`}>
        {w.own}
      </a>
      <button className="button plain" type="button" onClick={onAgain}>
        {w.again}
      </button>
      <a className="button plain" href="#/">
        {words.review.home}
      </a>
    </div>
  );
  return (
    <Page title={w.reviewTitle} lead={w.reviewLead}>
      <p className="banner demo-banner">{w.notYours}</p>
      {record ? <Review record={record}>{doors}</Review> : doors}
    </Page>
  );
}
