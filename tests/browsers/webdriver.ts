/** The few commands of W3C WebDriver (https://www.w3.org/TR/webdriver2/) that the smoke set needs, over plain HTTP. */
import type { Driven } from "./driven";

/** The key under which an element travels; the standard's own constant. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/**
 * Begins a session with the driver that listens at `origin`.
 * @throws Error with the driver's own words when it refuses
 */
export async function beginSession(
  origin: string,
  capabilities: Readonly<Record<string, unknown>>,
  onClose: () => Promise<void>,
): Promise<Driven> {
  const { sessionId, capabilities: got } = await command<Session>("POST", `${origin}/session`, {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${origin}/session/${sessionId}`;
  const find = async (selector: string) => {
    const found = await command<Record<string, string>>("POST", `${session}/element`, {
      using: "css selector",
      value: selector,
    });
    return `${session}/element/${found[ELEMENT]}`;
  };
  await command("POST", `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
  return {
    name: `${got.browserName} ${got.browserVersion}`,
    open: (url) => command("POST", `${session}/url`, { url }),
    reload: () => command("POST", `${session}/refresh`, {}),
    async run(script, ...args) {
      const answer = await command<{ readonly value?: unknown; readonly error?: string }>(
        "POST",
        `${session}/execute/async`,
        {
          script: `const tell = arguments[arguments.length - 1];
            Promise.resolve().then(() => (${script})(...arguments[0]))
              .then((value) => tell({ value }), (error) => tell({ error: String(error) }));`,
          args: [args],
        },
      );
      if (answer.error !== undefined) throw new Error(`In the page: ${answer.error}`);
      return answer.value as never;
    },
    click: async (selector) => command("POST", `${await find(selector)}/click`, {}),
    choose: async (selector, path) => command("POST", `${await find(selector)}/value`, { text: path }),
    picture: async () => Buffer.from(await command<string>("GET", `${session}/screenshot`), "base64"),
    async close() {
      await command("DELETE", session).catch(() => {});
      await onClose();
    },
  };
}

async function command<T = void>(method: string, url: string, body?: unknown): Promise<T> {
  const answer = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { readonly error?: string; readonly message?: string } };
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}
