import { words } from "../../../words";
import { Page } from "../Page";

export function NotFound() {
  return (
    <Page title={words.app.notFound}>
      <a className="button" href="#/">
        {words.app.toHome}
      </a>
    </Page>
  );
}
