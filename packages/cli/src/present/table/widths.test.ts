import { describe, expect, it } from "vitest";
import { keyEnv, tcr } from "../../../test/terminal.js";

const kind = "Artifact::application/vnd.oci.image.manifest.v1+json";
const image = (ImageVersion: string, Size: number, UpdateTime: string, digit: string) => ({
  Digest: `sha256:${digit.repeat(64)}`,
  Size,
  ImageVersion,
  UpdateTime,
  Kind: kind,
  KmsSignature: null,
});
const answer = {
  ImageInfoList: [
    image("v1.10.0", 83_520_757, "2023-12-31T16:30:59.207374Z", "a"),
    image("v1.9.0", 999, "2023-12-30T01:07:14Z", "b"),
  ],
  TotalCount: 7,
};
const line = ["describe-images", "--registry-id", "tcr-1", "--namespace-name", "team", "--repository-name", "web"];

async function shown(columns: number | undefined, more: readonly string[] = [], env: Record<string, string> = {}) {
  const { stdout, stderr } = await tcr([...line, ...more], {
    answers: [answer],
    env: { ...keyEnv, ...env },
    ...(columns === undefined ? {} : { isTTY: true, columns }),
  });
  return [...stdout, "--", ...stderr];
}

describe("tcr describe-images", () => {
  it("on a terminal of 50 columns", async () => {
    expect(await shown(50)).toEqual([
      "ImageVersion     Size  UpdateTime",
      "v1.10.0       83.5 MB  2024-01-01 00:30 +08:00",
      "v1.9.0          999 B  2023-12-30 09:07 +08:00",
      "--",
      "In all rows: Kind",
      "Artifact::application/vnd.oci.image.manifest.v1+json.",
      "Not shown because the terminal is too narrow:",
      "Digest. --output json shows all.",
      "2 of 7. --offset and --limit choose the page;",
      "--all-pages shows all.",
    ]);
  });

  it("on a terminal of 80 columns", async () => {
    expect(await shown(80)).toEqual([
      "ImageVersion     Size  UpdateTime               Digest",
      "v1.10.0       83.5 MB  2024-01-01 00:30 +08:00  sha256:aaaaaaaaaaaaaaaaaaaaaaaa…",
      "v1.9.0          999 B  2023-12-30 09:07 +08:00  sha256:bbbbbbbbbbbbbbbbbbbbbbbb…",
      "--",
      "In all rows: Kind Artifact::application/vnd.oci.image.manifest.v1+json.",
      "2 of 7. --offset and --limit choose the page; --all-pages shows all.",
    ]);
  });

  it("on a terminal of 120 columns", async () => {
    expect(await shown(120)).toEqual([
      "ImageVersion     Size  UpdateTime               Digest",
      `v1.10.0       83.5 MB  2024-01-01 00:30 +08:00  sha256:${"a".repeat(64)}`,
      `v1.9.0          999 B  2023-12-30 09:07 +08:00  sha256:${"b".repeat(64)}`,
      "--",
      "In all rows: Kind Artifact::application/vnd.oci.image.manifest.v1+json.",
      "2 of 7. --offset and --limit choose the page; --all-pages shows all.",
    ]);
  });

  it("on a terminal of 80 columns, with the columns that were asked for", async () => {
    expect(await shown(80, ["--columns", "imageversion,updatetime,size,kind", "--sort", "imageversion"])).toEqual([
      "ImageVersion  UpdateTime                  Size  Kind",
      "v1.9.0        2023-12-30 09:07 +08:00    999 B  Artifact::application/vnd.oci.i…",
      "v1.10.0       2024-01-01 00:30 +08:00  83.5 MB  Artifact::application/vnd.oci.i…",
      "--",
      "2 of 7. --offset and --limit choose the page; --all-pages shows all.",
    ]);
  });

  it("on a terminal that knows ASCII alone", async () => {
    expect(await shown(50, ["--columns", "imageversion,digest"], { LC_ALL: "C" })).toEqual([
      "ImageVersion  Digest",
      "v1.10.0       sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaa..",
      "v1.9.0        sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbb..",
      "--",
      "2 of 7. --offset and --limit choose the page;",
      "--all-pages shows all.",
    ]);
  });

  it("in a pipe, as a table", async () => {
    expect(await shown(undefined, ["--output", "table"])).toEqual([
      `ImageVersion     Size  UpdateTime               Digest${" ".repeat(67)}Kind${" ".repeat(50)}KmsSignature`,
      `v1.10.0       83.5 MB  2024-01-01 00:30 +08:00  sha256:${"a".repeat(64)}  ${kind}  -`,
      `v1.9.0          999 B  2023-12-30 09:07 +08:00  sha256:${"b".repeat(64)}  ${kind}  -`,
      "--",
      "2 of 7. --offset and --limit choose the page; --all-pages shows all.",
    ]);
  });

  it("in a pipe, for programs, as the server has it", async () => {
    expect(await shown(undefined, ["--output", "text"])).toEqual([
      `sha256:${"a".repeat(64)}\t83520757\tv1.10.0\t2023-12-31T16:30:59.207374Z\t${kind}\t-`,
      `sha256:${"b".repeat(64)}\t999\tv1.9.0\t2023-12-30T01:07:14Z\t${kind}\t-`,
      "--",
      "2 of 7. --offset and --limit choose the page; --all-pages shows all.",
    ]);
    const json = (await shown(undefined)).slice(0, -1).join("\n");
    expect(JSON.parse(json)).toEqual({ ...answer, RequestId: "request-1" });
  });
});
