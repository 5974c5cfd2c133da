import { useStore } from "zustand";
import { profile } from "../../app/person/profile";
import { words } from "../../words";

/** No bar, no straps: no row. Remembered for the next time. */
export function RowChoice({ onChange }: { onChange: (possible: boolean) => void }) {
  const w = words.routine;
  const { canRow } = useStore(profile);
  const choose = (possible: boolean) => {
    profile.setState({ canRow: possible });
    onChange(possible);
  };
  return (
    <fieldset className="chips">
      <legend>{w.row}</legend>
      {[true, false].map((possible) => (
        <label key={String(possible)} className="chip">
          <input
            className="out-of-sight"
            type="radio"
            name="row"
            checked={canRow === possible}
            onChange={() => choose(possible)}
          />
          {possible ? w.rowYes : w.rowNo}
        </label>
      ))}
      <p className="soft small">{w.rowNote}</p>
    </fieldset>
  );
}
