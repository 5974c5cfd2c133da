import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder, readSource } from "./source-files";

const MOST_HANDS = 7;

interface Hand {
  readonly file: string;
  /** What of it takes the frame. */
  readonly name: string;
}

/** The numbered list of the page's section on a frame's way. */
function handsOf(page: string): readonly Hand[] {
  const [, section = ""] = page.split(/^## A frame's way.*$/m);
  const [own = ""] = section.split(/^## /m);
  return [...own.matchAll(/^\d+\. `([^`]+)` \(`([^`]+)`\)/gm)].map(([, file = "", name = ""]) => ({ file, name }));
}

/** Hands that are not there, or no longer do what the page says of them. */
function wrong(hands: readonly Hand[]): readonly string[] {
  return hands
    .filter(({ file, name }) => !existsSync(join(projectFolder, file)) || !readSource(file).text.includes(name))
    .map(({ file, name }) => `${file} (${name})`);
}

describe("a frame's way in docs/architecture.md", () => {
  const hands = handsOf(readSource("docs/architecture.md").text);

  it(`leads from getUserMedia to speak in at most ${MOST_HANDS} hands, each a file that exists`, () => {
    expect(hands.length).toBeGreaterThan(3);
    expect(hands.length).toBeLessThanOrEqual(MOST_HANDS);
    expect(hands.at(0)?.name).toBe("getUserMedia");
    expect(hands.at(-1)?.name).toBe("speak");
    expect(wrong(hands)).toEqual([]);
  });

  it("is found wanting where a file is gone, or holds something else", () => {
    const page =
      "## A frame's way\n\n1. `src/app/eyes.ts` (`look`) sees.\n2. `src/device/camera.ts` (`listens`) hears.\n\n## Next\n\n1. `a` (`b`)";
    expect(handsOf(page)).toHaveLength(2);
    expect(wrong(handsOf(page))).toEqual(["src/app/eyes.ts (look)", "src/device/camera.ts (listens)"]);
  });
});
