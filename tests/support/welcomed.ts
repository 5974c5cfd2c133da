import type { BrowserContext } from "@playwright/test";

/** A page without storage asks again, which is right. */
const ANSWERED = `
  try {
    const key = "plumbline.profile";
    if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ welcomedAt: Date.now(), screenedAt: Date.now(), firstPain: 0, growing: false, warmsUp: false }));
  } catch {}
`;

/**
 * A browser in which the first visit's questions were answered today, with no and with no pain, and the plan has grown to
 * its whole dose, by somebody who warms up by themselves: what nearly every test of the app starts from.
 */
export async function welcomed(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: ANSWERED });
}
