import type { Words } from "../en";

export const welcome: Words["welcome"] = {
  step: (n, of) => `Schritt ${n} von ${of}`,
  next: "Weiter",
  back: "Zurück",
  hello: {
    title: "Willkommen",
    lead: "Plumbline sieht dir beim Üben für deinen Rücken zu und sagt dir das eine, was am meisten hilft. Zwei Minuten, dann kannst du anfangen.",
    isTitle: "Was es macht",
    is: [
      "Es zählt deine Wiederholungen, misst Haltezeiten und Pausen und spricht, damit du den Laptop nicht anfassen musst.",
      "Es sieht, wie weit sich dein Rücken beugt, und sagt dir offen, was es nicht sehen konnte.",
    ],
    isNotTitle: "Was es nicht ist",
    isNot: [
      "Es ist kein Medizinprodukt. Es stellt keine Diagnose und ersetzt weder Arztpraxis noch Physiotherapie.",
      "Es kennt deinen Rücken nicht. Hör auf, wenn es mehr wehtut, als du erwartest.",
    ],
    cameraTitle: "Die Kamera",
    camera:
      "Vor einem Satz fragt dein Browser, ob diese Seite die Kamera benutzen darf. Das Bild wird in dieser Seite angesehen, Moment für Moment. Es wird nie gesendet, und gespeichert nur, wenn du in den Einstellungen Filme willst.",
    privacy: "Nichts, was du hier machst oder sagst, verlässt diesen Computer: kein Konto, kein Hochladen.",
  },
  questions: {
    title: "Bevor du anfängst",
    lead: "Trifft etwas davon auf dich zu? Kreuz es an.",
    sign: {
      fall: "Vor Kurzem ein schwerer Sturz oder ein Unfall",
      bones: "Osteoporose oder lange Zeit Kortisontabletten",
      cancer: "Krebs, jetzt oder früher, und der Rückenschmerz ist neu",
      weight: "Gewichtsverlust ohne erkennbaren Grund",
      fever: "Fieber, oder du fühlst dich mit dem Rückenschmerz krank",
      night: "Schmerz, der immer da ist, oder nachts, und in keiner Lage nachlässt",
      leg: "Schmerz mit Taubheit oder Schwäche in einem Bein",
      pregnancy: "Schwanger, oder Geburt in den letzten zwölf Wochen",
      surgery: "Vor Kurzem eine Operation",
      heart: "Eine Herzkrankheit oder hoher Blutdruck",
      age: "Zum ersten Mal überhaupt Rückenschmerzen, und unter 20 oder über 55",
    },
    none: "Nichts davon",
    some: "Weiter",
    skip: "Diese Fragen überspringen",
    skipNote: "Dann hat niemand gefragt. Du findest sie in den Einstellungen.",
    emergencyNow: "Etwas davon trifft jetzt auf mich zu",
  },
  talk: {
    title: "Bitte sprich zuerst mit einer Arztpraxis oder der Physiotherapie",
    text: "Was du angekreuzt hast, erweist sich oft als harmlos, aber das sollte jemand sagen, der dich untersuchen kann, bevor du mit den Übungen anfängst. Zeig ihnen, was du angekreuzt hast:",
    go: "Ich habe gefragt oder frage, bevor ich anfange",
    change: "Antworten ändern",
  },
  emergency: {
    title: "Bitte hol jetzt Hilfe, statt zu trainieren",
    text: "Ruf den Notruf (112) oder geh in die nächste Notaufnahme. Warte nicht ab, ob es vorbeigeht.",
    back: "Das war ein Versehen",
  },
  pain: {
    title: "Wie geht es deinem Rücken heute?",
    lead: "Damit werden die ersten Einheiten verglichen. Später wirst du vor jeder Einheit gefragt.",
    finish: "Fertig",
    skip: "Überspringen",
    home: "Zu den Übungen",
  },
  again: "Die ersten Fragen",
  againNote: "Was Plumbline ist und was nicht, und wann du zuerst ärztlich fragen solltest.",
};
