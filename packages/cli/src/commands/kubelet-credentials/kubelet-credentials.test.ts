import { describe, expect, it } from "vitest";
import { keyEnv } from "../../../test/terminal.js";
import { createTokenComputer, host, hour } from "../../../test/token-computer.js";
import { runCredentialProvider } from "./kubelet-credentials.js";

const createComputer = createTokenComputer(runCredentialProvider);
const v1 = "credentialprovider.kubelet.k8s.io/v1";
const request = (image: string, more: object = {}) =>
  JSON.stringify({ kind: "CredentialProviderRequest", apiVersion: v1, image, ...more });
const nothing = { apiVersion: v1, kind: "CredentialProviderResponse", cacheKeyType: "Registry", cacheDuration: "0s" };

describe("tcr-kubelet-credentials", () => {
  it("answers with a token for the image's registry, to be kept until ten minutes before its end", async () => {
    const { exitCode, stdout, stderr } = await createComputer().run([], request(`${host}/team/web`));
    expect({ exitCode, stderr, answer: JSON.parse(stdout) }).toEqual({
      exitCode: 0,
      stderr: "",
      answer: {
        apiVersion: v1,
        kind: "CredentialProviderResponse",
        cacheKeyType: "Registry",
        cacheDuration: "3000s",
        auth: { [host]: { username: "1000", password: "token-1" } },
      },
    });
  });

  it("shares its tokens with docker's helper, and gives less time to one that is older", async () => {
    const { run, seen } = createComputer();
    await run([], request(`${host}/team/web:1.0`));
    seen.nowMs += hour / 2;
    const { stdout } = await run([], request(`${host}/team/api@sha256:0`));
    expect(JSON.parse(stdout)).toMatchObject({
      cacheDuration: "1200s",
      auth: { [host]: { password: "token-1" } },
    });
    expect(seen.tokens).toBe(1);
  });

  it.each([
    ["registry.example.com/team/web", "registry.example.com"],
    ["registry.example.com:443/team/web", "registry.example.com:443"],
  ])("names the host as the image does: %s", async (image, key) => {
    const { stdout } = await createComputer().run([], request(image));
    expect(Object.keys(JSON.parse(stdout).auth)).toEqual([key]);
  });

  it.each(["v1beta1", "v1alpha1"])("speaks %s to who speaks it", async (version) => {
    const apiVersion = `credentialprovider.kubelet.k8s.io/${version}`;
    const { stdout } = await createComputer().run([], request(`${host}/team/web`, { apiVersion }));
    expect(JSON.parse(stdout)).toMatchObject({ apiVersion, auth: { [host]: { username: "1000" } } });
  });

  it.each([
    ["an instance of somebody else", "else.tencentcloudcr.com/team/web", ["DescribeInstances"]],
    ["Docker Hub", "nginx", []],
    ["a repository of Docker Hub", "library/nginx", []],
  ])("has no credentials for %s, and nothing of it is kept", async (_, image, actions) => {
    const { run, seen } = createComputer();
    const { exitCode, stdout } = await run([], request(image));
    expect({ exitCode, answer: JSON.parse(stdout), actions: seen.actions }).toEqual({
      exitCode: 0,
      answer: nothing,
      actions,
    });
  });

  it.each([
    ["", "expected a CredentialProviderRequest as JSON on stdin, got something else"],
    ["[]", "expected a CredentialProviderRequest as JSON on stdin, got something else"],
    [request("a.b/c", { apiVersion: "credentialprovider.kubelet.k8s.io/v2" }), "no CredentialProviderRequest of"],
    [request("a.b/c", { kind: "Pod" }), "no CredentialProviderRequest of"],
    [request(""), "names no image"],
    [request("a.b/c", { serviceAccountToken: "hush" }), "leave tokenAttributes out"],
  ])("tells on stderr, where kubelet logs it, what is wrong with %j", async (input, problem) => {
    const { run, seen } = createComputer();
    const { exitCode, stdout, stderr } = await run([], input);
    expect({ exitCode, stdout, lines: stderr.split("\n").length }).toEqual({ exitCode: 1, stdout: "", lines: 2 });
    expect(stderr).toMatch(/^tcr-kubelet-credentials: /);
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain("hush");
    expect(seen.actions).toEqual([]);
  });

  it.each([
    [
      "a key",
      { TENCENTCLOUD_REGION: "ap-seoul", TENCENTCLOUD_SECRET_KEY: "hush-hush" },
      "credentials, but they cannot be used",
    ],
    ["a region", { ...keyEnv, TENCENTCLOUD_REGION: "" }, "tcr-kubelet-credentials needs a region"],
  ])("tells of %s that is missing, without what is there", async (_, env, problem) => {
    const { exitCode, stdout, stderr } = await createComputer().run([], request(`${host}/team/web`), env);
    expect({ exitCode, stdout, lines: stderr.split("\n").length }).toEqual({ exitCode: 1, stdout: "", lines: 2 });
    expect(stderr).toContain(problem);
    expect(stderr).not.toContain("hush");
  });

  it.each([
    [["--help"], 0],
    [["get"], 1],
  ])("%j shows how it is used", async (argv, exitCode) => {
    const usage = expect.stringContaining("Usage: tcr-kubelet-credentials");
    expect(await createComputer().run(argv)).toEqual({ exitCode, stdout: "", stderr: usage });
  });

  it("tells its version", async () => {
    expect((await createComputer().run(["--version"])).stdout).toBe("tcr-kubelet-credentials 1.2.3\n");
  });
});
