/** Movements put together of an exercise's own numbers, where a set of whole reps from a still start is not what people do. */
import { makeBody } from "../../src/mannequin/body";
import type { Act, Choreography, Numbers } from "../../src/mannequin/choreography/act";
import { ease } from "../../src/mannequin/choreography/easing";

/** To these numbers in so many seconds; those not named are as at the start. */
export interface Piece<P extends Numbers> {
  readonly seconds: number;
  readonly to: Partial<P>;
}

/** The pieces one after the other, from the first piece's numbers on. */
export function pieces<P extends Numbers>(
  choreography: Choreography<P>,
  variant: string,
  way: readonly Piece<P>[],
  body = makeBody(),
): Act {
  const settle = choreography.settle(body, variant);
  const start = choreography.start(body, variant);
  const stops = way.map(({ to }) => ({ ...start, ...to }));
  return {
    name: choreography.id,
    body,
    reps: [],
    props: choreography.props(body, variant),
    durationS: way.reduce((sum, piece) => sum + piece.seconds, 0),
    at(t) {
      let begin = 0;
      for (const [index, { seconds }] of way.entries()) {
        const to = stops[index] as P;
        if (t <= begin + seconds || index === way.length - 1) {
          const f = seconds === 0 ? 1 : ease(Math.min(1, (t - begin) / seconds));
          return settle(mixed(stops[index - 1] ?? to, to, f));
        }
        begin += seconds;
      }
      throw new RangeError("A way has at least one piece.");
    },
  };
}

/** Part of the way from some numbers to others. */
export function mixed<P extends Numbers>(from: P, to: P, share: number): P {
  const names = Object.keys(to) as (keyof P & string)[];
  return Object.fromEntries(
    names.map((name) => [name, (from[name] as number) + share * ((to[name] as number) - (from[name] as number))]),
  ) as P;
}
