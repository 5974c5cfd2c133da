import { words } from "../../words";

/** Back pain of the first two days: what helps until then. */
export function Wait({ onNext }: { onNext: () => void }) {
  return (
    <>
      <p>{words.welcome.wait.text}</p>
      <button className="button large" type="button" onClick={onNext}>
        {words.welcome.next}
      </button>
    </>
  );
}
