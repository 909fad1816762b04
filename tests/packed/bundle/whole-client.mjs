// The whole client, with what it takes by itself. Prints what the mock answers.
import { TcrClient } from "@tcrkit/client";

const { url, credentials } = JSON.parse(process.argv[2]);
const tcr = new TcrClient({ endpoint: url, region: "ap-guangzhou", credentials });
const { TotalCount } = await tcr.describeInstances();
let images = 0;
for await (const _ of tcr.paginate.describeInstances()) images++;
await tcr.close();
console.log(JSON.stringify({ TotalCount, images }));
