import { locale } from "../../app/person/language";
import { words } from "../../words";

/** Bytes in words, megabytes of 1000 × 1000 as disks are sold. */
export function sizeOf(bytes: number): string {
  const megabytes = bytes / 1e6;
  if (megabytes >= 1000) {
    return words.data.gigabytes((megabytes / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 }));
  }
  const digits = megabytes >= 10 ? 0 : megabytes >= 0.1 || megabytes === 0 ? 1 : 2;
  const amount = megabytes.toLocaleString(locale(), { maximumFractionDigits: digits });
  return words.data.megabytes(amount);
}
