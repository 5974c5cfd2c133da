import "../styles/data.css";
import { useCallback, useEffect, useState } from "react";
import { type Kept, whatIsKept } from "../../app/data";
import { BringBack } from "../data/BringBack";
import { DeleteAll } from "../data/DeleteAll";
import { KeptList } from "../data/KeptList";
import { TakeAlong } from "../data/TakeAlong";
import { Page } from "../parts/Page";
import { words } from "../words";

/** What is kept in this browser, and what can be done with it. */
export function DataScreen() {
  const [kept, setKept] = useState<Kept | null>(null);
  const look = useCallback(() => void whatIsKept().then(setKept), []);
  useEffect(look, [look]);

  const w = words.data;
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="data">
        <KeptList kept={kept} />
        <TakeAlong kept={kept} />
        <BringBack onChange={look} />
        <DeleteAll onChange={look} />
      </div>
    </Page>
  );
}
