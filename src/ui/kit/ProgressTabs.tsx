import { useLocation } from "wouter";
import { words } from "../../words";

const LOOKS = [
  { to: "/progress", name: "trends", also: "/trends" },
  { to: "/calendar", name: "calendar", also: null },
  { to: "/sets", name: "sets", also: null },
] as const;

/** The three ways of looking back, above each of them. */
export function ProgressTabs() {
  const [location] = useLocation();
  const w = words.app.looks;
  return (
    <nav className="tabs" aria-label={w.label}>
      <ul className="pills">
        {LOOKS.map(({ to, name, also }) => (
          <li key={to}>
            <a
              href={`#${to}`}
              aria-current={location === to || (also && location.startsWith(also)) ? "page" : undefined}
            >
              {w[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
