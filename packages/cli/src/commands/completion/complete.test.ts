import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { operationOf } from "../../../test/operations.js";
import { tcr } from "../../../test/terminal.js";
import { rememberIds } from "../../api/remembered-ids.js";

const ids = "/home/me/.cache/tcr/ids.json";
const files = {
  [ids]: JSON.stringify({ RegistryId: ["tcr-1", "tcr-2"], RegistryName: ["mine"], NamespaceName: ["team"] }),
  "/home/me/.config/tcr/settings.json": '{"profiles":{"ci":{"region":"ap-seoul"}}}',
};

async function complete(...words: string[]) {
  const last = `.${words.at(-1) ?? ""}`;
  const { exitCode, stdout, stderr } = await tcr(["__complete", ...words.slice(0, -1), last], { env: {}, files });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: [] });
  return stdout.map((line) => line.split("\t")[0]);
}

describe("tcr __complete", () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ["describe-instance-"],
      [
        "describe-instance-customized-domain",
        "describe-instance-status",
        "describe-instance-token",
        "describe-instance-all-namespaces",
      ],
    ],
    [["DescribeRepo"], ["DescribeRepositories"]],
    [["tcr", "DescribeRepo"], ["DescribeRepositories"]],
    [["conf"], ["configure"]],
    [
      ["describe-namespaces", "--reg"],
      ["--registry-id", "--region"],
    ],
    [["describe-namespaces", "--Reg"], ["--RegistryId"]],
    [["describe-namespaces", "--registry-id", "tcr-1", "--registry"], []],
    [
      ["describe-namespaces", "--registry-id", ""],
      ["tcr-1", "tcr-2"],
    ],
    [["describe-namespaces", "--registry-id=tcr-2"], ["--registry-id=tcr-2"]],
    [
      ["describe-instances", "--registryids", "tcr-1", "--registryids", "t"],
      ["tcr-1", "tcr-2"],
    ],
    [["create-instance", "--registry-type", "p"], ["premium"]],
    [
      ["describe-instances", "--region", "ap-s"],
      ["ap-seoul", "ap-shanghai", "ap-shanghai-fsi", "ap-shenzhen-fsi", "ap-singapore"],
    ],
    [["--region", "ap-se"], ["ap-seoul"]],
    [["describe-instances", "--profile", ""], ["ci"]],
    [["describe-instances", "--output", "n"], ["ndjson"]],
    [["describe-instances", "--input", ""], []],
    [
      ["describe-namespaces", "--columns", "Na"],
      ["Name", "NamespaceId"],
    ],
    [["describe-namespaces", "--columns", "name,creation"], ["name,creation-time"]],
    [["describe-namespaces", "--columns=Name,Pu"], ["--columns=Name,Public"]],
    [["describe-namespaces", "--sort", "-creation"], ["-creation-time"]],
    [
      ["describe-namespaces", "--sort=Public,-Na"],
      ["--sort=Public,-Name", "--sort=Public,-NamespaceId"],
    ],
    [["describe-namespaces", "--columns", "-Na"], []],
    [
      ["ls", "--columns", "Path,Re"],
      ["Path,RegistryId", "Path,RegionName", "Path,RegistryType"],
    ],
    [["ls", "mine", "--sort=-si"], ["--sort=-size"]],
    [
      ["du", "--layers", "--columns", ""],
      ["Path", "ImageBytes", "LayerBytes", "UnknownImages", "Images", "Tags"],
    ],
    [["audit", "--sort", "sev"], ["severity"]],
    [["call", "DescribeNamespaces", "--columns", "Pu"], ["Public"]],
    [["call", "describe-namespaces", "{}", "--sort", "-Pu"], ["-Public"]],
    [["call", "DescribeNamespaces", "--api-version", "2017-03-12", "--columns", "Pu"], []],
    [["call", "DescribeNamespaces", "--service=cam", "--columns", "Pu"], []],
    [["call", "DescribeNothing", "--columns", "Pu"], []],
    [["call", "--columns", "Pu"], []],
    [["prune", "--columns", "Pa"], []],
    [
      ["delete-instance", "--dry-run="],
      ["--dry-run=true", "--dry-run=false"],
    ],
    [
      ["create-tag-retention-rule", "--rete"],
      ["--retention-rule", "--retention-rule.key", "--retention-rule.value"],
    ],
    [
      ["create-tag-retention-rule", "--retention-rule."],
      ["--retention-rule.key", "--retention-rule.value"],
    ],
    [["create-tag-retention-rule", "--RetentionRule.K"], ["--RetentionRule.Key"]],
    [["create-tag-retention-rule", "--retention-rule.key", "l", "--retention-rule."], ["--retention-rule.value"]],
    [["create-tag-retention-rule", "--RetentionRule.Key=l", "--retention-rule."], ["--retention-rule.value"]],
    [
      ["create-tag-retention-rule", "--retention-rule.key", ""],
      ["latestPushedK", "nDaysSinceLastPush"],
    ],
    [["create-tag-retention-rule", "--RetentionRule.Key=n"], ["--RetentionRule.Key=nDaysSinceLastPush"]],
    [
      ["describe-instances", "--filters."],
      ["--filters.0.name", "--filters.0.values"],
    ],
    [
      ["describe-instances", "--filters.0."],
      ["--filters.0.name", "--filters.0.values"],
    ],
    [
      ["describe-instances", "--filters.0.name", "a", "--filters."],
      ["--filters.0.values", "--filters.1.name", "--filters.1.values"],
    ],
    [
      ["describe-instances", "--filters.0.name", "a", "--filters.2."],
      ["--filters.2.name", "--filters.2.values"],
    ],
    [["describe-instances", "--filters.0.values."], ["--filters.0.values.0"]],
    [["describe-instances", "--filters.x."], []],
    [
      ["create-webhook-trigger", "--trigger.targets.0."],
      [
        "--trigger.targets.0.address",
        "--trigger.targets.0.headers",
        "--trigger.targets.0.headers.0.key",
        "--trigger.targets.0.headers.0.values",
      ],
    ],
    [["create-service-account", "--permissions.0.actions", "tcr:PullRepository", "tcr:Push"], ["tcr:PushRepository"]],
    [["help", "helm"], ["helm-chart"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish", "powershell"],
    ],
    [["configure", "s"], ["set"]],
    [
      ["configure", "set", "re"],
      ["region", "registry", "remember-ids"],
    ],
    [["ls", ""], ["mine"]],
    [["no-such-command", "x"], []],
  ])("offers for %j", async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  it("says beside a command what it does, on one line", async () => {
    const { stdout } = await tcr(["__complete", ".describe-regions"], { env: {} });
    expect(stdout).toEqual(["describe-regions\tLists the regions in which the registry is offered."]);
  });

  it("says nothing where a file is broken", async () => {
    const broken = { "/home/me/.config/tcr/settings.json": "{" };
    expect(await tcr(["__complete", "--profile", "."], { env: {}, files: broken })).toMatchObject({
      exitCode: 0,
      stdout: [],
      stderr: [],
    });
  });
});

describe("rememberIds", () => {
  const machine = { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" };
  const shellOf = (isTTY = true, disk = createMemoryFiles()) => ({
    env: {},
    files: disk,
    disk,
    machine,
    stderr: { write: () => true, isTTY, columns: 80 },
  });

  it("keeps names and ids by the parameter that takes them, the newest first, and nothing else", async () => {
    const shell = shellOf();
    const repositories = {
      RepositoryList: [{ Name: "team/nginx", Namespace: "team", Description: "a b" }],
      TotalCount: 1,
    };
    await rememberIds(operationOf("describe-repositories"), repositories, shell);
    await rememberIds(
      operationOf("describe-instances"),
      { Registries: [{ RegistryId: "tcr-1", RegistryName: "bad name; rm" }] },
      shell,
    );
    await rememberIds(operationOf("describe-instances"), { Registries: [{ RegistryId: "tcr-2" }] }, shell);
    expect(JSON.parse(shell.disk.all.get(ids)?.text ?? "")).toEqual({
      RepositoryName: ["nginx"],
      NamespaceName: ["team"],
      RegistryId: ["tcr-2", "tcr-1"],
    });
    expect(shell.disk.all.get(ids)?.mode).toBe(0o600);
  });

  it("keeps at most a hundred of one kind", async () => {
    const shell = shellOf();
    const Registries = Array.from({ length: 150 }, (_, index) => ({ RegistryId: `tcr-${index}` }));
    await rememberIds(operationOf("describe-instances"), { Registries }, shell);
    expect(JSON.parse(shell.disk.all.get(ids)?.text ?? "").RegistryId).toHaveLength(100);
  });

  it("keeps no secret, nothing off a terminal, and nothing where it is turned off", async () => {
    const output = { Registries: [{ RegistryId: "tcr-1" }] };
    const worlds = [shellOf(), shellOf(false), shellOf()] as const;
    await rememberIds(
      operationOf("create-instance-token"),
      { Username: "100", Token: "secret", TokenId: "id-1" },
      worlds[0],
    );
    await rememberIds(operationOf("describe-instances"), output, worlds[1]);
    await rememberIds(operationOf("describe-instances"), output, worlds[2], "off");
    expect(worlds.map(({ disk }) => disk.all.get(ids)?.text)).toEqual(['{"TokenId":["id-1"]}\n', undefined, undefined]);
  });

  it("spoils no answer where nothing can be written", async () => {
    const shell = shellOf();
    const files = { ...shell.files, writePrivate: () => Promise.reject(new Error("EROFS")) };
    await expect(
      rememberIds(operationOf("describe-instances"), { Registries: [{ RegistryId: "tcr-1" }] }, { ...shell, files }),
    ).resolves.toBeUndefined();
  });
});
