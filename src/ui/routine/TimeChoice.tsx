import { words } from "../../words";

const MINUTES = [10, 15, 20, 30] as const;

/** "I have ten minutes." null: as long as it takes. */
export function TimeChoice({ value, onChange }: { value: number | null; onChange: (minutes: number | null) => void }) {
  const w = words.routine;
  return (
    <fieldset className="chips">
      <legend>{w.time}</legend>
      {[...MINUTES, null].map((minutes) => (
        <label key={minutes} className="chip">
          <input
            className="out-of-sight"
            type="radio"
            name="minutes"
            checked={value === minutes}
            onChange={() => onChange(minutes)}
          />
          {minutes === null ? w.allTheTime : w.minutesShort(minutes)}
        </label>
      ))}
    </fieldset>
  );
}
