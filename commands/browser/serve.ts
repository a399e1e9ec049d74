import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A web server of this machine alone. */
export interface LocalServer {
  /** `http://127.0.0.1:port`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** What a server answers with. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves what `answer` makes of a path; null is a 404. */
export async function serve(answer: (path: string, request: IncomingMessage) => Promise<Served | null>): Promise<LocalServer> {
  const server = createServer((request, response) => void respond(answer, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function respond(answer: (path: string, request: IncomingMessage) => Promise<Served | null>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const served = await answer(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), request).catch(() => null);
  if (served === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': served.type, 'cache-control': 'no-store', ...served.headers }).end(served.body);
}

/** Serves the files of a folder. */
export function serveFolder(folder: string): Promise<LocalServer> {
  return serve(async (path) => serveFile(join(folder, normalize(path))));
}

/** A file as a server would answer with it; null where there is none. */
export async function serveFile(path: string): Promise<Served | null> {
  try {
    return { body: await readFile(path), type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}
