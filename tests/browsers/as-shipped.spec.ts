/** WebKitGTK as Debian ships it: no WebGL 2 in a worker, no `navigator.storage`, no voice that is called local. */
import { expect, test } from "@playwright/test";
import { openBrowser } from "./here";
import { press, says, shows, until, welcome } from "./page";
import { decodedIn, notAsRecorded } from "./recordings";
import { film, openSite } from "./site";

// In a browser of its own, so that another try is the same test. This WebKit is not quite steady: docs/browsers.md.
test.describe.configure({ retries: process.env.CI ? 2 : 0 });

test("the page itself looks, and says before a set what is not there", async () => {
  test.setTimeout(240_000);
  const site = await openSite();
  const driven = await openBrowser("webkit", { asShipped: true });
  try {
    await driven.open(`${site.origin}/`);
    await welcome(driven);
    await driven.open(`${site.origin}/#/check/glute-bridge`);
    await shows(driven, "input[type=file]");
    await driven.choose("input[type=file]", film);
    await shows(driven, ".review", 120_000);
    expect(await driven.run(() => document.querySelectorAll(".rep[data-kind=full]").length)).toBe(2);

    await driven.open(`${site.origin}/#/data`);
    await says(driven, "h1", "Your data");
    await driven.open(`${site.origin}/#/settings`);
    await says(driven, "main", "no voice of which it says that it speaks on this computer");
    await press(driven, "Keep a film of each set");
    await says(driven, "main", "This browser cannot record films.");

    await driven.open(`${site.origin}/#/session/one:glute-bridge:standard`);
    // The recorded voice takes the place of the browser's, and the browser can say it.
    expect(notAsRecorded(await decodedIn(driven, site.origin))).toEqual([]);
    await press(driven, "Start");
    await until(
      driven,
      "that the page itself watches",
      () => (document.querySelector("[data-problem=looks-on-page]") ? true : null),
      [],
      90_000,
    );
  } finally {
    await driven.close();
    await site.close();
  }
});
