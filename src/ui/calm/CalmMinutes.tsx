import { useEffect, useState } from "react";
import { RANK } from "../../app/sound/announce";
import { sound } from "../../app/sound/sound";
import { type CalmStep, calmSteps } from "../../core/care/bad-day";
import { words } from "../../words";
import { Demonstration } from "../kit/body/Demonstration";

/** One calm thing after the other, each with its time; it goes on by itself, and is said aloud. */
export function CalmMinutes({ onOver }: { onOver: () => void }) {
  const w = words.calm;
  const [n, next] = useState(0);
  const [steps] = useState(calmSteps);
  const [left, setLeft] = useState(steps[0]?.seconds ?? 0);
  const [paused, pause] = useState(false);
  const step = steps[n];

  useEffect(() => {
    document.title = `${words.calm.title} · ${words.app.name}`;
    return () => sound.hush();
  }, []);

  useEffect(() => {
    if (!step) return onOver();
    setLeft(step.seconds);
    const { title, how } = saidOf(step);
    sound.announce({ words: [{ text: `${title}. ${how}`, rank: RANK.setup }], tone: "ready" });
  }, [step, onOver]);

  useEffect(() => {
    if (paused) return;
    const ticking = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(ticking);
  }, [paused]);

  useEffect(() => {
    if (left === 0) next((now) => now + 1);
  }, [left]);

  if (!step) return null;
  const { title, how } = saidOf(step);
  return (
    <main className="calm" aria-label={w.title}>
      <div className="calm-picture">
        {step.shown && <Demonstration id={step.shown.exercise} variant={step.shown.variant} name={title} />}
      </div>
      <div className="calm-words">
        <p className="soft">{w.of(n + 1, steps.length)}</p>
        <h1>{title}</h1>
        <p className="calm-how">{how}</p>
        <p className="calm-left" role="timer">
          {`${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`}
        </p>
        <div className="row">
          <button className="button plain large" type="button" onClick={() => pause(!paused)}>
            {paused ? words.session.resume : words.session.pause}
          </button>
          <button className="button plain large" type="button" onClick={() => next(n + 1)}>
            {n + 1 < steps.length ? words.session.next : words.pain.close}
          </button>
          <a className="button plain large" href="#/">
            {w.enough}
          </a>
        </div>
      </div>
    </main>
  );
}

function saidOf({ id, shown }: CalmStep): { readonly title: string; readonly how: string } {
  if (id !== "move") return words.calm.step[id];
  const { calm, name } = words.exercises[shown.exercise];
  return calm ?? { title: name, how: "" };
}
