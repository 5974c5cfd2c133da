import { expect, it } from "vitest";
import { walled } from "./walls";

const HEADERS = { "Content-Security-Policy": "default-src 'self'", "X-Content-Type-Options": "nosniff" };

it("adds what the host did not send, and says who did", async () => {
  const made = walled(new Response("page", { headers: { "Content-Type": "text/html" } }), HEADERS);
  expect(Object.fromEntries(made.headers)).toEqual({
    "content-security-policy": "default-src 'self'",
    "content-type": "text/html",
    "plumbline-walls": "service worker",
    "x-content-type-options": "nosniff",
  });
  expect(await made.text()).toBe("page");
});

it("leaves the host's own rule, which may be stricter", () => {
  const strict = { "Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff" };
  const made = walled(new Response("page", { headers: strict }), HEADERS);
  expect(made.headers.get("content-security-policy")).toBe("default-src 'none'");
  expect(made.headers.has("plumbline-walls")).toBe(false);
});

it("hands on the very response where the host has said it all, and a copy of one that was redirected", () => {
  const whole = new Response("page", { headers: HEADERS });
  expect(walled(whole, HEADERS)).toBe(whole);
  const redirected = Object.defineProperty(new Response("page", { headers: HEADERS }), "redirected", { value: true });
  expect(walled(redirected, HEADERS)).not.toBe(redirected);
});

it("keeps status, and an answer without a body", () => {
  expect(walled(new Response("gone", { status: 404 }), HEADERS).status).toBe(404);
  expect(walled(new Response(null, { status: 304 }), HEADERS).body).toBe(null);
  expect(walled(Response.error(), HEADERS).type).toBe("error");
});
