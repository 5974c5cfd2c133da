import type { DelegateName, Detected } from "../../workers/pose.api";
import { median } from "../core/body/statistics";

/** Enough for a steady median, few enough to be over in a second or two. Judgement. */
const PICTURES = 20;
/** So many are enough where the slower one's best is so many times the other's worst. Judgement. */
const CLEAR = { pictures: 4, times: 2 } as const;
/** A delegate that took so long for its first few pictures has to be compared, not watched. Milliseconds; judgement. */
const SLOW_MS = 2000;
/** A GPU gets warm in 0.3 to 1.5 s; software that passes for one took 22 s. Milliseconds; judgement. */
const LONGEST_WARM_UP_MS = 6000;

/** Whether the time that a GPU's first picture took says that there is no GPU behind it. */
export const isTooLongForGpu = (warmUpMs: number): boolean => warmUpMs > LONGEST_WARM_UP_MS;

/** Which delegate is faster here, measured on pictures with somebody in them, or without: both see the same ones. */
export interface DelegateTrial {
  note(delegate: DelegateName, detected: Detected): void;
  /** Whose turn it is to look, or who has won. */
  readonly state: TrialState;
}

export type TrialState =
  | { readonly id: "measuring"; readonly delegate: DelegateName }
  | { readonly id: "decided"; readonly delegate: DelegateName };

/** Milliseconds a picture. With nobody in it only half the work is done, so each kind is compared with its own. */
type Costs = Readonly<Record<DelegateName, number[]>>;

/** The GPU is measured first, then the CPU beside it. */
export function createDelegateTrial(): DelegateTrial {
  const costs: Readonly<Record<"somebody" | "nobody", Costs>> = {
    somebody: { GPU: [], CPU: [] },
    nobody: { GPU: [], CPU: [] },
  };
  const edges: Record<DelegateName, number> = { GPU: 0, CPU: 0 };
  let spentMs = 0;

  function winner(): DelegateName | null {
    // Some graphics drivers give empty masks: then the back is seen by the CPU and not by the GPU.
    const isBlind = edges.GPU === 0 && edges.CPU > 0;
    const seen = faster(costs.somebody);
    if (seen) return isBlind ? "CPU" : seen;
    // A GPU that is fast at nobody has yet to show that it sees a back.
    return faster(costs.nobody) === "CPU" ? "CPU" : null;
  }

  return {
    note(delegate, { frame, inferenceMs, contourMs }) {
      const kept = costs[frame.image ? "somebody" : "nobody"][delegate];
      if (kept.length < PICTURES) kept.push(inferenceMs + contourMs);
      if (delegate === "GPU") spentMs += inferenceMs + contourMs;
      edges[delegate] += Number(frame.trunk?.plus != null) + Number(frame.trunk?.minus != null);
    },
    get state(): TrialState {
      const { somebody, nobody } = costs;
      const many = somebody.GPU.length + nobody.GPU.length;
      const isWatched = many >= PICTURES || (many >= CLEAR.pictures && spentMs > SLOW_MS);
      if (!isWatched) return { id: "measuring", delegate: "GPU" };
      const delegate = winner();
      return delegate ? { id: "decided", delegate } : { id: "measuring", delegate: "CPU" };
    },
  };
}

/** null while too little is known. */
function faster({ GPU, CPU }: Costs): DelegateName | null {
  if (Math.min(GPU.length, CPU.length) < CLEAR.pictures) return null;
  if (Math.min(...GPU) > CLEAR.times * Math.max(...CPU)) return "CPU";
  if (Math.min(GPU.length, CPU.length) < PICTURES) return null;
  return (median(GPU) ?? 0) < (median(CPU) ?? 0) ? "GPU" : "CPU";
}
