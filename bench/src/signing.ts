import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { createKeyCache, signTc3 } from "@tcrkit/signer";
import aws4 from "aws4";
import { Bench } from "tinybench";
import { createMinimalSigner } from "./minimal-signer.js";
import { createOfficialRequest } from "./official-sdk.js";
import { type Figure, printFigures, ratio } from "./report.js";

const credentials = { secretId: "AKIDbenchmarkbenchmarkbenchmark", secretKey: "benchmarkbenchmarkbenchmarkbench" };
const host = "tcr.tencentcloudapi.com";
const action = "DescribeInstances";
const version = "2019-09-24";
const region = "ap-guangzhou";
const sizes = [52, 10 * 1024];

/** What counts as being at the floor: two medians of the same work differ as much. */
const nearFloor = 0.95;

/** Signing one request: from bytes beside plain node:crypto, from an object beside the official Node SDK. */
export async function benchSigning(): Promise<void> {
  for (const bytes of sizes) await benchSize(bytes);
}

async function benchSize(bytes: number): Promise<void> {
  const input = inputOfSize(bytes);
  const body = JSON.stringify(input);
  const official = await createOfficialRequest({ credentials, host, action, version, region });
  const plain = createMinimalSigner({ credentials, host });
  const smithy = new SignatureV4({
    service: "tcr",
    region,
    sha256: Sha256,
    credentials: { accessKeyId: credentials.secretId, secretAccessKey: credentials.secretKey },
  });
  const keyCache = createKeyCache();
  const headers = {
    "Content-Type": "application/json",
    "X-TC-Action": action,
    "X-TC-Version": version,
    "X-TC-Region": region,
  };
  const sign = (text: string) =>
    signTc3({ method: "POST", host, headers, body: text }, { credentials, service: "tcr", timestamp: now(), keyCache });

  const bench = new Bench({ time: 1_000, warmupTime: 300 })
    .add("signer", () => void sign(body))
    .add("plain", () => void plain(body, now()))
    .add("signer, object", () => void sign(JSON.stringify(input)))
    .add("plain, object", () => void plain(JSON.stringify(input), now()))
    .add("official", () => official(input))
    .add(
      "aws4",
      () =>
        void aws4.sign(
          { host, method: "POST", body, service: "tcr", region, headers: { "Content-Type": "application/json" } },
          awsKeys,
        ),
    )
    .add("smithy", async () => {
      await smithy.sign({
        method: "POST",
        protocol: "https:",
        hostname: host,
        path: "/",
        query: {},
        headers: { host, "content-type": "application/json" },
        body,
      });
    });
  await bench.run();

  const rate = (name: string) => {
    const result = bench.getTask(name)?.result;
    return result?.state === "completed" ? result.throughput.p50 : Number.NaN;
  };
  const [plainGoal, officialGoal] = bytes < 1024 ? [0.75, 4] : [0.9, 3];
  // Nobody signs an object for less than JSON.stringify and bare node:crypto take: at 10 KB that is two thirds JSON, which the official SDK pays, too.
  const floor = rate("plain, object") / rate("official");
  printFigures(`Signing a body of ${body.length} bytes (operations a second)`, [
    shown("@tcrkit/signer, from bytes", rate("signer")),
    shown("plain node:crypto, from bytes, key cached", rate("plain")),
    ratio("signer / plain", rate("signer") / rate("plain"), plainGoal),
    shown("@tcrkit/signer, from an object", rate("signer, object")),
    shown("plain node:crypto and JSON.stringify, from an object", rate("plain, object")),
    shown("official Node SDK, from an object", rate("official")),
    { what: "plain / official, the floor", value: floor.toFixed(2) },
    ratio("signer / official", rate("signer, object") / rate("official"), goal(officialGoal, floor)),
    shown("aws4, from bytes", rate("aws4")),
    shown("@smithy/signature-v4, from bytes", rate("smithy")),
  ]);
}

/** What is asked for, or what the floor allows, to two digits. */
function goal(asked: number, floor: number): number {
  return Math.min(asked, Math.floor(nearFloor * floor * 100) / 100);
}

const awsKeys = { accessKeyId: credentials.secretId, secretAccessKey: credentials.secretKey };

/** An input whose JSON has just so many bytes: instance ids, the last one longer than the others. */
function inputOfSize(bytes: number): object {
  const perId = JSON.stringify(["tcr-00000000"]).length - 1;
  const room = bytes - JSON.stringify({ Registryids: [] }).length + 1;
  const ids = Array.from({ length: Math.floor(room / perId) }, (_, index) => `tcr-${String(index).padStart(8, "0")}`);
  const last = ids.pop() ?? "tcr-";
  return { Registryids: [...ids, last.padEnd(last.length + (room % perId), "0")] };
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function shown(what: string, value: number): Figure {
  return { what, value: Math.round(value).toLocaleString("en") };
}
