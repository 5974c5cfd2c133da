import { useMemo } from "react";
import { knobsOf, type Tuning } from "../../app/workbench/tuning";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";

interface KnobsProps {
  readonly exercise: Exercise;
  readonly tuning: Tuning;
  readonly onTune: (tuning: Tuning) => void;
}

/** A slider for every gate and limit; moved ones are marked and can be put back one by one. */
export function Knobs({ exercise, tuning, onTune }: KnobsProps) {
  const knobs = useMemo(() => knobsOf(exercise), [exercise]);
  const moved = Object.keys(tuning).length;
  const w = words.lab;
  const without = (id: string) => Object.fromEntries(Object.entries(tuning).filter(([key]) => key !== id));
  return (
    <section className="knobs">
      <h2>{w.knobs}</h2>
      <p className="row">
        <span className="soft">{w.moved(moved)}</span>
        <button className="link" type="button" disabled={moved === 0} onClick={() => onTune({})}>
          {w.reset}
        </button>
      </p>
      <ul>
        {knobs.map((knob) => {
          const value = tuning[knob.id] ?? knob.value;
          return (
            <li key={knob.id} data-moved={knob.id in tuning || undefined}>
              <label>
                <span>{knob.name}</span>
                <input
                  type="range"
                  data-knob={knob.id}
                  min={knob.min}
                  max={knob.max}
                  step={knob.step}
                  value={value}
                  onChange={(event) => onTune({ ...tuning, [knob.id]: Number(event.target.value) })}
                />
              </label>
              <output>
                {value} {knob.unit}
              </output>
              {knob.id in tuning && (
                <button className="link" type="button" onClick={() => onTune(without(knob.id))}>
                  {knob.value}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
