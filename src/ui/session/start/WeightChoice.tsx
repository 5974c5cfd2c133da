import { useState } from "react";
import { useStore } from "zustand";
import { profile } from "../../../app/person/profile";
import { MOST_KG, weightChoices } from "../../../core/plan/weights";
import { words } from "../../../words";

/** With which weight: what was said last, with its neighbours, or another number. It is kept, and need not be said. */
export function WeightChoice() {
  const w = words.ability;
  const said = useStore(profile, ({ weightKg }) => weightKg);
  // They stay in their places while one is chosen.
  const [choices, offer] = useState(() => weightChoices(said));
  const choose = (weightKg: number) => profile.setState({ weightKg });
  const type = (text: string) => {
    const kg = Math.round(Number(text.replace(",", ".")) * 4) / 4;
    if (!(kg > 0 && kg <= MOST_KG)) return;
    choose(kg);
    offer(weightChoices(kg));
  };
  return (
    <fieldset className="pain-scale weights">
      <legend>{w.weight}</legend>
      <div className="pain-scores">
        {choices.map((kg) => (
          <label key={kg} className="pain-score">
            <input
              className="out-of-sight"
              type="radio"
              name="weight"
              value={kg}
              checked={said === kg}
              onChange={() => choose(kg)}
            />
            {w.kg(kg)}
          </label>
        ))}
        <label className="weight-other">
          {w.weightOther}
          <input
            key={said}
            type="text"
            inputMode="decimal"
            size={4}
            defaultValue={said !== null && !choices.includes(said) ? said : ""}
            onBlur={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === "Enter" && type(event.currentTarget.value)}
          />
        </label>
      </div>
      <p className="soft small">{w.weightHow}</p>
    </fieldset>
  );
}
