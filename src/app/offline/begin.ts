import { followInstalling } from "../../device/app/installing";
import { tried } from "../../device/attempt";
import { followLaunches } from "./opened-file";
import { VERSION } from "./state";

/** After the first screen stands: what is kept must not come between a person and their exercises. Judgement. */
const LATER_MS = 1500;

/** What the browser says early is heard from the beginning; the app is kept once it is shown. */
export function beginOffline(): void {
  holdVersion();
  followInstalling();
  followLaunches();
  const later = () =>
    setTimeout(
      () =>
        void import("./prepare").then(
          ({ prepareOffline }) => prepareOffline(),
          () => {},
        ),
      LATER_MS,
    );
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

/** Says for as long as this page is open which version it runs: its parts are not let go of meanwhile. */
function holdVersion(): void {
  const forEver = () => new Promise(() => {});
  tried(() => navigator.locks.request(`plumbline.version.${VERSION}`, { mode: "shared" }, forEver));
}
