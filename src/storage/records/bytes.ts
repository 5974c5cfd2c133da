/** Whole numbers as bytes: seven bits a byte, small ones in one, the sign in the lowest bit. */

export interface ByteWriter {
  byte(value: number): void;
  /** A whole number from 0. */
  number(value: number): void;
  /** Each as its difference from the one before. */
  plane(values: readonly number[]): void;
  /** Each as its difference from where the two before it point. */
  line(values: readonly number[]): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Whole numbers beyond it are cut off: no position is that far away. */
const MOST = 2 ** 45;

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(4096);
  let length = 0;
  const byte = (value: number) => {
    if (length === buffer.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length++] = value;
  };
  const number = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) byte((rest % 128) + 128);
    byte(rest);
  };
  const signed = (value: number) => number(value >= 0 ? value * 2 : -value * 2 - 1);
  const whole = (value: number) => (Number.isFinite(value) ? Math.max(-MOST, Math.min(MOST, Math.round(value))) : 0);
  return {
    byte,
    number,
    plane(values) {
      let last = 0;
      for (const value of values.map(whole)) {
        signed(value - last);
        last = value;
      }
    },
    line(values) {
      const at = values.map(whole);
      at.forEach((value, n) => void signed(value - straightOn(at[n - 1], at[n - 2])));
    },
    bytes: () => buffer.slice(0, length),
  };
}

/** Every method throws RangeError where the bytes end too early or say something impossible. */
export interface ByteReader {
  byte(): number;
  number(most: number): number;
  plane(count: number): number[];
  line(count: number): number[];
  atEnd(): boolean;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const byte = () => {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError("the bytes end too early");
    return value;
  };
  const number = (most: number) => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const part = byte();
      value += (part % 128) * scale;
      if (value > most) throw new RangeError("a number that is too large");
      if (part < 128) return value;
      // Zeros without end would never grow the value.
      if (scale > MOST) throw new RangeError("a number without an end");
    }
  };
  const signed = () => {
    const value = number(4 * MOST);
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  return {
    byte,
    number,
    plane(count) {
      const values: number[] = [];
      let last = 0;
      for (let n = 0; n < count; n++) {
        last = near(last + signed());
        values.push(last);
      }
      return values;
    },
    line(count) {
      const values: number[] = [];
      for (let n = 0; n < count; n++) values.push(near(straightOn(values[n - 1], values[n - 2]) + signed()));
      return values;
    },
    atEnd: () => at === bytes.length,
  };
}

function near(value: number): number {
  if (Math.abs(value) > MOST) throw new RangeError("a number that is too large");
  return value;
}

function straightOn(last: number | undefined, before: number | undefined): number {
  if (last === undefined) return 0;
  return before === undefined ? last : 2 * last - before;
}
