import { within } from "./attempt";

/** A browser that prompts waits for a person, who may be on the mat. */
const ANSWERS_MS = 60_000;

/** Whether the browser has promised to keep this app's storage under pressure; false where it does not say. */
export async function isPersisted(): Promise<boolean> {
  const answer = await within(ANSWERS_MS, async () => (await navigator.storage?.persisted?.()) ?? false);
  return answer.ok && answer.value;
}

/** Asks the browser to keep this app's storage under pressure. Some browsers prompt, so the caller asks rarely. */
export async function askToPersist(): Promise<boolean> {
  const answer = await within(ANSWERS_MS, async () => (await navigator.storage?.persist?.()) ?? false);
  return answer.ok && answer.value;
}
