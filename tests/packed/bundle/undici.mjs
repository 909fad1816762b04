// undici, asked for by name: where the bundle cannot load it, one error says what to do.
import { TcrClient } from "@tcrkit/client";
import { createUndiciTransport } from "@tcrkit/client/undici";

const { url, credentials } = JSON.parse(process.argv[2]);
const transport = createUndiciTransport();
const tcr = new TcrClient({ endpoint: url, region: "ap-guangzhou", credentials, transport });
try {
  const { TotalCount } = await tcr.describeInstances();
  console.log(JSON.stringify({ TotalCount }));
} catch ({ code, attempts, retryable, message }) {
  console.log(JSON.stringify({ code, attempts, retryable, saysHow: message.includes("@tcrkit/client/http") }));
}
await transport.close();
