import { words } from "../../../words";
import { Page } from "../Page";

/** What was asked for is not here any more; where one may go from here. */
export function Gone({ title }: { title: string }) {
  return (
    <Page title={title}>
      <div className="row">
        <a className="button" href="#/sets">
          {words.app.toSets}
        </a>
        <a className="button plain" href="#/">
          {words.app.toHome}
        </a>
      </div>
    </Page>
  );
}
