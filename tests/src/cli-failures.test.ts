import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { runOnTerminal, whyNoTerminal } from "../support/pty.js";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));
const missing = whyNoTerminal();
let mock: MockProcess;

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--quiet"]);
});
afterAll(() => mock.stop());

describe("https asked of a server of plain http", () => {
  it.each([
    ["describe-instances", "DescribeInstances"],
    ["ls", "DescribeInstances"],
    ["login my-registry", "DescribeInstances"],
    ["wait instance-running --registry-id tcr-abcdefgh", "DescribeInstanceStatus"],
  ])("is told by `tcr %s` on its first line, with what is right", async (line, action) => {
    const { status, stdout, stderr } = await runLine(`tcr ${line}`, `https://127.0.0.1:${mock.port}`);
    expect({ status, stdout, lines: stderr.split("\n") }).toEqual({
      status: 8,
      stdout: "",
      lines: [
        `Error: 127.0.0.1:${mock.port} speaks plain http, not https: the endpoint is http://127.0.0.1:${mock.port}`,
        `  Action: ${action} in ap-guangzhou`,
        "  Next: give that endpoint by --endpoint, or by TCR_ENDPOINT where that is set",
        "",
      ],
    });
  });
});

describe.skipIf(missing !== undefined)("a failure on a terminal", { timeout: 60_000 }, () => {
  /** What stands there behind the line that turns while something is waited for. */
  const shownBy = async (line: string, columns: number) => {
    const { shown } = await runOnTerminal([process.execPath, bin, ...line.split(" ")], {
      columns,
      env: {
        PATH: process.env["PATH"],
        TCR_CONFIG_DIR: join(tmpdir(), "tcrkit-no-settings"),
        TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
        TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
        TCR_ENDPOINT: mock.url,
      },
    });
    return shown.split("\r\n").filter((text) => text !== "" && !text.includes("\r"));
  };
  const noRegion = "describe-instances";
  const wait = "wait instance-running --registry-id tcr-missing0 --region ap-guangzhou --wait-timeout 1s";
  const next = ["  Next: tcr help describe-instances"];

  it.each([
    [
      50,
      noRegion,
      [
        "Error: DescribeInstances needs a region",
        "  give --region ap-guangzhou, set",
        "    TENCENTCLOUD_REGION, or keep one by",
        "    `tcr configure set region ap-guangzhou`",
        ...next,
      ],
    ],
    [
      80,
      noRegion,
      [
        "Error: DescribeInstances needs a region",
        "  give --region ap-guangzhou, set TENCENTCLOUD_REGION, or keep one by",
        "    `tcr configure set region ap-guangzhou`",
        ...next,
      ],
    ],
    [
      120,
      noRegion,
      [
        "Error: DescribeInstances needs a region",
        "  give --region ap-guangzhou, set TENCENTCLOUD_REGION, or keep one by `tcr configure set region ap-guangzhou`",
        ...next,
      ],
    ],
    [
      50,
      wait,
      [
        "Error: instance-running is not reached after",
        "  1 s: nothing found",
        "  Action: DescribeInstanceStatus in ap-guangzhou",
        "  Next: the work goes on; --wait-timeout 30m",
        "    would wait longer",
      ],
    ],
    [
      80,
      wait,
      [
        "Error: instance-running is not reached after 1 s: nothing found",
        "  Action: DescribeInstanceStatus in ap-guangzhou",
        "  Next: the work goes on; --wait-timeout 30m would wait longer",
      ],
    ],
  ])("of %i columns begins with its cause, and is broken between words: tcr %s", async (columns, line, shown) => {
    expect(await shownBy(line, columns)).toEqual(shown);
  });
});
