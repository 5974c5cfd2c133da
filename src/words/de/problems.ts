import type { Words } from "../en";
import { cameraProblems } from "./camera-problems";
import { filmProblems } from "./film-problems";
import { keptProblems } from "./kept-problems";

const SET_KEPT = "Jede Wiederholung bis hierher ist gespeichert.";
const EARLIER_KEPT = "Deine früheren Sätze sind unberührt.";

export const problems: Words["problems"] = {
  ...cameraProblems,
  "no-webgl2": {
    title: "Die Grafik des Browsers ist ausgeschaltet",
    happened:
      "Um deine Gelenke zu finden, braucht es WebGL 2, und dieser Browser bietet es weder im Hintergrund noch der Seite selbst.",
    todo: "Schalte in den Einstellungen des Browsers die Hardwarebeschleunigung ein, oder nimm ein aktuelles Chrome, Edge, Firefox oder Safari.",
    kept: EARLIER_KEPT,
  },
  "looks-on-page": {
    title: "Die Seite selbst sieht dir zu",
    happened: "Dieser Browser hat WebGL 2 für seine Seiten, aber nicht für das, was sie im Hintergrund tun.",
    todo: "Mach weiter: Gezählt wird genauso, nur das Bild ruckelt vielleicht. Flüssiger geht es mit einem aktuellen Chrome, Edge, Firefox oder Safari.",
    kept: SET_KEPT,
  },
  "sensor-failed": {
    title: "Der Teil, der zusieht, ist nicht angelaufen",
    happened: "Der Teil, der deine Gelenke findet, ließ sich in diesem Browser nicht starten.",
    todo: "Lade die Seite neu. Bleibt es dabei, nimm ein aktuelles Chrome, Edge, Firefox oder Safari.",
    kept: EARLIER_KEPT,
  },
  "film-empty": {
    title: "Dieser Satz wird nicht gefilmt",
    happened: "Der Browser sagt, dass er einen Film aufnimmt, und schreibt nichts.",
    todo: "Mach ohne Film weiter, oder nimm für Filme einen anderen Browser.",
    kept: SET_KEPT,
  },
  "no-simd": {
    title: "Dieser Browser ist zu alt",
    happened: "Um deine Gelenke zu finden, braucht es schnelles WebAssembly (SIMD), und dieser Browser hat es nicht.",
    todo: "Aktualisiere den Browser, oder nimm ein aktuelles Chrome, Edge, Firefox oder Safari.",
    kept: EARLIER_KEPT,
  },
  "old-browser": {
    title: "Dieser Browser ist zu alt",
    happened: "Ihm fehlt etwas, das im Hintergrund gebraucht wird. Safari vor Version 17 gehört dazu.",
    todo: "Aktualisiere den Browser, oder nimm ein aktuelles Chrome, Edge, Firefox oder Safari.",
    kept: EARLIER_KEPT,
  },
  "model-missing": {
    title: "Ein Teil der App fehlt",
    happened: "Die Datei, die deine Gelenke findet, konnte nicht geladen werden.",
    todo: "Sie wird einmal geladen und bleibt dann hier: Sieh nach der Verbindung, es wird von selbst noch einmal versucht. Hast du die App selbst gestartet, starte noch einmal npm start.",
    kept: EARLIER_KEPT,
  },
  "model-damaged": {
    title: "Ein Teil der App ist nicht in Ordnung",
    happened: "Die Datei, die deine Gelenke findet, ist nicht so, wie sie sein soll.",
    todo: "Lade die Seite neu. Bleibt es dabei, antwortet etwas anstelle der App, zum Beispiel die Anmeldeseite des Netzes: Erledige das zuerst. Hast du die App selbst gestartet, starte noch einmal npm start.",
    kept: EARLIER_KEPT,
  },
  "worker-died": {
    title: "Das Zusehen ist stehen geblieben",
    happened: "Der Teil, der deine Gelenke findet, blieb stehen und wurde neu gestartet.",
    todo: "Mach weiter. Passiert es öfter, schließ andere Programme.",
    kept: SET_KEPT,
  },
  "worker-lost": {
    title: "Das Zusehen ist stehen geblieben",
    happened: "Der Teil, der deine Gelenke findet, blieb stehen und ließ sich nicht neu starten.",
    todo: "Lade die Seite neu und beginn einen neuen Satz.",
    kept: SET_KEPT,
  },
  "video-unreadable": {
    title: "Diese Datei ließ sich nicht als Video lesen",
    happened: "Sie ist kein Video, sie ist unvollständig, oder dieser Browser kennt ihre Art nicht.",
    todo: "Wähl eine MP4-, MOV- oder WebM-Datei. Eine Aufnahme vom Handy geht meistens.",
    kept: EARLIER_KEPT,
  },
  "video-codec": {
    title: "Das Format dieses Videos geht hier nicht",
    happened: "Die Datei ist ein Video, aber dieser Browser kann nicht lesen, wie es aufgenommen wurde.",
    todo: "Nimm es als H.264 auf oder wandle es um (auf dem iPhone: Kamera, Formate, Maximale Kompatibilität), oder probier einen anderen Browser.",
    kept: EARLIER_KEPT,
  },
  "video-nobody": {
    title: "In diesem Video wurde niemand gefunden",
    happened: "In keinem Bild war ein ganzer Mensch zu sehen.",
    todo: "Wähl ein Video aus 2 bis 4 Metern, mit dem ganzen Körper im Bild und Licht darauf.",
    kept: EARLIER_KEPT,
  },
  ...filmProblems,
  "recording-unreadable": {
    title: "Diese Datei ist keine Aufzeichnung",
    happened: "Sie wurde nicht hier aufgezeichnet, oder sie ist unvollständig.",
    todo: "Wähl eine Datei, die aus einem Satz oder aus der Werkstatt gesichert wurde (sie endet auf .json.gz).",
    kept: EARLIER_KEPT,
  },
  ...keptProblems,
  "tab-hidden": {
    title: "Pause, solange du weg warst",
    happened: "Ein anderer Tab oder ein anderes Fenster war vorn, und Browser bremsen, was dahinter liegt.",
    todo: "Komm zurück in die Ausgangsposition, dann geht es weiter.",
    kept: SET_KEPT,
  },
  "picture-moved": {
    title: "Das Bild hat sich bewegt",
    happened: "Der Laptop oder sein Bildschirm wurde bewegt, während du geübt hast.",
    todo: "Halte noch einmal deine Startposition.",
    kept: SET_KEPT,
  },
  "screen-may-sleep": {
    title: "Der Bildschirm geht vielleicht aus",
    happened: "Der Browser wollte den Bildschirm nicht anlassen, wie es bei leerem Akku vorkommt.",
    todo: "Steck das Netzteil an oder lass den Bildschirm in den Einstellungen länger an.",
    kept: SET_KEPT,
  },
  "voice-silent": {
    title: "Die Stimme spricht nicht",
    happened: "Der Browser nimmt die Worte an und sagt keines davon.",
    todo: "Alles Gesagte ist hier zu lesen, und der Rand des Bildschirms blinkt. Meist hilft es, den Browser neu zu starten.",
    kept: SET_KEPT,
  },
  "part-missing": {
    title: "Ein Teil der App ist nicht da",
    happened: "Woraus diese Seite besteht, war nicht zu holen: Die App wurde beendet, oder die Verbindung ist weg.",
    todo: "Starte die App wieder. Diese Seite sucht nach ihr und macht von selbst weiter.",
    kept: EARLIER_KEPT,
  },
  unexpected: {
    title: "Hier ist etwas schiefgegangen",
    happened: "Die App ist auf etwas gestoßen, wofür sie nicht gemacht ist.",
    todo: "Lade die Seite neu.",
    kept: EARLIER_KEPT,
  },
};
