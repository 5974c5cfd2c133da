import { type ChangeEvent, useCallback, useEffect, useState } from "react";
import { type Offer, offerOf, takeOffer } from "../../app/data/data";
import { openHistory } from "../../app/data/history";
import { onOpenedFile } from "../../app/offline/opened-file";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Refused } from "../kit/trouble/Refused";

type Step =
  | { readonly at: "waiting" | "checking" | "adding" | "added" }
  | { readonly at: "offered"; readonly offer: Extract<Offer, { ok: true }> }
  | { readonly at: "refused"; readonly problem: ProblemId };

/** A file is checked whole, then its contents are offered; nothing is added before that. */
export function BringBack({ onChange }: { onChange: () => void }) {
  const [step, go] = useState<Step>({ at: "waiting" });
  const w = words.data;

  const check = useCallback(async (file: File) => {
    go({ at: "checking" });
    const offer = await offerOf(await openHistory(), file);
    go(offer.ok ? { at: "offered", offer } : { at: "refused", problem: offer.problem });
  }, []);
  useEffect(() => onOpenedFile("backup", (file) => void check(file)), [check]);

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again.
    target.value = "";
    if (file) void check(file);
  };

  const add = async (offer: Extract<Offer, { ok: true }>) => {
    go({ at: "adding" });
    const problem = await takeOffer(await openHistory(), offer);
    go(problem ? { at: "refused", problem } : { at: "added" });
    onChange();
  };

  return (
    <section aria-labelledby="data-bring">
      <h2 id="data-bring">{w.bring}</h2>
      <p className="soft">{w.bringNote}</p>
      <label className="button plain data-choose">
        {w.choose}
        <input
          className="out-of-sight"
          type="file"
          accept=".gz,.json,application/gzip,application/json"
          onChange={choose}
        />
      </label>
      <p role="status" className="data-status">
        {step.at === "checking" && w.checking}
        {step.at === "adding" && w.adding}
        {step.at === "added" && w.added}
      </p>
      {step.at === "refused" && <Refused problem={step.problem} />}
      {step.at === "offered" && (
        <Offered offer={step.offer} onAdd={() => void add(step.offer)} onLeave={() => go({ at: "waiting" })} />
      )}
    </section>
  );
}

interface OfferedProps {
  readonly offer: Extract<Offer, { ok: true }>;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

function Offered({ offer, onAdd, onLeave }: OfferedProps) {
  const w = words.data;
  const lines = linesOf(offer);
  const { here, differing } = offer.merge;
  const { unread, whole } = offer.backup;
  const unknown = unread.sets.length + unread.sessions.length + unread.activities.length;
  return (
    <div className="card data-offer" role="status">
      {lines.length === 0 ? (
        <p>{w.offerNothing}</p>
      ) : (
        <>
          <h3>{w.offer}</h3>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {here > 0 && <p className="soft">{w.offerHere(here)}</p>}
        </>
      )}
      {differing > 0 && <p className="soft">{w.offerDiffering(differing)}</p>}
      {!whole && <p className="soft">{w.offerNotWhole}</p>}
      {unknown > 0 && <p className="soft">{w.offerUnknown(unknown)}</p>}
      <div className="row">
        {lines.length > 0 && (
          <button className="button" type="button" onClick={onAdd}>
            {w.add}
          </button>
        )}
        <button className="button plain" type="button" onClick={onLeave}>
          {w.leave}
        </button>
      </div>
    </div>
  );
}

function linesOf({ merge, choices }: Extract<Offer, { ok: true }>): string[] {
  const w = words.data;
  const moved = new Set(merge.movement.map(({ setId }) => setId)).size;
  const lines: [count: number, line: (n: number) => string][] = [
    [merge.sessions.length - merge.extended.sessions, w.offerSessions],
    [merge.sets.length - merge.extended.sets, w.offerSets],
    [merge.activities.length, w.offerActivities],
    [moved, w.offerMovement],
    [choices.length, () => w.offerChoices],
    [merge.extended.sessions, w.offerMoreSessions],
    [merge.extended.sets, w.offerMoreSets],
  ];
  return lines.filter(([count]) => count > 0).map(([count, line]) => line(count));
}
