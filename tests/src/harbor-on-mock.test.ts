import { randomBytes } from "node:crypto";
import { TcrClient } from "@tcrkit/client";
import { createMock } from "@tcrkit/mock";
import { expect, it } from "vitest";

const PAGE_SIZE = 3;

const draw = (prefix: string) => `${prefix}${randomBytes(3).toString("hex")}`;

/** Walks pages as Harbor's adapter for this registry does: on from a page until as many rows have come as there are. */
async function walk(first: number, page: (offset: number) => Promise<{ names: readonly string[]; total: number }>) {
  const found: string[] = [];
  for (let offset = first; ; offset += 1) {
    const { names, total } = await page(offset);
    found.push(...names);
    if (found.length >= total || offset > first + total) return found;
  }
}

it.each(["intl", "domestic", "lenient"] as const)(
  "shows Harbor every namespace, repository and image once in %s",
  async (edition) => {
    const [namespaces, repositories, tags] = ["ns", "repo", "v"].map((prefix) =>
      Array.from({ length: 2 * PAGE_SIZE + 2 }, () => draw(prefix)).toSorted(),
    ) as [string[], string[], string[]];
    const RegistryName = draw("harbor-");
    await using mock = await createMock({ edition });
    const {
      Instances: [instance],
    } = await mock.populate({
      Instances: [{ RegistryName, Namespaces: namespaces.map((NamespaceName) => ({ NamespaceName })) }],
    });
    const tcr = new TcrClient(mock.clientOptions);
    const { RegistryId } = instance;
    const [NamespaceName = "", RepositoryName = ""] = [namespaces[0], repositories[0]];
    for (const name of repositories) await tcr.createRepository({ RegistryId, NamespaceName, RepositoryName: name });
    for (const Tag of tags) await mock.pushImage({ RegistryId, NamespaceName, RepositoryName, Tag });
    const Limit = PAGE_SIZE;

    const seenNamespaces = await walk(0, async (Offset) => {
      const { NamespaceList, TotalCount } = await tcr.describeNamespaces({ RegistryId, Limit, Offset });
      return { names: NamespaceList.map(({ Name }) => Name), total: TotalCount };
    });
    expect(seenNamespaces.toSorted()).toEqual(namespaces);

    const seenRepositories = await walk(1, async (Offset) => {
      const input = { RegistryId, NamespaceName, Limit, Offset };
      const { RepositoryList, TotalCount } = await tcr.describeRepositories(input);
      return { names: RepositoryList.map(({ Name }) => Name.replace(`${NamespaceName}/`, "")), total: TotalCount };
    });
    expect(seenRepositories.toSorted()).toEqual(repositories);

    const seenTags = await walk(1, async (Offset) => {
      const input = { RegistryId, NamespaceName, RepositoryName, Limit, Offset };
      const { ImageInfoList, TotalCount } = await tcr.describeImages(input);
      return { names: ImageInfoList.map(({ ImageVersion }) => ImageVersion), total: TotalCount };
    });
    expect(seenTags.toSorted()).toEqual(tags);
  },
);

it("answers more than the name that Harbor asks for, which it compares as a whole", async () => {
  await using mock = await createMock();
  const name = draw("team");
  const names = [`a-${name}`, name, `${name}-b`];
  const {
    Instances: [instance],
  } = await mock.populate({
    Instances: [{ RegistryName: draw("harbor-"), Namespaces: names.map((NamespaceName) => ({ NamespaceName })) }],
  });
  const tcr = new TcrClient(mock.clientOptions);
  const { RegistryId } = instance;
  const { NamespaceList, TotalCount } = await tcr.describeNamespaces({ RegistryId, NamespaceName: name });
  expect(TotalCount).toBe(3);
  expect(NamespaceList.filter(({ Name }) => Name === name)).toHaveLength(1);
  const missing = await tcr.describeNamespaces({ RegistryId, NamespaceName: name.slice(0, -1) });
  expect(missing.NamespaceList.some(({ Name }) => Name === name.slice(0, -1))).toBe(false);
});
