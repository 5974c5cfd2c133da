import { words } from "../../words";

interface StepperProps {
  readonly name: string;
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 up, one less or one more at a press. */
export function Stepper({ name, what, value, most, onChange }: StepperProps) {
  const w = words.routine;
  return (
    <div className="stepper">
      <span className="small soft">{what}</span>
      <div className="stepper-row">
        <button
          type="button"
          aria-label={w.fewer(what, name)}
          disabled={value <= 1}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <output aria-live="polite">{value}</output>
        <button
          type="button"
          aria-label={w.more(what, name)}
          disabled={value >= most}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
