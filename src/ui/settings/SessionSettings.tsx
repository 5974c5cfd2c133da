import { useStore } from "zustand";
import { profile } from "../../app/person/profile";
import { words } from "../../words";
import { Switch } from "../kit/choices";

/** What a session begins with. */
export function SessionSettings() {
  const on = useStore(profile, ({ warmsUp }) => warmsUp);
  const w = words.settings;
  return (
    <section>
      <h2>{words.session.title}</h2>
      <Switch label={w.warmsUp} on={on} onChange={(warmsUp) => profile.setState({ warmsUp })} />
      <p className="soft small">{w.warmsUpNote}</p>
    </section>
  );
}
