/**
 * A wall with an ear: a proxy that the whole browser is made to use for everything but the app's own address. It answers
 * nothing and remembers who was called. Unlike a page's own events it also hears workers, beacons, prefetches and
 * sockets, and cannot be fooled by code that runs before a listener is there.
 */
import { createServer, type Server } from "node:http";
import { connect } from "node:net";

export interface EgressTrap {
  /** `host:port` where it listens. */
  readonly address: string;
  /** Chromium's flags that send all traffic here. */
  readonly flags: readonly string[];
  /** `host:port` of every address called so far, in order. */
  readonly called: readonly string[];
  readonly close: () => Promise<void>;
}

/** @param appOrigin the one address that may be reached, such as `http://localhost:4173` */
export async function openEgressTrap(appOrigin: string): Promise<EgressTrap> {
  const app = new URL(appOrigin);
  const called: string[] = [];
  const server = createServer((request, response) => {
    // A plain http request names its whole address; only another origin's can arrive here.
    called.push(new URL(request.url ?? "", "http://unknown").host);
    response.writeHead(502).end();
  });
  // https and sockets ask for a tunnel first.
  server.on("connect", (request, socket) => {
    if (request.url !== app.host) {
      called.push(request.url ?? "unknown");
      socket.end("HTTP/1.1 502 Not here\r\n\r\n");
      return;
    }
    const through = connect(Number(app.port), app.hostname, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(through).pipe(socket);
    });
    through.on("error", () => socket.destroy());
    socket.on("error", () => through.destroy());
  });
  const port = await listen(server);
  return {
    address: `127.0.0.1:${port}`,
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // `<-loopback>`: even this machine's other ports go to the trap; only the app's own address goes past it.
      `--proxy-bypass-list=<-loopback>;${app.host}`,
      "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    ],
    called,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((opened) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      opened(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
