/** Runs before the rest of the app is there (`src/cli/build/early.ts`): a page that is opened at a set gets its sensor ready meanwhile. */
import { openAheadFor } from "./app/open-estimator";

openAheadFor(location.hash);
