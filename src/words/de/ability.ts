import type { Words } from "../en";

const zahl = (n: number) => n.toFixed(1).replace(".", ",");

export const ability: Words["ability"] = {
  title: "Was möchtest du wieder tun können?",
  lead: "Bis zu drei eigene Dinge. Alle zwei Wochen gefragt: Dafür sind die Übungen da.",
  activity: (n) => `${n}.`,
  examples: ["im Stehen Socken anziehen", "den Einkauf tragen", "einen Film lang sitzen"],
  scale: "Wie gut geht es? 0 gar nicht, 10 wie früher",
  confidence: "Wie sicher fühlst du dich mit deinem Rücken?",
  confidenceScale: "0 gar nicht, 10 ganz und gar",
  heading: "Was du wieder kannst",
  trend: {
    "too-early": "Noch zu früh: Verglichen wird, wenn du zweimal geantwortet hast.",
    better: "Besser: Was du wieder tun wolltest, geht deutlich besser als am Anfang.",
    same: "Etwa so wie am Anfang.",
    worse: "Es geht weniger gut als am Anfang. In der Physiotherapie lässt sich herausfinden, warum.",
  },
  course: (first, last) => `Von ${zahl(first)} auf ${zahl(last)} von 10 im Mittel.`,
  confidenceCourse: (first, last) => `Wie sicher du dich mit deinem Rücken fühlst: von ${first} auf ${last} von 10.`,
  ofEach: (name, score) => `${name}: ${score} von 10`,
  weight: "Wie schwer ist dein Gewicht heute?",
  kg: (kg) => `${String(kg).replace(".", ",")} kg`,
  weightOther: "Ein anderes, kg",
  weightHow:
    "Die Zahl, die darauf steht; bei zwei Hanteln die von einer. Leicht ist richtig: Du könntest fünfzehn ruhige schaffen, Anstrengung 5 bis 6 von 10.",
  effortSaid: (effort) => `${effort} von 10`,
  effort: "Wie anstrengend war es?",
  effortScale: "0 gar nicht, 10 alles, was ich hatte",
};
