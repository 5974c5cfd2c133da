/** The whole way from a camera's pictures to a counted rep, in a browser that has done nothing before it. */
import { test as base } from "@playwright/test";
import type { OtherBrowser } from "../../src/cli/other-browsers.mjs";
import { openBrowser } from "./here";
import { endSession, press, shows, until, welcome } from "./page";
import { openSite } from "./site";

const test = base.extend<object, { browserKind: OtherBrowser }>({
  browserKind: ["firefox", { option: true, scope: "worker" }],
});

test("counts what a camera shows, by the real model", async ({ browserKind }) => {
  const site = await openSite();
  const driven = await openBrowser(browserKind);
  try {
    await driven.open(`${site.origin}/`);
    await welcome(driven);
    await driven.open(`${site.origin}/film.html#/session/one:glute-bridge:standard`);
    await shows(driven, "html[data-film=ready]", 90_000);
    await press(driven, "Start");
    await until(
      driven,
      "a rep counted",
      () => (Number(document.querySelector(".live-number")?.textContent) >= 1 ? true : null),
      [],
      150_000,
    );
    await endSession(driven);
  } finally {
    await driven.close();
    await site.close();
  }
});
