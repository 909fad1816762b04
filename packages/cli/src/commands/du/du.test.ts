import { describe, expect, it } from "vitest";
import { type Answer, problemIn, tcr } from "../../../test/terminal.js";

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const tag = (name: string, letter: string, Size: number) => ({
  ImageVersion: name,
  Size,
  Digest: digest(letter),
  UpdateTime: "2023-12-30T00:00:00Z",
});

const manifests: Readonly<Record<string, object>> = {
  v1: { config: { digest: "c1", size: 1_000 }, layers: [{ digest: "base", size: 50_000_000 }] },
  latest: {
    config: { digest: "c2", size: 1_000 },
    layers: [
      { digest: "base", size: 50_000_000 },
      { digest: "own", size: 2_000_000 },
    ],
  },
  many: { manifests: [{ digest: "x", size: 500 }] },
};

const tagsOf: Readonly<Record<string, readonly object[]>> = {
  web: [tag("v1", "a", 50_001_000), tag("latest", "b", 52_001_000), tag("v2", "b", 52_001_000)],
  api: [tag("v1", "a", 50_001_000)],
  data: [tag("many", "d", 900_000_000)],
};

const answers: Answer[] = [
  (action, input) => ({
    status: 200,
    body: JSON.stringify({ Response: { ...answerTo(action, input), RequestId: "r" } }),
  }),
];

function answerTo(action: string, { RepositoryName, ImageVersion }: Readonly<Record<string, unknown>>): object {
  switch (action) {
    case "DescribeInstances":
      return {
        TotalCount: 2,
        Registries: [
          { RegistryId: "tcr-1", RegistryName: "tools", Status: "Running", RegionName: "ap-seoul", PublicDomain: "" },
          { RegistryId: "tcr-2", RegistryName: "off", Status: "Pending", RegionName: "ap-seoul", PublicDomain: "" },
        ],
      };
    case "DescribeRepositories":
      return {
        TotalCount: 3,
        RepositoryList: [
          { Name: "team/web", Namespace: "team" },
          { Name: "team/api", Namespace: "team" },
          { Name: "big/data", Namespace: "big" },
        ],
      };
    case "DescribeImages": {
      const rows = tagsOf[String(RepositoryName)] ?? [];
      return { TotalCount: rows.length, ImageInfoList: rows };
    }
    default:
      return { Manifest: JSON.stringify(manifests[String(ImageVersion)]), Config: "" };
  }
}

describe("tcr du", () => {
  it("tells what an instance takes, by namespace", async () => {
    const { exitCode, stdout } = await tcr(["du", "tools"], { answers, isTTY: true });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        "Place       Images' size  Images  Tags",
        "tcr-1             1.0 GB       3     5",
        "tcr-1/big         900 MB       1     1",
        "tcr-1/team        102 MB       2     4",
      ],
    });
  });

  it("tells of instances alone where no place is named, and nothing of one that is not running", async () => {
    const { stdout } = await tcr(["du", "--output", "ndjson"], { answers });
    expect(stdout.map((line) => JSON.parse(line))).toEqual([
      { Path: "tcr-1", ImageBytes: 1_002_002_000, Images: 3, Tags: 5 },
    ]);
  });

  it("goes deeper where it is asked to", async () => {
    const { stdout } = await tcr(["du", "tools", "--depth", "2", "--query", "Usage[].Path"], { answers });
    expect(JSON.parse(stdout.join(""))).toEqual([
      "tcr-1",
      "tcr-1/big",
      "tcr-1/big/data",
      "tcr-1/team",
      "tcr-1/team/web",
      "tcr-1/team/api",
    ]);
  });

  it("counts a layer once, and says of how many images the layers are not known", async () => {
    const { stdout, stderr } = await tcr(["du", "tools", "--layers"], { answers, isTTY: true });
    expect({ stdout, stderr }).toEqual({
      stdout: [
        "Place       Images' size  Layers' size  Images  Tags",
        "tcr-1             1.0 GB       52.0 MB       3     5",
        "tcr-1/big         900 MB           0 B       1     1",
        "tcr-1/team        102 MB       52.0 MB       2     4",
      ],
      stderr: [
        "The layers of 1 image are not known, as of an index of several platforms; they",
        "are not in Layers' size.",
      ],
    });
  });

  it("as data tells layers where they were read alone", async () => {
    const { stdout } = await tcr(["du", "tools/team/web", "--layers", "--output", "ndjson"], { answers });
    expect(stdout.map((line) => JSON.parse(line))).toEqual([
      { Path: "tcr-1/team/web", ImageBytes: 102_002_000, LayerBytes: 52_002_000, UnknownImages: 0, Images: 2, Tags: 3 },
    ]);
  });

  it.each([
    ["du a b", '"b" is one word too many; it measures one place'],
    ["du --depth 4", '--depth: expected a whole number from 1 to 3, got "4"'],
    [
      "du a/b/c:v1",
      "the place names one image; `tcr ls` tells its size; a place here is INSTANCE/NAMESPACE/REPOSITORY at most",
    ],
  ])("`tcr %s` sends nothing", async (line, problem) => {
    const { exitCode, stderr, requests } = await tcr(line.split(" "));
    expect({ exitCode, requests, problem: problemIn(stderr) }).toEqual({ exitCode: 2, requests: [], problem });
  });
});
