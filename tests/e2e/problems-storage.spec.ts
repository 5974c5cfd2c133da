/** The rows of the table of problems that are the browser's storage, in the middle of a set. */
import { expect, test } from "./fixtures";
import { openLive, waitForReps } from "./live-set";
import { makeBridgesSwift } from "./swift";
import { isTold } from "./told";

test("storage-blocked: the set goes on, and is there while the page is open", async ({ visit }) => {
  const { context, page } = await visit();
  await makeBridgesSwift(context);
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("blocked", "SecurityError");
    };
  });
  await openLive(page);
  await isTold(page, "storage-blocked");
  await waitForReps(page, 1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".rep[data-kind=full]").first()).toBeVisible();
});

test("storage-full: the set goes on, and is there while the page is open", async ({ visit }) => {
  const { context, page } = await visit();
  await makeBridgesSwift(context);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openLive(page);
  await waitForReps(page, 1);
  await isTold(page, "storage-full");
  await page.keyboard.press("Escape");
  await expect(page.locator(".rep[data-kind=full]").first()).toBeVisible();
});
