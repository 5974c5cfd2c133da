import "./report.css";
import type { ReactNode } from "react";
import { words } from "../../words";
import { Page } from "../kit/Page";
import { Skeleton } from "../kit/Skeleton";

interface ReportProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** A page of paper: on the screen as it will be printed, with the one button that prints it. */
export function Report({ title, about, children }: ReportProps) {
  const w = words.report;
  return (
    <Page title={title} lead={about}>
      <p className="report-print row">
        <button className="button" type="button" onClick={() => print()}>
          {w.print}
        </button>
        <span className="soft">{w.printNote}</span>
      </p>
      <article className="report">
        <header>
          <p className="report-title">
            <span className="report-product">{words.app.name}</span> {title}
          </p>
          <p>{about}</p>
          <p className="report-name">
            {w.name} <span />
          </p>
        </header>
        {children}
      </article>
    </Page>
  );
}

/** Its place while what stands on it is read. */
export function Waiting({ title }: { title: string }) {
  return (
    <Page title={title}>
      <Skeleton lines={8} />
    </Page>
  );
}

/** A few facts side by side: name above, value below. */
export function Facts({ facts }: { facts: readonly { readonly name: string; readonly value: ReactNode }[] }) {
  return (
    <dl className="report-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
