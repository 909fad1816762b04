// @ts-check
// What a program sees of the client after the release: it is checked by the compiler and run.
import { argv } from "node:process";
import { TcrClient } from "@tcrkit/client";

const { url, credentials } = JSON.parse(argv[2] ?? "{}");
const tcr = new TcrClient({ endpoint: url, credentials, region: "ap-guangzhou" });

const usage = await tcr.describeNamespaceUsage({ RegistryId: "tcr-okmj78", NamespaceName: "mytest" });
/** @type {number} */
const repositories = usage.RepositoryCount;
const { IsValidated } = await tcr.checkInstanceName({ RegistryName: "release", RegistryType: "basic" });
const checked = await tcr.checkInstance({ RegistryId: "tcr-okmj78" });
// @ts-expect-error: the output that the release took away
const region = checked.RegionId;

console.log(JSON.stringify({ repositories, isFree: IsValidated, region: region ?? null }));
