import * as v from "valibot";
import { MOST_DAYS, USUAL_DAYS, WEEKDAYS } from "../../core/programme/week-days";
import { byField, persisted } from "../data/persisted";

/** What the user chose, kept in this browser. Each field falls back by itself, so that one bad value never costs the rest. */
const SettingsSchema = v.object({
  /** "auto": the first of the browser's languages that there are words in. */
  language: v.fallback(v.picklist(["auto", "en", "de"]), "auto"),
  voice: v.fallback(v.boolean(), true),
  /** The app's own voice speaks, also where the browser has one. */
  ownVoice: v.fallback(v.boolean(), false),
  /** "quiet": hardly a cue and no counting aloud; "talkative": more cues, and the seconds of every hold. */
  verbosity: v.fallback(v.picklist(["quiet", "normal", "talkative"]), "normal"),
  /** The local voice's own name, or null for the first that speaks the page's language. */
  voiceName: v.fallback(v.nullable(v.string()), null),
  /** The name of a voice that the browser does not call local, allowed after a warning. */
  voiceAllowed: v.fallback(v.nullable(v.string()), null),
  tones: v.fallback(v.boolean(), true),
  /** The camera's picture is shown like a mirror. */
  mirror: v.fallback(v.boolean(), true),
  /** Drawings show the laptop, and the body before it, the other way round: for a room that is. */
  otherWayRound: v.fallback(v.boolean(), false),
  /** "flash": no sound at all, the edge of the screen flashes instead; "both": sounds and flashes. */
  signals: v.fallback(v.picklist(["sound", "both", "flash"]), "sound"),
  cameraId: v.fallback(v.nullable(v.string()), null),
  model: v.fallback(v.picklist(["lite", "full", "heavy"]), "full"),
  /** Keep the measured movement (joint positions, no pictures) so that a set can be looked at and judged again. */
  keepMovement: v.fallback(v.boolean(), true),
  /** Keep a film of each set as well, in this browser. */
  keepVideo: v.fallback(v.boolean(), false),
  /** How long: until the page is closed, a day, a week, or until it is deleted by hand. */
  videoFor: v.fallback(v.picklist(["visit", "day", "week", "always"]), "day"),
  /** A reminder to move every half hour while the page is open. */
  breaks: v.fallback(v.boolean(), false),
  /** Weekdays on which a session is planned, 0 Monday … 6 Sunday. */
  days: v.fallback(v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(MOST_DAYS)), [...USUAL_DAYS]),
  /** When on these days, "HH:MM": for reminders in a calendar. */
  daysAt: v.fallback(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)), "18:00"),
  /** When storage persistence was asked for last, milliseconds since 1970: browsers may prompt, so it is asked rarely. */
  askedToPersistAt: v.fallback(v.nullable(v.number()), null),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const SETTINGS_KEY = "plumbline.settings";

/** Any JSON value in, whole settings out. */
export function readSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === "object" && stored !== null ? { ...defaults, ...stored } : defaults);
}

const defaults = {
  language: "auto",
  voice: true,
  ownVoice: false,
  verbosity: "normal",
  voiceName: null,
  voiceAllowed: null,
  tones: true,
  mirror: true,
  otherWayRound: false,
  signals: "sound",
  cameraId: null,
  model: "full",
  keepMovement: true,
  keepVideo: false,
  videoFor: "day",
  breaks: false,
  days: [...USUAL_DAYS],
  daysAt: "18:00",
  askedToPersistAt: null,
} satisfies Settings;

export const settings = persisted<Settings>(SETTINGS_KEY, readSettings, byField);
