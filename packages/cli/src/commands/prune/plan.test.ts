import { describe, expect, it } from "vitest";
import { type Criteria, planPrune, type RepositoryFacts } from "./plan.js";

const day = 86_400_000;
const all: Criteria = { keepLast: 0, beforeMs: Infinity, isChosen: () => true, isImmutable: () => false };

/** `v1:a:3` is the tag v1 of the image a, changed on the third day; without a day nobody knows when. */
function repository(name: string, ...tags: readonly string[]): RepositoryFacts {
  const facts = tags.map((text) => {
    const [tag = "", digest = "", changed] = text.split(":");
    return { name: tag, digest, size: 100, updatedAtMs: changed === undefined ? undefined : Number(changed) * day };
  });
  return { namespace: "team", repository: name, tags: facts };
}

function planned(repositories: readonly RepositoryFacts[], criteria: Partial<Criteria>) {
  const { images, freedBytes } = planPrune(repositories, { ...all, ...criteria });
  const told = images.map(({ tags, keptFor }) => [
    tags.join("+"),
    keptFor === undefined ? "goes" : "tag" in keptFor ? `${keptFor.kind}: ${keptFor.tag}` : keptFor.kind,
  ]);
  return { told: Object.fromEntries(told), freedBytes };
}

describe("a plan to prune", () => {
  it("keeps the images that were changed last, not the last tags", () => {
    const { told } = planned([repository("web", "v1:a:1", "v2:b:2", "stable:b:1", "v3:c:3")], { keepLast: 2 });
    expect(told).toEqual({ v3: "last", "v2+stable": "last", v1: "goes" });
  });

  it("counts the last of each repository apart", () => {
    const repositories = [repository("web", "w1:a:1", "w2:b:2"), repository("api", "a1:c:1", "a2:d:2")];
    expect(planned(repositories, { keepLast: 1 }).told).toEqual({
      w2: "last",
      w1: "goes",
      a2: "last",
      a1: "goes",
    });
  });

  it("takes what was changed before a moment, and leaves what has no time", () => {
    const { told } = planned([repository("web", "v1:a:1", "v2:b:2", "v3:c:3", "odd:d")], { beforeMs: 2 * day });
    expect(told).toEqual({ odd: "no time", v3: "young", v2: "young", v1: "goes" });
  });

  it("takes what every criterion gives up", () => {
    const tags = ["v1:a:1", "v2:b:2", "v3:c:3", "v4:d:9"];
    expect(planned([repository("web", ...tags)], { keepLast: 3, beforeMs: 5 * day }).told).toEqual({
      v4: "last",
      v3: "last",
      v2: "last",
      v1: "goes",
    });
    expect(planned([repository("web", ...tags)], { keepLast: 0, beforeMs: 3 * day }).told).toMatchObject({
      v3: "young",
      v2: "goes",
    });
  });

  it("keeps an image of which one tag is not chosen, and leaves out those of which none is", () => {
    const isChosen = (tag: string) => tag.startsWith("pr-");
    expect(planned([repository("web", "pr-1:a:1", "pr-2:b:2", "v2:b:2", "v3:c:3")], { isChosen }).told).toEqual({
      "pr-2+v2": "not chosen: v2",
      "pr-1": "goes",
    });
  });

  it("counts the last among what is chosen alone", () => {
    const isChosen = (tag: string) => tag.startsWith("pr-");
    const { told } = planned([repository("web", "pr-1:a:1", "pr-2:b:2", "v9:c:9")], { isChosen, keepLast: 1 });
    expect(told).toEqual({ "pr-2": "last", "pr-1": "goes" });
  });

  it("keeps an image with an immutable tag, chosen or not, and names the tag", () => {
    const isImmutable = (namespace: string, name: string, tag: string) =>
      `${namespace}/${name}:${tag}` === "team/web:v1";
    const isChosen = (tag: string) => tag !== "v1";
    expect(planned([repository("web", "old:a:1", "v1:a:1")], { isImmutable, isChosen }).told).toEqual({
      "old+v1": "immutable: v1",
    });
  });

  it("counts what is freed once, and not what stays in a repository that was looked at", () => {
    const isChosen = (tag: string) => tag.startsWith("pr-");
    const repositories = [
      repository("web", "pr-1:a:1", "pr-2:b:2", "pr-3:c:3"),
      repository("api", "pr-1:a:1", "v1:b:1"),
      repository("kept", "pr-9:d:1", "v9:d:1"),
    ];
    expect(planned(repositories, { isChosen }).freedBytes).toBe(200);
  });

  it("is exact for 20,000 tags", () => {
    const tags = Array.from({ length: 20_000 }, (_, index) => `v${index}:d${index % 7000}:${index}`);
    const { images } = planPrune([repository("web", ...tags)], { ...all, keepLast: 10 });
    expect(images).toHaveLength(7000);
    expect(images.filter(({ keptFor }) => keptFor === undefined)).toHaveLength(6990);
  });
});
