import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../../test/memory-files.js";
import type { ProgramEnd } from "../shell/shell.js";
import { type DockerLoginShell, findDockerLogin } from "./docker-logins.js";

const base64 = (text: string) => Buffer.from(text).toString("base64");

/** A computer with docker's configuration and what a helper says to a host. */
function shellWith(config: object, helper?: (host: string) => ProgramEnd): DockerLoginShell {
  return {
    env: {},
    files: createMemoryFiles({ "/home/me/.docker/config.json": JSON.stringify(config) }),
    machine: { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
    signal: new AbortController().signal,
    runProgram: async (_, [verb], { input }) => (verb === "get" ? helper?.(input) : undefined),
  };
}

const said = (stdout: string, exitCode = 0): ProgramEnd => ({ exitCode, stdout, stderr: "" });

describe("what docker login left", () => {
  it.each([
    ["registry.example.com", { auth: base64("me:pass:word") }, { username: "me", password: "pass:word" }],
    ["https://registry.example.com/v2/", { auth: base64("me:p") }, { username: "me", password: "p" }],
    ["registry.example.com", { username: "me", password: "p" }, { username: "me", password: "p" }],
    ["registry.example.com", { auth: base64("me:"), identitytoken: "long" }, { identityToken: "long" }],
    ["registry.example.com:5000", { auth: base64("me:p") }, undefined],
    ["registry.example.com", {}, undefined],
  ])("for %j with %j is read", async (name, entry, login) => {
    expect(await findDockerLogin("registry.example.com", shellWith({ auths: { [name]: entry } }))).toEqual(login);
  });

  it("for docker's own registry stands under its old address, whatever it is called", async () => {
    const shell = shellWith({ auths: { "https://index.docker.io/v1/": { auth: base64("me:p") } } });
    for (const host of ["docker.io", "index.docker.io", "registry-1.docker.io"]) {
      expect(await findDockerLogin(host, shell)).toEqual({ username: "me", password: "p" });
    }
  });

  it("is nothing without a configuration, and for a user without a folder", async () => {
    const shell = shellWith({});
    expect(await findDockerLogin("a.example.com", { ...shell, files: createMemoryFiles({}) })).toBeUndefined();
    const machine = { ...shell.machine, homeFolder: undefined };
    expect(await findDockerLogin("a.example.com", { ...shell, machine })).toBeUndefined();
  });
});

describe("the helper that docker's configuration names", () => {
  const config = { credsStore: "all", credHelpers: { "a.example.com": "one" } };

  it.each([
    [said(JSON.stringify({ Username: "me", Secret: "p" })), { username: "me", password: "p" }],
    [said(JSON.stringify({ Username: "<token>", Secret: "long" })), { identityToken: "long" }],
    [said("credentials not found in native keychain\n", 1), undefined],
  ])("is asked: %j", async (end, login) => {
    expect(
      await findDockerLogin(
        "a.example.com",
        shellWith(config, () => end),
      ),
    ).toEqual(login);
  });

  it("is asked for docker's own registry by its old address", async () => {
    const asked: string[] = [];
    const shell = shellWith(config, (host) => {
      asked.push(host);
      return said("credentials not found", 1);
    });
    await findDockerLogin("docker.io", shell);
    expect(asked).toEqual(["https://index.docker.io/v1/"]);
  });

  it.each([
    [undefined, 4, /^docker-credential-one, which docker's configuration names, is not installed/],
    [said("the keychain is locked", 1), 3, "docker-credential-one fails: the keychain is locked."],
    [said("{}"), 3, "docker-credential-one answers without a login."],
  ])("has to answer: %j", async (end, exitCode, message) => {
    const shell = shellWith(config, end === undefined ? undefined : () => end);
    const error = await findDockerLogin("a.example.com", shell).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ exitCode, message: expect.stringMatching(message) });
  });
});
