import { useSyncExternalStore } from "react";
import { install, installing, onInstalling } from "../../app/offline/kept";
import { words } from "../../words";
import { useAttempt } from "../kit/use/use-loaded";

/** What installing is, and how it is done here. */
export function Install() {
  const state = useSyncExternalStore(onInstalling, installing);
  const attempt = useAttempt();
  const w = words.offline;
  if (state === "installed") return <p>{w.installed}</p>;
  return (
    <>
      <p className="soft">{w.installNote}</p>
      {state === "offered" ? (
        <button className="button plain" type="button" onClick={() => attempt(install())}>
          {w.installNow}
        </button>
      ) : (
        <ul className="bullets soft">
          {w.installByHand.map((how) => (
            <li key={how}>{how}</li>
          ))}
        </ul>
      )}
    </>
  );
}
