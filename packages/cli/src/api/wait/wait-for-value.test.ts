import { describe, expect, it } from "vitest";
import { tcr } from "../../../test/terminal.js";

const status = (Status: string) => ({ RegistryStatusSet: [{ RegistryId: "tcr-1", Status }] });
const waiter = "{'expr':'RegistryStatusSet[0].Status','to':'Running','timeout':180,'interval':0.001}";
const describeStatus = ["describe-instance-status", "--registry-ids", "tcr-1"];

describe("the official tool's --waiter", () => {
  it("repeats the call until the place has the value, and prints that answer", async () => {
    const answers = [status("Pending"), status("Running")];
    const { exitCode, stdout, stderr, requests } = await tcr([...describeStatus, "--waiter", waiter], { answers });
    expect({ exitCode, stderr, calls: requests.length }).toEqual({
      exitCode: 0,
      stderr: [
        "Waiting until RegistryStatusSet[0].Status is Running: Pending (0 s of at most 3 min)",
        "Waiting until RegistryStatusSet[0].Status is Running: Running (0 s of at most 3 min)",
      ],
      calls: 2,
    });
    expect(JSON.parse(stdout.join("\n"))).toMatchObject(status("Running"));
  });

  it("ends with 9 when its time is over", async () => {
    const options = { answers: [status("Pending")], tickMs: 100_000 };
    expect(await tcr([...describeStatus, "--waiter", waiter], options)).toMatchObject({
      exitCode: 9,
      stdout: [],
      stderr: [
        "Waiting until RegistryStatusSet[0].Status is Running: Pending (1 min 40 s of at most 3 min)",
        "Error: RegistryStatusSet[0].Status is Pending and not Running after 3 min",
        "  Next: give the waiter a longer 'timeout'",
      ],
    });
  });

  it("stops at once when it is interrupted", async () => {
    const answers = [status("Pending"), "interrupt" as const];
    expect(await tcr([...describeStatus, "--waiter", waiter], { answers })).toMatchObject({
      exitCode: 130,
      stdout: [],
    });
  });
});
