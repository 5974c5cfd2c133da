import "./settings.css";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { OfflineSettings } from "../offline/OfflineSettings";
import { AboutMe } from "./AboutMe";
import { BreakSettings } from "./BreakSettings";
import { FilmSettings } from "./FilmSettings";
import { LanguageSettings } from "./LanguageSettings";
import { RoomSettings } from "./RoomSettings";
import { SessionSettings } from "./SessionSettings";
import { SoundSettings } from "./SoundSettings";
import { WatchingSettings } from "./WatchingSettings";

/** What is heard, what is seen, what is kept; each group is a part of its own in `../settings`. */
export function SettingsScreen() {
  const w = words.settings;
  return (
    <Page title={w.title}>
      <div className="settings">
        <SoundSettings />
        <SessionSettings />
        <RoomSettings />
        <WatchingSettings />
        <FilmSettings />
        <BreakSettings />
        <LanguageSettings />
        <OfflineSettings />
        <AboutMe />
        <section>
          <h2>{words.data.title}</h2>
          <p className="soft">{words.data.lead}</p>
          <a className="button plain" href="#/data">
            {words.data.link}
          </a>
        </section>
        <section>
          <h2>{w.workbench}</h2>
          <p className="soft">{w.workbenchNote}</p>
          <a className="button plain" href="#/lab">
            {w.workbench}
          </a>
        </section>
        <p className="soft small">{words.home.privacy}</p>
      </div>
    </Page>
  );
}
