/** Every screen but the first, each fetched when it is asked for: the first stays small. */
import { language } from "../app/person/language";
import { isNew } from "../app/person/profile";
import { loadFirstVisit } from "../words/first-visit";
import { type Part, part } from "./kit/part";

/** A screen together with the words of the first visit. */
async function withFirstVisit<Screen>(screen: Promise<Screen>): Promise<Screen> {
  await loadFirstVisit(language());
  return screen;
}

export const DemoScreen = part(async () => (await import("./demo/DemoScreen")).DemoScreen);
export const ExerciseScreen = part(async () => (await import("./exercise/ExerciseScreen")).ExerciseScreen);
export const ExercisesScreen = part(async () => (await import("./exercises/ExercisesScreen")).ExercisesScreen);
export const CheckScreen = part(async () => (await import("./check/CheckScreen")).CheckScreen);
export const SetsScreen = part(async () => (await import("./sets/SetsScreen")).SetsScreen);
export const SetScreen = part(async () => (await import("./review/SetScreen")).SetScreen);
export const RoutineScreen = part(async () => (await import("./routine/RoutineScreen")).RoutineScreen);
export const WelcomeScreen = part(async () => (await withFirstVisit(import("./welcome/WelcomeScreen"))).WelcomeScreen);
export const SessionScreen = part(async () => (await import("./session/after/SessionScreen")).SessionScreen);
export const ReplayScreen = part(async () => (await import("./replay/ReplayScreen")).ReplayScreen);
export const SettingsScreen = part(
  async () => (await withFirstVisit(import("./settings/SettingsScreen"))).SettingsScreen,
);
export const TrendsScreen = part(async () => (await import("./trends/TrendsScreen")).TrendsScreen);
export const StartScreen = part(async () => (await import("./session/start/StartScreen")).StartScreen);
export const DataScreen = part(async () => (await import("./data/DataScreen")).DataScreen);
export const CalmScreen = part(async () => (await import("./calm/CalmScreen")).CalmScreen);
export const CalendarScreen = part(async () => (await import("./calendar/CalendarScreen")).CalendarScreen);
export const SessionReport = part(async () => (await import("./report/SessionReport")).SessionReport);
export const MonthReport = part(async () => (await import("./report/MonthReport")).MonthReport);
export const LabScreen = part(async () => (await import("./workbench/LabScreen")).LabScreen);

type Ahead = Pick<Part<object>, "ahead">;

/** By the first word of their address; which one it is of two that share it is not looked up. */
const AT: Readonly<Record<string, readonly Ahead[]>> = {
  welcome: [WelcomeScreen],
  demo: [DemoScreen],
  exercises: [ExercisesScreen],
  exercise: [ExerciseScreen],
  live: [StartScreen],
  session: [StartScreen],
  check: [CheckScreen],
  sets: [SetsScreen, SetScreen],
  sessions: [SessionScreen],
  progress: [TrendsScreen],
  trends: [TrendsScreen],
  routine: [RoutineScreen],
  replay: [ReplayScreen],
  calm: [CalmScreen],
  calendar: [CalendarScreen],
  report: [SessionReport, MonthReport],
  settings: [SettingsScreen],
  data: [DataScreen],
  lab: [LabScreen],
};

/**
 * Fetches the screen of an address before it is drawn; the first one's is part of the app. Never throws.
 * @param address what follows the page's own, from `#` on
 */
export async function screenAhead(address: string): Promise<void> {
  const [, name = ""] = address.match(/^#?\/?([^/?]*)/) ?? [];
  const screens = name === "" && isNew() ? [WelcomeScreen] : (Object.hasOwn(AT, name) && AT[name]) || [];
  await Promise.all(screens.map(({ ahead }) => ahead()));
}

/** Whoever points at a link is about to go there: its screen is fetched meanwhile, and drawn at once. */
export function fetchPointedAt(page: Document): void {
  const onPointed = ({ target }: Event) => {
    const address = target instanceof Element ? target.closest("a[href^='#/']")?.getAttribute("href") : null;
    if (address) void screenAhead(address);
  };
  for (const pointed of ["pointerover", "pointerdown", "focusin"]) page.addEventListener(pointed, onPointed);
}
