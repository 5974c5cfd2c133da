import { useStore } from "zustand";
import { profile } from "../../../app/person/profile";
import { GEAR, type Gear } from "../../../core/programme/answers";
import { firstVisit } from "../../../words/first-visit";
import { Cards } from "../Cards";
import { MEANS_PICTURES } from "../pictures/pictures";

/** What there is to exercise with: nothing, which leads on at once, or one thing and another. */
export function Means({ onDone }: { onDone: () => void }) {
  const w = firstVisit.means;
  const { canRow, gear } = useStore(profile);
  const nothing = () => {
    profile.setState({ canRow: false, gear: [] });
    onDone();
  };
  // What is not chosen with the first thing that is there is not there.
  const toggleBar = () => profile.setState({ canRow: !canRow, gear: gear ?? [] });
  const toggle = (one: Gear) => {
    const now = gear ?? [];
    profile.setState({
      canRow: canRow ?? false,
      gear: now.includes(one) ? now.filter((each) => each !== one) : [...now, one],
    });
  };
  const some = canRow === true || (gear?.length ?? 0) > 0;
  return (
    <>
      <Cards
        of={[
          {
            ...{ id: "floor", ...w.answer.floor, picture: MEANS_PICTURES.floor },
            on: gear !== null && !some,
            onPress: nothing,
          },
          {
            ...{ id: "bar", ...w.answer.bar, picture: MEANS_PICTURES.bar, on: canRow === true },
            onPress: toggleBar,
          },
          ...GEAR.map((id) => ({
            ...{ id, ...w.answer[id], picture: MEANS_PICTURES[id], on: gear?.includes(id) ?? false },
            onPress: () => toggle(id),
          })),
        ]}
        {...(some && { onEnter: onDone })}
      />
      {some && (
        <button className="button large" type="button" onClick={onDone}>
          {w.all}
        </button>
      )}
    </>
  );
}
