import type { StreamRequest, StreamResponse } from "@tcrkit/client/http";
import { describe, expect, it } from "vitest";
import { type Answer, problemIn, tcr } from "../../../test/terminal.js";

const digests = { a: `sha256:${"a".repeat(64)}`, b: `sha256:${"b".repeat(64)}`, c: `sha256:${"c".repeat(64)}` };

const instance = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  Status: "Running",
  PublicDomain: "tools.tencentcloudcr.com",
  InternalEndpoint: "tools-vpc.tencentcloudcr.com",
  RegionName: "ap-seoul",
};
const far = {
  ...instance,
  RegistryId: "tcr-2",
  RegistryName: "far",
  PublicDomain: "far.tencentcloudcr.com",
  InternalEndpoint: "",
};

const immutable = {
  NsName: "prod",
  RepositoryPattern: "**",
  RepositoryDecoration: "repoMatches",
  TagPattern: "v1",
  TagDecoration: "matches",
};

type Input = Readonly<Record<string, unknown>>;

/** An instance with `team/web`; whatever is duplicated is in `prod/web` from then on. */
function registry(there: Readonly<Record<string, string>> = {}): Answer[] {
  const tags = {
    "team/web": { v1: digests.a, v2: digests.b, stable: digests.b, "pr-7": digests.c },
    "prod/web": { ...there },
  } as Record<string, Record<string, string>>;
  const listed = ({ NamespaceName, RepositoryName, ImageVersion, Digest }: Input) =>
    Object.entries(tags[`${NamespaceName}/${RepositoryName}`] ?? {})
      .filter(([tag, digest]) => (ImageVersion ?? tag) === tag && (Digest ?? digest) === digest)
      .map(([tag, digest]) => ({ ImageVersion: tag, Digest: digest, Size: 1_000_000 }));
  const answers: Readonly<Record<string, (input: Input) => object>> = {
    DescribeInstances: () => ({ TotalCount: 2, Registries: [instance, far] }),
    DescribeNamespaces: () => ({ TotalCount: 2, NamespaceList: [{ Name: "team" }, { Name: "prod" }] }),
    DescribeImmutableTagRules: () => ({ Rules: [immutable], EmptyNs: [], Total: 1 }),
    DescribeRepositories: () => ({ TotalCount: 1, RepositoryList: [{ Name: "team/web", Namespace: "team" }] }),
    DescribeInstanceCustomizedDomain: ({ RegistryId }) => ({
      TotalCount: 1,
      DomainInfoList: [{ DomainName: RegistryId === "tcr-1" ? "registry.example.com" : "far.example.com" }],
    }),
    DescribeImages: (input) => ({ TotalCount: listed(input).length, ImageInfoList: listed(input) }),
    DuplicateImage: ({ SourceReference, DestinationNamespace, DestinationRepo, DestinationTag }) => {
      const copies = tags[`${DestinationNamespace}/${DestinationRepo}`] ?? {};
      copies[String(DestinationTag)] = tags["team/web"]?.[String(SourceReference)] ?? "";
      return {};
    },
  };
  return [
    (action, input) => ({
      status: 200,
      body: JSON.stringify({ Response: { ...answers[action]?.(input), RequestId: "r" } }),
    }),
  ];
}

const duplicates = (requests: readonly { readonly action: string | undefined; readonly input: unknown }[]) =>
  requests.filter(({ action }) => action === "DuplicateImage").map(({ input }) => input as Input);

describe("tcr copy on a terminal", () => {
  const line = ["copy", "tools/team/web", "tools/prod", "--except", "pr-*"];
  const there = { v1: digests.c, v2: digests.c };

  it("shows what is new, overwritten and refused, asks, and copies what it showed", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(line, {
      answers: registry(there),
      isTTY: true,
      columns: 120,
      typed: ["y"],
    });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 5,
      stdout: [
        "Source           Target             Size  Image                Outcome",
        "team/web:v1      prod/web:v1      1.0 MB  sha256:aaaaaaaaaaaa  refused: v1 is immutable",
        "team/web:v2      prod/web:v2      1.0 MB  sha256:bbbbbbbbbbbb  overwrites sha256:cccccccccccc",
        "team/web:stable  prod/web:stable  1.0 MB  sha256:bbbbbbbbbbbb  is new",
      ],
    });
    expect(stderr.map((text) => text.split("\u001b[2K").at(-1))).toEqual([
      "Within tools (ap-seoul), by DuplicateImage.",
      "To copy: 2 tags of 1 image.",
      "This overwrites 1 tag.",
      "Refused: 1 tag, immutable at the target.",
      "Copy 2 tags of 1 image to tools (ap-seoul)? This overwrites 1 tag. [y/N] ",
      "Copied 2 tags.",
      "Error: prod/web:v1 is immutable at the target, and was left as it is.",
      "  Next: give another tag, or let the rule go (tcr delete-immutable-tag-rules)",
    ]);
    const from = { RegistryId: "tcr-1", SourceNamespace: "team", SourceRepo: "web" };
    const to = { DestinationNamespace: "prod", DestinationRepo: "web" };
    expect(duplicates(requests)).toEqual([
      { ...from, SourceReference: "v2", ...to, DestinationTag: "v2", Override: true },
      { ...from, SourceReference: "stable", ...to, DestinationTag: "stable" },
    ]);
  });

  it.each([50, 80, 120])("fits a terminal of %i columns", async (columns) => {
    const { exitCode, stdout } = await tcr([...line, "--dry-run"], { answers: registry(there), isTTY: true, columns });
    expect(exitCode).toBe(0);
    expect(stdout.length).toBe(4);
    expect(Math.max(...stdout.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    expect(stdout[1]).toContain("prod/web:v1");
  });

  it("changes nothing when the answer is no, and says so", async () => {
    const { exitCode, stderr, requests } = await tcr(line, { answers: registry(), isTTY: true, typed: [""] });
    expect({ exitCode, duplicates: duplicates(requests) }).toEqual({ exitCode: 5, duplicates: [] });
    expect(stderr.at(-1)).toBe("Error: you said no: nothing was changed.");
  });

  it("asks nothing where everything is up to date", async () => {
    const { exitCode, stdout, stderr } = await tcr(["copy", "tools/team/web:v2", "tools/prod"], {
      answers: registry({ v2: digests.b }),
      isTTY: true,
    });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: [],
      stderr: ["Within tools (ap-seoul), by DuplicateImage.", "To copy: nothing.", "Up to date: 1 tag."],
    });
  });
});

describe("tcr copy elsewhere", () => {
  it("changes nothing without --yes, shows the plan, and ends with 2", async () => {
    const { exitCode, stdout, stderr, requests } = await tcr(["copy", "tools/team/web:v1", "tools/prod"], {
      answers: registry(),
    });
    expect({ exitCode, duplicates: duplicates(requests) }).toEqual({ exitCode: 2, duplicates: [] });
    expect(JSON.parse(stdout.join(""))).toMatchObject({ CopiedTags: 0, Images: [{ Action: "copy" }] });
    expect(stderr).toEqual([
      "Error: there is no terminal to ask on: nothing was changed.",
      "  Next: the same with --yes makes these changes; with --dry-run it ends here, and well",
    ]);
  });

  it("gives the plan as data and what became of it", async () => {
    const line = ["copy", "tools.tencentcloudcr.com/team/web", "tcr-1/prod/web", "--match", "v*", "--yes"];
    const { exitCode, stdout } = await tcr(line, { answers: registry({ v1: digests.a, v2: digests.c }) });
    expect({ exitCode, ...JSON.parse(stdout.join("")) }).toEqual({
      exitCode: 0,
      Images: [
        {
          Source: "tcr-1/team/web:v1",
          Target: "tcr-1/prod/web:v1",
          Digest: digests.a,
          Size: 1_000_000,
          Action: "keep",
          Reason: "the target has this image",
        },
        {
          Source: "tcr-1/team/web:v2",
          Target: "tcr-1/prod/web:v2",
          Digest: digests.b,
          Size: 1_000_000,
          Action: "overwrite",
          Reason: `replaces ${digests.c}`,
        },
      ],
      CopiedTags: 1,
      SentBytes: 0,
      SentBlobs: 0,
      MountedBlobs: 0,
      PresentBlobs: 0,
    });
  });

  it("copies an image of a digest by a tag that has it", async () => {
    const line = ["copy", `tools/team/web@${digests.b}`, "tools/prod/web:now", "--yes"];
    const { exitCode, requests } = await tcr(line, { answers: registry() });
    expect({ exitCode, reference: duplicates(requests)[0]?.["SourceReference"] }).toEqual({
      exitCode: 0,
      reference: "v2",
    });
  });

  describe("stopped in the middle", () => {
    const stopping = (): Answer[] => {
      const [answer] = registry();
      let sent = 0;
      return [
        (action, input) => {
          if (action === "DuplicateImage" && ++sent === 2) throw new Error("the line was cut");
          return typeof answer === "function" ? answer(action, input) : { status: 500, body: "" };
        },
      ];
    };
    const line = ["copy", "tools/team/web", "tools/prod", "--yes", "--output", "json"];
    const soFar = "Copied 1 of 4 tags so far; the same command goes on from there.";

    it("says how far it came, and does the rest by the same line", async () => {
      const answers = stopping();
      const stopped = await tcr(line, { answers });
      expect({
        exitCode: stopped.exitCode,
        said: stopped.stderr[0],
        ...JSON.parse(stopped.stdout.join("")),
      }).toMatchObject({ exitCode: 8, said: soFar, CopiedTags: 1 });
      const { exitCode, stdout } = await tcr(line, { answers });
      expect({ exitCode, ...JSON.parse(stdout.join("")) }).toMatchObject({ exitCode: 0, CopiedTags: 3 });
    });

    it("says why, even where its outcome cannot be printed", async () => {
      const answers = stopping();
      const unprintable = [...line, "--query", "sum(CopiedTags)"];
      const stopped = await tcr(unprintable, { answers });
      expect({ exitCode: stopped.exitCode, stderr: stopped.stderr.slice(0, 2) }).toEqual({
        exitCode: 8,
        stderr: [soFar, expect.stringContaining("the line was cut")],
      });
      const { exitCode, stderr } = await tcr(unprintable, { answers });
      expect({ exitCode, stderr: stderr.slice(0, 2) }).toEqual({
        exitCode: 2,
        stderr: ["Copied 3 tags.", expect.stringMatching(/^Error: --query cannot be applied to the answer/)],
      });
    });
  });

  it("does not take another image for the one that was planned", async () => {
    const [answer] = registry();
    const answers: Answer[] = [
      (action, input) => {
        const moved = action === "DuplicateImage" ? { ...input, SourceReference: "pr-7" } : input;
        return typeof answer === "function" ? answer(action, moved) : { status: 500, body: "" };
      },
    ];
    const { exitCode, stderr } = await tcr(["copy", "tools/team/web:v2", "tools/prod", "--yes"], { answers });
    expect({ exitCode, said: stderr[1] }).toEqual({
      exitCode: 5,
      said: `Error: team/web:v2 was pushed anew meanwhile: prod/web:v2 is ${digests.c} now, planned was ${digests.b}.`,
    });
  });
});

describe("a place by a custom domain", () => {
  const asked = ({ requests }: Awaited<ReturnType<typeof tcr>>) =>
    requests
      .filter(({ action }) => action === "DescribeInstanceCustomizedDomain")
      .map(({ region, input }) => `${(input as Input)["RegistryId"]} ${region}`);

  /** Registries that all answer the same, with the addresses that were asked for. */
  function streamsOf(answer: () => Pick<StreamResponse, "status">) {
    const urls: string[] = [];
    const streams = async ({ url }: StreamRequest): Promise<StreamResponse> => {
      urls.push(url);
      return { ...answer(), headers: {}, body: (async function* () {})(), discard: () => {} };
    };
    return { urls, streams };
  }

  it.each([
    ["registry.example.com/team/web:v2", "tcr-1/prod"],
    ["Registry.Example.com:443/team/web:v2", "registry.example.com/prod/web:v2"],
    ["tools/team/web:v2", "registry.example.com/prod"],
  ])("means the instance that it leads to: %s to %s", async (source, target) => {
    const end = await tcr(["copy", source, target, "--yes"], { answers: registry() });
    expect({ exitCode: end.exitCode, asked: asked(end), ...JSON.parse(end.stdout.join("")) }).toMatchObject({
      exitCode: 0,
      asked: ["tcr-1 ap-seoul"],
      Images: [{ Source: "tcr-1/team/web:v2", Target: "tcr-1/prod/web:v2" }],
      CopiedTags: 1,
    });
    expect(duplicates(end.requests)).toHaveLength(1);
  });

  it.each([
    [[], ["registry.example.com", "far.example.com"]],
    [
      ["--source-host", "a.example.com", "--target-host", "b.example.com"],
      ["a.example.com", "b.example.com"],
    ],
  ])("is reached by that host, unless another is given: %j", async (flags, hosts) => {
    const { streams, urls } = streamsOf(() => ({ status: 403 }));
    const line = ["copy", "registry.example.com/team/web:v2", "far.example.com/prod", "--yes", ...flags];
    const { exitCode } = await tcr(line, { answers: registry(), streams });
    expect({ exitCode, reached: urls.slice(0, 2) }).toEqual({
      exitCode: 5,
      reached: hosts.map((host) => `https://${host}/v2/`),
    });
  });

  it("asks each instance once for both places", async () => {
    const { streams } = streamsOf(() => ({ status: 404 }));
    const end = await tcr(["copy", "one.example.com/a/b:1", "two.example.com"], { answers: registry(), streams });
    expect(asked(end)).toEqual(["tcr-1 ap-seoul", "tcr-2 ap-seoul"]);
  });

  it.each(["tools", "tcr-1", "tools.tencentcloudcr.com", "tools-vpc.tencentcloudcr.com", "else.tencentcloudcr.com"])(
    "is not looked for where it can be none: %s",
    async (place) => {
      const { streams } = streamsOf(() => ({ status: 404 }));
      const end = await tcr(["copy", `${place}/team/web:v2`, "tools/prod", "--dry-run"], {
        answers: registry(),
        streams,
      });
      expect(asked(end)).toEqual([]);
    },
  );

  it.each(["docker.io/nginx:1", "localhost:5000/web:v1", "127.0.0.1/web:v1", "[::1]:5000/web:v1", "build:5000/web:v1"])(
    "is not looked for where it is another registry: %s",
    async (place) => {
      const { streams } = streamsOf(() => ({ status: 404 }));
      expect(asked(await tcr(["copy", place, "tools/prod"], { answers: registry(), streams }))).toEqual([]);
    },
  );

  describe("that leads to no instance", () => {
    const refusing = (): Answer[] => {
      const [answer] = registry();
      return [
        (action, input) => {
          if (action === "DescribeInstanceCustomizedDomain") {
            const refusal = { Code: "UnauthorizedOperation", Message: "No." };
            return { status: 200, body: JSON.stringify({ Response: { Error: refusal, RequestId: "r" } }) };
          }
          return typeof answer === "function" ? answer(action, input) : { status: 500, body: "" };
        },
      ];
    };

    it("is told where its registry wants a login", async () => {
      const { streams } = streamsOf(() => ({ status: 401 }));
      const end = await tcr(["copy", "else.example.com/team/web:v2", "tools/prod"], { answers: registry(), streams });
      expect({ exitCode: end.exitCode, stderr: end.stderr }).toEqual({
        exitCode: 3,
        stderr: [
          "Error: else.example.com refuses the manifest v2 of team/web: 401 it wants a login.",
          "  No running instance of this account has the domain else.example.com.",
          "  Next: docker login else.example.com, with a user who may do that",
        ],
      });
    });

    it("is told where nothing is there", async () => {
      const streams = async () => Promise.reject(Object.assign(new Error("not found"), { code: "ENOTFOUND" }));
      const end = await tcr(["copy", "else.example.com/team/web:v2", "tools/prod"], { answers: registry(), streams });
      expect({ exitCode: end.exitCode, stderr: end.stderr.slice(0, 2) }).toEqual({
        exitCode: 8,
        stderr: [
          "Error: the connection with else.example.com failed: not found.",
          "  No running instance of this account has the domain else.example.com.",
        ],
      });
    });

    it("is taken for another registry where the key may not ask, which is told if that fails", async () => {
      const { streams } = streamsOf(() => ({ status: 401 }));
      const end = await tcr(["copy", "registry.example.com/team/web:v2", "tools/prod"], {
        answers: refusing(),
        streams,
      });
      expect(asked(end)).toEqual(["tcr-1 ap-seoul", "tcr-2 ap-seoul"]);
      expect({ exitCode: end.exitCode, second: end.stderr[1] }).toEqual({
        exitCode: 3,
        second:
          "  Whether an instance of this account has the domain registry.example.com is not known: this key may not ask (DescribeInstanceCustomizedDomain).",
      });
    });

    it.each([
      ["no running one has this domain", registry],
      ["this key may not ask whether one has this domain (DescribeInstanceCustomizedDomain)", refusing],
    ])("has no patterns: %s", async (said, answers) => {
      const { exitCode, stderr } = await tcr(["copy", "else.example.com", "tools"], { answers: answers() });
      expect({ exitCode, problem: problemIn(stderr) }).toEqual({
        exitCode: 2,
        problem: `SOURCE: expected a repository of else.example.com, by its whole name; patterns are for instances of this account, and ${said}`,
      });
    });
  });
});

describe("what is not there", () => {
  it.each([
    ["tools/team/web:v9 far", 4, "there is no image team/web:v9 in tools."],
    ["tools/team/web:v1 tools/nowhere", 4, "tools has no namespace nowhere."],
    ["nobody/team/web:v1 far", 4, 'there is no instance "nobody", neither by id nor by name.'],
  ])("`tcr copy %s` ends with %i", async (line, code, said) => {
    const { exitCode, stderr } = await tcr(["copy", ...line.split(" "), "--yes"], { answers: registry() });
    expect({ exitCode, said: stderr[0] }).toEqual({ exitCode: code, said: `Error: ${said}` });
  });
});

describe("a wrong line", () => {
  it.each([
    ["copy", "there is no source; tcr copy my-registry/team/web:v1 other-registry"],
    ["copy tools/team/web:v1", "there is no target; it comes second: tcr copy my-registry/team/web:v1 other-registry"],
    ["copy a b c", '"c" is one word too many; it copies from one place to another; a pattern needs quotes'],
    [
      "copy tools/team/web:v* b",
      'SOURCE: expected a tag, got the pattern "v*"; leave it out, and choose tags by --match v*',
    ],
    ["copy tools/team/*:v1 b", "SOURCE: a tag or a digest needs one repository, not a pattern of them"],
    ["copy tools/team/web:v1 b --match v1", "--match and --except choose tags of a repository; SOURCE names one image"],
    [
      `copy tools/team/web@${digests.a} b`,
      "TARGET has no tag, and SOURCE is named by its digest; give the tag that the copy gets: my-registry/team/web:v1",
    ],
    [
      `copy tools/team/web:v1 b/c/d@${digests.a}`,
      "TARGET has a digest; a copy keeps that of its source: give a tag, or neither",
    ],
    [
      "copy tools/team/web b/c/d:v1",
      'TARGET has the tag "v1", and SOURCE has none; a repository is copied with the names of its tags: leave the tag out',
    ],
    ["copy tools/team/web b/*", "TARGET is a pattern; patterns choose what is copied; TARGET is one place"],
    ["copy tools/a{b c", 'SOURCE: "a{b": its brackets or braces do not match'],
    [
      "copy tools b --target-host https://b",
      '--target-host: expected a host name, with a port where needed, got "https://b"; without https:// and without a path',
    ],
    ["copy tools/team/web:v1 b/c/d:v*", 'TARGET: expected a tag of at most 128 letters, digits and _ . -, got "v*"'],
    [
      "copy tools/team/web@sha256:ab b/c/d:v1",
      'SOURCE: expected a digest, sha256: and 64 hexadecimal digits, got "sha256:ab"',
    ],
    ["copy tools/team/../web b", /"tools\/team\/\.\.\/web": expected INSTANCE/],
    ["copy tools//web b", /"tools\/\/web": expected INSTANCE/],
    ["copy a b --skeleton", "--skeleton means nothing to `tcr copy`"],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests }).toEqual({ exitCode: 2, requests: [] });
    if (typeof problem === "string") expect(problemIn(stderr)).toBe(problem);
    else expect(problemIn(stderr)).toMatch(problem);
  });

  it.each([
    [
      "copy tools/team/* far/a/b",
      'TARGET: "a/b" is one repository, and SOURCE may be several; give INSTANCE or INSTANCE/NAMESPACE; repositories keep their names',
    ],
    [
      "copy tools/team:v1 far",
      'SOURCE: expected INSTANCE/NAMESPACE/REPOSITORY, got "team" in the place of the last two',
    ],
    [
      "copy localhost:5000/* far",
      "SOURCE: expected a repository of localhost:5000, by its whole name; patterns are for instances of this account",
    ],
    ["copy localhost:5000/web:v1 far", 'TARGET: "web" has no namespace that it could keep; give one: my-registry/team'],
  ])("`tcr %s` changes nothing", async (line, problem) => {
    const { exitCode, stderr } = await tcr([...line.split(" "), "--yes"], { answers: registry() });
    expect({ exitCode, problem: problemIn(stderr) }).toEqual({ exitCode: 2, problem });
  });
});
