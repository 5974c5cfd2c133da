import { useId, useState } from "react";
import { words } from "../../words";

/** What one wants to ask, typed here or written by hand on the paper: kept nowhere but on it. */
export function Question() {
  const [asked, ask] = useState("");
  const id = useId();
  const w = words.report;
  return (
    <section className="report-question">
      <h2>
        <label htmlFor={id}>{w.question}</label>
      </h2>
      <textarea
        id={id}
        rows={2}
        maxLength={240}
        value={asked}
        placeholder={w.questionNote}
        onChange={({ target }) => ask(target.value)}
      />
      {asked.trim() === "" ? (
        <p className="report-lines" aria-hidden="true">
          <span />
          <span />
        </p>
      ) : (
        <p className="report-asked">{asked}</p>
      )}
    </section>
  );
}
