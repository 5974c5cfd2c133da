import type { Tempo } from "../../../src/mannequin/choreography/act";

/** Seconds a way, at the top and at rest; the most of each that is drawn. */
export interface MostTempo {
  readonly pace: number;
  readonly holdS: number;
  readonly restS: number;
}

/** A pace from 0.7 s a way on, both ways nearly alike; half of the holds and of the rests hardly are any. */
export function tempoByLot(random: () => number, { pace: mostPace, holdS, restS }: MostTempo): Tempo {
  const between = (low: number, high: number) => low + (high - low) * random();
  const pace = between(0.7, mostPace);
  return {
    outS: pace * between(0.8, 1.2),
    backS: pace * between(0.8, 1.2),
    holdS: random() < 0.5 ? between(0.1, 0.6) : between(0.6, holdS),
    restS: random() < 0.5 ? between(0.1, 0.4) : between(0.4, restS),
  };
}
