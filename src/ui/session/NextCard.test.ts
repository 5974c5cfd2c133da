import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { createStore } from "zustand/vanilla";
import { FIRST_STATE } from "../../app/live/live-state";
import type { LiveSession } from "../../app/live/session";
import { NextCard } from "./NextCard";

/** A session that announces its first set. */
function announced(looked: boolean): LiveSession {
  const items = [{ exercise: "bird-dog", variant: "standard", sets: 2, reps: 6, perSide: true }];
  const step = { kind: "announce", next: { item: 0, set: 1, target: { reps: 6, perSide: true } }, elapsedS: 0 };
  return {
    machine: createStore(() => ({ step, items, paused: [] })),
    state: createStore(() => ({ ...FIRST_STATE, looked })),
  } as unknown as LiveSession;
}

it("leaves the machine to the sensor until it has looked at a picture: then the body moves", () => {
  const still = renderToStaticMarkup(createElement(NextCard, { session: announced(false) }));
  expect(still).toContain("bird dog");
  expect(still).toContain("<svg");
  expect(still).not.toContain("<canvas");
  expect(renderToStaticMarkup(createElement(NextCard, { session: announced(true) }))).toContain("<canvas");
});
