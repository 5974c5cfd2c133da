import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { LiveSet } from "../../app/live/live-set";
import { FIRST_STATE, type LiveState } from "../../app/live/live-state";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";
import { useFit } from "../kit/use/use-fit";
import { DepthBar } from "./DepthBar";
import { HoldRing } from "./HoldRing";
import { HintPicture } from "./hint/HintPicture";

/** How long a cue stays readable. Judgement: read from three metres between two reps. */
const CUE_STAYS_MS = 5000;

/** What is to be read from three metres: the count, one line of words, how far, how long. */
export function Hud({ exercise, set }: { exercise: Exercise; set: LiveSet | null }) {
  if (!set) return null;
  return <Shown exercise={exercise} set={set} />;
}

function Shown({ exercise, set }: { exercise: Exercise; set: LiveSet }) {
  // There is nothing to count yet, and nothing to be seen: loading has the screen to itself.
  const loading = useStore(set.state, ({ stage }) => stage === "loading");
  const outline = useStore(set.state, (state) => state.outline);
  if (loading) {
    return (
      <>
        <Line set={set} />
        <LoadingBar set={set} />
      </>
    );
  }
  return (
    <>
      <Hint exercise={exercise} set={set} />
      {/* Where to stand has the picture to itself. */}
      {!outline && <Counts exercise={exercise} set={set} />}
      <HoldRing />
      {!outline && <DepthBar rep={exercise.rep} />}
      <Line set={set} />
    </>
  );
}

function Counts({ exercise, set }: { exercise: Exercise; set: LiveSet }) {
  const counts = useStore(set.state, (state) => state.counts);
  const side = useStore(set.state, (state) => state.side);
  const w = words.live;
  const { reps, perSide } = useStore(set.state, (state) => state.target) ?? exercise.dose;
  if (exercise.sides === "alternating") {
    // The picture is mirrored, so the user's left is the screen's left, and so is its count.
    return (
      <>
        <Count
          place="left"
          label={w.left}
          value={counts.left}
          target={perSide ? reps : null}
          active={side === "left"}
        />
        <Count
          place="right"
          label={w.right}
          value={counts.right}
          target={perSide ? reps : null}
          active={side === "right"}
        />
        {!perSide && <p className="live-total">{`${counts.full} ${w.of(reps)}`}</p>}
      </>
    );
  }
  return <Count place="left" label={null} value={counts.full} target={reps} active={false} />;
}

interface CountProps {
  readonly place: "left" | "right";
  readonly label: string | null;
  readonly value: number;
  readonly target: number | null;
  readonly active: boolean;
}

function Count({ place, label, value, target, active }: CountProps) {
  return (
    <p className="live-count" data-place={place} data-active={active || undefined}>
      {label && <span className="live-label">{label}</span>}
      {/* A side that has its reps is done: what more it does is not held against the other. */}
      <span className="live-number">{target === null ? value : Math.min(value, target)}</span>
      {target !== null && <span className="live-label">{words.live.of(target)}</span>}
    </p>
  );
}

/** Before the first rep the picture of what to do takes the count's place: there is nothing to count yet. */
function Hint({ exercise, set }: { exercise: Exercise; set: LiveSet }) {
  const hint = useStore(set.state, (state) => (state.stage === "running" ? state.hint : null));
  const first = useStore(set.state, ({ counts }) => counts.full + counts.partial === 0);
  return hint && <HintPicture exercise={exercise} hint={hint} first={first} />;
}

/** One line at a time: what matters most now. Also read out to screen readers, politely. */
function Line({ set }: { set: LiveSet }) {
  const { kind, text, limits } = useLine(set);
  const fitting = useFit<HTMLParagraphElement>();
  return (
    <p
      ref={fitting}
      className="live-line"
      data-kind={kind}
      data-long={text.length > 34 || undefined}
      aria-live="polite"
    >
      {text}
      {limits && <small className="live-limits">{limits}</small>}
    </p>
  );
}

interface Said {
  readonly kind: "loading" | "paused" | "hint" | "cue" | "praise" | "ready" | "quiet";
  readonly text: string;
  /** What cannot be seen from here: said once, before the first rep, so that between reps it does not read as a fault. */
  readonly limits?: string;
}

function useLine(set: LiveSet): Said {
  const state = useStore(set.state);
  const cue = useFreshCue(state.cue);
  const w = words.live;
  if (state.stage === "loading") return { kind: "loading", text: w.preparing };
  if (state.stage === "paused") return { kind: "paused", text: w.paused };
  if (state.stage === "over") return { kind: "ready", text: w.enough };
  if (state.looksLike && state.counts.full === 0)
    return { kind: "hint", text: words.spoken.looksLike(state.looksLike) };
  if (state.hint) return { kind: "hint", text: state.hint.text };
  if (state.phase === "paused") return { kind: "hint", text: w.lost };
  if (state.phase === "setup") {
    if (state.outline && !state.beginning) return { kind: "ready", text: words.session.intoOutline };
    return { kind: "hint", text: state.beginning ? w.beginning : w.looking };
  }
  if (cue) return { kind: cue.kind === "praise" ? "praise" : "cue", text: cue.text };
  if (state.phase === "ready" && state.counts.full + state.counts.partial === 0) {
    const { notVisible } = state;
    return { kind: "ready", text: w.ready, ...(notVisible.length > 0 && { limits: w.notVisible(notVisible) }) };
  }
  return { kind: "quiet", text: "" };
}

/** The cue until it has been on the screen long enough. */
function useFreshCue(cue: LiveState["cue"]): LiveState["cue"] {
  const [old, setOld] = useState<LiveState["cue"]>(FIRST_STATE.cue);
  useEffect(() => {
    if (!cue) return;
    const timer = setTimeout(() => setOld(cue), CUE_STAYS_MS);
    return () => clearTimeout(timer);
  }, [cue]);
  return cue === old ? null : cue;
}

/** How far the model is loaded, while it is. */
function LoadingBar({ set }: { set: LiveSet }) {
  const loaded = useStore(set.state, (state) => (state.stage === "loading" ? state.loaded : null));
  if (loaded === null) return null;
  const percent = Math.round(loaded * 100);
  return (
    <div className="live-loading">
      <div className="progress" role="progressbar" aria-valuenow={percent} aria-label={words.live.preparing}>
        <span style={{ transform: `scaleX(${loaded})` }} />
      </div>
      <p>{words.live.preparingShare(percent)}</p>
    </div>
  );
}

/** A problem told in passing; while the model is loaded, how far it is. */
export function NoticeLine({ set }: { set: LiveSet }): ReactNode {
  const notice = useStore(set.state, (state) => state.notice);
  const loading = useStore(set.state, ({ stage }) => stage === "loading");
  if (loading) return <LoadingBar set={set} />;
  if (!notice) return null;
  return (
    <p className="live-notice" role="status" data-problem={notice}>
      <strong>{words.problems[notice].title}.</strong> {words.problems[notice].todo}
    </p>
  );
}
