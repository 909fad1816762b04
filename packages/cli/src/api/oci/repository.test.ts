import type { StreamResponse } from "@tcrkit/client/http";
import { describe, expect, it } from "vitest";
import type { OciRegistry, RegistryRequest } from "./registry.js";
import { openRepository } from "./repository.js";

/** A registry that gives pages of tags, one after the other; real ones stand in the tests across packages. */
function withPages(...pages: readonly { readonly tags: unknown; readonly link?: string }[]) {
  const asked: RegistryRequest[] = [];
  const registry: OciRegistry = {
    host: "a.example.com",
    repeat: (step) => step(),
    ask: async (request): Promise<StreamResponse> => {
      const { tags, link } = pages[asked.length] ?? { tags: [] };
      asked.push(request);
      async function* body() {
        yield Buffer.from(JSON.stringify({ tags }));
      }
      return { status: 200, headers: { link }, body: body(), discard: () => {} };
    },
  };
  return { asked, repository: openRepository(registry, "team/web", false) };
}

describe("the tags of a repository", () => {
  it("are read page after page", async () => {
    const { asked, repository } = withPages(
      { tags: ["v1", "v2"], link: '</v2/team/web/tags/list?last=v2&n=1000>; rel="next"' },
      { tags: ["v3"] },
    );
    expect(await repository.tags()).toEqual(["v1", "v2", "v3"]);
    expect(asked.map(({ target, scopes }) => [target, scopes])).toEqual([
      ["/v2/team/web/tags/list?n=1000", ["repository:team/web:pull"]],
      ["/v2/team/web/tags/list?last=v2&n=1000", ["repository:team/web:pull"]],
    ]);
  });

  it("are none where the registry says null", async () => {
    expect(await withPages({ tags: null }).repository.tags()).toEqual([]);
  });

  it.each([
    [
      ["v1", "../../../other/manifests/v1"],
      "has a tag in team/web that no registry may have: ../../../other/manifests/v1.",
    ],
    [[7], "has a tag in team/web that no registry may have: 7."],
    ["v1", "answers without the tags of team/web."],
  ])("are refused where they lead elsewhere: %j", async (tags, message) => {
    await expect(withPages({ tags }).repository.tags()).rejects.toThrow(`a.example.com ${message}`);
  });
});
