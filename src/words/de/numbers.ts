const tenths = new Intl.NumberFormat("de", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plain = new Intl.NumberFormat("de", { maximumFractionDigits: 1 });

/** "2,0": always one decimal, for measured times. */
export const zehntel = (value: number): string => tenths.format(value);

/** "2,5" or "3": as short as it may be. */
export const zahl = (value: number): string => plain.format(value);
