import "./styles/font.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/contrast.css";
import "./styles/print.css";
import { Suspense } from "react";
import { Redirect, Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { exerciseOf } from "../app/catalogue";
import { addressOfOne } from "../app/live/one-exercise";
import { isNew, profile } from "../app/person/profile";
import { STANDARD } from "../core/exercise/rules";
import { words } from "../words";
import { Home } from "./home/Home";
import { BreakReminder } from "./kit/BreakReminder";
import { Flash } from "./kit/Flash";
import { Page } from "./kit/Page";
import { Boundary } from "./kit/trouble/Boundary";
import { NotFound } from "./kit/trouble/NotFound";
import {
  CalendarScreen,
  CalmScreen,
  CheckScreen,
  DataScreen,
  DemoScreen,
  ExerciseScreen,
  ExercisesScreen,
  LabScreen,
  MonthReport,
  ReplayScreen,
  RoutineScreen,
  SessionReport,
  SessionScreen,
  SetScreen,
  SetsScreen,
  SettingsScreen,
  StartScreen,
  TrendsScreen,
  WelcomeScreen,
} from "./screens";

/** The first questions go on where they were left. */
function whereTheVisitIs(): string {
  const step = profile.getState().visit?.step;
  return step ? `/welcome/${step}` : "/welcome";
}

export function App() {
  return (
    <Boundary>
      <Router hook={useHashLocation}>
        <BreakReminder />
        <Suspense fallback={<Page title={words.app.name}>{words.app.loading}</Page>}>
          <Switch>
            <Route path="/">{() => (isNew() ? <Redirect to={whereTheVisitIs()} replace /> : <Home />)}</Route>
            <Route path="/welcome/:name?/:how?">
              {({ name, how }) => <WelcomeScreen name={name || "hello"} alone={how === "alone"} />}
            </Route>
            <Route path="/demo" component={DemoScreen} />
            <Route path="/exercises" component={ExercisesScreen} />
            <Route path="/exercise/:id">{({ id }) => <ExerciseScreen key={id} id={id} />}</Route>
            {/* What single sets were reached by before they were sessions of one item: bookmarks still lead somewhere. */}
            <Route path="/live/:id/:variant?">
              {({ id, variant = STANDARD }) =>
                exerciseOf(id) ? <Redirect to={`/session/${addressOfOne(id, variant)}`} replace /> : <NotFound />
              }
            </Route>
            <Route path="/session/:address?">{({ address }) => <StartScreen address={address ?? ""} />}</Route>
            <Route path="/check/:id?/:variant?">
              {({ id, variant }) => <CheckScreen id={id ?? null} wished={variant ?? null} />}
            </Route>
            <Route path="/sets" component={SetsScreen} />
            <Route path="/sets/:id">{({ id }) => <SetScreen key={id} id={id} />}</Route>
            <Route path="/sessions/:id">{({ id }) => <SessionScreen key={id} id={id} />}</Route>
            <Route path="/progress">{() => <TrendsScreen id={null} />}</Route>
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
