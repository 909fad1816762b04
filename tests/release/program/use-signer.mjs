// Signs a call of the new action by the signer alone, sends it and prints the answer.
import { argv } from "node:process";
import { signTc3 } from "@tcrkit/signer";

const { url, credentials } = JSON.parse(argv[2]);
const body = JSON.stringify({ RegistryId: "tcr-okmj78", NamespaceName: "mytest" });
const headers = {
  "Content-Type": "application/json",
  "X-TC-Action": "DescribeNamespaceUsage",
  "X-TC-Version": "2019-09-24",
  "X-TC-Region": "ap-guangzhou",
};
const signed = signTc3(
  { method: "POST", host: new URL(url).host, headers, body },
  { credentials, service: "tcr", timestamp: Math.floor(Date.now() / 1000) },
);
const response = await fetch(url, { method: "POST", headers: signed.headers, body });
const { Response } = await response.json();
console.log(JSON.stringify({ repositories: Response.RepositoryCount, error: Response.Error }));
