import { type LoopbackServer, startServer } from "./loopback-server.js";

export interface MetadataOptions {
  /** Bound role; undefined for none. */
  readonly role?: string | undefined;
  /** Members of the second answer that differ. */
  readonly answer?: object;
  /** Leaves requests for these unanswered. */
  readonly silent?: "role" | "credentials";
  /** What is answered to both, whatever they ask. */
  readonly always?: { readonly status: number; readonly body: string };
}

const path = "/latest/meta-data/cam/security-credentials/";

/** A stand-in of a cloud machine's metadata service. */
export function startMetadataServer(options: MetadataOptions): Promise<LoopbackServer> {
  const { role, answer, silent, always } = options;
  return startServer((request, response) => {
    const isRole = request.path === path;
    if (silent === (isRole ? "role" : "credentials")) return;
    if (always !== undefined) response.writeHead(always.status).end(always.body);
    else if (isRole && role !== undefined) response.end(`${role}\n`);
    else if (role !== undefined && request.path === path + encodeURIComponent(role)) {
      response.end(JSON.stringify({ ...roleCredentials, ...answer }));
    } else response.writeHead(404).end("<html>404 - Not Found</html>");
  });
}

/** 2030-01-01T00:00:00Z, in seconds. */
export const roleExpiresAtSeconds = 1_893_456_000;

const roleCredentials = {
  TmpSecretId: "AKIDrole",
  TmpSecretKey: "role-key",
  Token: "role-token",
  ExpiredTime: roleExpiresAtSeconds,
  Expiration: "2030-01-01T00:00:00Z",
  Code: "Success",
};
