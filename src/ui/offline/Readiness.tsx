import "./offline.css";
import { useStore } from "zustand";
import { offline } from "../../app/offline/state";
import { words } from "../../words";

/** Told at home only while there is something to tell: being kept now, or no room for it. */
export function Readiness() {
  const { readiness } = useStore(offline);
  if (readiness === "preparing") return <Preparing />;
  if (readiness !== "no-room" && readiness !== "no-room-for-model") return null;
  return (
    <p className="notice" role="status" data-readiness={readiness}>
      {words.offline.readiness[readiness]}
    </p>
  );
}

/** How far the first download is. */
export function Preparing() {
  const { share } = useStore(offline);
  const w = words.offline;
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <p className="preparing soft small" data-readiness="preparing">
      <span>
        {w.gettingReady}
        {percent === null ? "…" : ` · ${w.share(percent)}`}
      </span>
      <progress aria-label={w.gettingReady} {...(share !== null && { value: share })} />
    </p>
  );
}
