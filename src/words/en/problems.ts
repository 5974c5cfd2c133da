import type { Problem } from "../../app/problems/problem";
import { PROBLEMS, type ProblemId } from "../../app/problems/problems";

/** What went wrong, in words. The English is written beside the problems themselves, where each is explained. */
export const problems: Readonly<Record<ProblemId, Omit<Problem, "weight">>> = PROBLEMS;
