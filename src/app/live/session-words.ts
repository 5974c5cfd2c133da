import type { PainAction } from "../../core/care/pain";
import type { SessionItem } from "../../core/plan/session";
import type { PainStep } from "../../core/session/pain-asking";
import type { Saying } from "../../core/session/saying";
import type { SessionState } from "../../core/session/state";
import type { ProblemId } from "../problems/problems";
import type { SetWords } from "./set-run";

/** What is said in a session: the words of a set, and those that lead from one to the next. */
export interface SessionWords extends SetWords {
  /**
   * @param isSaved false: something that was done is not kept, or not yet
   * @param staysUp whoever gets ready stays standing at first, so that the place can be settled
   */
  readonly of: (saying: Saying, items: SessionState["items"], isSaved: boolean, staysUp: boolean) => string;
  /** How to get into an exercise from standing; absent: it is not watched. */
  readonly fetchOf?: (item: SessionItem) => string;
}

/** What is said while pain is asked about, and after an answer. */
export interface PainAskingWords {
  readonly ask: Readonly<Record<PainStep, string>>;
  readonly nothing: string;
  readonly after: Readonly<Record<PainAction, string>>;
}

/** … and those of a session that nobody can reach the laptop in. */
export interface HandsFreeWords extends SessionWords {
  readonly cameraGone: string;
  readonly cameraBack: string;
  readonly stillLoading: string;
  readonly replacing: string;
  /** Another tab has taken the session. */
  readonly elsewhere: string;
  /** Asking about pain where nobody can reach the laptop. */
  readonly pain: PainAskingWords;
  /** An exercise is left out because it hurts. */
  readonly leftForPain: string;
  /** A problem in one breath: what it is and what to do. */
  readonly trouble: (id: ProblemId) => string;
}
