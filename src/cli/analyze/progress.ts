import type { WriteStream } from "node:tty";

export interface Progress {
  /** A line that stays. */
  readonly say: (line: string) => void;
  /** How many frames of a file have been looked at. */
  readonly frames: (file: string, frames: number) => void;
  readonly done: (file: string) => void;
  /** Takes the moving line away, before something else writes to the same terminal. */
  readonly clear: () => void;
}

/** In a terminal one line that changes; in a log nothing but the lines that stay. */
export function createProgress(stream: Pick<WriteStream, "write" | "isTTY" | "columns">): Progress {
  const counts = new Map<string, number>();
  const clear = () => {
    if (stream.isTTY) stream.write("\r\x1b[2K");
  };
  const draw = () => {
    if (!stream.isTTY || counts.size === 0) return;
    const line = [...counts].map(([file, frames]) => `${file}: ${frames} frames`).join("   ");
    clear();
    stream.write(line.slice(0, (stream.columns ?? 80) - 1));
  };
  return {
    say(line) {
      clear();
      stream.write(`${line}\n`);
      draw();
    },
    frames(file, frames) {
      counts.set(file, frames);
      draw();
    },
    done(file) {
      counts.delete(file);
      clear();
      draw();
    },
    clear,
  };
}
