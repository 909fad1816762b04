import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { debuggerPolicy, sitePolicy } from "docs/content-policy";
import serveHandler from "serve-handler";

/** A static host on this computer. */
export interface StaticHost {
  readonly origin: string;
  readonly close: () => void;
}

type Respond = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What each host is, by how it treats addresses. */
export const hostKinds = {
  "a host that gives files as they are": filesAsTheyAre,
  "a host that drops `.html` from addresses": withoutEndings,
} as const;

/** Serves a folder, in which the site stands below `base`, with the headers that the guide asks for. */
export async function startHost(kind: keyof typeof hostKinds, folder: string, base = "/"): Promise<StaticHost> {
  const respond = hostKinds[kind](folder, base);
  const server: Server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", isDebugger(request.url ?? "") ? debuggerPolicy : sitePolicy);
    void respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isDebugger(address: string): boolean {
  return /\/debugger(\.html)?$/.test(address);
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function filesAsTheyAre(folder: string, base: string): Respond {
  return async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const found = await fileAt(join(folder, path));
    const file = found ?? join(folder, base, "404.html");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(found === undefined ? 404 : 200, { "Content-Type": type }).end(await readFile(file));
  };
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return fileAt(join(path, "index.html"));
  return found?.isFile() === true ? path : undefined;
}

/** The server behind `serve`, as it is without any setting: it leads `page.html` to `page`. */
function withoutEndings(folder: string): Respond {
  return (request, response) => serveHandler(request, response, { public: folder });
}
