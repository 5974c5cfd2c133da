import "./offline.css";
import { useState } from "react";
import { useStore } from "zustand";
import { askForPromise, type KeptHere, keptHere } from "../../app/offline/kept";
import { offline, VERSION } from "../../app/offline/state";
import { words } from "../../words";
import { sizeOf } from "../data/size";
import { useAttempt, useLoaded } from "../kit/use/use-loaded";
import { Install } from "./Install";
import { Preparing } from "./Readiness";
import { WallList } from "./WallList";

/** What it means that the app is kept here: what is kept, how big it is, and what more can be had. */
export function OfflineSettings() {
  const { readiness } = useStore(offline);
  const [here, put] = useLoaded(keptHere, [readiness]);
  const w = words.offline;
  return (
    <>
      <section aria-labelledby="offline" data-readiness={readiness}>
        <h2 id="offline">{w.title}</h2>
        <p className="soft">{w.lead}</p>
        {readiness === "preparing" ? <Preparing /> : null}
        <p role="status">{w.readiness[readiness]}</p>
        {here && <Kept here={here} onChange={put} />}
        <h3>{w.install}</h3>
        <Install />
      </section>
      <section aria-labelledby="walls">
        <h2 id="walls">{w.walls}</h2>
        <WallList isKept={here?.kept != null} />
      </section>
    </>
  );
}

function Kept({ here, onChange }: { here: KeptHere; onChange: (here: KeptHere) => void }) {
  const { kept, persisted } = here;
  const [asked, setAsked] = useState(false);
  const attempt = useAttempt();
  const w = words.offline;
  const ask = async () => {
    const promised = await askForPromise();
    setAsked(!promised);
    onChange({ ...here, persisted: promised });
  };
  const size = (bytes: number) => (bytes > 0 ? sizeOf(bytes) : w.notKept);
  const rows: readonly (readonly [string, string])[] = [
    [w.app, size(kept?.appBytes ?? 0)],
    [w.model, size(kept?.modelBytes ?? 0)],
    // Whoever has a voice of their own needs none, and misses nothing.
    ...(kept?.voiceBytes ? [[w.voice, size(kept.voiceBytes)] as const] : []),
    [w.version, VERSION],
    [w.promise, persisted ? w.promised : w.notPromised],
  ];
  return (
    <>
      <h3>{w.what}</h3>
      <dl className="offline-kept">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {!persisted && (
        <button className="button plain" type="button" onClick={() => attempt(ask())}>
          {w.ask}
        </button>
      )}
      {asked && <p role="status">{w.asked}</p>}
    </>
  );
}
