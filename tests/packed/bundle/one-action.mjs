// One action through a caller, on Node's own http.
import { createCaller } from "@tcrkit/client/core";
import { createHttpTransport } from "@tcrkit/client/http";
import { describeInstances } from "@tcrkit/client/operations/instance-management";

const { url, credentials } = JSON.parse(process.argv[2]);
const transport = createHttpTransport();
const call = createCaller({ endpoint: url, region: "ap-guangzhou", credentials, transport });
const { TotalCount } = await call(describeInstances, {});
await transport.close();
console.log(JSON.stringify({ TotalCount }));
