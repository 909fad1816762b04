import { describe, expect, it } from "vitest";
import { tcr } from "../../test/terminal.js";

const deleteNamespace = ["delete-namespace", "--registry-id", "tcr-1", "--namespace-name", "team"];
const question = [
  "DeleteNamespace in ap-guangzhou: RegistryId tcr-1, NamespaceName team",
  "This cannot be undone. Go on? [y/N] ",
];

describe("a command that deletes", () => {
  it.each([["y"], ["Yes"]])("asks on a terminal, and goes on after %s", async (typed) => {
    const { exitCode, stderr, requests } = await tcr(deleteNamespace, { isTTY: true, typed: [typed] });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [...question, "DeleteNamespace is done. RequestId request-1"],
    });
    expect(requests).toHaveLength(1);
  });

  it.each([[""], ["n"], ["yesterday"]])("sends nothing after %j", async (typed) => {
    expect(await tcr(deleteNamespace, { isTTY: true, typed: [typed] })).toEqual({
      exitCode: 130,
      stdout: [],
      stderr: [...question, "Interrupted.", "  Nothing was sent."],
      requests: [],
    });
  });

  it("does not ask with --yes", async () => {
    const { stderr, requests } = await tcr([...deleteNamespace, "--yes"], { isTTY: true, typed: [] });
    expect(stderr).toEqual(["DeleteNamespace is done. RequestId request-1"]);
    expect(requests).toHaveLength(1);
  });

  it("does not ask where nobody can be asked", async () => {
    expect((await tcr(deleteNamespace)).requests).toHaveLength(1);
  });

  it.each([
    ["what the server only tries", ["delete-instance", "--registry-id", "tcr-1", "--dry-run"]],
    ["what creates", ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Create"]],
    ["what reads", ["describe-instances"]],
    ["what is only printed", [...deleteNamespace, "--print-request", "curl"]],
  ])("is not %s", async (_, argv) => {
    expect((await tcr(argv, { isTTY: true, typed: [] })).stderr.join()).not.toContain("[y/N]");
  });

  it("is one that closes an endpoint, too", async () => {
    const argv = ["manage-external-endpoint", "--registry-id", "tcr-1", "--operation", "Delete"];
    expect((await tcr(argv, { isTTY: true, typed: ["n"] })).requests).toEqual([]);
  });
});
