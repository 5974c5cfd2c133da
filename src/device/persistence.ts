/** Asks the browser to keep this app's storage under pressure. Some browsers prompt, so the caller asks once only. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
