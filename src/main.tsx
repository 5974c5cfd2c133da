import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { translateExercises } from "./app/catalogue";
import { exposeSoundLog } from "./app/inspect";
import { beginOffline } from "./app/offline/begin";
import { openAheadFor } from "./app/open-estimator";
import { chosenLanguage, locale, speak } from "./app/person/language";
import { followMirroring } from "./app/person/mirroring";
import { logProblem } from "./app/problems/problems";
import { browserWorld } from "./app/world";
import { App } from "./ui/App";
import { refuseStrayFiles } from "./ui/kit/stray-files";
import { InWorld } from "./ui/kit/use/use-world";
import { loadWords } from "./words";

const place = document.getElementById("app");
if (!place) throw new Error("The page has no element #app to draw into.");

exposeSoundLog();
followMirroring(document.documentElement);
refuseStrayFiles(document);
beginOffline();
openAheadFor(location.hash);
void open(place);

/** Nothing is drawn before its words are there: a flash of another language helps nobody. */
async function open(place: HTMLElement): Promise<void> {
  const language = chosenLanguage(navigator.languages);
  try {
    await Promise.all([loadWords(language), translateExercises(language)]);
    speak(language);
  } catch (error) {
    // A page that cannot fetch its German is still of use in English.
    logProblem({ id: "unexpected", detail: `words: ${String(error)}` });
  }
  document.documentElement.lang = locale();
  createRoot(place).render(
    <StrictMode>
      <InWorld value={browserWorld}>
        <App />
      </InWorld>
    </StrictMode>,
  );
}
