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
  catching: "Ein stechender oder einschießender Schmerz",
  chest: "Schmerz in der Brust oder Schwindel",
  answer: "Das ist meine Antwort",
  chooseFirst: "Wähl zuerst eine Zahl.",
  skip: "Jetzt nicht",
  advice: {
    fine: {
      title: "Mach weiter",
      text: "Bis zwei kannst du gut üben. Hör auf, wenn es mehr wehtut, als du erwartest.",
    },
    some: {
      title: "Mach es dir leichter",
      text: "Bei drei oder vier beweg dich weniger weit und langsamer, mach weniger Wiederholungen oder nimm die leichtere Variante. Auch das ist gute Arbeit.",
    },
    high: {
      title: "Lass diese Übung heute aus",
      text: "Fünf und mehr ist zu viel zum Üben. Ein ruhiger Spaziergang oder ein paar langsame, kleine Katze-Kuh-Wellen passen jetzt vielleicht besser.",
    },
    worse: {
      title: "Lass diese Übung heute aus",
      text: "Es tut deutlich mehr weh als am Anfang, also ist diese Übung heute nichts. Mach mit etwas anderem weiter, wenn sich das gut anfühlt.",
    },
    catch: {
      title: "Lass diese Übung heute aus",
      text: "So ein Einschießen ist häufig und vergeht. Beweg dich ein wenig, bleib bei allem Weiteren kleiner und lass diese Übung, bis es wieder frei geht.",
    },
    "catch-before": {
      title: "Heute kleinere Bewegungen",
      text: "So ein Einschießen ist häufig und vergeht. Heute beginnt es mit den leichtesten Varianten: Bleib klein und langsam, und halt an, wo es einschießt.",
    },
    before: {
      title: "Heute ist ein Spaziergang besser",
      text: "Fünf und mehr ist viel für den Anfang. Geh ein wenig spazieren oder nimm die zehn ruhigen Minuten, und sieh, wie es morgen ist.",
    },
    severe: {
      title: "Hör für heute auf",
      text: "So starker Schmerz ist nichts zum Üben. Ein ruhiger Spaziergang ist in Ordnung, wenn er hilft. Bleibt es so, geh in eine Arztpraxis oder zur Physiotherapie.",
    },
    leg: {
      title: "Hör für heute auf und frag eine Fachperson",
      text: "Neuer Schmerz unterhalb des Knies, Taubheit, Kribbeln oder Schwäche in einem Bein gehört in einer Arztpraxis oder Physiotherapie angesehen, bevor du weitermachst.",
    },
    chest: {
      title: "Hör auf und hol Hilfe",
      text: "Bei Schmerz in der Brust ruf jetzt den Notruf. Schwindlig ohne das? Leg dich hin, bis es vorbei ist, und frag ärztlich nach, bevor du wieder übst.",
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
  emergency: "Ruf sofort den Notruf bei Rückenschmerzen mit:",
  emergencySigns: [
    "Taubheit um die Genitalien oder am Gesäß",
    "neuen Schwierigkeiten beim Wasserlassen oder wenn du Blase oder Darm nicht mehr kontrollieren kannst",
    "starker oder zunehmender Schwäche, Taubheit oder Schmerz in beiden Beinen",
    "neuen Problemen beim Sex",
    "Schmerz in der Brust",
    "oder wenn sie nach einem schweren Unfall begonnen haben",
  ],
  morning: {
    settled: { title: "Über Nacht hat es sich beruhigt", text: "So soll es sein. Mach weiter wie bisher." },
    low: {
      title: "Zwei oder weniger: alles gut",
      text: "Mach weiter wie bisher. Sag auch vor der nächsten Einheit, wie es deinem Rücken geht, dann lässt sich beides vergleichen.",
    },
    some: {
      title: "So wie vorher",
      text: "Nicht mehr als vorher, aber noch nicht ruhig. Bleib bei dem, was du gemacht hast, und leg vorerst nichts drauf.",
    },
    above: {
      title: "Etwas mehr als vorher",
      text: "Das kommt vor und vergeht meist. Mach dasselbe noch einmal oder etwas weniger, und leg nichts drauf, bis es wieder so ist wie vorher.",
    },
    "flare-up": {
      title: "Nächstes Mal etwas weniger",
      text: "Am Morgen danach war es deutlich schlimmer. Das kommt vor und beruhigt sich: Mach nächstes Mal etwa ein Drittel weniger.",
    },
    high: {
      title: "Nächstes Mal etwas weniger",
      text: "Fünf und mehr ist viel für einen Morgen. Geh spazieren, lass es ruhig angehen und mach nächstes Mal etwa ein Drittel weniger.",
    },
    twice: {
      title: "Zeit, eine Fachperson zu fragen",
      text: "Nach zwei Einheiten hintereinander war dein Rücken deutlich schlimmer. Bitte lass ihn vor der nächsten Einheit ärztlich oder in der Physiotherapie ansehen.",
    },
    severe: {
      title: "Zeit, eine Fachperson zu fragen",
      text: "Das ist viel Schmerz für einen Morgen. Üb erst einmal nicht, geh spazieren, wenn es hilft, und lass deinen Rücken vor der nächsten Einheit ärztlich oder in der Physiotherapie ansehen.",
    },
    sign: {
      title: "Zeit, eine Fachperson zu fragen",
      text: "Es ist etwas Neues da, das angesehen werden sollte. Bitte geh vor der nächsten Einheit in eine Arztpraxis oder zur Physiotherapie.",
    },
  },
  ask: {
    hurt: "Hat etwas wehgetan? Für Ja eine Hand heben.",
    little: "Wie sehr? Bei der passenden Antwort eine Hand heben. Ein wenig?",
    clearly: "Deutlich?",
    badly: "Stark?",
  },
  asked3m: {
    hurt: "Hat etwas wehgetan?",
    howMuch: "Wie sehr?",
    levels: { little: "Ein wenig", clearly: "Deutlich", badly: "Stark" },
    lift: "Für Ja eine Hand heben. Für Nein nichts tun.",
    liftAtYours: "Bei der passenden Antwort eine Hand heben.",
  },
  nothing: "Gut. Weiter, sobald du so weit bist.",
  stopFromFloor:
    "Für heute hören wir auf. Ruh dich aus, dann langsam über die Seite aufstehen. Ist ein Bein taub oder schwach, oder kannst du das Wasser nicht halten, hol sofort Hilfe. Mehr steht auf dem Bildschirm.",
  spoken: {
    before: "Bevor wir anfangen: Wie geht es deinem Rücken, von 0 bis 10?",
    afterExercise:
      "Wenn das wehgetan hat, setz dich auf und lass beide Hände über dem Kopf, oder drück P. Wenn nicht, ruh dich einfach aus.",
    again:
      "Und jetzt? Wenn es noch wehtut, setz dich auf und lass beide Hände über dem Kopf, oder drück P. Wenn nicht, ruh dich einfach aus.",
    after: "Wie geht es deinem Rücken jetzt, von 0 bis 10?",
    stopped:
      "Angehalten. Wo tut es weh, und wie stark, von 0 bis 10? Oder heb beide Hände, dann geht es weiter; lass sie oben, dann lassen wir diese Übung aus.",
    continue: "Gut. Mach weiter.",
    easier: "Wir machen es leichter: kleiner und langsamer.",
    "stop-exercise": "Diese Übung lassen wir heute aus. Ruh dich aus, dann kommt die nächste.",
    "stop-session": "Wir hören für heute auf. Bitte lies, was auf dem Bildschirm steht.",
  },
};
