import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { translateExercises } from "./app/catalogue";
import { exposeSoundLog } from "./app/inspect";
import { beginOffline } from "./app/offline/begin";
import { chosenLanguage, locale, speak } from "./app/person/language";
import { followMirroring } from "./app/person/mirroring";
import { logProblem } from "./app/problems/problems";
import { within } from "./app/waiting";
import { browserWorld } from "./app/world";
import { App } from "./ui/App";
import { refuseStrayFiles } from "./ui/kit/stray-files";
import { InWorld } from "./ui/kit/use/use-world";
import { fetchPointedAt, screenAhead } from "./ui/screens";
import { loadWords } from "./words";

/** Longer nothing is left undrawn: then it says that it loads, which stands for as long again once it is seen. Milliseconds. */
const DRAWN_WITHOUT_MS = 300;

const place = document.getElementById("app");
if (!place) throw new Error("The page has no element #app to draw into.");

exposeSoundLog();
followMirroring(document.documentElement);
refuseStrayFiles(document);
fetchPointedAt(document);
beginOffline();
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
  await within(DRAWN_WITHOUT_MS, () => screenAhead(location.hash));
  createRoot(place).render(
    <StrictMode>
      <InWorld value={browserWorld}>
        <App />
      </InWorld>
    </StrictMode>,
  );
}
