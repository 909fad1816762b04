import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { type ProgrammableServer, startProgrammableServer } from "./programmable-server.js";

let server: ProgrammableServer;
beforeAll(async () => {
  server = await startProgrammableServer();
});
afterAll(() => server.close());

const token = "token-of-temporary-credentials";

/** Headers and body of the request, in the form that is given. */
type Echo = (text: string, headers: object) => { readonly status: number; readonly body: string };

const echoes: readonly [string, Echo][] = [
  ["a page", (text) => ({ status: 502, body: `<pre>${text}</pre>` })],
  ["JSON of its own", (_, headers) => ({ status: 200, body: JSON.stringify({ headers }) })],
  ["text and JSON", (_, headers) => ({ status: 500, body: `oops ${JSON.stringify(headers)}` })],
  ["its message", (text) => ({ status: 200, body: envelope({ Error: { Code: "InternalError", Message: text } }) })],
  ["an answer", (_, headers) => ({ status: 200, body: envelope({ TotalCount: 0, Registries: [], Echo: headers }) })],
  ["a list", (_, headers) => ({ status: 404, body: `headers: ${JSON.stringify(Object.entries(headers).flat())}` })],
];

function envelope(content: object): string {
  return JSON.stringify({ Response: { ...content, RequestId: "r-1" } });
}

describe("a server that repeats the request", () => {
  it.each(
    echoes.flatMap(([where, echo]) =>
      ["", "--debug", "--error-format json"].map((flags) => [where, flags, echo] as const),
    ),
  )("in %s is not repeated with what is live in it: %s", async (_where, flags, echo) => {
    server.answer = (response: ServerResponse) => {
      const headers: IncomingHttpHeaders = server.requests.at(-1)?.headers ?? {};
      // The signature first, so that no cut hides it.
      const text = `authorization: ${headers.authorization}\nx-tc-token: ${headers["x-tc-token"]}`;
      const { status, body } = echo(text, {
        authorization: headers.authorization,
        "x-tc-token": headers["x-tc-token"],
      });
      response.writeHead(status, { "x-echo": String(headers.authorization) }).end(body);
    };
    const run = { env: { HOME: "", TENCENTCLOUD_TOKEN: token } };
    const { stdout, stderr } = await runLine(
      `tcr describe-instances --no-retry ${flags}`,
      `http://${server.host}`,
      run,
    );
    const [, signature = "none"] = /Signature=(\w+)/.exec(String(server.requests.at(-1)?.headers.authorization)) ?? [];
    expect(signature).toHaveLength(64);
    expect(stdout + stderr).not.toContain(signature.slice(0, 12));
    expect(stdout + stderr).not.toContain(token);
    expect(stdout + stderr).not.toBe("");
  });
});

describe("a proxy's password", () => {
  it.each(["8312/ssx", "8312?ssx", "8312#ssx", "8312\\ssx", "qz/ssx", "/ssx"])(
    "is not shown in part: %s",
    async (password) => {
      const HTTPS_PROXY = `http://user:${password}@proxy.invalid`;
      for (const line of ["tcr describe-instances --no-retry", "tcr doctor", "tcr describe-instances --debug"]) {
        const env = { HOME: "", HTTPS_PROXY };
        const { status, stdout, stderr } = await runLine(line, "https://tcr.example.com", { env });
        expect(status).not.toBe(0);
        expect(stdout + stderr).not.toMatch(/user:|\b8312\b|qz|ssx/);
      }
    },
  );
});
