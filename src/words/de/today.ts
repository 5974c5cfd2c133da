import type { Words } from "../en";

const days = (n: number) => (n === 1 ? "einen Tag" : `${n} Tage`);
const daysAgo = (n: number) => (n === 1 ? "einem Tag" : `${n} Tagen`);

export const today: Words["today"] = {
  advice(today, time) {
    if (today.kind === "done") return "Für heute geschafft";
    if (today.kind === "later") return `Besser ab ${time}`;
    if (today.kind === "rest") return "Ein Ruhetag";
    return today.because === "long-ago" ? "Schön, dass du wieder da bist" : "Ein guter Tag dafür";
  },
  reason(today) {
    if (today.kind === "done") return "Dein Rücken hat gearbeitet. Ein Spaziergang ist immer gut.";
    if (today.kind === "later") {
      return `Deine letzte Einheit war vor ${today.hours} Stunden. Muskeln wollen 36 bis 48 Stunden bis zur nächsten.`;
    }
    if (today.kind === "rest") {
      return today.because === "day-between"
        ? "Du hast gestern geübt. An dem Tag dazwischen wird dein Rücken stärker. Ein Spaziergang tut ihm gut."
        : `Das waren ${today.sessions} Einheiten in dieser Woche, zwei oder drei genügen. Gehen, Schwimmen oder Radfahren ist willkommen.`;
    }
    if (today.because === "first")
      return "Am Anfang etwa eine Viertelstunde, zwei- oder dreimal in der Woche, mit einem Tag dazwischen.";
    if (today.because === "long-ago") {
      return `Es ist ${days(today.daysSince ?? 0)} her. Fang sachte an: weniger Wiederholungen oder eine leichtere Variante sind ein guter Weg zurück.`;
    }
    return `Deine letzte Einheit war vor ${daysAgo(today.daysSince ?? 0)}, du bist also ausgeruht.`;
  },
  start: "Einheit beginnen",
  startAnyway: "Trotzdem üben",
  routine: "Plan ändern",
  logWalk: "Spaziergang eintragen",
  week: "Diese Woche",
  weekSaid: (sessions) =>
    sessions === 0
      ? "Noch keine Einheit in dieser Woche."
      : sessions === 1
        ? "Eine Einheit in dieser Woche."
        : `${sessions} Einheiten in dieser Woche.`,
  streak: (weeks) =>
    weeks === 1 ? "Eine Woche mit zwei oder mehr Einheiten." : `${weeks} Wochen mit zwei oder mehr Einheiten.`,
  dayDone: "Einheit",
  dayTried: "ein paar Sätze",
  dayMoved: "leichte Bewegung",
  dayNothing: "nichts",
  dayToday: "heute",
  last: "Deine letzten Einheiten",
  lastLine: (sets, reps) =>
    `${sets === 1 ? "1 Satz" : `${sets} Sätze`}, ${reps === 1 ? "1 Wiederholung" : `${reps} Wiederholungen`}`,
  pain: (before, after) =>
    before !== null && after !== null
      ? `Schmerz ${before} → ${after}`
      : before !== null
        ? `Schmerz davor ${before}`
        : after !== null
          ? `Schmerz danach ${after}`
          : "",
  score: (score) => `Wertung ${score}`,
  suggestions: (n) => (n === 1 ? "Es gibt einen Vorschlag für dich" : `Es gibt ${n} Vorschläge für dich`),
  suggestionsDoor: "Ansehen und entscheiden",
};
