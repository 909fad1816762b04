import { describe, expect, it } from "vitest";
import { keyEnv, problemIn, tcr } from "../test/terminal.js";
import { commands } from "./gen/commands.js";

describe("an answer", () => {
  const answers = [
    {
      Registries: [
        { RegistryId: "tcr-1", RegistryName: "one", RegistryType: "basic", Status: "Running" },
        { RegistryId: "tcr-2", RegistryName: "双", RegistryType: "premium", Status: "Pending" },
      ],
      TotalCount: 5,
    },
  ];

  it("is JSON in a pipe, and nothing else is on stdout", async () => {
    const { exitCode, stdout, stderr } = await tcr(["describe-instances"], { answers });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(JSON.parse(stdout.join("\n"))).toEqual({ ...answers[0], RequestId: "request-1" });
  });

  it("is a table on a terminal", async () => {
    expect(await tcr(["describe-instances"], { answers, isTTY: true })).toMatchObject({
      exitCode: 0,
      stdout: [
        "RegistryId  RegistryName  RegistryType  Status",
        "tcr-1       one           basic         Running",
        "tcr-2       双            premium       Pending",
      ],
      stderr: ["2 of 5. --offset and --limit choose the page; --all-pages shows all."],
    });
  });

  it("takes the form that --output says", async () => {
    const { stdout } = await tcr(["describe-instances", "--output", "json"], { answers, isTTY: true });
    expect(stdout[0]).toBe("{");
  });

  it("that lists nothing says so beside an empty stdout", async () => {
    const options = { answers: [{ Registries: [], TotalCount: 0 }], isTTY: true };
    expect(await tcr(["describe-instances"], options)).toMatchObject({
      stdout: [],
      stderr: ["Nothing found: Registries is empty."],
    });
  });

  it("with nothing in it says that the action is done", async () => {
    const argv = ["delete-namespace", "--registry-id", "tcr-1", "--namespace-name", "a"];
    expect(await tcr(argv, { isTTY: true })).toMatchObject({
      stdout: [],
      stderr: ["DeleteNamespace is done. RequestId request-1"],
    });
  });

  it("shows a secret that was asked for", async () => {
    const argv = ["create-instance-token", "--registry-id", "tcr-1"];
    const answer = { Username: "100", Token: "a-long-token", ExpTime: 1_704_067_200_000, TokenId: null };
    const { stdout } = await tcr(argv, { answers: [answer], isTTY: true });
    expect(stdout).toEqual([
      "Username  100",
      "Token     a-long-token",
      "ExpTime   2024-01-01 08:00 +08:00",
      "TokenId   -",
    ]);
  });
});

describe("a request", () => {
  it("carries what flags and environment say", async () => {
    const argv =
      "describe-images --registry-id tcr-1 --NamespaceName team --repository-name=nginx --limit 5 --exact-match";
    const { requests } = await tcr([...argv.split(" "), "--language", "en-US", "--endpoint", "http://127.0.0.1:1"], {
      env: { ...keyEnv, TENCENTCLOUD_TOKEN: "the-token" },
    });
    expect(requests).toEqual([
      {
        url: "http://127.0.0.1:1/",
        action: "DescribeImages",
        region: "ap-guangzhou",
        language: "en-US",
        token: "the-token",
        input: { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx", Limit: 5, ExactMatch: true },
      },
    ]);
  });

  it("takes the action's own name, and global flags before it", async () => {
    const { requests } = await tcr(["--region", "ap-seoul", "DescribeInstances"]);
    expect(requests).toMatchObject([{ action: "DescribeInstances", region: "ap-seoul" }]);
  });

  it("goes where TCR_ENDPOINT says", async () => {
    const { requests } = await tcr(["describe-regions"], { env: { ...keyEnv, TCR_ENDPOINT: "tcr.example.com" } });
    expect(requests[0]?.url).toBe("https://tcr.example.com/");
  });
});

describe("the program", () => {
  it("tells its version", async () => {
    expect(await tcr(["--version"])).toMatchObject({ exitCode: 0, stdout: ["1.2.3"], stderr: [] });
  });

  it.each([[[]], [["help"]], [["--help"]], [["-h"]]])("shows what there is for %j", async (argv) => {
    const { exitCode, stdout, stderr } = await tcr(argv);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
    expect(stdout).toContain("Usage: tcr COMMAND [--flag value ...]");
  });

  it.each([
    ["help describe-images"],
    ["help DescribeImages"],
    ["describe-images --help"],
    ["describe-images --limit many -h"],
  ])("shows a command's help for `%s`", async (line) => {
    const { exitCode, stdout, requests } = await tcr(line.split(" "), { env: {} });
    expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
    expect(stdout[0]).toMatch(/^tcr describe-images: /);
  });

  it("knows no command by a name that every object has", async () => {
    const { exitCode, stderr } = await tcr(["constructor"]);
    expect({ exitCode, problem: problemIn(stderr) }).toEqual({
      exitCode: 2,
      problem: '"constructor" is no command; `tcr help` lists the commands',
    });
  });

  it.each([
    ["describe-instance-all", 10, "describe-instances"],
    ["DescribeInstanceAll", 10, "describe-instances"],
    ["tcr CreateCustomAccount --registry-id a", 12, "create-service-account"],
    ["help create-security-policies", 9, "create-multiple-security-policy or create-security-policy"],
  ])("tells of a command that the API has no more since when, and what to use: %s", async (line, release, use) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    expect(stderr.join("\n")).toContain(`release ${release} of the API withdrew`);
    expect(stderr.join("\n")).toContain(`use ${use}`);
  });

  it("shows the exit codes", async () => {
    const { stdout } = await tcr(["help", "exit-codes"]);
    expect(stdout).toContain("  3    Credentials are missing, or the server does not accept them.");
  });

  it("shows the commands of a group", async () => {
    const { stdout } = await tcr(["help", "helm-chart"]);
    expect(stdout[0]).toBe("Helm Chart: Downloads of Helm charts.");
    expect(stdout.map((line) => /^ {2}(\S+)/.exec(line)?.[1]).filter((name) => name !== undefined)).toEqual([
      "describe-chart-download-info",
      "download-helm-chart",
    ]);
  });

  it("shows all commands", async () => {
    const { stdout } = await tcr(["help", "commands"]);
    const listed = stdout.flatMap((line) => /^ {2}([a-z]\S*)/.exec(line)?.[1] ?? []);
    expect(listed.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });
});
