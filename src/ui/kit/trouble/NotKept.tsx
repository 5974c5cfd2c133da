import { useStore } from "zustand";
import { storageTrouble } from "../../../app/data/history";
import { words } from "../../../words";
import { Refused } from "./Refused";

/** What was just answered is heard, but not kept yet. */
export function NotKept() {
  const trouble = useStore(storageTrouble);
  return <Refused problem={trouble ?? "storage-closed"} lead={words.app.notKept} />;
}
