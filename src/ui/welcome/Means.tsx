import { profile } from "../../app/person/profile";
import { programmes } from "../../core/exercise/programme";
import { words } from "../../words";
import { Figure } from "../kit/body/Figure";

/** What there is to exercise with: two pictures to choose from, and the choice leads on. */
export function Means({ onChosen }: { onChosen: (canRow: boolean) => void }) {
  const w = words.welcome.means;
  const withBar = programmes().find(([, { withoutEquipment }]) => withoutEquipment !== null)?.[0];
  const floor = programmes()[0]?.[0];
  const choose = (canRow: boolean) => {
    profile.setState({ canRow });
    onChosen(canRow);
  };
  return (
    <div className="welcome-choices">
      {([false, true] as const).map((canRow) => {
        const id = canRow ? withBar : floor;
        return (
          <button key={String(canRow)} className="welcome-choice" type="button" onClick={() => choose(canRow)}>
            {id && <Figure id={id} name={words.exercises[id].name} />}
            <strong>{canRow ? w.bar : w.floor}</strong>
          </button>
        );
      })}
    </div>
  );
}
