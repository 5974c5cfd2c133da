/** Which words lie over which other words, and which over somebody, as they are drawn at this moment. */
import type { Page } from "@playwright/test";

/** Shares of the camera's picture, as the camera sees it: not mirrored. */
export interface BodyBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that meet by less than this are beside each other: a line's box is a little larger than its letters. CSS pixels. */
const TOUCHING_PX = 2;

/**
 * What lies over what on the live screen, in a sentence each; from the tops of the letters to where a "g" ends. `body`
 * null: nobody is in the picture, or it is covered on purpose. `near`: somebody is at the laptop, and the buttons are there.
 */
export function wordsOver(page: Page, body: BodyBox | null, near: boolean): Promise<string[]> {
  return page.evaluate(
    async ([lies, least, isNear]) => {
      document.querySelector(".live-controls")?.toggleAttribute("data-near", isNear);
      // What makes room for the buttons does so with the next frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      /** The letters' own height within a line's box: above them is room for accents, below for what hangs down. */
      const ABOVE = 0.15;
      const belowOf = (text: string) => (/[gjpqyß,;()„]/.test(text) ? 0.06 : 0.2);
      /** Each line of text by itself: the box around several would claim the free end of the last. */
      const lines = [...document.querySelectorAll<HTMLElement>(".live *")]
        .filter(
          (each) =>
            !each.closest(".out-of-sight, svg, canvas, option") &&
            each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .flatMap((each) =>
          [...each.childNodes].flatMap((node) => {
            const text = node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : "";
            if (!text) return [];
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
              each,
              text: text.slice(0, 40),
              left,
              right,
              top: top + (bottom - top) * ABOVE,
              bottom: bottom - (bottom - top) * belowOf(text),
            }));
          }),
        );
      type Box = Omit<(typeof lines)[number], "each" | "text">;
      const by = (a: Box, b: Box) =>
        Math.min(
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        );
      const covered = document.querySelector(".live-problem, .floor-question, .session-trouble");
      const seen = lines.filter(({ each }) => {
        // What a whole screen of its own lies over is not read; the bar below stays in use.
        return !covered || covered.contains(each) || each.closest(".live-controls");
      });
      const found = seen.flatMap((a, n) =>
        seen.slice(n + 1).flatMap((b) => {
          if (a.each === b.each || a.each.contains(b.each) || b.each.contains(a.each)) return [];
          const over = by(a, b);
          return over > least ? [`“${a.text}” and “${b.text}” by ${Math.round(over)} px`] : [];
        }),
      );
      for (const a of seen) {
        const beyond = Math.max(-a.left, a.right - innerWidth, -a.top, a.bottom - innerHeight);
        // A form may be longer than a phone; it scrolls.
        if (beyond > least && !a.each.closest(".live-problem")) {
          found.push(`“${a.text}” leaves the window by ${Math.round(beyond)} px`);
        }
      }
      const picture = document.querySelector("canvas.mirrored")?.getBoundingClientRect();
      if (!lies || !picture) return found;
      // Mirrored: what is left for the camera is right on the screen.
      const person = {
        left: picture.left + (1 - lies.right) * picture.width,
        right: picture.left + (1 - lies.left) * picture.width,
        top: picture.top + lies.top * picture.height,
        bottom: picture.top + lies.bottom * picture.height,
      };
      for (const a of seen) {
        const over = by(a, person);
        if (over > least && !a.each.closest(".live-controls")) {
          found.push(`“${a.text}” over the body by ${Math.round(over)} px`);
        }
      }
      return found;
    },
    [body, TOUCHING_PX, near] as const,
  );
}
