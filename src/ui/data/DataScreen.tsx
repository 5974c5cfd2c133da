import "./data.css";
import { useCallback, useEffect, useState } from "react";
import { type Kept, whatIsKept } from "../../app/data/data";
import { storageTrouble } from "../../app/data/history";
import { onOtherTab } from "../../app/data/tabs";
import type { ProblemId } from "../../app/problems/problems";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { useAttempt } from "../kit/use/use-loaded";
import { BringBack } from "./BringBack";
import { DeleteAll } from "./DeleteAll";
import { KeptList } from "./KeptList";
import { TakeAlong } from "./TakeAlong";

/** What is kept in this browser, and what can be done with it. */
export function DataScreen() {
  const [found, setFound] = useState<Kept | ProblemId | null>(null);
  const attempt = useAttempt();
  // What was said of a file is about what was there before everything was deleted.
  const [emptied, empty] = useState(0);
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
        <BringBack key={emptied} onChange={look} />
        <DeleteAll unread={kept?.unread ?? 0} onChange={look} onRemoved={() => empty((n) => n + 1)} />
      </div>
    </Page>
  );
}
