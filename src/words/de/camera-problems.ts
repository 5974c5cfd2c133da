import type { Words } from "../en";

const SET_KEPT = "Jede Wiederholung bis hierher ist gespeichert.";
const EARLIER_KEPT = "Deine früheren Sätze sind unberührt.";

type CameraProblem = Extract<keyof Words["problems"], `camera-${string}`>;

export const cameraProblems: Pick<Words["problems"], CameraProblem> = {
  "camera-refused": {
    title: "Die Kamera ist nicht erlaubt",
    happened: "Dem Browser wurde gesagt, dass diese Seite die Kamera nicht benutzen darf.",
    todo: "Drück auf das Kamera- oder Schloss-Zeichen neben der Adresse, erlaube die Kamera und versuch es noch einmal.",
    kept: EARLIER_KEPT,
  },
  "camera-absent": {
    title: "Keine Kamera gefunden",
    happened: "Dieser Computer meldet keine Kamera.",
    todo: "Schließ eine an oder öffne ihre Abdeckung und versuch es noch einmal. Du kannst auch ein Video prüfen.",
    kept: EARLIER_KEPT,
  },
  "camera-busy": {
    title: "Die Kamera wird gerade benutzt",
    happened: "Ein anderes Programm oder ein anderer Tab hält die Kamera.",
    todo: "Schließ Videoanrufe und andere Tabs, die sie benutzen, und versuch es noch einmal.",
    kept: EARLIER_KEPT,
  },
  "camera-unplugged": {
    title: "Die Kamera ist weg",
    happened: "Das Bild blieb stehen: Die Kamera wurde ausgesteckt oder ausgeschaltet.",
    todo: "Steck sie wieder ein und mach weiter, oder beende den Satz hier.",
    kept: SET_KEPT,
  },
  "camera-failed": {
    title: "Die Kamera ist nicht gestartet",
    happened: "Die Kamera hat etwas geantwortet, das diese Seite nicht versteht.",
    todo: "Steck sie aus und wieder ein oder wähl eine andere Kamera, und versuch es noch einmal.",
    kept: EARLIER_KEPT,
  },
  "camera-silent": {
    title: "Die Kamera zeigt nichts",
    happened: "Die Kamera darf benutzt werden, aber es kommt kein Bild von ihr.",
    todo: "Öffne ihre Abdeckung oder ihren Schalter, schließ andere Programme, die sie benutzen, oder wähl eine andere Kamera.",
    kept: SET_KEPT,
  },
  "camera-dark": {
    title: "Das Bild ist schwarz",
    happened: "Die Kamera läuft, aber alles, was von ihr kommt, ist schwarz.",
    todo: "Öffne die Abdeckung vor der Kamera oder mach Licht an.",
    kept: SET_KEPT,
  },
  "camera-asking": {
    title: "Die Kamera ist noch nicht erlaubt",
    happened: "Der Browser fragt, ob diese Seite sie benutzen darf, und wartet auf eine Antwort.",
    todo: "Such die Frage oben im Fenster und erlaube die Kamera. Ist dort keine, lade die Seite neu.",
    kept: EARLIER_KEPT,
  },
  "camera-other": {
    title: "Das ist eine andere Kamera als die gewählte",
    happened: "Die gewählte ließ sich nicht öffnen, deshalb ist es die übliche.",
    todo: "Mach weiter, wenn sie dich von der Seite sieht. Sonst steck die gewählte ein und wähl sie noch einmal.",
    kept: SET_KEPT,
  },
  "camera-insecure": {
    title: "Die Kamera braucht eine sichere Adresse",
    happened: "Browser geben die Kamera nur Seiten auf diesem Computer oder über https.",
    todo: "Öffne die Seite über localhost oder eine https-Adresse.",
    kept: EARLIER_KEPT,
  },
};
