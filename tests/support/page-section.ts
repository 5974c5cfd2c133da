import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Puts a generated section of a page between its marks and leaves the rest to others.
 */
export function writeSection(path: string, name: string, text: string, title: string): void {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const page = existsSync(path) ? readFileSync(path, "utf8") : `# ${title}\n`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  const before = from < 0 ? `${page.trimEnd()}\n\n` : page.slice(0, from);
  const rest = to < 0 ? "\n" : page.slice(to + end.length);
  writeFileSync(path, `${before}${begin}\n\n${text.trim()}\n\n${end}${rest}`);
}
