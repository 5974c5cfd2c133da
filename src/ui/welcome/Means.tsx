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
        const answer = canRow ? w.bar : w.floor;
        return (
          // The picture shows what the words say; its exercise's name would be a second answer.
          <button
            key={answer}
            className="welcome-choice"
            type="button"
            aria-label={answer}
            onClick={() => choose(canRow)}
          >
            {id && <Figure id={id} name={words.exercises[id].name} />}
            <strong>{answer}</strong>
          </button>
        );
      })}
    </div>
  );
}
