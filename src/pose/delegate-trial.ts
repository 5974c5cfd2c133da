import type { DelegateName, Detected } from "../../workers/pose.api";
import { median } from "../core/body/geometry";

/** Enough for a steady median, few enough to be over in a second or two. Judgement. */
const PICTURES = 20;

/** Which delegate is faster here, measured on pictures with somebody in them: without, only half the work is done. */
export interface DelegateTrial {
  note(delegate: DelegateName, detected: Detected): void;
  /** Whose turn it is to look, or who has won. */
  readonly state: TrialState;
}

export type TrialState =
  | { readonly id: "measuring"; readonly delegate: DelegateName }
  | { readonly id: "decided"; readonly delegate: DelegateName };

/** The GPU is measured first, then the CPU. */
export function createDelegateTrial(): DelegateTrial {
  const costs: Record<DelegateName, number[]> = { GPU: [], CPU: [] };
  const edges: Record<DelegateName, number> = { GPU: 0, CPU: 0 };
  return {
    note(delegate, { frame, inferenceMs, contourMs }) {
      if (!frame.image || costs[delegate].length >= PICTURES) return;
      costs[delegate].push(inferenceMs + contourMs);
      edges[delegate] += Number(frame.trunk?.plus != null) + Number(frame.trunk?.minus != null);
    },
    get state(): TrialState {
      if (costs.GPU.length < PICTURES) return { id: "measuring", delegate: "GPU" };
      if (costs.CPU.length < PICTURES) return { id: "measuring", delegate: "CPU" };
      // Some graphics drivers give empty masks: then the back is seen by the CPU and not by the GPU.
      const blind = edges.GPU === 0 && edges.CPU > 0;
      const faster = (median(costs.GPU) ?? 0) < (median(costs.CPU) ?? 0);
      return { id: "decided", delegate: faster && !blind ? "GPU" : "CPU" };
    },
  };
}
