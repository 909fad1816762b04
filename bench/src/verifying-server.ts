import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verifyTc3 } from "@tcrkit/signer";

const [secretId = "", secretKey = "", keysAreKept = ""] = process.argv.slice(2);
/** The signer keeps the derived key with the pair that it was derived from. */
const pair = { secretId, secretKey };
const answer = JSON.stringify({
  Response: { TotalCount: 0, Registries: [], RequestId: "00000000-0000-0000-0000-000000000000" },
});

// The least that an emulator can do: node:http, our own signer to verify, the same bytes as answer.
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { ok } = verifyTc3(
      { method: request.method ?? "", path: "/", query: "", headers: request.headers, body: Buffer.concat(chunks) },
      keysAreKept === "kept" ? pair : { ...pair },
      { now: Math.floor(Date.now() / 1000) },
    );
    response.writeHead(ok ? 200 : 403, { "Content-Type": "application/json", "Content-Length": answer.length });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.resume().on("end", () => process.exit());
