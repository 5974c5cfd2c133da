import "../kit/pain/pain.css";
import { useState } from "react";
import { ability, answerAbility, isAbilityDue, skipAbility } from "../../app/person/ability";
import { MOST_ACTIVITIES } from "../../core/care/ability";
import { words } from "../../words";
import { Scale } from "../kit/Scale";
import { NotKept } from "../kit/trouble/NotKept";

/** Every two weeks: what somebody wants to do again and how it goes, and how sure of their back they feel. */
export function AbilityQuestion() {
  const w = words.ability;
  const [due, setDue] = useState(isAbilityDue);
  const [kept, setKept] = useState<boolean | null>(null);
  const [names, setNames] = useState<readonly string[]>(() => fill(ability.getState().activities));
  const [scores, setScores] = useState<readonly (number | null)[]>(() => names.map(() => null));
  const [confidence, setConfidence] = useState<number | null>(null);
  if (kept !== null) return kept ? <p role="status">{words.pain.thanks}</p> : <NotKept />;
  if (!due) return null;
  const named = names.map((name, n) => ({ name: name.trim(), score: scores[n] ?? null })).filter(({ name }) => name);
  const ready = (named.length > 0 || confidence !== null) && named.every(({ score }) => score !== null);
  const put = <T,>(list: readonly T[], n: number, value: T) => list.map((each, at) => (at === n ? value : each));
  return (
    <section className="card pain" aria-labelledby="ability">
      <h2 id="ability">{w.title}</h2>
      <p className="soft">{w.lead}</p>
      {names.map((name, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three places, always the same
        <div key={n} className="ability-row">
          <label className="field">
            {w.activity(n + 1)}
            <input
              type="text"
              value={name}
              maxLength={60}
              placeholder={w.examples[n]}
              onChange={({ target }) => setNames(put(names, n, target.value))}
            />
          </label>
          {name.trim() !== "" && (
            <Scale
              title={name}
              ends={w.scale}
              value={scores[n] ?? null}
              onChange={(score) => setScores(put(scores, n, score))}
            />
          )}
        </div>
      ))}
      <Scale title={w.confidence} ends={w.confidenceScale} value={confidence} onChange={setConfidence} />
      <div className="row">
        <button
          className="button large"
          type="button"
          disabled={!ready}
          onClick={() => {
            const said = { scores: named.map(({ score }) => score ?? 0), confidence };
            setKept(
              answerAbility(
                named.map((each) => each.name),
                said,
              ),
            );
          }}
        >
          {words.pain.answer}
        </button>
        <button
          className="button plain large"
          type="button"
          onClick={() => {
            skipAbility();
            setDue(false);
          }}
        >
          {words.pain.skip}
        </button>
      </div>
    </section>
  );
}

function fill(names: readonly string[]): readonly string[] {
  return Array.from({ length: MOST_ACTIVITIES }, (_, n) => names[n] ?? "");
}
