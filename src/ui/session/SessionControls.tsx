import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { addressOfOne } from "../../app/live/one-exercise";
import type { LiveSession } from "../../app/live/session";
import { nextEasier } from "../../core/care/ladder";
import { STANDARD } from "../../core/exercise/rules";
import { placeOf } from "../../core/session/places";
import { words } from "../../words";
import { useSettings } from "../kit/use/use-settings";
import { CameraChoice } from "../live/CameraChoice";
import { NoticeLine } from "../live/Hud";
import { SoundButtons } from "../live/SoundButtons";
import { useControlsHeight } from "../live/use-controls-height";
import { useNearby } from "../live/use-nearby";

/** Large buttons along the bottom, and the same orders on keys. */
export function SessionControls({ session }: { session: LiveSession }) {
  const w = words.session;
  const step = useStore(session.machine, (state) => state.step.kind);
  const item = useStore(session.machine, (state) => {
    const place = placeOf(state.step);
    return place ? (state.items[place.item] ?? null) : null;
  });
  const paused = useStore(session.machine, (state) => state.paused.length > 0);
  const hurts = useStore(session.machine, (state) => state.paused.includes("pain"));
  const asking = useStore(session.machine, (state) => state.paused.includes("asking"));
  const stopped = useStore(session.state, ({ stage }) => stage === "stopped");
  const loaded = useStore(session.state, ({ stage }) => stage !== "loading");
  // In a routine the next exercise comes by itself; alone it is another one that was meant.
  const alone = useStore(session.machine, ({ items }) => items.length === 1);
  const seen = useStore(session.state, ({ counts, looksLike }) => (counts.full === 0 ? looksLike : null));
  const looksLike = alone ? seen : null;
  const near = useNearby();
  const bar = useRef<HTMLElement>(null);
  useControlsHeight(bar);
  useKeys(session, !hurts);
  // Asked about pain, nothing else is to be chosen; a camera that went away is told of with buttons of its own.
  if (step === "over" || !item || hurts || stopped) return null;
  const warming = step === "warm-up";
  const waiting = step === "announce" || step === "rest" || warming;
  const easier = nextEasier(item.exercise, item.variant);
  return (
    <section
      ref={bar}
      className="live-controls"
      data-near={near || paused || looksLike !== null || undefined}
      aria-label={w.controls}
    >
      {!waiting && loaded && !asking && <NoticeLine set={session} />}
      <button className="live-button strong" type="button" onClick={session.togglePause}>
        {paused ? w.resume : w.pause}
      </button>
      {/* Asked whether it hurts, these would take the question's room, and are not what is wanted now. */}
      {!asking && (
        <>
          {waiting && (
            <button className="live-button" type="button" onClick={session.goNext}>
              {warming ? w.warming.skip : step === "rest" ? w.skipRest : w.skipWait}
            </button>
          )}
          {!warming && (
            <button className="live-button" type="button" onClick={() => session.skip("user")}>
              {waiting ? w.skipNext(item.exercise) : w.skipExercise}
            </button>
          )}
          {step !== "announce" && !warming && (
            <button className="live-button" type="button" onClick={session.repeat}>
              {w.repeat}
            </button>
          )}
          {easier && !warming && (
            <button className="live-button" type="button" onClick={() => session.vary(easier)}>
              {w.easier}
            </button>
          )}
        </>
      )}
      <button className="live-button" type="button" onClick={() => session.stopFor("pain")}>
        {words.pain.button}
      </button>
      <button className="live-button" type="button" onClick={session.end}>
        {w.end}
      </button>
      {!asking && <SoundButtons />}
      {looksLike && (
        <a className="live-button strong" href={`#/session/${addressOfOne(looksLike, STANDARD)}`}>
          {words.live.instead(words.exercises[looksLike].name)}
        </a>
      )}
      {!asking && <CameraChoice turn={loaded} onChosen={session.goOn} />}
      <span className="live-keys">{w.keys}</span>
    </section>
  );
}

function useKeys(session: LiveSession, listening: boolean): void {
  const [settings, change] = useSettings();
  useEffect(() => {
    if (!listening) return;
    const keys: Readonly<Record<string, () => void>> = {
      " ": session.togglePause,
      s: session.goNext,
      r: session.repeat,
      p: () => session.stopFor("pain"),
      Escape: session.end,
      m: () => change({ voice: !settings.voice }),
      n: () => change({ tones: !settings.tones }),
    };
    const onKey = (event: KeyboardEvent) => {
      // A focused button has its own use for Space.
      const own = event.target instanceof Element && event.target.closest("button, a, select, input");
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || event.repeat || event.ctrlKey || event.metaKey || (own && event.key === " ")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [session, settings, change, listening]);
}
