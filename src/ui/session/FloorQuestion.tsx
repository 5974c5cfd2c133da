import { useStore } from "zustand";
import type { LiveSession } from "../../app/live/session";
import { PAIN_STEPS } from "../../core/session/pain-asking";
import { words } from "../../words";

/** What is asked of somebody on the floor, and how to answer without touching anything. */
export function FloorQuestion({ session }: { session: LiveSession }) {
  const step = useStore(session.asking, ({ now }) => now?.step ?? null);
  if (step === null) return null;
  const w = words.pain.asked3m;
  return (
    <div className="floor-question" role="status">
      <p>{step === "hurt" ? w.hurt : w.howMuch}</p>
      {step !== "hurt" && (
        <ol>
          {PAIN_STEPS.filter((one) => one !== "hurt").map((one) => (
            <li key={one} aria-current={one === step ? "step" : undefined}>
              {w.levels[one]}
            </li>
          ))}
        </ol>
      )}
      <small>{step === "hurt" ? w.lift : w.liftAtYours}</small>
    </div>
  );
}
