import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { words } from "../../words";

/** The four places, each with the first words of the addresses that belong to it. */
const PLACES = [
  { to: "/", name: "today", holds: ["session", "routine", "calm", "welcome"] },
  { to: "/progress", name: "progress", holds: ["trends", "calendar", "sets", "sessions", "replay", "report"] },
  { to: "/exercises", name: "exercises", holds: ["exercise", "check", "demo"] },
  { to: "/settings", name: "settings", holds: ["data", "lab"] },
] as const;

/** "page": this is where one is; true: one is somewhere that belongs to it. */
function isHere({ to, holds }: (typeof PLACES)[number], location: string): "page" | true | undefined {
  if (location === to) return "page";
  const first = location.split("/")[1] ?? "";
  return holds.some((one) => one === first) || undefined;
}

/** A screen that is read (not the live one): masthead, title, content. */
export function Page({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.title = title === words.app.name ? title : `${title} · ${words.app.name}`;
  }, [title]);

  return (
    <div className="page">
      <button className="skip" type="button" onClick={() => main.current?.focus()}>
        {words.app.skip}
      </button>
      <header className="masthead">
        <a className="wordmark" href="#/">
          <Wordmark />
          {words.app.name}
        </a>
        <nav aria-label={words.app.nav.label}>
          <ul>
            {PLACES.map((place) => (
              <li key={place.to}>
                <a href={`#${place.to}`} aria-current={isHere(place, location)}>
                  {words.app.nav[place.name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <div className="page-head">
          <h1>{title}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}

function Wordmark() {
  return (
    <svg viewBox="0 0 24 30" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round">
      <path d="M5 2H19" strokeWidth="2.4" />
      <path d="M12 2V15" strokeWidth="1.8" />
      <path
        d="M12 14c3.4 1.8 5 4 5 6.3 0 1.900-2 4.500-5 7.700-3-3.200-5-5.800-5-7.700 0-2.300 1.600-4.500 5-6.300z"
        fill="currentColor"
        stroke="none"
      />
    </svg>
  );
}
