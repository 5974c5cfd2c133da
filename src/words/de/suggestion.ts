import type { Words } from "../en";

const zahl = (n: number) => n.toFixed(1).replace(".", ",");

export const suggestion: Words["suggestion"] = {
  heading: "Für dich vorgeschlagen",
  harder: (exercise) => `${exercise}: bereit für ein wenig mehr`,
  easier: (exercise) => `${exercise}: erst einmal eine leichtere Variante`,
  less: "Beim nächsten Mal ein wenig weniger",
  ask: "Zeit, in der Physiotherapie nachzufragen",
  reason(reason) {
    switch (reason.id) {
      case "two-good": {
        const score = reason.score === null ? [] : [`eine Wertung ab ${Math.round(reason.score)}`];
        const hold = reason.holdS === null ? [] : [`${zahl(reason.holdS)} Sekunden gehalten`];
        const pain = reason.pain === 0 ? "kein Schmerz" : `Schmerz höchstens ${reason.pain}`;
        return `Deine letzten beiden Einheiten waren gut: ${[...score, ...hold, pain].join(", ")}.`;
      }
      case "pain":
        return reason.before === null
          ? `Beim letzten Mal hast du ${reason.pain} für Schmerz gesagt. Leichter oder weniger hält dich in Bewegung, ohne ihn zu reizen.`
          : `Der Schmerz ging beim letzten Mal von ${reason.before} auf ${reason.pain}. Leichter oder weniger hält dich in Bewegung, ohne ihn zu reizen.`;
      case "left-for-pain":
        return "Beim letzten Mal hast du sie ausgelassen, weil sie wehtat. Eine leichtere Variante hält dich in Bewegung, bis das vorbei ist.";
      case "after": {
        const from = reason.before === null ? "" : `, vorher ${reason.before}`;
        return `Nach der letzten Einheit war dein Schmerz ${reason.after}${from}. Ein paar Einheiten kleiner, dann von selbst zurück zum ganzen Plan.`;
      }
      case "form":
        return `In zwei Einheiten lag die Wertung bei ${Math.round(reason.score)} oder darunter. In einer leichteren Variante kann sich die Bewegung erst festigen.`;
      case "flare-up": {
        if (reason.leg) {
          return "Du hast am Morgen danach von neuen Zeichen im Bein oder anderen Zeichen erzählt. Lass das bitte ansehen, bevor du weitermachst.";
        }
        const before = reason.before === null ? "" : `, vor der Einheit ${reason.before}`;
        return `Am Morgen danach war dein Schmerz ${reason.morning}${before}. Das kommt vor und legt sich: drei Einheiten kleiner, dann von selbst zurück zum ganzen Plan.`;
      }
    }
  },
  aThirdLess: "Ja, ein paar Einheiten kleiner",
  fewer: "Ja, zwei Einheiten lang von allem weniger",
  load: (kg) =>
    `Ja, das nächstschwerere Gewicht${kg === null ? "" : `, ${String(kg).replace(".", ",")} kg`}, erst mit zwei Wiederholungen weniger`,
  reps: "Ja, dasselbe Gewicht, wieder mit allen Wiederholungen",
  tryVersion: (what) => `Ja, ich probiere ${what}`,
  notNow: "So lassen",
  feltUnknown:
    "Wie sich die letzten Einheiten anfühlten, hast du nicht gesagt. Ohne das wird nichts Schwereres vorgeschlagen: Eine Zahl am Ende genügt.",
  understood: "Gelesen",
  taken: "Gemacht: Die nächste Einheit hat es. In deinem Plan kannst du es zurücknehmen.",
  takenLoad: "Gut: Nimm beim nächsten Mal das schwerere Gewicht, und hör auf, wenn es nicht mehr ruhig geht.",
  left: "Es bleibt, wie es ist.",
};
