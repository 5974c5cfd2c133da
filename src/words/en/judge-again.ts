export const judgeAgain = {
  title: "Judged by earlier rules",
  why: "The rules of this exercise have been improved since. The movement is kept, so this set can be judged by today's.",
  button: "Judge it by today's rules",
  lost: "Not all of the movement is kept any more, so this set stays as it was judged.",
  earlier: "What earlier rules said",
  said: (day: string, full: number, score: number | null) =>
    `Until ${day}: ${full === 1 ? "1 rep" : `${full} reps`}, ${score === null ? "not scored" : `score ${score}`}`,
} as const;
