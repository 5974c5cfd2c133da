import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A screen that nobody sees. Both browsers have WebGL 2 only where there is one: in software, by Mesa's llvmpipe. */
export interface Display {
  /** What a program needs in its environment to be shown there. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function openDisplay(): Promise<Display> {
  // It chooses a free number itself and writes it to the fourth channel.
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await firstLine(server);
  return {
    environment: { DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: "1" },
    close: () => ended(server),
  };
}

/** Asks a process of ours to end and waits for it; one that does not listen is ended after three seconds. */
export async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const over = once(process, "exit");
  process.kill();
  const timer = setTimeout(() => process.kill("SIGKILL"), 3000);
  await over;
  clearTimeout(timer);
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
    server.stdio[3]?.on("data", (bytes: Buffer) => {
      text += bytes;
      if (text.includes("\n")) resolve(text.trim());
    });
  });
}
