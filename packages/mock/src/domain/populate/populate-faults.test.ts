import { describe, expect, it } from "vitest";
import { createEmulator } from "../../../test/ask.js";
import { populated } from "../../../test/whole-plan.js";
import type { ContentPlan } from "./plan.js";

describe("a fault of a plan", () => {
  const inNamespace = (namespace: object) => ({ Instances: [{ RegistryId: "tcr-new", Namespaces: [namespace] }] });
  const inRepository = (members: object) =>
    inNamespace({ NamespaceName: "team", Repositories: [{ RepositoryName: "app", ...members }] });

  it.each<[unknown, string]>([
    [5, "plan: expected an object"],
    [{ Instance: [] }, "plan.Instance: there is no such member"],
    [{ Instances: {} }, "plan.Instances: expected a list"],
    [{ Instances: [{}, { RegistryId: "a/b" }] }, "plan.Instances[1].RegistryId: expected a name"],
    [
      { Instances: [{ RegistryType: "gold" }] },
      "plan.Instances[0].RegistryType: expected one of basic, standard, premium",
    ],
    [{ Instances: [{ CreatedAt: "yesterday" }] }, "plan.Instances[0].CreatedAt: expected a time from 1970 to 9998"],
    [{ Instances: [{ CreatedAt: "2024-01-01" }] }, "plan.Instances[0].CreatedAt: expected a time"],
    [{ Instances: [{ CreatedAt: -1 }] }, "plan.Instances[0].CreatedAt: expected a time"],
    [inNamespace({}), "plan.Instances[0].Namespaces[0].NamespaceName: expected a text of 2 to 30 characters"],
    [inNamespace({ NamespaceName: "Team" }), "plan.Instances[0].Namespaces[0].NamespaceName: expected a text"],
    [
      inNamespace({ NamespaceName: "team", RetentionRule: { Key: "oldest", Value: 1 } }),
      "plan.Instances[0].Namespaces[0].RetentionRule.Key: expected one of latestPushedK",
    ],
    [
      inNamespace({ NamespaceName: "team", ImmutableTagRule: { TagPattern: "[" } }),
      "plan.Instances[0].Namespaces[0].ImmutableTagRule.TagPattern: expected a pattern",
    ],
    [
      inNamespace({ NamespaceName: "team", Charts: [{ ChartName: "a", ChartVersion: "1", Content: "%" }] }),
      "plan.Instances[0].Namespaces[0].Charts[0].Content: expected bytes, or Base64 of them",
    ],
    [
      inRepository({ Images: [{ Tags: [] }] }),
      "plan.Instances[0].Namespaces[0].Repositories[0].Images[0].Tags: expected at least one tag",
    ],
    [
      inRepository({ Images: [{ Tags: ["a"], Layers: [{ Size: -1 }] }] }),
      "plan.Instances[0].Namespaces[0].Repositories[0].Images[0].Layers[0].Size: expected a whole number from 0",
    ],
    [{ Instances: [{ Tokens: [{ Token: "t" }] }] }, "plan.Instances[0].Tokens[0].Token: there is no such member"],
  ])("%j is told by its path", async (plan, message) => {
    await expect(createEmulator().populate(plan as ContentPlan)).rejects.toThrow(
      expect.objectContaining({ name: "TypeError", message: expect.stringContaining(message) as string }) as Error,
    );
  });

  it.each<[object, string]>([
    [{ Instances: [{ Region: "ap-nowhere" }] }, "plan.Instances[0]: there is no region ap-nowhere"],
    [{ Instances: [{ RegistryName: "no" }] }, "plan.Instances[0]: the name of the instance, no, is illegal"],
    [{ Instances: [{}, { RegistryName: "first" }] }, "plan.Instances[1]: the name of the instance, first, is taken"],
    [
      { Instances: [{ RegistryId: "tcr-one", Region: "ap-tokyo" }] },
      "plan.Instances[0]: the instance exists already, and a plan does not change its Region",
    ],
    [
      { Instances: [{ RegistryId: "tcr-one", Namespaces: [{ NamespaceName: "team", ImmutableTagRule: {} }] }] },
      "plan.Instances[0].Namespaces[0]: the namespace team has such a rule already",
    ],
    [
      inRepository({ RepositoryName: "App" }),
      "plan.Instances[0].Namespaces[0].Repositories[0]: The name of the repository is not valid.",
    ],
    [
      inRepository({ Images: [{ Tags: ["ok", "a b"] }] }),
      "plan.Instances[0].Namespaces[0].Repositories[0].Images[0]: The tag is not valid.",
    ],
    [
      inRepository({ Images: [{ Tags: ["ok"], Manifest: "[]" }] }),
      "plan.Instances[0].Namespaces[0].Repositories[0].Images[0]: The manifest is not a JSON object.",
    ],
    [
      { Instances: [{ RegistryId: "tcr-one", ServiceAccounts: [{ Name: "ci" }] }] },
      "plan.Instances[0].ServiceAccounts[0]: the service account ci exists already",
    ],
    [
      { Instances: [{ RegistryId: "tcr-one", Tokens: [{ TokenId: "token-1" }] }] },
      "plan.Instances[0].Tokens[0]: the token token-1 exists already",
    ],
    [
      {
        Instances: [
          { RegistryType: "basic", Namespaces: Array.from({ length: 51 }, (_, n) => ({ NamespaceName: `n${n}` })) },
        ],
      },
      "plan.Instances[0].Namespaces[50]: An instance of the edition basic has at most 50 namespaces.",
    ],
  ])("%j leaves the state as it was", async (plan, message) => {
    const emulator = await populated();
    const before = emulator.snapshot().tables;
    await expect(emulator.populate(plan)).rejects.toThrow(message);
    expect(emulator.snapshot().tables).toEqual(before);
  });
});
