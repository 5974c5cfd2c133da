import type { Care } from "../../app/person/care";
import { words } from "../../words";

/** The first questions are due, for the first time or again: why, and the way there. */
export function AskAgain({ due }: { due: Care["due"] }) {
  if (!due) return null;
  const { title, text } = words.care.due[due];
  return (
    <section className="card" aria-labelledby="ask-again">
      <h2 id="ask-again">{title}</h2>
      <p>{text}</p>
      <a className="button" href="#/welcome/now">
        {words.care.toQuestions}
      </a>
    </section>
  );
}
