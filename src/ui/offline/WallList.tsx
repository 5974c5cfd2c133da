import { wallsNow } from "../../app/offline/walls";
import { words } from "../../words";
import { useLoaded } from "../kit/use/use-loaded";

/** Which walls stand around this page, as it was loaded. */
export function WallList({ isKept }: { isKept: boolean }) {
  const [walls] = useLoaded(wallsNow, [isKept]);
  const w = words.offline;
  if (!walls) return <p className="soft">{words.app.loading}</p>;
  const { page, worker, isolated } = walls;
  const lines = [
    w.wall.page[page],
    w.wall.worker[worker],
    ...(isKept ? [w.wall.offline] : []),
    isolated ? w.wall.isolated : w.wall.notIsolated,
  ];
  return (
    <>
      <p className="soft">{w.wallsLead}</p>
      <ul className="bullets" data-walls={`${page} ${worker} ${isolated ? "isolated" : "shared"}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
