import { exampleCredentials } from "@tcrkit/mock";
import { signTc3, tc3Date, tc3HashedCanonicalRequest, tc3Signature, tc3SigningKey } from "@tcrkit/signer";
import { pictureTimeMs } from "./content.js";

/** A command of curl whose client signed the value of a header as it was written, where TC3 wants it in lower case. */
export function wrongRequest(): string {
  const timestamp = pictureTimeMs / 1000 - 120;
  const service = "tcr";
  const right = signTc3(
    {
      method: "POST",
      host: "tcr.tencentcloudapi.com",
      headers: { "Content-Type": "application/json", "X-TC-Action": "DescribeInstances", "X-TC-Version": "2019-09-24" },
      body: "{}",
    },
    { credentials: exampleCredentials, service, timestamp, signedHeaders: ["x-tc-action"] },
  );
  const canonicalRequest = right.canonicalRequest.replace("describeinstances", "DescribeInstances");
  const stringToSign = right.stringToSign.replace(
    right.hashedCanonicalRequest,
    tc3HashedCanonicalRequest(canonicalRequest),
  );
  const key = tc3SigningKey({ secretKey: exampleCredentials.secretKey, date: tc3Date(timestamp), service });
  const flags = Object.entries(right.headers).map(([name, value]) => `-H '${name}: ${value}'`);
  const line = `curl https://tcr.tencentcloudapi.com/ ${flags.join(" ")} -d '{}'\n`;
  return line.replace(right.signature, tc3Signature(key, stringToSign));
}
