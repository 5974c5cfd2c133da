import { useState } from "react";
import { useStore } from "zustand";
import { offline } from "../../app/offline/state";
import { mayUpdate, takeUpdate } from "../../app/offline/updates";
import { words } from "../../words";
import { useAttempt, useLoaded } from "../kit/use/use-loaded";
import { useElsewhere } from "../session/Elsewhere";

/** At home, never in a session: a newer version is here, or another tab has taken one. */
export function UpdateOffer() {
  const { update } = useStore(offline);
  const elsewhere = useElsewhere();
  const [isFree] = useLoaded(async () => update !== "none" && (await mayUpdate()), [update, elsewhere]);
  const [failed, setFailed] = useState(false);
  const attempt = useAttempt();
  if (update === "none" || !isFree) return null;
  const w = words.offline;
  const take = async () => setFailed(!((await mayUpdate()) && (await takeUpdate())));
  const isElsewhere = update === "elsewhere";
  return (
    <section className="notice row update" aria-label={w.updateTitle} data-update={update}>
      <p>
        <strong>{isElsewhere ? w.elsewhereTitle : w.updateTitle}.</strong>{" "}
        {isElsewhere ? w.elsewhereNote : w.updateNote}
        {failed && <span role="status"> {w.updateFailed}</span>}
      </p>
      <button className="button plain" type="button" onClick={() => attempt(take())}>
        {isElsewhere ? w.loadAgain : w.updateNow}
      </button>
    </section>
  );
}
