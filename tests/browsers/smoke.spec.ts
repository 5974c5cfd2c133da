/** The app in Firefox and in WebKit: what a person does in the first hour, in one browser from beginning to end. */
import { writeFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import type { OtherBrowser } from "../../src/cli/other-browsers.mjs";
import { type EgressTrap, openEgressTrap } from "../e2e/egress-trap";
import type { Driven } from "./driven";
import { openBrowser } from "./here";
import { endSession, fill, press, says, shows, until } from "./page";
import { decodedIn, notAsRecorded } from "./recordings";
import { film, openSite, sensorParts } from "./site";

interface Opened {
  readonly driven: Driven;
  readonly origin: string;
  readonly trap: EgressTrap;
  /** Nobody answers at the origin any more. */
  leave(): Promise<void>;
}

const test = base.extend<object, { browserKind: OtherBrowser; opened: Opened }>({
  browserKind: ["firefox", { option: true, scope: "worker" }],
  opened: [
    async ({ browserKind }, use) => {
      const site = await openSite();
      const trap = await openEgressTrap(site.origin);
      const driven = await openBrowser(browserKind, {
        proxy: { address: trap.address, past: new URL(site.origin).host },
      });
      await use({ driven, origin: site.origin, trap, leave: site.leave });
      await driven.close();
      await trap.close();
      await site.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

/** Asked for on an empty page too, and not to be switched off in a release. */
const FIREFOXS_OWN = ["firefox.settings.services.mozilla.com:443"];

test.describe.configure({ mode: "serial" });

const title = (driven: Driven, text: string) => says(driven, "h1", text);

test("opens, asks its first questions and keeps the answers", async ({ opened: { driven, origin } }) => {
  test.info().annotations.push({ type: "browser", description: driven.name });
  await driven.open(`${origin}/`);
  await title(driven, "Welcome");
  await press(driven, "Next");
  await title(driven, "What is it for?");
  await press(driven, "Both");
  await title(driven, "How is your back today?");
  await press(driven, "2");
  await title(driven, "Can you get down to the floor and up again?");
  await press(driven, "Yes");
  await title(driven, "What do you have?");
  await press(driven, "Just the floor");
  await title(driven, "Have you done such exercises before?");
  await press(driven, "They are new to me");
  await title(driven, "Do you have one of these right now?");
  await press(driven, "Answer later");
  await title(driven, "Your plan");
  await driven.open(`${origin}/#/`);
  await title(driven, "Today");
  await driven.reload();
  await title(driven, "Today");
  expect(await driven.run(() => JSON.parse(localStorage.getItem("plumbline.profile") ?? "{}"))).toMatchObject({
    ...{ goal: "both", firstPain: 2, floor: "yes", canRow: false, gear: [], experience: "new", screenedAt: null },
  });
});

test("says the recorded voice as it was recorded", async ({ opened: { driven, origin } }) => {
  expect(notAsRecorded(await decodedIn(driven, origin))).toEqual([]);
});

test("checks a film by the real model and counts both its bridges", async ({ opened: { driven, origin } }) => {
  await driven.open(`${origin}/#/check/glute-bridge`);
  await shows(driven, "input[type=file]");
  await driven.choose("input[type=file]", film);
  await shows(driven, ".review", 220_000);
  expect(await driven.run(() => document.querySelectorAll(".rep[data-kind=full]").length)).toBe(2);
});

test("coaches a set, and keeps it", async ({ opened: { driven, origin } }) => {
  await driven.open(`${origin}/swift.html#/session/one:glute-bridge:standard`);
  await press(driven, "Start");
  await until(
    driven,
    "two reps counted",
    () => (Number(document.querySelector(".live-number")?.textContent) >= 2 ? true : null),
    [],
    60_000,
  );
  await endSession(driven);
  await driven.open(`${origin}/#/sets`);
  await driven.reload();
  await until(
    driven,
    "both sets in the list",
    () => (document.querySelectorAll(".set-list a").length >= 2 ? true : null),
    [],
  );
});

test("gives everything as a file, deletes it, and takes it back", async ({ opened: { driven, origin } }) => {
  await driven.open(`${origin}/#/data`);
  await driven.reload();
  const sets = () =>
    driven.run(() => {
      const row = [...document.querySelectorAll(".data-kept > div")].find((each) =>
        /^Sets/.test(each.textContent ?? ""),
      );
      return row?.querySelector("dd")?.textContent ?? null;
    });
  await expect.poll(sets).toBe("2");
  // What the browser would save is taken where the app hands it over: where a driven browser saves is its own affair.
  await driven.run(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (made: Blob) => {
      Object.assign(window, { handedOver: made });
      return make(made);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await press(driven, "Save everything");
  const file = await until(
    driven,
    "a file of everything",
    () => (Object.hasOwn(window, "handedOver") ? true : null),
    [],
  ).then(() =>
    driven.run(async () => {
      const bytes = new Uint8Array(await (window as unknown as { handedOver: Blob }).handedOver.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    }),
  );
  const path = test.info().outputPath("everything.json.gz");
  writeFileSync(path, Buffer.from(file, "base64"));

  await fill(driven, "form input", "delete");
  await press(driven, "Delete everything");
  await says(driven, "main", "Everything is deleted.");
  // Said as soon as it is so; the list is read anew after that.
  await expect.poll(sets).toBe("0");
  await driven.choose("input[type=file]", path);
  await says(driven, ".data-offer li", "2 sets");
  await press(driven, "Add it");
  await expect.poll(sets).toBe("2");
});

test("goes on with nobody answering: its screens, what finds the joints, and what was kept", async ({
  opened: { driven, origin, leave },
}) => {
  await driven.open(`${origin}/#/settings`);
  await until(
    driven,
    "that everything is kept",
    () => (document.querySelector("section[data-readiness=ready]") ? true : null),
    [],
    60_000,
  );
  await leave();
  // Of what is not the app's own nothing is kept: a refusal shows that nobody is there.
  const answered = () => fetch("./swift.html", { cache: "no-store" }).then(String, () => "nobody");
  expect(await driven.run(answered)).toBe("nobody");
  for (const [address, text] of [
    ["exercise/bird-dog", "Bird dog"],
    ["calendar", "Calendar"],
  ] as const) {
    await driven.open(`${origin}/#/${address}`);
    await driven.reload();
    await title(driven, text);
  }
  const parts = sensorParts();
  expect(parts.map(({ name }) => name.replace(/.*\./, "")).sort()).toEqual(["task", "wasm"]);
  const sizeOf = (name: string) =>
    fetch(`./assets/${name}`, { cache: "no-store" }).then(async (answer) => (await answer.arrayBuffer()).byteLength);
  for (const { name, bytes } of parts) expect([name, await driven.run(sizeOf, name)]).toEqual([name, bytes]);
  await driven.open(`${origin}/#/sets`);
  await says(driven, "h1", "Past sets");
  // The list is read after its heading stands there.
  await expect.poll(() => driven.run(() => document.querySelectorAll(".set-list a").length)).toBe(2);
});

test("called nobody in all that time", async ({ opened: { driven, trap } }) => {
  expect(trap.called.filter((host) => !FIREFOXS_OWN.includes(host))).toEqual([]);
  // It would have heard: leaving the page is what no policy forbids.
  await driven.run(() => void setTimeout(() => location.assign("http://elsewhere.example/")));
  await expect.poll(() => trap.called).toContain("elsewhere.example");
});
