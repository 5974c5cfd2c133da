import { Page } from "../parts/Page";
import { words } from "../words";

export function NotFound() {
  return (
    <Page title={words.app.notFound}>
      <a className="button" href="#/">
        {words.app.toHome}
      </a>
    </Page>
  );
}
