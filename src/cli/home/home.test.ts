import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { homePort, type RunningServer, serve } from "../serve/server.mjs";
import { startOptions } from "./options.mjs";
import { serveHome } from "./serve-home.mjs";
import { whoHasPort } from "./who-has-port.mjs";

let root = "";
const running: (() => unknown)[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "plumbline-home-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Plumbline</title>");
});
afterEach(async () => {
  for (const end of running.splice(0)) await end();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Something that listens at a port of its own. */
async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  running.push(() => new Promise((done) => server.close(done)));
  return (server.address() as AddressInfo).port;
}

/** A call that is read and left without an answer. */
const heard = (socket: Socket) => socket.on("error", () => {}).resume();

const page = (title: string) =>
  createHttp((_, response) => void response.end(`<!doctype html><html><head><title>${title}</title>`));

async function another(): Promise<number> {
  const server = await serve({ root });
  running.push(server.close);
  return server.port;
}

/** What was said and opened by a start with these words behind the command. */
async function started(args: readonly string[], ask: ((question: string) => Promise<boolean>) | null = null) {
  const said: string[] = [];
  const opened: string[] = [];
  const served = await serveHome({
    root,
    args,
    command: "plumbline",
    say: (line) => said.push(line),
    ask,
    open: (address) => opened.push(address),
  });
  if (typeof served !== "number") running.push(served.close);
  return { served, said: said.join("\n"), opened };
}

describe("who has a port", () => {
  it("is known by its page", async () => {
    expect(await whoHasPort(await another())).toEqual({ kind: "plumbline" });
    expect(await whoHasPort(await listening(page("Garden gate")))).toEqual({ kind: "page", title: "Garden gate" });
    expect(await whoHasPort(await listening(page("About Plumbline")))).toEqual({
      kind: "page",
      title: "About Plumbline",
    });
  });

  it("says nothing where it speaks no HTTP, or takes the call and is silent", async () => {
    const rude = createServer((socket) => void heard(socket).end("hello\r\n"));
    const mute = createServer((socket) => void heard(socket));
    expect(await whoHasPort(await listening(rude))).toEqual({ kind: "silent" });
    expect(await whoHasPort(await listening(mute))).toEqual({ kind: "silent" });
  });

  it("is not read to the end where there is none", async () => {
    const endless = createHttp((_, response) => {
      const pouring = setInterval(() => response.write("x".repeat(8192)), 1);
      response.once("close", () => clearInterval(pouring));
    });
    expect(await whoHasPort(await listening(endless))).toEqual({ kind: "page", title: null });
  });
});

describe("starting", () => {
  it("takes the port that is asked for, and says whose history that is", async () => {
    const { served, said, opened } = await started(["--port", "0"]);
    const { origin, port } = served as RunningServer;
    expect(said).toContain(`Plumbline is at ${origin}`);
    expect(said).toContain(
      `This one, http://localhost:${port}, has its own; what you did at http://localhost:${homePort}`,
    );
    expect(opened).toEqual([origin]);
  });

  it("never moves to another address by itself: it says who has this one, what is kept where, and what to do", async () => {
    const port = await listening(page("Garden gate"));
    const { served, said, opened } = await started(["--port", String(port)]);
    expect(served).toBe(1);
    expect(said).toContain(`Port ${port} is used by another program, whose page is called "Garden gate".`);
    expect(said).toContain(`The history of http://localhost:${port} is in your browser, untouched`);
    expect(said).toMatch(/a history of its own and looks empty at first: {2}plumbline --port \d+/);
    expect(said).toContain("Save everything");
    expect(opened).toEqual([]);
  });

  it("moves where somebody says yes", async () => {
    const port = await listening(page("Garden gate"));
    const questions: string[] = [];
    const { served, opened } = await started(["--port", String(port)], async (question) => {
      questions.push(question);
      return true;
    });
    const { origin } = served as RunningServer;
    expect(questions).toEqual([`Serve it at ${origin} now, with a history of its own? [y/N] `]);
    expect(opened).toEqual([origin]);
    expect((await fetch(origin)).status).toBe(200);
  });

  it("asks of no second history where the first is running at the port that was named", async () => {
    const port = await another();
    const { served, said } = await started([`--port=${port}`]);
    expect(served).toBe(1);
    expect(said).toContain(`Plumbline is already running at http://localhost:${port}`);
    expect(said).toContain("with the same history");
  });

  it("gives the port back that it tried", async () => {
    const port = await listening(page("Garden gate"));
    const { said } = await started(["--port", String(port)]);
    const free = Number(/--port (\d+)/.exec(said)?.[1]);
    await expect(fetch(`http://localhost:${free}`)).rejects.toThrow();
  });

  it("helps, and refuses what it does not know in words", async () => {
    expect((await started(["--help"])).said).toContain("--port N");
    expect(startOptions([])).toEqual({ port: null, help: false });
    expect(startOptions(["--port=4174"])).toEqual({ port: 4174, help: false });
    for (const args of [["--port"], ["--port", "x"], ["--port", "70000"], ["--port", "-1"]]) {
      expect(() => startOptions(args), args.join(" ")).toThrow("After --port comes a number up to 65535");
    }
    expect(() => startOptions(["--prot", "1"])).toThrow('"--prot" is no option of this command');
  });
});
