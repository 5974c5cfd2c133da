import type { Words } from "../en";

export const pain: Words["pain"] = {
  button: "Schmerz",
  asked: {
    before: "Wie geht es deinem Rücken gerade?",
    during: "Was tut weh?",
    "after-exercise": "Hat das wehgetan?",
    after: "Wie ist es jetzt?",
    "next-morning": "Wie war es am Morgen nach der letzten Einheit?",
  },
  score: "Wie stark, von 0 bis 10?",
  scoreEnds: "0 heißt kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.",
  where: "Wo?",
  place: {
    "low-back": "Unterer Rücken",
    "upper-back": "Oberer Rücken",
    neck: "Nacken",
    hip: "Hüfte oder Gesäß",
    leg: "Bein",
    other: "Woanders",
  },
  alsoNew: "Ist etwas davon neu?",
  legs: "Schmerz unterhalb des Knies, oder ein Bein ist taub, kribbelt oder ist schwach",
  signs: "Stechender oder einschießender Schmerz, Schwindel oder Schmerz in der Brust",
  answer: "Das ist meine Antwort",
  chooseFirst: "Wähl zuerst eine Zahl.",
  skip: "Jetzt nicht",
  advice: {
    fine: {
      title: "Mach weiter",
      text: "Bis zwei darfst du trainieren. Hör auf, wenn es mehr wehtut, als du erwartest.",
    },
    some: {
      title: "Mach es dir leichter",
      text: "Beweg dich weniger weit und langsamer, mach weniger Wiederholungen oder nimm die leichtere Variante. Nach dem nächsten Satz wirst du wieder gefragt.",
    },
    high: {
      title: "Lass diese Übung heute aus",
      text: "So stark sollte es beim Üben nicht sein. Ein ruhiger Spaziergang oder ein paar langsame Katze-Kuh passen jetzt vielleicht besser.",
    },
    worse: {
      title: "Lass diese Übung heute aus",
      text: "Es tut deutlich mehr weh als am Anfang, also ist diese Übung heute nichts. Mach mit etwas anderem weiter, wenn sich das gut anfühlt.",
    },
    before: {
      title: "Heute ist ein Spaziergang besser",
      text: "Mit so viel Schmerz fängt man besser nicht an. Geh ein wenig spazieren oder mach ein paar langsame, kleine Katze-Kuh, und sieh, wie es morgen ist.",
    },
    severe: {
      title: "Hör für heute auf",
      text: "So starker Schmerz ist nichts zum Trainieren. Ein ruhiger Spaziergang ist in Ordnung, wenn er hilft. Bleibt es so, geh in eine Arztpraxis oder zur Physiotherapie.",
    },
    leg: {
      title: "Hör für heute auf und frag eine Fachperson",
      text: "Neuer Schmerz unterhalb des Knies, Taubheit, Kribbeln oder Schwäche in einem Bein gehört in einer Arztpraxis oder Physiotherapie angesehen, bevor du weitermachst.",
    },
    signs: {
      title: "Hör für heute auf",
      text: "Stechender oder einschießender Schmerz oder Schwindel ist ein Grund, dich auszuruhen und ärztlich oder in der Physiotherapie nachzufragen. Bei Schmerz in der Brust hol sofort Hilfe.",
    },
  },
  go: {
    continue: "Weiter",
    easier: "Leichter weiter",
    "stop-exercise": "Weiter mit dem Nächsten",
    "stop-session": "Für heute beenden",
  },
  change: "Antwort ändern",
  thanks: "Danke, notiert",
  close: "Fertig",
  emergency: "Hol sofort Notfallhilfe, wenn du Rückenschmerzen hast mit:",
  emergencySigns: [
    "Taubheit um die Genitalien oder am Gesäß",
    "neuen Schwierigkeiten beim Wasserlassen oder wenn du Blase oder Darm nicht mehr kontrollieren kannst",
    "starker oder zunehmender Schwäche, Taubheit oder Schmerz in beiden Beinen",
    "neuen Problemen beim Sex",
    "Schmerz in der Brust",
    "oder wenn sie nach einem schweren Unfall begonnen haben",
  ],
  morning: {
    settled: {
      title: "Über Nacht hat es sich beruhigt",
      text: "So soll es sein. Bleib bei dem, was du gemacht hast, oder mach etwas mehr.",
    },
    "less-volume": {
      title: "Nächstes Mal etwas weniger",
      text: "Am Morgen danach war es deutlich schlimmer, also mach nächstes Mal etwa ein Drittel weniger: zwei Sätze statt drei.",
    },
    "see-professional": {
      title: "Zeit, eine Fachperson zu fragen",
      text: "Nach zwei Einheiten hintereinander war dein Rücken deutlich schlimmer, oder es ist etwas Neues da. Bitte lass ihn vor der nächsten Einheit ärztlich oder in der Physiotherapie ansehen.",
    },
    noted: { title: "Notiert", text: "Es wird mit deinen nächsten Einheiten verglichen." },
  },
  spoken: {
    before: "Bevor wir anfangen: Wie geht es deinem Rücken, von 0 bis 10?",
    afterExercise:
      "Wenn das wehgetan hat, setz dich auf und lass beide Hände über dem Kopf, oder drück P. Wenn nicht, ruh dich einfach aus.",
    after: "Wie geht es deinem Rücken jetzt, von 0 bis 10?",
    stopped:
      "Angehalten. Wo tut es weh, und wie stark, von 0 bis 10? Oder heb beide Hände, dann geht es weiter; lass sie oben, dann lassen wir diese Übung aus.",
    continue: "Gut. Mach weiter.",
    easier: "Wir machen es leichter: kleiner und langsamer.",
    "stop-exercise": "Diese Übung lassen wir heute aus. Ruh dich aus, dann kommt die nächste.",
    "stop-session": "Wir hören für heute auf. Bitte lies, was auf dem Bildschirm steht.",
  },
};
