import type { Words } from "../en";

export const judgeAgain: Words["judgeAgain"] = {
  title: "Nach früheren Regeln beurteilt",
  why: "Die Regeln dieser Übung sind seitdem besser geworden. Die Bewegung ist gespeichert, also lässt sich dieser Satz nach den heutigen beurteilen.",
  button: "Nach den heutigen Regeln beurteilen",
  lost: "Die Bewegung ist nicht mehr ganz gespeichert, deshalb bleibt dieser Satz, wie er beurteilt wurde.",
  earlier: "Was frühere Regeln sagten",
  said: (day, full, score) =>
    `Bis ${day}: ${full === 1 ? "1 Wiederholung" : `${full} Wiederholungen`}, ${score === null ? "ohne Punkte" : `${score} Punkte`}`,
};
