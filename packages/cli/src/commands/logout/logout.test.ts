import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../../test/memory-files.js";
import { type FakeProgram, keyEnv, problemIn, tcr } from "../../../test/terminal.js";

const path = "/home/me/.docker/config.json";
const host = "tools.tencentcloudcr.com";
const answers = [
  {
    TotalCount: 1,
    Registries: [{ RegistryId: "tcr-1", RegistryName: "tools", RegionName: "ap-seoul", PublicDomain: host }],
  },
];

async function logout(
  words: readonly string[],
  content: object,
  programs: Readonly<Record<string, FakeProgram>> = {},
  env: Readonly<Record<string, string>> = keyEnv,
) {
  const disk = createMemoryFiles({ [path]: JSON.stringify(content) });
  const { exitCode, stderr, requests } = await tcr(["logout", ...words], { answers, disk, programs, env });
  return { exitCode, stderr, requests, left: JSON.parse((await disk.read(path)) ?? "{}") as unknown };
}

describe("tcr logout", () => {
  const content = {
    auths: { [host]: { auth: "c2VjcmV0" }, "docker.io": { auth: "b3RoZXI=" } },
    credHelpers: { "mine.example.com": "tcr" },
    proxies: {},
  };

  it.each(["tools", host, "TOOLS.tencentcloudcr.com"])("of %s leaves the others, and says so", async (word) => {
    const { exitCode, stderr, left } = await logout([word], content);
    expect({ exitCode, stderr, left }).toEqual({
      exitCode: 0,
      stderr: [`Logged out of ${host}.`],
      left: { ...content, auths: { "docker.io": { auth: "b3RoZXI=" } } },
    });
  });

  it("is of the instance of the settings where the line names none", async () => {
    const { stderr } = await logout([], content, {}, { ...keyEnv, TCR_REGISTRY: "tools" });
    expect(stderr).toEqual([`Logged out of ${host}.`]);
  });

  it("needs no call for a host", async () => {
    expect((await logout([host], content)).requests).toEqual([]);
    expect((await logout(["tools"], content)).requests).toHaveLength(1);
  });

  it("of all takes those of the registry and those of its helper, and no other", async () => {
    const { stderr, left, requests } = await logout(["--all"], content);
    expect({ stderr, left, requests }).toEqual({
      stderr: [`Logged out of ${host}.`, "Logged out of mine.example.com."],
      left: { auths: { "docker.io": { auth: "b3RoZXI=" } }, credHelpers: {}, proxies: {} },
      requests: [],
    });
  });

  it("tells another helper to forget the host", async () => {
    const seen: unknown[] = [];
    const helper: FakeProgram = (args, input) => {
      seen.push([args, input]);
      return { exitCode: 0, stdout: "", stderr: "" };
    };
    const kept = { auths: { [host]: {} }, credsStore: "safe" };
    const { exitCode, left } = await logout([host], kept, { "docker-credential-safe": helper });
    expect({ exitCode, seen, left }).toEqual({
      exitCode: 0,
      seen: [[["erase"], host]],
      left: { auths: {}, credsStore: "safe" },
    });
  });

  it("says where there is nothing", async () => {
    expect((await logout(["gone.tencentcloudcr.com"], content)).stderr).toEqual([
      "docker's configuration has no login of gone.tencentcloudcr.com.",
    ]);
    expect((await logout(["--all"], {})).stderr).toEqual(["docker's configuration has no login of this registry."]);
  });

  it.each([
    [
      [],
      "an instance is missing; tcr logout my-registry, --all, or keep one by `tcr configure set registry my-registry`",
    ],
    [["a", "--all"], "--all and an instance exclude each other"],
  ])("refuses %j", async (words, problem) => {
    const { exitCode, stderr, left } = await logout(words, content);
    expect({ exitCode, problem: problemIn(stderr), left }).toEqual({ exitCode: 2, problem, left: content });
  });

  it("of several goes on behind one that fails, and tells by the exit code", async () => {
    const { exitCode, stderr, left, requests } = await logout(["nope", "tools", "mine.example.com"], content);
    expect({ exitCode, stderr, left, requests: requests.length }).toEqual({
      exitCode: 4,
      stderr: [
        `Logged out of ${host}.`,
        "Logged out of mine.example.com.",
        "Error: 1 of 3 logouts failed.",
        '  nope: there is no instance "nope", neither by id nor by name.',
        "    There are:",
        "      tcr-1  tools  ap-seoul",
      ],
      left: { auths: { "docker.io": { auth: "b3RoZXI=" } }, credHelpers: {}, proxies: {} },
      requests: 1,
    });
  });

  it("finds the login of a mock whose name this computer does not resolve", async () => {
    const mocks = { auths: { "127.0.0.1:5301": { auth: "eA==" } } };
    const disk = createMemoryFiles({ [path]: JSON.stringify(mocks) });
    const [
      {
        Registries: [registry],
      },
    ] = answers as [(typeof answers)[0]];
    const ofMock = [{ TotalCount: 1, Registries: [{ ...registry, PublicDomain: "tools.localhost:5301" }] }];
    const { stderr } = await tcr(["logout", "tools"], { answers: ofMock, disk, resolved: [] });
    expect({ stderr, left: JSON.parse((await disk.read(path)) ?? "") }).toEqual({
      stderr: ["Logged out of 127.0.0.1:5301."],
      left: { auths: {} },
    });
  });
});
