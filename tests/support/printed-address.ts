import type { ChildProcess } from "node:child_process";

/** Resolves with the address that a start prints; rejects with what it printed where it ends without one. */
export function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /Plumbline is at (http:\/\/localhost:\d+)/.exec(printed)?.[1];
      if (address) found(address);
    });
    child.once("exit", () => failed(new Error(`ended before there was an address:\n${printed}`)));
  });
}
