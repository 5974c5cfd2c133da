import "./sets.css";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { openHistory, storageTrouble } from "../../app/data/history";
import { onOtherTab } from "../../app/data/tabs";
import type { SetDigest } from "../../core/history/digest";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { ProgressTabs } from "../kit/ProgressTabs";
import { Skeleton } from "../kit/Skeleton";
import { Notice } from "../kit/trouble/Notice";
import { useLoaded } from "../kit/use/use-loaded";
import { dayOf } from "../kit/use/when";
import { DayOfSets } from "./DayOfSets";

/** Sets drawn at first, and more at every wish for more: years of them take seconds to lay out. */
const AT_A_TIME = 90;

export function SetsScreen() {
  const [turn, again] = useState(0);
  const [most, showMost] = useState(AT_A_TIME);
  const trouble = useStore(storageTrouble);

  const [sets = null] = useLoaded(async () => (await openHistory()).digests(), [turn]);
  // What another tab wrote, and what could not be read until the storage was mended.
  useEffect(() => onOtherTab(() => again((n) => n + 1)), []);
  useEffect(() => storageTrouble.subscribe((now) => now === null && again((n) => n + 1)), []);

  const w = words.sets;
  return (
    <Page title={w.title}>
      <ProgressTabs />
      {trouble && <Notice id={trouble} />}
      {sets === null && <Skeleton lines={6} />}
      {sets?.length === 0 && !trouble && <p className="lead">{w.none}</p>}
      {byDay((sets ?? []).slice(0, most)).map(([day, list]) => (
        <DayOfSets key={day} day={day} sets={list} />
      ))}
      {sets !== null && sets.length > most && (
        <button className="button plain sets-more" type="button" onClick={() => showMost(most + AT_A_TIME)}>
          {w.earlier(sets.length - most)}
        </button>
      )}
    </Page>
  );
}

function byDay(sets: readonly SetDigest[]): [string, SetDigest[]][] {
  const days = new Map<string, SetDigest[]>();
  for (const set of sets) {
    const day = dayOf(set.startedAt, set.offsetMin);
    const list = days.get(day);
    if (list) list.push(set);
    else days.set(day, [set]);
  }
  return [...days];
}
