import { cameraAllowed } from "../../../app/live/camera-feed";
import { words } from "../../../words";
import { useLoaded } from "../../kit/use/use-loaded";

/** Why the camera is wanted, in our words, before the browser asks in its own. Nothing where it is allowed already. */
export function CameraAsking() {
  const [allowed] = useLoaded(cameraAllowed, []);
  if (allowed !== false) return null;
  return (
    <section aria-labelledby="asking">
      <h2 id="asking">{words.live.asking}</h2>
      <p>{words.live.askingWhy}</p>
    </section>
  );
}
