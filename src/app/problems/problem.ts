/** One thing that can go wrong, in the words of whoever meets it. */
export interface Problem {
  readonly title: string;
  readonly happened: string;
  readonly todo: string;
  /** What is not lost. */
  readonly kept: string;
  /** "stop": nothing can go on until it is put right; "notice": said once, and the set goes on. */
  readonly weight: "stop" | "notice";
}
