import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { GuidedSession } from "../../app/guided/guided";
import { nextEasier } from "../../core/care/ladder";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { NoticeLine } from "../live/Hud";
import { useControlsHeight } from "../live/use-controls-height";
import { useNearby } from "../live/use-nearby";

/** Large buttons along the bottom, and the same orders on keys; whoever touches nothing is led on by time. */
export function GuidedControls({ session }: { session: GuidedSession }) {
  const w = words.session;
  const g = words.guided;
  const step = useStore(session.machine, (state) => state.step.kind);
  const item = useStore(session.machine, (state) => {
    const place = placeOf(state.step);
    return place ? (state.items[place.item] ?? null) : null;
  });
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const hurts = useStore(session.machine, (state) => state.paused.includes("pain"));
  const near = useNearby();
  const bar = useRef<HTMLElement>(null);
  useControlsHeight(bar);
  useKeys(session, !hurts);
  if (step === "over" || !item || hurts) return null;
  const warming = step === "warm-up";
  const waiting = step === "announce" || step === "rest" || warming;
  const easier = nextEasier(item.exercise, item.variant);
  const waits: Partial<Record<typeof step, string>> = { rest: w.skipRest, "warm-up": w.warming.skip };
  const button = (text: string, act: () => void, strong = false) => (
    <button className={strong ? "live-button strong" : "live-button"} type="button" onClick={act}>
      {text}
    </button>
  );
  return (
    <section ref={bar} className="live-controls" data-near={near || paused || undefined} aria-label={w.controls}>
      {!waiting && <NoticeLine set={session} />}
      {button(paused ? w.resume : w.pause, session.togglePause, true)}
      {waiting ? button(waits[step] ?? w.skipWait, session.goNext) : button(g.setDone, session.setDone)}
      {!waiting && button(g.slower, () => session.goFaster(false))}
      {!waiting && button(g.faster, () => session.goFaster(true))}
      {!warming && button(waiting ? w.skipNext(item.exercise) : w.skipExercise, () => session.skip("user"))}
      {easier && !warming && button(w.easier, () => session.vary(easier))}
      {button(words.pain.button, () => session.stopFor("pain"))}
      {button(w.end, session.end)}
      <span className="live-keys">{g.keys}</span>
    </section>
  );
}

function useKeys(session: GuidedSession, listening: boolean): void {
  useEffect(() => {
    if (!listening) return;
    const keys: Readonly<Record<string, () => void>> = {
      " ": session.togglePause,
      Enter: () => ("run" in session.machine.getState().step ? session.setDone() : session.goNext()),
      s: session.goNext,
      p: () => session.stopFor("pain"),
      Escape: session.end,
    };
    const onKey = (event: KeyboardEvent) => {
      // A focused button has its own use for Space and Enter.
      const own = event.target instanceof Element && event.target.closest("button, a, select, input");
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.repeat || event.ctrlKey || event.metaKey || (own && event.key !== "Escape")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session, listening]);
}
