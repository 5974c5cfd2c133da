import "../styles/data.css";
import { useCallback, useEffect, useState } from "react";
import { type Kept, whatIsKept } from "../../app/data";
import { storageTrouble } from "../../app/history";
import type { ProblemId } from "../../app/problems";
import { onOtherTab } from "../../app/tabs";
import { BringBack } from "../data/BringBack";
import { DeleteAll } from "../data/DeleteAll";
import { KeptList } from "../data/KeptList";
import { TakeAlong } from "../data/TakeAlong";
import { Page } from "../parts/Page";
import { useAttempt } from "../parts/use-loaded";
import { words } from "../words";

/** What is kept in this browser, and what can be done with it. */
export function DataScreen() {
  const [found, setFound] = useState<Kept | ProblemId | null>(null);
  const attempt = useAttempt();
  const look = useCallback(() => attempt(whatIsKept().then(setFound)), [attempt]);
  useEffect(look, [look]);
  useEffect(() => onOtherTab(look), [look]);
  useEffect(() => storageTrouble.subscribe((now) => now === null && look()), [look]);
  const problem = typeof found === "string" ? found : null;
  const kept = typeof found === "string" ? null : found;

  const w = words.data;
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="data">
        <KeptList kept={kept} problem={problem} />
        <TakeAlong kept={kept} />
        <BringBack onChange={look} />
        <DeleteAll unread={kept?.unread ?? 0} onChange={look} />
      </div>
    </Page>
  );
}
