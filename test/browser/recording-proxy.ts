import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down every request of a browser. */
export interface RecordingProxy {
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** What was asked for so far: addresses, or `CONNECT host:port` for encrypted connections, which are refused. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a proxy that passes on plain requests to this machine and refuses all others, having written them down. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((asked, answer) => {
    requests.push(asked.url ?? '');
    const url = URL.canParse(asked.url ?? '') ? new URL(asked.url ?? '') : null;
    if (url?.hostname !== '127.0.0.1') {
      answer.writeHead(403).end();
      return;
    }
    const passed = request(url, { method: asked.method, headers: asked.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.writeHead(502).end());
    asked.pipe(passed);
  });
  server.on('connect', (asked, socket) => {
    requests.push(`CONNECT ${asked.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // A server that listens on TCP has an address with a port.
  return {
    address: `127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
