import { useStore } from "zustand";
import { sayExperience } from "../../../app/person/first/first-visit";
import { profile } from "../../../app/person/profile";
import { EXPERIENCES } from "../../../core/care/ramp";
import { FLOORS, GOALS } from "../../../core/programme/answers";
import { firstVisit } from "../../../words/first-visit";
import { Cards } from "../Cards";
import { EXPERIENCE_PICTURES, FLOOR_PICTURES, GOAL_PICTURES } from "../pictures/pictures";

/** Questions with one answer, which leads on. */

export function Goal({ onDone }: { onDone: () => void }) {
  const w = firstVisit.goal;
  const said = useStore(profile, ({ goal }) => goal);
  const say = (goal: (typeof GOALS)[number]) => {
    profile.setState({ goal });
    onDone();
  };
  return (
    <Cards
      of={GOALS.map((id) => ({
        ...{ id, ...w.answer[id], picture: GOAL_PICTURES[id], on: said === id },
        onPress: () => say(id),
      }))}
    />
  );
}

export function Floor({ onDone }: { onDone: () => void }) {
  const w = firstVisit.floor;
  const said = useStore(profile, ({ floor }) => floor);
  const say = (floor: (typeof FLOORS)[number]) => {
    profile.setState({ floor });
    onDone();
  };
  return (
    <Cards
      of={FLOORS.map((id) => ({
        ...{ id, ...w.answer[id], picture: FLOOR_PICTURES[id], on: said === id },
        onPress: () => say(id),
      }))}
    />
  );
}

export function Known({ onDone }: { onDone: () => void }) {
  const w = firstVisit.experience;
  const said = useStore(profile, ({ experience }) => experience);
  const say = (experience: (typeof EXPERIENCES)[number]) => {
    sayExperience(experience);
    onDone();
  };
  return (
    <Cards
      of={EXPERIENCES.map((id) => ({
        ...{ id, ...w.answer[id], picture: EXPERIENCE_PICTURES[id], on: said === id },
        onPress: () => say(id),
      }))}
    />
  );
}
