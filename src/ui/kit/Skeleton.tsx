import { words } from "../../words";

/** Lines where words will be, until they have been read: for eyes a shape, for ears one word. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status">
      <span className="out-of-sight">{words.app.loading}</span>
      {Array.from({ length: lines }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <i key={n} aria-hidden="true" />
      ))}
    </div>
  );
}
