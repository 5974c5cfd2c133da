/** Random numbers that are the same for the same seed (mulberry32, public domain, T. Ettinger). 0 ≤ x < 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Normally distributed numbers, mean 0, standard deviation 1 (Box–Muller). */
export function gaussian(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A smooth wandering value of time, about −1…1: a few incommensurable waves between 0.15 and 1.7 Hz. */
export function tremor(seed: number): (t: number) => number {
  const random = seeded(seed);
  const waves = [0.17, 0.41, 0.9, 1.7].map((hz) => ({
    hz: hz * (0.8 + 0.4 * random()),
    phase: 2 * Math.PI * random(),
    size: 0.5 / (1 + hz),
  }));
  return (t) => waves.reduce((sum, wave) => sum + wave.size * Math.sin(2 * Math.PI * wave.hz * t + wave.phase), 0);
}
