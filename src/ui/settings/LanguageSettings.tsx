import type { Settings } from "../../app/person/settings";
import { words } from "../../words";
import { Choice } from "../kit/choices";
import { useSettings } from "../kit/use/use-settings";

const LANGUAGES = ["auto", "en", "de"] as const satisfies readonly Settings["language"][];

export function LanguageSettings() {
  const [{ language }, change] = useSettings();
  const w = words.settings;
  const options = LANGUAGES.map((value) => ({
    value,
    text: w.languages[value],
    lang: value === "auto" ? undefined : value,
  }));
  return (
    <section>
      <h2>{w.language}</h2>
      <Choice
        legend={w.languageWhich}
        name="language"
        options={options}
        value={language}
        onChange={(chosen) => {
          change({ language: chosen });
          // Words are read everywhere, also by what has been drawn or said already: a page in one language is a fresh one.
          location.reload();
        }}
      />
      <p className="soft small">{w.languageNote}</p>
    </section>
  );
}
