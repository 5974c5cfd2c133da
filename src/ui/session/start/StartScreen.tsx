import "../../exercise/exercise.css";
import "../session.css";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import { useStore } from "zustand";
import { openHistory } from "../../../app/data/history";
import { takeFromElsewhere } from "../../../app/live/session-lock";
import {
  letGo,
  newSession,
  routineOf,
  type SessionBegin,
  type SessionRecord,
  sessionAgain,
  sessionToTakeUp,
  withoutCamera,
} from "../../../app/live/session-start";
import { openAhead, openAtOnce } from "../../../app/open-estimator";
import { type Care, readCare, routineToday } from "../../../app/person/care";
import { keepSaid, profile } from "../../../app/person/profile";
import { minutesWhole, warmsUp } from "../../../app/person/warm-up";
import { sound } from "../../../app/sound/sound";
import { gateOf } from "../../../core/care/gates";
import { STANDARD } from "../../../core/exercise/rules";
import type { Routine, Shorter } from "../../../core/plan/routine";
import type { PainEntry } from "../../../core/plan/session";
import { takesWeight } from "../../../core/plan/weights";
import { words } from "../../../words";
import { Figure } from "../../kit/body/Figure";
import { Page } from "../../kit/Page";
import { useAhead } from "../../kit/use/use-ahead";
import { useAttempt, useBegun } from "../../kit/use/use-loaded";
import { Elsewhere, useElsewhere } from "../Elsewhere";
import { SessionStage } from "../SessionStage";
import { Guided, loadLater } from "./later";
import { PainToday } from "./PainToday";
import { StartButtons } from "./StartButtons";
import { WeightChoice } from "./WeightChoice";
import { variantName, WhatToday } from "./WhatToday";
import { whereItGoesOn } from "./where";

/** The short one: rules §9.1 gives doses and rests, one set of each with half the rest fits. Judgement. */
const SHORT: Shorter = { sets: 1, restS: 30 };

/**
 * Before the session: what is planned, how long it may take, and one button. `address` is what stands behind
 * `#/session/`: a routine's id, and after `?` how it is shortened (`sets`, `reps`, `rest`) and whether
 * it is led without a camera (`camera=no`).
 */
export function StartScreen({ address }: { address: string }) {
  const [id, query] = address.split("?");
  const asked = new URLSearchParams(query ?? "");
  const number = (name: string) => (asked.has(name) ? Number(asked.get(name)) : undefined);
  const fromAddress: Shorter = { sets: number("sets"), reps: number("reps"), restS: number("rest") };
  const [short, shorten] = useState(false);
  const attempt = useAttempt();
  const [begun, setBegun] = useState<{ readonly how: SessionBegin; readonly camera: boolean } | null>(null);
  const [pain, setPain] = useState<PainEntry | null>(null);
  const [cut, setCut] = useState<SessionRecord | null>(null);
  const [ended, setEnded] = useState(false);
  const elsewhere = useElsewhere();
  useAhead(openAhead);

  useBegun(async (isHere) => {
    const found = await sessionToTakeUp();
    if (isHere()) setCut(found);
  }, []);

  const person = useStore(profile);
  const [care, setCare] = useState<Care | null>(null);
  useBegun(
    async (isHere) => {
      const found = await readCare(pain ? [pain] : [], person);
      if (isHere()) setCare(found);
    },
    [pain, person],
  );

  useEffect(() => {
    if (!begun) return;
    const leaving = new AbortController();
    loadLater(leaving.signal);
    return () => leaving.abort();
  }, [begun]);

  const planned = routineOf(id || null, short ? { ...fromAddress, ...SHORT } : fromAddress);
  const plan = care && routineToday(planned, care);
  const unseen = asked.get("camera") === "no";
  if (begun) {
    const { how, camera } = begun;
    const { id } = how.record;
    if (!camera) return <Guided key={id} begin={how} />;
    return <SessionStage key={id} begin={how} onWithout={() => attempt(goOnWithout(id))} />;
  }

  function begin(how: SessionBegin, camera: boolean): void {
    setBegun({ how: camera ? how : withoutCamera(how), camera });
  }
  async function start(camera: boolean): Promise<void> {
    // The tap that begins is also the one that browsers want before they let anything sound.
    sound.prime();
    if (camera) openAtOnce();
    if (cut && cut.id !== elsewhere) await letGo(cut);
    // The page may have been open overnight: what is begun is what is open now, and was seen before.
    const now = await readCare(pain ? [pain] : [], person);
    const { routine } = routineToday(planned, now);
    if (JSON.stringify(routine) === JSON.stringify(plan?.routine))
      begin(newSession(routine, pain ? [pain] : [], person.weightKg), camera);
    else setCare(now);
  }
  async function again(id: string, camera: boolean): Promise<boolean> {
    sound.prime();
    if (camera) openAtOnce();
    if (id === elsewhere) await takeFromElsewhere(id);
    const { facts } = await readCare(pain ? [pain] : [], person);
    const taken = await sessionAgain(
      await openHistory(),
      id,
      ({ exercise, variant }) => gateOf(exercise, variant, facts).open,
    );
    if (taken) begin(taken, camera);
    return taken !== null;
  }
  async function takeUp(id: string): Promise<void> {
    if (await again(id, !unseen)) return;
    setCut(null);
    setEnded(true);
  }
  /** The camera failed in the middle: what was done is kept, and the rest is led. */
  async function goOnWithout(id: string): Promise<void> {
    setBegun(null);
    // The stage lets go of the session when it leaves the page, and only then it can be read as it stands.
    await new Promise((done) => setTimeout(done));
    // Nothing was done of it yet: then it was not kept, and is begun.
    if (!(await again(id, false))) await start(false);
  }
  const say = (entry: PainEntry) => {
    setPain(entry);
    keepSaid(entry);
  };
  const orders = {
    start: (camera: boolean) => attempt(start(camera)),
    again: (of: string) => attempt(takeUp(of)),
  };
  return <Before {...{ unseen, planned, plan, short, shorten, cut, elsewhere, ended, setPain: say, ...orders }} />;
}

interface BeforeProps {
  /** It is to be led without a camera. */
  readonly unseen: boolean;
  readonly planned: Routine;
  /** What of it today has; null: not looked up yet. */
  readonly plan: ReturnType<typeof routineToday> | null;
  readonly short: boolean;
  readonly shorten: (short: boolean) => void;
  readonly cut: SessionRecord | null;
  /** The session that another tab runs. */
  readonly elsewhere: string | null;
  /** The one that was to be taken up was ended in another tab. */
  readonly ended: boolean;
  readonly setPain: (entry: PainEntry) => void;
  readonly start: (camera: boolean) => void;
  readonly again: (id: string) => void;
}

function Before({ unseen, planned, plan, short, shorten, cut, elsewhere, ended, setPain, start, again }: BeforeProps) {
  const w = words.session;
  const [location] = useLocation();
  const goesOn = cut && whereItGoesOn(cut);
  const routine = plan?.routine ?? planned;
  const nothing = plan?.items.length === 0;
  const alone = planned.items.length === 1;
  return (
    <Page title={alone ? planned.name : w.title} lead={w.lead} key={location}>
      <div className="session-before">
        <section aria-labelledby="plan">
          <h2 id="plan">{w.plan}</h2>
          <ol className="session-plan">
            {routine.items.map(({ exercise, variant, sets, reps, perSide }, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a plan may hold an exercise twice, and its order does not change here
              <li key={n}>
                <Figure id={exercise} name={words.exercises[exercise].name} />
                <strong>{words.exercises[exercise].name}</strong>
                <span className="soft">
                  {words.dose(sets, reps, perSide)}
                  {variant !== STANDARD && ` · ${variantName(exercise, variant)}`}
                </span>
              </li>
            ))}
          </ol>
          {plan && <WhatToday plan={plan} />}
          <p className="session-warm-up">{warmsUp(routine) ? w.warmUpLed : w.warmUp}</p>
          {!unseen && (
            <>
              <h3 className="session-warm-up">{w.signs}</h3>
              <ul>
                {w.signsHow.map((how) => (
                  <li key={how}>{how}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className="session-begin">
          {elsewhere && <Elsewhere onTake={() => again(elsewhere)} />}
          {ended && <p role="status">{w.endedMeanwhile}</p>}
          {!elsewhere && cut && goesOn && !nothing && (
            <div className="session-again">
              <button className="button large" type="button" onClick={() => again(cut.id)}>
                {w.carryOn}
              </button>
              <p className="soft small">{w.carryOnNote(goesOn.exercise, goesOn.set, goesOn.sets)}</p>
            </div>
          )}
          <PainToday onSaid={setPain} />
          {!plan?.calm && !nothing && (
            <>
              <fieldset className="versions" hidden={alone}>
                <legend>{w.length}</legend>
                {[false, true].map((choice) => (
                  <label key={String(choice)} className="version">
                    <input type="radio" name="length" checked={short === choice} onChange={() => shorten(choice)} />
                    <strong>{choice ? w.short : w.whole}</strong>
                  </label>
                ))}
              </fieldset>
              <p className="soft">
                {w.minutes(minutesWhole(routine))} · <a href="#/routine">{words.routine.planIt}</a>
              </p>
            </>
          )}
          {!plan?.calm && routine.items.some(takesWeight) && <WeightChoice />}
          {plan?.calm ? (
            <>
              <a className="button large" href="#/calendar">
                {words.today.logWalk}
              </a>
              <a className="button plain large" href="#/calm">
                {words.care.calmStart}
              </a>
            </>
          ) : (
            !nothing && <StartButtons unseen={unseen} afresh={cut !== null} ready={plan !== null} start={start} />
          )}
        </div>
      </div>
      <p className="safety">{words.home.safety}</p>
    </Page>
  );
}
