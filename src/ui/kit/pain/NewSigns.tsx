import "./pain.css";
import { words } from "../../../words";

/** What is not to be exercised through, each asked by itself: a box that is not ticked was asked, and is a no. */
export interface Signs {
  readonly legSymptoms: boolean;
  readonly catching: boolean;
  readonly chest: boolean;
}

export const NO_SIGNS: Signs = { legSymptoms: false, catching: false, chest: false };

export function NewSigns({ value, onChange }: { value: Signs; onChange: (signs: Signs) => void }) {
  const w = words.pain;
  const boxes = { legSymptoms: w.legs, catching: w.catching, chest: w.chest } satisfies Record<keyof Signs, string>;
  return (
    <fieldset className="pain-new">
      <legend>{w.alsoNew}</legend>
      {(Object.keys(boxes) as (keyof Signs)[]).map((sign) => (
        <label key={sign} className="pain-choice">
          <input type="checkbox" checked={value[sign]} onChange={() => onChange({ ...value, [sign]: !value[sign] })} />
          {boxes[sign]}
        </label>
      ))}
    </fieldset>
  );
}
