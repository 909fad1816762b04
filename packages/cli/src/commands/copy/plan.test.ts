import { describe, expect, it } from "vitest";
import { createNaming, planCopy } from "./plan.js";
import type { Side } from "./sides.js";

const digests = { a: `sha256:${"a".repeat(64)}`, b: `sha256:${"b".repeat(64)}` };
const image = (tag: string, digest: keyof typeof digests) => ({
  repository: "team/web",
  tag,
  digest: digests[digest],
  size: 1,
});

describe("a plan of copies", () => {
  it("tells for each tag whether it is new, gets another image, is up to date or may not be changed", () => {
    const there = new Map([
      ["v2", digests.b],
      ["v3", digests.a],
      ["v4", digests.b],
    ]);
    const plan = planCopy(
      ["v1", "v2", "v3", "v4"].map((tag) => image(tag, "a")),
      ({ repository, tag = "" }) => ({ repository, tag }),
      { digestOf: ({ tag }) => there.get(tag), isImmutable: ({ tag }) => tag !== "v2" },
    );
    expect(plan.map(({ to, action, replaced }) => [to.tag, action, replaced])).toEqual([
      ["v1", "copy", undefined],
      ["v2", "overwrite", digests.b],
      ["v3", "keep", undefined],
      ["v4", "refuse", digests.b],
    ]);
  });
});

const instance = {} as NonNullable<Side["instance"]>;
const side = (path: string | undefined, rest: Partial<Side> = {}): Side => ({
  instance,
  host: "",
  name: "",
  path,
  tag: undefined,
  digest: undefined,
  ...rest,
});
const other = { instance: undefined };

describe("the name of a copy", () => {
  it.each([
    ["an instance", side("team/web"), side(undefined), "team/web:v1"],
    ["a namespace", side("team/web"), side("mirror"), "mirror/web:v1"],
    ["a namespace, for names with slashes", side("team/**"), side("mirror"), "mirror/web:v1"],
    ["a repository", side("team/web"), side("mirror/base/web"), "mirror/base/web:v1"],
    ["a tag", side("team/web", { tag: "v1" }), side("team/web", { tag: "v2" }), "team/web:v2"],
    ["a tag alone", side("team/web", { tag: "v1" }), side(undefined, { tag: "v2" }), "team/web:v2"],
    ["another registry", side("team/web"), side(undefined, other), "team/web:v1"],
    ["a repository of another registry", side("team/web"), side("mirror", other), "mirror:v1"],
    ["a folder of another registry", side("team/*"), side("a/mirror", other), "a/mirror/web:v1"],
  ])("keeps what %s does not say", (_, source, target, expected) => {
    const { repository, tag } = createNaming(source, target)({ repository: "team/web", tag: "v1" });
    expect(`${repository}:${tag}`).toBe(expected);
  });

  it("leaves out nothing of a name without a namespace", () => {
    expect(createNaming(side("web", other), side("team"))({ repository: "web", tag: "v1" })).toEqual({
      repository: "team/web",
      tag: "v1",
    });
  });
});
