import type { IncomingHttpHeaders } from "node:http";
import { answerJson, startProgrammableServer } from "./programmable-server.js";

export interface CapturedRequest {
  readonly method: string;
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface CaptureServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly host: string;
  /** Hands over the request that came since the last call, and forgets it. */
  readonly take: () => CapturedRequest;
  readonly close: () => Promise<void>;
}

/** A server on loopback that keeps what it is sent and answers an empty output. */
export async function startCaptureServer(): Promise<CaptureServer> {
  const server = await startProgrammableServer();
  server.answer = answerJson({ Response: { RequestId: "captured" } });
  let taken = 0;
  return {
    url: `http://${server.host}`,
    host: server.host,
    take: () => {
      const request = server.requests.slice(taken).at(-1);
      taken = server.requests.length;
      if (request === undefined) throw new Error("No request came.");
      const { method, url, headers, body } = request;
      return { method, query: url.split("?")[1] ?? "", headers, body: body.toString("utf8") };
    },
    close: server.close,
  };
}
