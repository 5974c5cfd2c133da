import { useState } from "react";
import { useStore } from "zustand";
import { accept, decline, openSuggestions } from "../../app/look-back/programme";
import type { Track } from "../../app/look-back/visits";
import { answered } from "../../app/person/answered";
import type { Step } from "../../core/exercise/programme";
import { feltUnknown, type Suggestion } from "../../core/programme/suggest";
import { words } from "../../words";
import { nameOf, stepsOf, titleOf } from "./suggestion-words";

/** What the programme would change, each with its reason; the user decides. */
export function Suggestions({ track }: { track: Track }) {
  const done = useStore(answered);
  const [said, say] = useState("");
  const w = words.suggestion;
  const open = openSuggestions(track, done);
  const take = (one: Suggestion, step: Step | null) => {
    const kept = accept(one, step);
    say(step?.kind === "load" ? w.takenLoad : kept ? w.taken : words.app.heldOnly);
  };
  const leave = (one: Suggestion) => {
    say(decline(one) ? w.left : words.app.heldOnly);
  };
  const unknown = open.length === 0 && feltUnknown(track.visits);
  return (
    <section
      className="suggestions"
      aria-labelledby="suggestions"
      hidden={open.length === 0 && said === "" && !unknown}
    >
      <h2 id="suggestions">{w.heading}</h2>
      <ul>
        {open.map((one) => (
          <li key={one.id} className="suggestion" data-kind={one.kind}>
            <h3>{titleOf(one)}</h3>
            <p>{w.reason(one.reason)}</p>
            <div className="row">
              {stepsOf(one).map((step) => (
                <button key={nameOf(one, step)} className="button" type="button" onClick={() => take(one, step)}>
                  {nameOf(one, step)}
                </button>
              ))}
              <button className="button plain" type="button" onClick={() => leave(one)}>
                {one.kind === "ask" ? w.understood : w.notNow}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {unknown && <p>{w.feltUnknown}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
