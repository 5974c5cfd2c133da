import "./showing.css";
import { useEffect, useState } from "react";
import type { Exercise } from "../../core/exercise/exercise";
import type { ActableFault } from "../../mannequin/choreography";
import type { Demonstration } from "../../mannequin/demonstration";
import { words } from "../../words";
import { mistakesOf, shortName } from "./mistakes";
import { Stage } from "./Stage";

const GOOD = "good";
const LAPTOP = "laptop";

interface ShowingProps {
  readonly exercise: Exercise;
  readonly variant: string;
}

/** The movement by the drawn body: alone, with the laptop in its place, or beside one of the common mistakes. */
export function Showing({ exercise, variant }: ShowingProps) {
  const [view, choose] = useState(GOOD);
  const [stopped, stop] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [good, setGood] = useState<Demonstration | null>(null);
  const [wrong, setWrong] = useState<Demonstration | null>(null);
  // The buttons stay while one picture takes another's place.
  const [canDraw, drew] = useState(false);
  const mistakes = mistakesOf(exercise, variant, useActable(exercise));
  const mistake = mistakes.find(({ rule }) => rule.id === view) ?? null;
  const isPair = mistake !== null;
  const showLaptop = view === LAPTOP;
  const w = words.exercise;

  // Both from the beginning, so that they move in step.
  useEffect(() => {
    const shown = [good, wrong].filter((one) => one !== null);
    if (shown.length < (isPair ? 2 : 1)) return;
    drew(true);
    if (stopped) seekStill(shown, "end");
    else for (const one of shown) restart(one);
  }, [good, wrong, isPair, stopped]);

  const still = (which: "start" | "end") =>
    seekStill(
      [good, wrong].filter((one) => one !== null),
      which,
    );
  const common = { exercise, variant };
  return (
    <div className="showing">
      <fieldset className="showing-views">
        <legend className="out-of-sight">{w.showing}</legend>
        <Way value={GOOD} text={w.movement} view={view} onView={choose} />
        <Way value={LAPTOP} text={w.withLaptop} view={view} onView={choose} />
      </fieldset>
      {mistakes.length > 0 && (
        <fieldset className="showing-views">
          <legend>{w.mistakes}</legend>
          {mistakes.map(({ rule }) => (
            <Way key={rule.id} value={rule.id} text={shortName(rule)} view={view} onView={choose} />
          ))}
        </fieldset>
      )}
      <div className="showing-stages" data-pair={isPair || undefined}>
        <Stage
          key={`${variant} ${showLaptop}`}
          {...common}
          showLaptop={showLaptop}
          caption={mistake && w.well}
          onShown={setGood}
        />
        {mistake && (
          <Stage
            key={`${variant} ${view}`}
            {...common}
            fault={{ id: mistake.rule.id, size: mistake.size }}
            caption={shortName(mistake.rule)}
            onShown={setWrong}
          />
        )}
      </div>
      {canDraw && (
        <div className="showing-controls row">
          <button className="button plain" type="button" onClick={() => stop(!stopped)}>
            {stopped ? w.demonstrate : w.still}
          </button>
          {stopped && (
            <>
              <button className="button plain" type="button" onClick={() => still("start")}>
                {w.startStill}
              </button>
              <button className="button plain" type="button" onClick={() => still("end")}>
                {w.endStill}
              </button>
            </>
          )}
        </div>
      )}
      {mistake && (
        <p className="showing-said" role="status">
          <strong>{mistake.rule.cue}</strong> <span>{mistake.rule.why}</span>
          {!mistake.isSeen && <span> {w.unseen}</span>}
        </p>
      )}
    </div>
  );
}

interface WayProps {
  readonly value: string;
  readonly text: string;
  readonly view: string;
  readonly onView: (view: string) => void;
}

function Way({ value, text, view, onView }: WayProps) {
  return (
    <label>
      <input type="radio" name="showing" checked={view === value} onChange={() => onView(value)} />
      <span>{text}</span>
    </label>
  );
}

/** What the drawn body can act wrong; fetched with the body. */
function useActable({ id }: Exercise): readonly ActableFault[] {
  const [actable, know] = useState<readonly ActableFault[]>([]);
  useEffect(() => {
    let here = true;
    // Not there: no mistakes to be seen, and all the rest of the page.
    import("../../mannequin/choreography").then(
      ({ faultsOf }) => here && know(faultsOf(id)),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [id]);
  return actable;
}

function restart(one: Demonstration): void {
  one.seek(0);
  one.play();
}

/** Pictures instead of movement: where a rep begins, or what it comes to, at the same moment in both. */
function seekStill(shown: readonly Demonstration[], which: "start" | "end"): void {
  const last = shown.at(-1);
  const startS = last?.reps[0]?.startS ?? 0;
  for (const one of shown) {
    one.pause();
    one.seek(which === "start" ? startS : (last?.stillS ?? startS));
  }
}
