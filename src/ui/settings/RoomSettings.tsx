import { words } from "../../words";
import { Switch } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";

/** How the picture and the drawings look to somebody whose room is the other way round. */
export function RoomSettings() {
  const [{ mirror, otherWayRound }, change] = useSettings();
  const w = words.settings;
  return (
    <section>
      <h2>{w.room}</h2>
      <Switch label={w.mirror} on={mirror} onChange={(on) => change({ mirror: on })} />
      <p className="soft small">{w.mirrorNote}</p>
      <Switch label={w.otherWayRound} on={otherWayRound} onChange={(on) => change({ otherWayRound: on })} />
      <p className="soft small">{w.otherWayRoundNote}</p>
    </section>
  );
}
