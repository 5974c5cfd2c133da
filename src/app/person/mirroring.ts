import { type Settings, settings } from "./settings";

/** Tells the style sheets which way round picture and drawings are, now and whenever it is changed. */
export function followMirroring(root: HTMLElement): void {
  show(root, settings.getState());
  settings.subscribe((now) => show(root, now));
}

function show({ dataset }: HTMLElement, { mirror, otherWayRound }: Settings): void {
  dataset.mirror = mirror ? "yes" : "no";
  dataset.room = otherWayRound ? "other-way-round" : "usual";
}
