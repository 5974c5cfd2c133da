/** Hands the core what it has to know of each exercise to plan it. Imported for that by whoever plans. */
import { registerProgrammes } from "../core/exercise/programme";
import { PROGRAMMES } from "./registry/programmes";

registerProgrammes(PROGRAMMES);
