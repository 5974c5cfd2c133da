/**
 * How a text is put together from recorded pieces: its clauses, and where the clause has a number that changes, what stands
 * before the number, the number, and what stands after it. A voice that is made draws breath and begins a new melody at
 * each comma anyway, so nothing is lost by recording "Good," once.
 */

const CLAUSE = /(?<=[.,:;!?…])\s+/;
const SENTENCE_END = /[.!?…]$/;
const NUMBER = /(\d+)/;

/** The clauses of a text, in its order and its own writing. */
export const clausesOf = (text: string): readonly string[] => text.trim().split(CLAUSE).filter(isSaid);

/** A clause around its numbers. */
export const aroundNumbers = (clause: string): readonly string[] =>
  clause
    .split(NUMBER)
    .map((piece) => piece.trim())
    .filter(isSaid);

/** Punctuation alone says nothing. */
function isSaid(piece: string): boolean {
  return /[\p{L}\d]/u.test(piece);
}

/** Under which a piece is found: however it begins or ends in its sentence, it is one recording, but for a question. */
export const keyOf = (piece: string): string => piece.toLowerCase().replace(/[.,:;!…]+$/, "");

/** One recording on the way through a text. */
export interface Part {
  readonly key: string;
  /** Seconds of quiet that the text wants after it. */
  readonly pauseS: number;
}

/** After a sentence, a clause, and before or after a number. Judgement: what espeak-ng itself leaves, a little shortened. */
const PAUSE_S = { sentence: 0.32, clause: 0.16, number: 0.02 } as const;

/**
 * The recordings that together are this text; null where one is missing.
 * @param has whether there is a recording under a key
 */
export function partsOf(text: string, has: (key: string) => boolean): readonly Part[] | null {
  const parts = clausesOf(text).flatMap((clause) => {
    const pieces = has(keyOf(clause)) ? [clause] : aroundNumbers(clause);
    const pauseS = SENTENCE_END.test(clause) ? PAUSE_S.sentence : PAUSE_S.clause;
    return pieces.map((piece, n) => ({ key: keyOf(piece), pauseS: n < pieces.length - 1 ? PAUSE_S.number : pauseS }));
  });
  return parts.length > 0 && parts.every(({ key }) => has(key)) ? parts : null;
}

/** The list beside the files of recordings. */
export interface RecordedIndex {
  /** Of all pieces and of how they are spoken: another one means that the recordings are older than the words. */
  readonly digest: string;
  /** Of each file its bytes: the recordings stand one after the other in them, and none in two. */
  readonly files: readonly number[];
  /** By key: the first byte of an MP3 of its own, counted through all the files, how many there are, and a digest of the piece. */
  readonly pieces: Readonly<Record<string, readonly [from: number, bytes: number, digest: string]>>;
}

/** In which of the files a piece stands, and from which of its bytes on; null: there is no such piece. */
export function placeOf(
  { files, pieces }: Pick<RecordedIndex, "files" | "pieces">,
  key: string,
): { readonly file: number; readonly from: number; readonly bytes: number } | null {
  const [first, bytes] = (Object.hasOwn(pieces, key) && pieces[key]) || [];
  if (first === undefined || bytes === undefined) return null;
  let from = first;
  for (const [file, length] of files.entries()) {
    if (from < length) return { file, from, bytes };
    from -= length;
  }
  return null;
}
