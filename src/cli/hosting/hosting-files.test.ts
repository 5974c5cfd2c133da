import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../install.mjs";
import { pagePolicy, securityHeaders } from "../serve/headers.mjs";
import { hostingFiles } from "./hosting-files";

describe.each(Object.entries(hostingFiles()))("%s", (path, text) => {
  it("is as the headers are now: npm run hosting", () => {
    expect(readFileSync(join(projectFolder, path), "utf8")).toBe(text);
  });

  it("says every header, whole", () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      const line = text.split("\n").find((one) => new RegExp(`^\\s*(add_header )?${name}[: ]`).test(one));
      expect(line, name).toContain(value);
    }
  });
});

it("the page's own tag says all of the policy that a tag may say", () => {
  const rest = securityHeaders["Content-Security-Policy"]?.replace(/; frame-ancestors 'none'/, "");
  expect(pagePolicy).toBe(rest);
});
