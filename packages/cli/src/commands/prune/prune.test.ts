import { describe, expect, it } from "vitest";
import { type Answer, problemIn, tcr } from "../../../test/terminal.js";

const digests = { a: `sha256:${"a".repeat(64)}`, b: `sha256:${"b".repeat(64)}`, c: `sha256:${"c".repeat(64)}` };

const tag = (name: string, image: keyof typeof digests, day: number) => ({
  ImageVersion: name,
  Size: 1_000_000,
  Digest: digests[image],
  UpdateTime: `2023-12-${String(day).padStart(2, "0")}T00:00:00Z`,
});

const instance = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  Status: "Running",
  PublicDomain: "tools.tencentcloudcr.com",
  RegionName: "ap-seoul",
};

/** An instance with two repositories, in which `v2` and `stable` are one image, and `v1` is immutable in `web`. */
function registry(overrides: Readonly<Record<string, unknown>> = {}): Answer[] {
  const answers: Readonly<Record<string, unknown>> = {
    DescribeInstances: { TotalCount: 1, Registries: [instance] },
    DescribeImmutableTagRules: {
      Rules: [
        {
          NsName: "team",
          RepositoryPattern: "web",
          RepositoryDecoration: "repoMatches",
          TagPattern: "v1",
          TagDecoration: "matches",
        },
      ],
      EmptyNs: [],
      Total: 1,
    },
    DescribeRepositories: {
      TotalCount: 2,
      RepositoryList: [
        { Name: "team/web", Namespace: "team" },
        { Name: "other/api", Namespace: "other" },
      ],
    },
    DescribeImages: {
      TotalCount: 4,
      ImageInfoList: [tag("v1", "a", 1), tag("v2", "b", 2), tag("stable", "b", 2), tag("v3", "c", 30)],
    },
    DeleteRepositoryTags: {},
    ...overrides,
  };
  return [
    (action) => ({
      status: 200,
      body: JSON.stringify({ Response: { ...(answers[action] as object), RequestId: "r" } }),
    }),
  ];
}

const deletions = (requests: readonly { readonly action: string | undefined; readonly input: unknown }[]) =>
  requests.filter(({ action }) => action === "DeleteRepositoryTags").map(({ input }) => input);

describe("tcr prune on a terminal", () => {
  const line = ["prune", "tools/**", "--keep-last", "1"];

  it("shows what goes and what stays for a tag, asks, and deletes what it showed", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(line, {
      answers: registry(),
      isTTY: true,
      columns: 120,
      typed: ["y"],
    });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        "Repository  Tags          Size  Changed      Image                Outcome",
        "team/web    v2, stable  1.0 MB  4 weeks ago  sha256:bbbbbbbbbbbb  goes",
        "team/web    v1          1.0 MB  4 weeks ago  sha256:aaaaaaaaaaaa  stays: v1 is immutable",
        "other/api   v2, stable  1.0 MB  4 weeks ago  sha256:bbbbbbbbbbbb  goes",
        "other/api   v1          1.0 MB  4 weeks ago  sha256:aaaaaaaaaaaa  goes",
      ],
    });
    expect(stderr.map((text) => text.split("\u001b[2K").at(-1))).toEqual([
      "To go: 5 tags of 3 images in 2 repositories, which frees up to 1.0 MB.",
      "To stay: 3 images, 2 among the last, 1 for an immutable tag.",
      "Delete 5 tags of 3 images in 2 repositories? This cannot be undone. [y/N] ",
      "Deleted 5 tags.",
    ]);
    expect(deletions(requests)).toEqual([
      { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "web", Tags: ["v2", "stable"] },
      { RegistryId: "tcr-1", NamespaceName: "other", RepositoryName: "api", Tags: ["v2", "stable", "v1"] },
    ]);
    expect(new Set(requests.slice(1).map(({ region }) => region))).toEqual(new Set(["ap-seoul"]));
  });

  it.each(["n", "", "yesterday"])("changes nothing when the answer is %j, and says so", async (answer) => {
    const { exitCode, stderr, requests } = await tcr(line, { answers: registry(), isTTY: true, typed: [answer] });
    expect({ exitCode, deletions: deletions(requests) }).toEqual({ exitCode: 5, deletions: [] });
    expect(stderr.at(-1)).toBe("Error: you said no: nothing was changed.");
  });

  it("asks nothing where nothing goes", async () => {
    const { exitCode, stdout, stderr } = await tcr(["prune", "tools/team/web", "--keep-last", "9"], {
      answers: registry(),
      isTTY: true,
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: [],
      stderr: ["To go: nothing.", "To stay: 3 images, 3 among the last."],
    });
  });

  it("fits a terminal of 50 columns", async () => {
    const { stdout } = await tcr([...line, "--dry-run"], { answers: registry(), isTTY: true, columns: 50 });
    expect(Math.max(...stdout.map(({ length }) => length))).toBeLessThanOrEqual(50);
  });
});

describe("tcr prune elsewhere", () => {
  const line = ["prune", "tools/team/web", "--older-than", "2w", "--except", "stable"];

  it("changes nothing without --yes, shows the plan, and ends with 2", async () => {
    const goes = ["prune", "tools/other/api", "--older-than", "2w"];
    const { exitCode, stdout, stderr, requests } = await tcr(goes, { answers: registry() });
    expect({ exitCode, deletions: deletions(requests) }).toEqual({ exitCode: 2, deletions: [] });
    expect(JSON.parse(stdout.join(""))).toMatchObject({ DeletedTags: 0, FreedBytes: 2_000_000 });
    expect(stderr).toEqual([
      "Error: there is no terminal to ask on: nothing was changed.",
      "  Next: the same with --yes makes these changes; with --dry-run it ends here, and well",
    ]);
  });

  it("gives the plan as data and what became of it", async () => {
    const { exitCode, stdout } = await tcr(["prune", "tools/other/*", "--older-than", "2w", "--yes"], {
      answers: registry(),
    });
    expect({ exitCode, ...JSON.parse(stdout.join("")) }).toEqual({
      exitCode: 0,
      Images: [
        {
          Path: `tcr-1/other/api@${digests.c}`,
          Tags: ["v3"],
          Size: 1_000_000,
          UpdatedAt: "2023-12-30T00:00:00.000Z",
          Action: "keep",
          Reason: "not old enough",
        },
        {
          Path: `tcr-1/other/api@${digests.b}`,
          Tags: ["v2", "stable"],
          Size: 1_000_000,
          UpdatedAt: "2023-12-02T00:00:00.000Z",
          Action: "delete",
          Reason: "",
        },
        {
          Path: `tcr-1/other/api@${digests.a}`,
          Tags: ["v1"],
          Size: 1_000_000,
          UpdatedAt: "2023-12-01T00:00:00.000Z",
          Action: "delete",
          Reason: "",
        },
      ],
      FreedBytes: 2_000_000,
      DeletedTags: 3,
    });
  });

  it("gives rows, one for each image", async () => {
    const { stdout } = await tcr([...line, "--dry-run", "--output", "ndjson"], { answers: registry() });
    expect(stdout.map((text) => JSON.parse(text).Reason)).toEqual([
      "not old enough",
      "stable is not to go",
      "v1 is immutable",
    ]);
  });

  describe("stopped in the middle", () => {
    const images = Array.from({ length: 50 }, (_, index) => ({
      ...tag(`v${index}`, "a", 1),
      Digest: `sha256:${String(index).padStart(64, "0")}`,
    }));
    const [answer] = registry({ DescribeImages: { TotalCount: 50, ImageInfoList: images } });
    const stopping = (): Answer[] => {
      let sent = 0;
      return [
        (action, input) => {
          if (action === "DeleteRepositoryTags" && ++sent === 2) throw new Error("the line was cut");
          return typeof answer === "function" ? answer(action, input) : { status: 500, body: "" };
        },
      ];
    };
    const line = ["prune", "tools/other/api", "--match", "**", "--yes", "--output", "json"];
    const soFar = "Deleted 20 of 50 tags so far; the same command goes on from there.";

    it("tells how far it came, and goes on by the same line", async () => {
      const { exitCode, stdout, stderr, requests } = await tcr(line, { answers: stopping() });
      expect({ exitCode, ...JSON.parse(stdout.join("\n")) }).toMatchObject({ exitCode: 8, DeletedTags: 20 });
      expect(deletions(requests).map((input) => (input as { Tags: string[] }).Tags.length)).toEqual([20, 20]);
      expect(stderr[0]).toBe(soFar);
    });

    it("tells why, even where its outcome cannot be printed", async () => {
      const { exitCode, stdout, stderr } = await tcr([...line, "--query", "sum(DeletedTags)"], { answers: stopping() });
      expect({ exitCode, stdout, stderr: stderr.slice(0, 2) }).toEqual({
        exitCode: 8,
        stdout: [],
        stderr: [soFar, expect.stringContaining("the line was cut")],
      });
    });
  });

  it("tells that its outcome cannot be printed, where all else went well", async () => {
    const line = ["prune", "tools/other/*", "--older-than", "2w", "--yes", "--query", "sum(DeletedTags)"];
    const { exitCode, stdout, stderr } = await tcr(line, { answers: registry() });
    expect({ exitCode, stdout, stderr: stderr.slice(0, 2) }).toEqual({
      exitCode: 2,
      stdout: [],
      stderr: ["Deleted 3 tags.", expect.stringMatching(/^Error: --query cannot be applied to the answer/)],
    });
  });
});

describe("a wrong line", () => {
  it.each([
    ["prune", "an instance is missing; tcr prune my-registry/team --keep-last 10"],
    ["prune tools", "nothing says what is to go; give --keep-last, --older-than or --match '**' for everything"],
    ["prune tools --keep-last -1", '--keep-last: expected a whole number, got "-1"'],
    ["prune tools --older-than 30", '--older-than: expected an age such as 12h, 30d or 8w, got "30"'],
    ["prune tools --match a{b", '--match: "a{b": its brackets or braces do not match'],
    [
      "prune tools/team/web:v1 --keep-last 1",
      "the place names one image; `tcr delete-image` deletes it; a place here is INSTANCE/NAMESPACE/REPOSITORY at most",
    ],
    ["prune tools a --keep-last 1", '"a" is one word too many; it prunes one place; a pattern needs quotes'],
    ["prune tools --keep-last 1 --skeleton", "--skeleton means nothing to `tcr prune`"],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });
});
