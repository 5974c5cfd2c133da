/** What the generated pages are made of. */

/** Lines as a list. */
export function list(lines: readonly string[], numbered = false): string {
  return lines.map((line, index) => `${numbered ? `${index + 1}.` : "-"} ${line}`).join("\n");
}

/** The first row is the head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
