/** The build on a host that sends no headers of its own: the page brings its policy, and the licences lie beside it. */
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { projectFolder } from "../../src/cli/install.mjs";
import { expect, test } from "./fixtures";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

async function plainHost() {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(projectFolder, "dist", pathname === "/" ? "index.html" : pathname);
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file)
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${port}`, close };
}

test("a page without headers works, and may not talk to anybody else", async ({ page }) => {
  const host = await plainHost();
  try {
    const refused: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    expect((await page.goto(`${host.origin}/#/exercise/glute-bridge`))?.headers()["content-security-policy"]).toBe(
      undefined,
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glute bridge");
    expect(refused, "nothing of the app's own").toEqual([]);
    const violated = await page.evaluate(async () => {
      const told = new Promise<string>((done) =>
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective)),
      );
      await fetch("https://elsewhere.example/").catch(() => {});
      return told;
    });
    expect(violated).toBe("connect-src");
    expect(await (await page.request.get(`${host.origin}/licences.txt`)).text()).toContain("Mozilla Public License");
  } finally {
    host.close();
  }
});
