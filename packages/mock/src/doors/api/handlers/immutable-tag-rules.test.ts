import { expect, it } from "vitest";
import { createRegistry } from "../../../../test/registry.js";

const Rule = {
  RepositoryPattern: "**",
  TagPattern: "v*",
  RepositoryDecoration: "repoMatches",
  TagDecoration: "matches",
};
const team = { NamespaceName: "team" };
const nginx = { ...team, RepositoryName: "nginx" };

it("is created, listed, changed and removed, one a namespace", async () => {
  const { on, codeOf } = await createRegistry();
  await on("CreateNamespace", { NamespaceName: "other", IsPublic: false });
  expect(await on("DescribeImmutableTagRules")).toMatchObject({ Rules: [], EmptyNs: ["team", "other"], Total: 0 });
  await on("CreateImmutableTagRules", { ...team, Rule });
  expect(await codeOf("CreateImmutableTagRules", { ...team, Rule })).toBe("InternalError.ErrorTcrResourceConflict");
  const listed = { ...Rule, Disabled: false, RuleId: 1, NsName: "team" };
  expect(await on("DescribeImmutableTagRules")).toMatchObject({ Rules: [listed], EmptyNs: ["other"], Total: 1 });
  await on("ModifyImmutableTagRules", { ...team, RuleId: 1, Rule: { ...Rule, TagPattern: "r*", Disabled: true } });
  await on("ModifyImmutableTagRules", { ...team, RuleId: 1, Rule: { ...Rule, TagDecoration: "excludes" } });
  const changed = { ...listed, TagDecoration: "excludes", Disabled: true };
  expect(await on("DescribeImmutableTagRules")).toMatchObject({ Rules: [changed] });
  expect(await codeOf("DeleteImmutableTagRules", { NamespaceName: "other", RuleId: 1 })).toBe("ResourceNotFound");
  expect(await codeOf("DeleteImmutableTagRules", { ...team, RuleId: 1 })).toBe("ok");
  await on("CreateImmutableTagRules", { ...team, Rule });
  expect(await on("DescribeImmutableTagRules")).toMatchObject({ Rules: [{ RuleId: 2 }], Total: 1 });
});

it("keeps its tags from moving and from going, and no others", async () => {
  const { on, codeOf, push, tagsOf } = await createRegistry();
  for (const tag of ["v1", "edge"]) await push(`nginx:${tag}`);
  await on("CreateImmutableTagRules", { ...team, Rule });
  await expect(push("nginx:v1")).rejects.toMatchObject({
    reason: "immutable",
    message: "Failed to process request due to 'team/nginx:v1' configured as immutable.",
  });
  await push("nginx:v2");
  await push("nginx:edge", { size: 1 });
  const copy = { SourceNamespace: "team", SourceRepo: "nginx", SourceReference: "edge", Override: true };
  expect(await codeOf("DuplicateImage", { ...copy, DestinationTag: "v1" })).toBe("FailedOperation.PreconditionFailed");
  expect(await codeOf("DuplicateImage", { ...copy, DestinationTag: "v3" })).toBe("ok");
  expect(await codeOf("DeleteImage", { ...nginx, ImageVersion: "v1" })).toBe("OperationDenied");
  const both = { ...nginx, Tags: ["edge", "v1"] };
  expect(await codeOf("DeleteRepositoryTags", both)).toBe("FailedOperation.PreconditionFailed");
  expect(await codeOf("DeleteRepository", nginx)).toBe("OperationDenied");
  expect(await tagsOf("nginx")).toHaveLength(4);
  await on("ModifyImmutableTagRules", { ...team, RuleId: 1, Rule: { ...Rule, Disabled: true } });
  expect(await codeOf("DeleteRepositoryTags", both)).toBe("ok");
});

it("keeps a tag also from going with another of its digest", async () => {
  const { on, codeOf, push } = await createRegistry();
  for (const tag of ["v1", "edge"]) await push(`nginx:${tag}`, { manifest: "{}" });
  await on("CreateImmutableTagRules", { ...team, Rule });
  expect(await codeOf("DeleteImage", { ...nginx, ImageVersion: "edge" })).toBe("OperationDenied");
});

it.each([{ TagPattern: "{v*" }, { TagPattern: "" }, { RepositoryPattern: "[" }])(
  "refuses the pattern in %j",
  async (pattern) => {
    const { on, codeOf } = await createRegistry();
    const refused = "InvalidParameter.ErrorTcrInvalidParameter";
    expect(await codeOf("CreateImmutableTagRules", { ...team, Rule: { ...Rule, ...pattern } })).toBe(refused);
    await on("CreateImmutableTagRules", { ...team, Rule });
    expect(await codeOf("ModifyImmutableTagRules", { ...team, RuleId: 1, Rule: { ...Rule, ...pattern } })).toBe(
      refused,
    );
  },
);

it("goes with its namespace", async () => {
  const { on } = await createRegistry();
  await on("CreateImmutableTagRules", { ...team, Rule });
  await on("DeleteNamespace", team);
  expect(await on("DescribeImmutableTagRules")).toMatchObject({ Rules: [], EmptyNs: [], Total: 0 });
});
