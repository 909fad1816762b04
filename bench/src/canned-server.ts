import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answer = JSON.stringify({
  Response: { TotalCount: 0, Registries: [], RequestId: "00000000-0000-0000-0000-000000000000" },
});

// A process of its own: it answers every request with the same bytes and ends when its parent's pipe does.
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": answer.length });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().on("end", () => process.exit());
