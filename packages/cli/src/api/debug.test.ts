import { describe, expect, it } from "vitest";
import { type Answer, keyEnv, tcr } from "../../test/terminal.js";

const busy: Answer = { Error: { Code: "RequestLimitExceeded", Message: "slow down" } };

describe("--debug", () => {
  it("shows the exchange on stderr, and leaves stdout alone", async () => {
    const { stdout, stderr } = await tcr(["describe-regions", "--debug"], {
      answers: [{ TotalCount: 0, Regions: [] }],
    });
    expect(JSON.parse(stdout.join("\n"))).toMatchObject({ TotalCount: 0 });
    expect(stderr[0]).toBe("* DescribeRegions: attempt 1 at tcr.tencentcloudapi.com");
    expect(stderr).toContain("> POST https://tcr.tencentcloudapi.com/");
    expect(stderr).toContain("< 200");
    expect(stderr).toContain('< {"Response":{"TotalCount":0,"Regions":[],"RequestId":"request-1"}}');
    expect(stderr.at(-1)).toBe("* DescribeRegions: done after 1 attempt, 0 ms");
  });

  it("hides key, signature and token", async () => {
    const answers = [{ Username: "100", Token: "a-long-token", ExpTime: 1, TokenId: "t" }];
    const { stderr } = await tcr(["create-instance-token", "--registry-id", "tcr-1", "--debug"], { answers });
    const all = stderr.join("\n");
    expect(all).toContain("Signature=***");
    for (const secret of ["a-long-token", keyEnv.TENCENTCLOUD_SECRET_KEY, keyEnv.TENCENTCLOUD_SECRET_ID]) {
      expect(all).not.toContain(secret);
    }
  });

  it("tells of attempts and pauses", async () => {
    const { stderr } = await tcr(["describe-regions", "--debug"], { answers: [busy, { Regions: [] }] });
    expect(stderr.filter((line) => line.startsWith("*"))).toEqual([
      "* DescribeRegions: attempt 1 at tcr.tencentcloudapi.com",
      "* DescribeRegions: HTTP 200 after 0 ms, RequestLimitExceeded, RequestId request-1",
      expect.stringMatching(/^\* DescribeRegions: attempt 1 failed \(RequestLimitExceeded\); again in \d+ ms$/),
      "* DescribeRegions: attempt 2 at tcr.tencentcloudapi.com",
      "* DescribeRegions: HTTP 200 after 0 ms, RequestId request-1",
      "* DescribeRegions: done after 2 attempts, 0 ms",
    ]);
  });
});

describe("--no-retry and --max-attempts", () => {
  it.each([
    [["--no-retry"], 1],
    [["--max-attempts", "1"], 1],
    [["--max-attempts", "2"], 2],
  ])("bound the attempts: %j", async (flags, attempts) => {
    const { exitCode, requests } = await tcr(["describe-regions", ...flags], { answers: [busy] });
    expect({ exitCode, attempts: requests.length }).toEqual({ exitCode: 6, attempts });
  });
});

describe("--strict", () => {
  it("refuses what is outside of the documented values", async () => {
    const argv = ["create-instance", "--registry-name", "one", "--registry-type", "huge"];
    expect(await tcr([...argv, "--strict"])).toMatchObject({ exitCode: 2, requests: [] });
    expect((await tcr(argv)).requests).toHaveLength(1);
  });
});
