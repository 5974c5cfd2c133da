import type { Words } from "../en";

export const calm: Words["calm"] = {
  door: "Heute ist es schlimm",
  title: "Ein ruhiger Tag",
  lead: "Schlechte Tage kommen, und sie gehen wieder. Ein wenig Bewegung hilft mehr als still zu liegen. Zuerst zwei Fragen.",
  begin: "Nichts Neues: die zehn Minuten beginnen",
  minutes:
    "Gehen, atmen, eine kleine Katze-Kuh, eine kleine Brücke, ausruhen. Ohne Kamera, nichts wird gezählt. Hör auf, wann du möchtest.",
  of: (n, of) => `${n} von ${of}`,
  step: {
    walk: { title: "Gehen", how: "Durchs Zimmer oder draußen, in deinem Tempo, die Arme locker." },
    breathe: {
      title: "Atmen",
      how: "Lieg oder sitz, wie es bequem ist, die Beine hochgelegt. Lass den Atem in den Bauch sinken und langsam hinaus.",
    },
    rest: { title: "Ausruhen", how: "Lieg, wie es bequem ist, und lass alles los." },
  },
  enough: "Genug für jetzt",
  afterTitle: "Gut gemacht",
  expect: [
    "Die meisten schlechten Tage werden in wenigen Tagen besser. Mehr Schmerz als sonst heißt nicht, dass etwas kaputt ist.",
    "Heute: Geh alle ein, zwei Stunden ein wenig, wechsle oft die Haltung und schlaf, wie du kannst.",
    "Morgen wirst du gefragt, wie es ist. Die nächsten Einheiten beginnen kleiner und wachsen von selbst zurück.",
  ],
  dayAfterAsk: "Gestern war ein schlechter Tag. Wie geht es deinem Rücken jetzt?",
  dayAfter: {
    "way-back": {
      title: "Gut: der Weg zurück",
      text: "Die nächsten drei Einheiten sind kleiner und wachsen von selbst zurück. Fang an, wenn dir danach ist.",
    },
    "calm-again": {
      title: "Noch ein ruhiger Tag",
      text: "Gehen, atmen, ein wenig bewegen, wie gestern. Morgen wirst du wieder gefragt.",
    },
    "see-professional": {
      title: "Zeit, eine Fachperson zu fragen",
      text: "Es ist schlimm geblieben oder bald wiedergekommen. Bitte zeig deinen Rücken in einer Arztpraxis oder der Physiotherapie, bevor du wieder übst.",
    },
  },
};
