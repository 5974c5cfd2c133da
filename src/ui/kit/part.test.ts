import { type ComponentType, createElement, Suspense } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { part } from "./part";

const screen = async () => () => createElement("p", null, "the screen");
const drawn = (Screen: ComponentType<object>) =>
  renderToStaticMarkup(createElement(Suspense, { fallback: "Loading" }, createElement(Screen)));

it("that was fetched ahead is drawn at once, and never says that it loads", async () => {
  const Screen = part(screen);
  await Screen.ahead();
  expect(drawn(Screen)).toBe("<p>the screen</p>");
});

it("that was not says so meanwhile", () => {
  expect(drawn(part(screen))).toContain("Loading");
});

it("that could not be fetched ahead is tried again when it is shown", async () => {
  let tries = 0;
  const Screen = part(async () => {
    if (++tries === 1) throw new Error("The server is gone.");
    return screen();
  });
  await Screen.ahead();
  expect(drawn(Screen)).toContain("Loading");
  expect(tries).toBe(2);
});
