/** What a person does with a page and sees of it, in any browser that is driven. */
import type { Driven } from "./driven";

const LOOK_AGAIN_MS = 150;
/** A browser that draws in software on a machine that others use too. */
const PATIENCE_MS = 30_000;

/**
 * WebKit's driver now and then has no answer of a page that is busy (its own words), though the page gave one. Whoever only
 * looks can look again.
 */
const NO_ANSWER = "Could not parse script result";

/** Asks the page again and again until the answer is not null. */
export async function until<A extends readonly unknown[], T>(
  driven: Driven,
  what: string,
  script: (...args: A) => T | null | Promise<T | null>,
  args: A,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const over = Date.now() + patienceMs;
  for (;;) {
    const answer = await driven.run(script, ...args).catch((error: unknown) => {
      if (String(error).includes(NO_ANSWER)) return null;
      throw error;
    });
    if (answer !== null) return answer as T;
    if (Date.now() > over) {
      const shown = await driven.run(() => document.body.innerText.slice(0, 1500));
      throw new Error(`Not seen in ${patienceMs / 1000} s: ${what}. On the page: ${shown}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Waits for an element, and brings back its text. */
export const shows = (driven: Driven, selector: string, patienceMs?: number): Promise<string> =>
  until(driven, selector, (wanted) => document.querySelector(wanted)?.textContent ?? null, [selector], patienceMs);

/** Waits for an element that says `text`. */
export const says = (driven: Driven, selector: string, text: string, patienceMs?: number): Promise<string> =>
  until(
    driven,
    `"${text}" in ${selector}`,
    (wanted, part) =>
      [...document.querySelectorAll(wanted)]
        .map((each) => each.textContent ?? "")
        .find((each) => each.includes(part)) ?? null,
    [selector, text],
    patienceMs,
  );

/** For a press to come from the driver to the page; and how often one that never came is made again. */
const ARRIVES_MS = 3000;
const PRESSES = 3;

/**
 * Presses the button, link or labelled box of that name with the mouse, as soon as it is there, may be pressed and stands
 * still: WebKit's driver lets half a second pass between asking where it is and pressing there. On a busy machine some of
 * its presses never come to the page at all; such a one is made again. One that came is never made twice.
 */
export async function press(driven: Driven, name: string): Promise<void> {
  for (let n = 0; n < PRESSES; n++) {
    await mark(driven, name);
    await driven.click("[data-to-press]");
    const over = Date.now() + ARRIVES_MS;
    do {
      // A page that was left by the press remembers nothing of it.
      if (await driven.run(() => Reflect.get(window, "pressCame") !== false)) return;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    } while (Date.now() < over);
  }
  throw new Error(`"${name}" was pressed ${PRESSES} times, and no press came to the page.`);
}

/** Finds what is to be pressed, and has the page note when a press comes to it. */
async function mark(driven: Driven, name: string): Promise<void> {
  await until(
    driven,
    `something to press called "${name}"`,
    (wanted) => {
      for (const marked of document.querySelectorAll("[data-to-press]")) marked.removeAttribute("data-to-press");
      const found = [...document.querySelectorAll<HTMLElement>("button, a, label, summary")].find(
        // A card has a line of its own under its name.
        (each) =>
          each.innerText.trim().split("\n")[0] === wanted && !(each instanceof HTMLButtonElement && each.disabled),
      );
      found?.setAttribute("data-to-press", "");
      if (!found) return null;
      const where = () => {
        const { x, y } = found.getBoundingClientRect();
        return `${x} ${y} ${document.documentElement.scrollHeight}`;
      };
      found.scrollIntoView({ block: "center" });
      const before = where();
      Reflect.set(window, "pressCame", false);
      found.addEventListener("click", () => Reflect.set(window, "pressCame", true), { once: true, capture: true });
      return new Promise<true | null>((tell) => setTimeout(() => tell(where() === before ? true : null), 200));
    },
    [name],
  );
}

/** Fills a field, as React hears of it. */
export async function fill(driven: Driven, selector: string, text: string): Promise<void> {
  await driven.run(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
      field?.dispatchEvent(new Event("input", { bubbles: true }));
    },
    selector,
    text,
  );
}

export async function endSession(driven: Driven): Promise<void> {
  await press(driven, "End the session");
  await until(driven, "the session's own page", () => (location.hash.startsWith("#/sessions/") ? true : null), []);
}

/** The first visit's questions, answered as most would. */
export async function welcome(driven: Driven): Promise<void> {
  await driven.run(() =>
    localStorage.setItem(
      "plumbline.profile",
      JSON.stringify({ welcomedAt: Date.now(), screenedAt: Date.now(), firstPain: 0, growing: false, warmsUp: false }),
    ),
  );
  await driven.reload();
}
