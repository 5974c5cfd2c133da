/** The x in [low, high] where an increasing function crosses zero, by halving; the nearer end where it does not. */
export function solveRising(low: number, high: number, f: (x: number) => number): number {
  let [a, b] = [low, high];
  for (let step = 0; step < 36; step++) {
    const middle = (a + b) / 2;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
