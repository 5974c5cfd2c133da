import { faultName } from "../../app/catalogue";
import type { Rep } from "../../core/coach/coach.types";
import type { Exercise } from "../../core/exercise/exercise";
import { words } from "../../words";

interface RepTableProps {
  readonly reps: readonly Rep[];
  readonly exercise: Exercise;
  readonly onShow: (seconds: number) => void;
}

/** Every rep in numbers. */
export function RepTable({ reps, exercise, onShow }: RepTableProps) {
  const w = words.review;
  return (
    <section className="rep-table">
      <h2>{words.lab.reps}</h2>
      <table>
        <thead>
          <tr>
            {["#", w.side, "s", w.range, w.hold, w.tempo, w.score, words.lab.faults].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reps.map((rep) => (
            <tr key={`${rep.start}${rep.side}`}>
              <th scope="row">
                <button className="link" type="button" onClick={() => onShow(rep.top)}>
                  {rep.n}
                  {rep.kind === "partial" && ` (${w.almost})`}
                </button>
              </th>
              <td>{words.side[rep.side]}</td>
              <td>
                {rep.start.toFixed(2)}–{rep.end.toFixed(2)}
              </td>
              <td>{rep.peak.toFixed(2)}</td>
              <td>{rep.hold.toFixed(2)}</td>
              <td>
                {rep.outS?.toFixed(2) ?? "–"} / {rep.backS?.toFixed(2) ?? "–"}
              </td>
              <td>{rep.score ?? "–"}</td>
              <td>
                {rep.faults
                  .map(
                    (fault) =>
                      `${faultName(exercise, fault.id)} ${fault.severity.toFixed(2)} (${fault.value.toFixed(2)})`,
                  )
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
