import { words } from "../../../words";
import { Scale } from "../Scale";

/** How much it hurts. */
export function PainScale(props: { value: number | null; onChange: (score: number) => void }) {
  const { score, scoreEnds } = words.pain;
  return <Scale title={score} ends={scoreEnds} {...props} />;
}
