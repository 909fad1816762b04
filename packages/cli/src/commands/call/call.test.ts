import { describe, expect, it } from "vitest";
import { keyEnv, problemIn, tcr } from "../../../test/terminal.js";

describe("tcr call", () => {
  it("calls an action that nobody knows, with its input as it is", async () => {
    const { exitCode, stdout, requests } = await tcr(["call", "CreateGCJob", '{"RegistryId": "tcr-1", "Odd": [1]}'], {
      answers: [{ JobId: 7 }],
    });
    expect({ exitCode, output: JSON.parse(stdout.join("")) }).toEqual({
      exitCode: 0,
      output: { JobId: 7, RequestId: "request-1" },
    });
    expect(requests).toMatchObject([
      { action: "CreateGCJob", region: "ap-guangzhou", input: { RegistryId: "tcr-1", Odd: [1] } },
    ]);
  });

  it("takes the input from a file in YAML, and a query", async () => {
    const { stdout, requests } = await tcr(["call", "DescribeTomorrow", "--input", "in.yaml", "--query", "Rows[].Id"], {
      answers: [{ Rows: [{ Id: 1 }, { Id: 2 }] }],
      files: { "in.yaml": "RegistryId: tcr-1\nLimit: 2\n" },
    });
    expect(JSON.parse(stdout.join(""))).toEqual([1, 2]);
    expect(requests[0]?.input).toEqual({ RegistryId: "tcr-1", Limit: 2 });
  });

  it("shows rows as a table where there is a terminal", async () => {
    const { stdout } = await tcr(["call", "DescribeTomorrow", "--query", "Rows"], {
      answers: [{ Rows: [{ Id: 1, Name: "a" }] }],
      isTTY: true,
    });
    expect(stdout).toEqual(["Id  Name", "1   a"]);
  });

  it("signs for another service and version", async () => {
    const line = ["call", "ListUsers", "--service", "cam", "--api-version", "2019-01-16", "--print-request", "http"];
    const { exitCode, stdout, requests } = await tcr(line);
    expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
    expect(stdout.join("\n")).toMatch(/Host: cam\.tencentcloudapi\.com/i);
    expect(stdout.join("\n")).toMatch(/X-TC-Version: 2019-01-16/i);
    expect(stdout.join("\n")).toContain("/cam/tc3_request");
  });

  it("repeats an unknown action only where it is told that it reads", async () => {
    const answers = [{ Error: { Code: "InternalError", Message: "down" } }, {}];
    expect((await tcr(["call", "RunTomorrow"], { answers })).requests).toHaveLength(1);
    expect((await tcr(["call", "DescribeTomorrow", "--read"], { answers })).requests).toHaveLength(2);
  });

  it("asks before a known action destroys, by whichever of its names", async () => {
    for (const name of ["DeleteInstance", "delete-instance"]) {
      const { exitCode, requests, stderr } = await tcr(["call", name, '{"RegistryId":"tcr-1"}'], {
        isTTY: true,
        typed: ["n"],
      });
      expect({ exitCode, actions: requests.map(({ action }) => action) }).toMatchObject({
        exitCode: 5,
        actions: expect.not.arrayContaining(["DeleteInstance"]),
      });
      expect(stderr[0]).toBe("DeleteInstance in ap-guangzhou: RegistryId tcr-1");
    }
  });

  it.each([
    ["call", "there is no action; tcr call DescribeInstances"],
    ["call A [1]", "input: expected an object with the parameters as its members"],
    ["call A {} {}", '"{}" is one word too many; the input is one word: put it in quotes'],
    ["call A {} --input b", "--input and an input behind the action are the same: give one of them"],
    ["call A --input none", '--input: "none" cannot be read: there is no such file'],
    ["call A --all-pages", "--all-pages means nothing to `tcr call`"],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "), { env: keyEnv });
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });

  it.each([
    ["call 1A", "action: expected the name of an action, such as CreateGCJob"],
    ["call A --service https://x", "service: expected the first part of a host, such as cam"],
    ["call A --api-version latest", "version: expected a day, such as 2019-09-24"],
  ])("`tcr %s` is refused", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr.join("\n")).toContain(problem);
  });
});
