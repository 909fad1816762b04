import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { describeCredentials } from "./check-credentials.js";

const key = "the-secret-key";

describe("describeCredentials", () => {
  it("tells all places in their order, the one that counts, and no secret", async () => {
    const own = { default: { secretId: "AKIDown123456", secretKey: key } };
    const shell = {
      env: {},
      machine: { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
      now: () => 0,
      files: createMemoryFiles({
        "/home/me/.config/tcr/credentials.json": JSON.stringify({ profiles: own }),
        "/home/me/.tencentcloud/credentials": `[default]\nsecret_id=AKIDsdk\nsecret_key=${key}\n`,
      }),
      createTransport: async () => ({ send: () => Promise.reject(new Error("no network")) }),
    };
    const reports = await describeCredentials({}, shell, AbortSignal.timeout(10_000));
    expect(reports.map(({ source, state, isChosen }) => [source, state, isChosen])).toEqual([
      ["environment", "absent", false],
      ["tcr profile", "found", true],
      ["TKE OIDC", "absent", false],
      ["SDK profile", "found", false],
      ["tccli profile", "absent", false],
      ["CVM role", "absent", false],
    ]);
    expect(JSON.stringify(reports)).not.toContain(key);
  });
});
