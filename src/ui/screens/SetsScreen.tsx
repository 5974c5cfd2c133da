import "../styles/sets.css";
import { useEffect, useState } from "react";
import { exerciseOf } from "../../app/catalogue";
import { openHistory, type SetRecord, wasCutShort } from "../../app/history";
import type { ProblemId } from "../../app/problems";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { dayOf, timeOf } from "../parts/when";
import { words } from "../words";

export function SetsScreen() {
  const [sets, setSets] = useState<readonly SetRecord[] | null>(null);
  const [trouble, setTrouble] = useState<ProblemId | null>(null);

  useEffect(() => {
    let here = true;
    void openHistory().then(async (store) => {
      const list = await store.list();
      if (!here) return;
      setSets(list);
      setTrouble(store.trouble);
    });
    return () => {
      here = false;
    };
  }, []);

  const w = words.sets;
  return (
    <Page title={w.title}>
      {trouble && <Notice id={trouble} />}
      {sets === null && <p className="soft">{words.app.loading}</p>}
      {sets?.length === 0 && <p className="lead">{w.none}</p>}
      {byDay(sets ?? []).map(([day, list]) => (
        <section key={day} className="group" aria-label={day}>
          <h2>{day}</h2>
          <ul className="set-list">{list.map(row)}</ul>
        </section>
      ))}
    </Page>
  );
}

function row(record: SetRecord) {
  const w = words.sets;
  return (
    <li key={record.id}>
      <a href={`#/sets/${record.id}`}>
        <span className="soft">{timeOf(record.startedAt)}</span>
        <strong>{exerciseOf(record.exercise.id)?.name ?? record.exercise.id}</strong>
        <span>{w.counted(record.counts.full)}</span>
        <span className="set-marks">
          {record.source.kind === "video" && <span className="badge">{w.video}</span>}
          {wasCutShort(record) && <span className="badge accent">{w.cutShort}</span>}
        </span>
        <span className="set-score">{record.score ?? "–"}</span>
      </a>
    </li>
  );
}

function byDay(sets: readonly SetRecord[]): [string, SetRecord[]][] {
  const days = new Map<string, SetRecord[]>();
  for (const record of sets) {
    const day = dayOf(record.startedAt);
    const list = days.get(day);
    if (list) list.push(record);
    else days.set(day, [record]);
  }
  return [...days];
}
