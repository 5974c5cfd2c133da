import { followInstalling } from "../../device/app/installing";
import { followLaunches } from "./opened-file";

/** After the first screen stands: what is kept must not come between a person and their exercises. Judgement. */
const LATER_MS = 1500;

/** What the browser says early is heard from the beginning; the app is kept once it is shown. */
export function beginOffline(): void {
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
