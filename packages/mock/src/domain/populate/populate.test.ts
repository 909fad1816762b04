import { describe, expect, expectTypeOf, it } from "vitest";
import { call, callCode, createEmulator } from "../../../test/ask.js";
import { ownPair, populated, repository } from "../../../test/whole-plan.js";
import type { ContentPlan } from "./plan.js";

describe("what a plan names is there for the API", () => {
  it("as instances that run", async () => {
    const emulator = await populated();
    expect(await call(emulator, "DescribeInstances", {}, "ap-tokyo")).toMatchObject({
      TotalCount: 1,
      Registries: [
        {
          RegistryId: "tcr-one",
          RegistryName: "first",
          RegistryType: "standard",
          Status: "Running",
          RegionName: "ap-tokyo",
          CreatedAt: "2024-01-01T08:00:00+08:00",
          DeletionProtection: true,
          TagSpecification: { Tags: [{ Key: "stage", Value: "test" }] },
        },
      ],
    });
  });

  it("as namespaces with their rules", async () => {
    const emulator = await populated();
    const ask = (action: string, more: object = {}) =>
      call(emulator, action, { RegistryId: "tcr-one", ...more }, "ap-tokyo");
    expect(await ask("DescribeNamespaces")).toMatchObject({
      NamespaceList: [{ Name: "team", Public: true, CreationTime: "2024-01-02T08:00:00+08:00" }],
    });
    expect(await ask("DescribeTagRetentionRules")).toMatchObject({
      RetentionPolicyList: [
        {
          NamespaceName: "team",
          RetentionRuleList: [{ Key: "latestPushedK", Value: 10 }],
          CronSetting: "daily",
          Disabled: false,
          NextExecutionTime: expect.stringContaining("2024-03-23"),
        },
      ],
    });
    expect(await ask("DescribeImmutableTagRules")).toMatchObject({
      Rules: [{ RepositoryPattern: "**", TagPattern: "v*", TagDecoration: "matches", Disabled: false, NsName: "team" }],
    });
    const image = { ...repository, ImageVersion: "v1" };
    expect(await callCode(emulator, "DeleteImage", image, "ap-tokyo")).not.toBe("ok");
  });

  it("as repositories and images, the latest first, with their sizes and layers", async () => {
    const emulator = await populated();
    expect(await call(emulator, "DescribeRepositories", { RegistryId: "tcr-one" }, "ap-tokyo")).toMatchObject({
      RepositoryList: [{ Name: "team/app", Description: "An app", BriefDescription: "app" }],
    });
    const { ImageInfoList } = await call(emulator, "DescribeImages", repository, "ap-tokyo");
    const images = ImageInfoList as { ImageVersion: string; Digest: string; Size: number; UpdateTime: string }[];
    expect(images.map(({ ImageVersion }) => ImageVersion)).toEqual(["latest", "v2", "v1"]);
    expect(images[0]?.Digest).toBe(images[1]?.Digest);
    expect(images[2]?.Size).toBe(5000);
    expect(images.map(({ UpdateTime }) => UpdateTime.slice(0, 10))).toEqual(["2024-01-05", "2024-01-05", "2024-01-03"]);
    const manifests = await call(emulator, "DescribeImageManifests", { ...repository, ImageVersion: "v2" }, "ap-tokyo");
    const { layers } = JSON.parse(String(manifests["Manifest"])) as { layers: { size: number; digest: string }[] };
    expect(layers.map(({ size }) => size)).toEqual([100, 200]);
    expect(new Set(layers.map(({ digest }) => digest)).size).toBe(2);
  });

  it("as charts, accounts and tokens", async () => {
    const emulator = await populated();
    const chart = { RegistryId: "tcr-one", NamespaceName: "team", ChartName: "web", ChartVersion: "1.0.0" };
    expect(await callCode(emulator, "DescribeChartDownloadInfo", chart, "ap-tokyo")).toBe("ok");
    const ask = (action: string) =>
      call(
        emulator,
        action,
        { RegistryId: "tcr-one", ...(action === "DescribeServiceAccounts" ? { EmbedPermission: true } : {}) },
        "ap-tokyo",
      );
    expect(await ask("DescribeServiceAccounts")).toMatchObject({
      ServiceAccounts: [
        {
          Name: "tcr$ci",
          Description: "CI",
          Disable: true,
          ExpiresAt: Date.UTC(2030, 0, 1),
          CreateTime: "2024-01-07T08:00:00+08:00",
          Permissions: [{ Resource: "team", Actions: ["tcr:PullRepository"] }],
        },
      ],
    });
    expect(await ask("DescribeInstanceToken")).toMatchObject({
      Tokens: [{ Id: "token-1", Desc: "laptop", Enabled: false, CreatedAt: "2024-01-08T08:00:00+08:00" }],
    });
  });

  it("as if it had been there all along: the clock stands still, and no webhook is called", async () => {
    const emulator = createEmulator();
    await emulator.populate({ Instances: [{ RegistryId: "tcr-one", Namespaces: [{ NamespaceName: "team" }] }] });
    const Targets = [{ Address: "http://127.0.0.1:9/", Headers: [] }];
    const Trigger = { Name: "t", Targets, EventTypes: ["pushImage"], Condition: "", Enabled: true };
    await call(emulator, "CreateWebhookTrigger", { RegistryId: "tcr-one", Namespace: "team", Trigger });
    const nowMs = emulator.clock.now();
    const Repositories = [{ RepositoryName: "app", Images: [{ Tags: ["v1"] }] }];
    await emulator.populate({
      Instances: [{ RegistryId: "tcr-one", Namespaces: [{ NamespaceName: "team", Repositories }] }],
    });
    expect(emulator.clock.now()).toBe(nowMs);
    const { Logs } = await call(emulator, "DescribeWebhookTriggerLog", { RegistryId: "tcr-one", Namespace: "team" });
    expect(Logs).toEqual([]);
    expect(emulator.requests.map(({ action }) => action)).not.toContain(undefined);
  });
});

describe("what a plan leaves out", () => {
  it("is drawn, from the seed, and told", async () => {
    const plan = {
      Instances: [{ Namespaces: [{ NamespaceName: "team" }], ServiceAccounts: [{ Name: "ci" }], Tokens: [{}] }],
    } as const;
    const [one, same, other] = await Promise.all(
      ["a", "a", "b"].map((seed) => createEmulator({ seed }).populate(plan)),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    expect(one?.Instances[0]).toMatchObject({
      RegistryId: expect.stringMatching(/^tcr-[a-z0-9]{8}$/),
      RegistryName: one?.Instances[0].RegistryId,
      Namespaces: [{ NamespaceName: "team", NamespaceId: 1, Repositories: [], Charts: [] }],
      ServiceAccounts: [{ Name: "tcr$ci", Password: expect.stringMatching(/^\w{32}$/) }],
      Tokens: [{ Username: "100000000001", Token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }],
    });
  });

  it("is the mock's account, its time, and an instance that holds much", async () => {
    const emulator = createEmulator({ credentials: [ownPair] });
    await emulator.populate({ Instances: [{ RegistryId: "tcr-one" }] });
    expect(await call(emulator, "DescribeInstances")).toMatchObject({
      Registries: [
        {
          RegistryName: "tcr-one",
          RegistryType: "premium",
          CreatedAt: "2024-03-22T08:00:00+08:00",
        },
      ],
    });
  });

  it("is nothing of an empty plan", async () => {
    expect(await createEmulator().populate({})).toEqual({ Instances: [] });
  });
});

it("answers with the plan's own shape", async () => {
  const made = await createEmulator().populate({
    Instances: [
      { Namespaces: [{ NamespaceName: "aa", Repositories: [{ RepositoryName: "r", Images: [{ Tags: ["t"] }] }] }] },
      { Tokens: [{}] },
    ],
  });
  const [first, second] = made.Instances;
  expectTypeOf(first.Namespaces[0].Repositories[0].Images[0].Digest).toEqualTypeOf<string>();
  expectTypeOf(second.Tokens[0].Token).toEqualTypeOf<string>();
  expectTypeOf(second.Namespaces).toEqualTypeOf<readonly []>();
  expect(first.Namespaces[0].Repositories[0].Images[0].Digest).toMatch(/^sha256:/);
  const parsed: ContentPlan = JSON.parse("{}") as ContentPlan;
  expectTypeOf((await createEmulator().populate(parsed)).Instances[0]?.RegistryId).toEqualTypeOf<string | undefined>();
});

it("adds to what is there, the API's own instances too", async () => {
  const emulator = await populated();
  const more = await emulator.populate({
    Instances: [
      {
        RegistryId: "tcr-one",
        Namespaces: [{ NamespaceName: "team", Repositories: [{ RepositoryName: "app", Images: [{ Tags: ["w3"] }] }] }],
      },
    ],
  });
  expect(more.Instances[0]).toMatchObject({ RegistryName: "first", Namespaces: [{ NamespaceId: 1 }] });
  expect(await call(emulator, "DescribeImages", repository, "ap-tokyo")).toMatchObject({ TotalCount: 4 });
});

it("gives layers of one digest to several images", async () => {
  const Layers = [{ Size: 10, Digest: `sha256:${"a".repeat(64)}` }];
  const Images = [
    { Tags: ["v1"], Layers },
    { Tags: ["v2"], Layers },
  ];
  const Namespaces = [{ NamespaceName: "team", Repositories: [{ RepositoryName: "app", Images }] }];
  const emulator = await populated({ Instances: [{ RegistryId: "tcr-one", Namespaces }] });
  for (const ImageVersion of ["v1", "v2"]) {
    const { Manifest } = await call(emulator, "DescribeImageManifests", { ...repository, ImageVersion });
    expect(JSON.parse(String(Manifest))).toMatchObject({ layers: [{ size: 10, digest: Layers[0]?.Digest }] });
  }
});
