import "./pain.css";
import type { ReactNode } from "react";
import { words } from "../../../words";

/** When to get help at once: the wording of rules §9.4. */
export function EmergencyText({ children }: { children?: ReactNode }) {
  const { emergency, emergencySigns } = words.pain;
  return (
    <div className="emergency">
      <p>
        <strong>{emergency}</strong>
      </p>
      <ul className="bullets">
        {emergencySigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}
