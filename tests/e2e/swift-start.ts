/** How a swift page begins, and how fast it goes on. */
export interface SwiftStart {
  /** Milliseconds since 1970 at which the page's time begins. */
  readonly at: number;
  /** Milliseconds of a session, in its own time, until it stands still and asks to be killed; null: never. */
  readonly livesMs: number | null;
  /** Milliseconds of real time it stands still before that. */
  readonly lingersMs: number;
  /** No breath between two steps, and four at a time in a rest, where nothing is counted: for sessions of full length. */
  readonly hurries?: boolean;
}
