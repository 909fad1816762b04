import { describe, expect, it } from "vitest";
import { keyEnv, problemIn, tcr } from "../../../test/terminal.js";

const status = (RegistryId: string, Status: string) => ({ RegistryId, Status });
const both = (one: string, two: string) => ({ RegistryStatusSet: [status("tcr-1", one), status("tcr-2", two)] });

describe("tcr wait", () => {
  it("waits by the values that the work was started with", async () => {
    const answers = [both("Pending", "FailedCreated"), both("Running", "FailedCreated")];
    const argv = ["wait", "instance-running", "--registry-id", "tcr-1", "--wait-interval", "1ms"];
    const { requests, ...transcript } = await tcr(argv, { answers });
    expect(transcript).toEqual({
      exitCode: 0,
      stdout: [],
      stderr: [
        "Waiting for instance-running: Pending (0 s of at most 10 min)",
        "Waiting for instance-running: Running (0 s of at most 10 min)",
      ],
    });
    expect(requests.map(({ action, input }) => ({ action, input }))).toEqual(
      Array(2).fill({ action: "DescribeInstanceStatus", input: { RegistryIds: ["tcr-1"] } }),
    );
  });

  it("takes the flags of the action that is polled, and then watches all that it lists", async () => {
    const argv = ["wait", "instance-running", "--registry-ids", "tcr-1", "tcr-2"];
    const { exitCode, stderr } = await tcr(argv, { answers: [both("Running", "FailedCreated")] });
    expect({ exitCode, first: stderr[0] }).toEqual({
      exitCode: 5,
      first: "Waiting for instance-running: Running, FailedCreated (0 s of at most 10 min)",
    });
  });

  it("tells the reason of a state", async () => {
    const failed = { ...status("tcr-1", "FailedCreated"), Conditions: [{ Type: "Bucket", Reason: "no money" }] };
    const argv = ["wait", "instanceRunning", "--registry-id", "tcr-1"];
    expect((await tcr(argv, { answers: [{ RegistryStatusSet: [failed] }] })).stderr[0]).toBe(
      "Waiting for instance-running: FailedCreated, no money (0 s of at most 10 min)",
    );
  });

  it("says after an interruption how to go on", async () => {
    const argv = ["wait", "internal-endpoint-running", "--registry-id", "tcr-1", "--vpc-id", "v", "--subnet-id", "s"];
    expect(await tcr(argv, { answers: ["interrupt"] })).toMatchObject({
      exitCode: 130,
      stderr: [
        "Interrupted.",
        "  It waited 0 s for internal-endpoint-running. The work goes on at the server.",
        "  To wait for it again: tcr wait internal-endpoint-running --registry-id tcr-1 --vpc-id v --subnet-id s",
      ],
    });
  });

  it("names what is missing", async () => {
    expect((await tcr(["wait", "instance-running"])).stderr).toEqual([
      "Error: --registry-id is required",
      "  Next: tcr help wait",
    ]);
  });

  const listed = (action: string) =>
    action === "DescribeInstances"
      ? { TotalCount: 1, Registries: [{ RegistryId: "tcr-1", RegistryName: "tools", RegionName: "ap-seoul" }] }
      : { RegistryStatusSet: [status("tcr-1", "Running")] };
  const answer = (action: string) => ({
    status: 200,
    body: JSON.stringify({ Response: { ...listed(action), RequestId: "request-1" } }),
  });

  it.each<[string, string[], Record<string, string>]>([
    ["named", ["--registry-id", "tools"], {}],
    ["that settings name", [], { TCR_REGISTRY: "tools" }],
  ])("finds the instance %s, in its own region", async (_, flags, env) => {
    const { exitCode, requests } = await tcr(["wait", "instance-running", ...flags], {
      answers: [answer],
      env: { ...keyEnv, ...env },
    });
    expect(exitCode).toBe(0);
    expect(requests.at(-1)).toMatchObject({
      action: "DescribeInstanceStatus",
      region: "ap-seoul",
      input: { RegistryIds: ["tcr-1"] },
    });
  });

  it("says how to go on by the name and the region that were typed", async () => {
    const { stderr } = await tcr(["wait", "instance-running", "--registry-id", "tools", "--region", "ap-seoul"], {
      answers: [listed("DescribeInstances"), "interrupt"],
    });
    expect(stderr.at(-1)).toBe(
      "  To wait for it again: tcr wait instance-running --registry-id tools --region ap-seoul",
    );
  });

  it.each([
    [["wait"], "a waiter is missing; `tcr wait --help` lists what there is"],
    [["wait", "instance-runing"], '"instance-runing" is no waiter; did you mean instance-running?'],
  ])("knows what there is to wait for: %j", async (argv, problem) => {
    const { exitCode, stderr } = await tcr(argv);
    expect({ exitCode, problem: problemIn(stderr) }).toEqual({ exitCode: 2, problem });
  });

  it("has help, for all and for each", async () => {
    expect((await tcr(["wait", "--help"])).stdout.filter((line) => /^ {2}\S/.test(line))).toHaveLength(14);
    const { stdout } = await tcr(["wait", "instance-deleted", "--help"]);
    expect(stdout).toContain("Usage: tcr wait instance-deleted --registry-id REGISTRY-ID");
  });
});
