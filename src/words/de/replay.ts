import type { Words } from "../en";
import { zehntel } from "./numbers";

export const replay: Words["replay"] = {
  gone: "Diese Wiederholung gibt es hier nicht mehr.",
  noMovement: "Die Bewegung dieser Wiederholung wurde nicht behalten.",
  toSet: "Zum Satz",
  seen: "Dein Körper, wie ihn die Kamera sah: Gelenke und die Linie deines Rückens",
  turned: "Dein Körper gedreht, errechnet aus dem, was die Kamera sah",
  own: {
    leg: (deg) => `Dein Bein: ${Math.abs(Math.round(deg))}° ${deg < 0 ? "tiefer" : "höher"}.`,
    arm: (deg) => `Dein Arm: ${Math.abs(Math.round(deg))}° ${deg < 0 ? "tiefer" : "höher"}.`,
    trunk: (deg) => `Dein Rumpf: ${Math.abs(Math.round(deg))}° ${deg < 0 ? "tiefer" : "höher"}.`,
  },
  model: "Derselbe Moment, gut gemacht",
  view: "Ansicht",
  film: "Der Film von diesem Satz",
  views: { film: "Film", seen: "Gelenke", turned: "Rundum" },
  turn: "Drehen",
  degrees: (deg) => `${deg} Grad`,
  scrub: "Moment der Wiederholung",
  moment: (s, phase) => `${zehntel(s)} Sekunden, ${phase}`,
  time: (s) => `${zehntel(s)} s`,
  play: "Abspielen",
  pause: "Anhalten",
  stepBack: "Ein Bild zurück",
  stepOn: "Ein Bild weiter",
  speed: "Tempo",
  times: (speed) => `${String(speed).replace(".", ",")}×`,
  keys: "Leertaste: abspielen oder anhalten · ← →: Bild für Bild · Pos1, Ende: Anfang und Ende",
  others: "Andere Wiederholungen",
  before: "Die davor",
  next: "Die nächste",
};
