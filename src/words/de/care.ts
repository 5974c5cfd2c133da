import type { Words } from "../en";

export const care: Words["care"] = {
  closed: {
    screening: "Das öffnet sich, wenn eine Arztpraxis oder die Physiotherapie gesagt hat, dass du üben darfst.",
    alarm: "Heute nicht: Was du gesagt hast, sollte erst angesehen werden.",
    "left-out": "Für dich weggelassen, wie du es in den ersten Fragen gesagt hast.",
    severe: "Heute nicht: So starker Schmerz ist nichts zum Üben.",
    pain: "Heute nicht: Es wartet, bis der Schmerz geringer ist.",
    "pain-unknown": "Sag zuerst, wie es deinem Rücken heute geht: Das ist für Tage mit höchstens zwei.",
    arching: "Vorerst nicht: Nach hinten beugen tut weh, und genau das ist diese Bewegung.",
    "arching-unknown": "Sag zuerst, ob nach hinten beugen wehtut: Genau das ist diese Bewegung.",
    practice: "Erst die Stufe davor: Wenn die gut geht, öffnet sich diese.",
  },
  instead: (name) => `Heute stattdessen: ${name}`,
  noneInstead: "Ein Spaziergang ist immer offen.",
  archingAsk: "Tut es weh, dich nach hinten zu beugen?",
  archingYes: "Ja",
  archingNo: "Nein",
  painAsk: "Wie geht es deinem Rücken heute?",
  tip: {
    "fists-or-forearms":
      "Empfindliche Handgelenke: Fäuste oder Unterarme auf den Boden, oder eine gefaltete Matte unter die Handballen.",
    "cushion-under-knees": "Ein Kissen oder eine gefaltete Matte unter die Knie.",
    "arms-by-sides":
      "Die Arme bleiben am Körper, Handflächen nach oben: Solange die Schulter wehtut, reicht nichts nach vorn.",
    "elbows-low": "Beide Hände bleiben unten: Nur das Bein streckt sich, solange die Schulter schmerzt.",
    "no-lying-on-front": "In der Schwangerschaft weggelassen: nichts in Bauchlage.",
    "no-long-lying-on-back":
      "In der Schwangerschaft nicht lange auf dem Rücken: kurze Sätze, dazwischen auf die Seite drehen.",
    "stand-more-upright": "Steh aufrechter, dann trägt deine Schulter weniger.",
  },
  cut: {
    "flare-up": (n, of) => `Kleiner nach einem schlechten Morgen: Einheit ${n} von ${of} auf dem Weg zurück.`,
    pain: (n, of) => `Kleiner, weil es letztes Mal wehgetan hat: Einheit ${n} von ${of} auf dem Weg zurück.`,
    away: (n, of) => `Ein sanfter Weg zurück nach einer Pause: Einheit ${n} von ${of}.`,
  },
  cutEnd: "Zurück zum ganzen Plan",
  ramp: {
    now: (sets, week) => `Woche ${week}: von jeder ${sets === 1 ? "ein Satz" : `${sets} Sätze`}. Es wächst von selbst.`,
    steps: "Woche 1 und 2: ein Satz · Woche 3 und 4: zwei · dann der ganze Plan",
    stepsBehind: "Woche 1: ein Satz · Woche 2 und 3: zwei · dann der ganze Plan",
    whole: "Ab jetzt den ganzen Plan",
    again: "Woche für Woche wachsen lassen",
  },
  due: {
    "never-asked": {
      title: "Zuerst ein paar Fragen",
      text: "Zwei Minuten dazu, was vor dem Üben angesehen werden sollte. Bis dahin sind die sanften Bewegungen offen.",
    },
    away: {
      title: "Noch einmal die ersten Fragen",
      text: "Es ist vier Wochen her. Ist etwas Neues dazugekommen, das angesehen werden sollte?",
    },
    "flare-up": {
      title: "Noch einmal die ersten Fragen",
      text: "Nach einem schlechten Morgen lohnt es sich, sie noch einmal anzusehen: Meist ist nichts neu.",
    },
    waited: { title: "Zwei Tage sind um", text: "Wie ist es jetzt? Noch einmal die Fragen, dann öffnet sich mehr." },
  },
  toQuestions: "Zu den Fragen",
  gentler: "Heute sanfter: die leichtesten Varianten und weniger Sätze.",
  calmStart: "Zehn ruhige Minuten",
};
