import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/contrast.css";
import "./styles/print.css";
import { lazy, Suspense } from "react";
import { Redirect, Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { isNew } from "../app/profile";
import { Boundary } from "./parts/Boundary";
import { BreakReminder } from "./parts/BreakReminder";
import { Flash } from "./parts/Flash";
import { Page } from "./parts/Page";
import { Home } from "./screens/Home";
import { NotFound } from "./screens/NotFound";
import { words } from "./words";

// Whatever needs the camera, a file or a history is fetched when it is asked for: the first screen stays small.
const LiveScreen = lazy(() => import("./live/LiveScreen").then((m) => ({ default: m.LiveScreen })));
const ExerciseScreen = lazy(() => import("./screens/ExerciseScreen").then((m) => ({ default: m.ExerciseScreen })));
const CheckScreen = lazy(() => import("./screens/CheckScreen").then((m) => ({ default: m.CheckScreen })));
const SetsScreen = lazy(() => import("./screens/SetsScreen").then((m) => ({ default: m.SetsScreen })));
const SetScreen = lazy(() => import("./screens/SetScreen").then((m) => ({ default: m.SetScreen })));
const RoutineScreen = lazy(() => import("./routine/RoutineScreen").then((m) => ({ default: m.RoutineScreen })));
const WelcomeScreen = lazy(() => import("./welcome/WelcomeScreen").then((m) => ({ default: m.WelcomeScreen })));
const SessionScreen = lazy(() => import("./screens/SessionScreen").then((m) => ({ default: m.SessionScreen })));
const ReplayScreen = lazy(() => import("./replay/ReplayScreen").then((m) => ({ default: m.ReplayScreen })));
const SettingsScreen = lazy(() => import("./screens/SettingsScreen").then((m) => ({ default: m.SettingsScreen })));
const TrendsScreen = lazy(() => import("./trends/TrendsScreen").then((m) => ({ default: m.TrendsScreen })));
const StartScreen = lazy(() => import("./session/StartScreen").then((m) => ({ default: m.StartScreen })));
const DataScreen = lazy(() => import("./screens/DataScreen").then((m) => ({ default: m.DataScreen })));
const CalmScreen = lazy(() => import("./calm/CalmScreen").then((m) => ({ default: m.CalmScreen })));
const CalendarScreen = lazy(() => import("./calendar/CalendarScreen").then((m) => ({ default: m.CalendarScreen })));
const SessionReport = lazy(() => import("./report/SessionReport").then((m) => ({ default: m.SessionReport })));
const MonthReport = lazy(() => import("./report/MonthReport").then((m) => ({ default: m.MonthReport })));
const LabScreen = lazy(() => import("./lab/LabScreen").then((m) => ({ default: m.LabScreen })));

export function App() {
  return (
    <Boundary>
      <Router hook={useHashLocation}>
        <BreakReminder />
        <Suspense fallback={<Page title={words.app.name}>{words.app.loading}</Page>}>
          <Switch>
            <Route path="/">{() => (isNew() ? <Redirect to="/welcome" replace /> : <Home />)}</Route>
            <Route path="/welcome" component={WelcomeScreen} />
            <Route path="/exercise/:id">{({ id }) => <ExerciseScreen key={id} id={id} />}</Route>
            <Route path="/live/:id/:variant?">
              {({ id, variant }) => <LiveScreen key={id} id={id} wished={variant ?? null} />}
            </Route>
            <Route path="/session/:address?">{({ address }) => <StartScreen address={address ?? ""} />}</Route>
            <Route path="/check/:id?/:variant?">
              {({ id, variant }) => <CheckScreen id={id ?? null} wished={variant ?? null} />}
            </Route>
            <Route path="/sets" component={SetsScreen} />
            <Route path="/sets/:id">{({ id }) => <SetScreen key={id} id={id} />}</Route>
            <Route path="/sessions/:id">{({ id }) => <SessionScreen key={id} id={id} />}</Route>
            <Route path="/trends/:id?">{({ id }) => <TrendsScreen id={id ?? null} />}</Route>
            <Route path="/routine" component={RoutineScreen} />
            <Route path="/replay/:id/:n">{({ id, n }) => <ReplayScreen setId={id} n={Number(n)} />}</Route>
            <Route path="/calm" component={CalmScreen} />
            <Route path="/calendar" component={CalendarScreen} />
            <Route path="/report/session/:id">{({ id }) => <SessionReport id={id} />}</Route>
            <Route path="/report/month/:id">{({ id }) => <MonthReport id={id} />}</Route>
            <Route path="/settings" component={SettingsScreen} />
            <Route path="/data" component={DataScreen} />
            <Route path="/lab/:id?">{({ id }) => <LabScreen key={id} setId={id ?? null} />}</Route>
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Router>
      <Flash />
    </Boundary>
  );
}
