import { describe, expect, it } from "vitest";
import { keyEnv } from "../../../test/terminal.js";
import { createTokenComputer, host, hour } from "../../../test/token-computer.js";
import { runCredentialHelper } from "./credential-helper.js";

const notFound = "credentials not found in native keychain\n";
const createComputer = createTokenComputer(runCredentialHelper);

describe("get", () => {
  it("gives a token for the public domain of an instance, with the server as it was named", async () => {
    const { run, seen } = createComputer();
    const { exitCode, stdout, stderr } = await run(["get"], `https://${host}/\n`);
    expect({ exitCode, stderr, answer: JSON.parse(stdout) }).toEqual({
      exitCode: 0,
      stderr: "",
      answer: { ServerURL: `https://${host}/`, Username: "1000", Secret: "token-1" },
    });
    expect(seen.actions).toEqual(["DescribeInstances", "CreateInstanceToken"]);
  });

  it("goes by the id that a login kept for a host of another name", async () => {
    const kept = (instance: string) => ({
      "/home/me/.config/tcr/docker-hosts.json": { text: JSON.stringify({ hosts: { "127.0.0.1:5301": { instance } } }) },
    });
    const { run, seen } = createComputer(kept("tcr-1"));
    for (let time = 0; time < 2; time++) {
      expect(JSON.parse((await run(["get"], "127.0.0.1:5301")).stdout)).toMatchObject({ Secret: "token-1" });
    }
    expect(seen.actions).toEqual(["DescribeInstances", "CreateInstanceToken", "DescribeInstances"]);
    expect((await createComputer(kept("tcr-2")).run(["get"], "127.0.0.1:5301")).stdout).toBe(notFound);
  });

  it.each(["registry.example.com", "registry.example.com:8443"])("knows a custom domain: %s", async (domain) => {
    const { run, seen } = createComputer();
    expect(JSON.parse((await run(["get"], domain)).stdout)).toMatchObject({ Secret: "token-1" });
    expect(seen.actions).toEqual(["DescribeInstances", "DescribeInstanceCustomizedDomain", "CreateInstanceToken"]);
  });

  it("keeps the token for its owner alone, until ten minutes before its end", async () => {
    const { run, seen, all } = createComputer();
    await run(["get"], host);
    expect([...all].map(([path, { mode }]) => [path.replace(/[0-9a-f]{32}/, "HASH"), mode])).toEqual([
      ["/home/me/.cache/tcr/tokens/HASH.json", 0o600],
    ]);
    seen.nowMs += hour - 11 * 60_000;
    expect(JSON.parse((await run(["get"], host)).stdout).Secret).toBe("token-1");
    seen.nowMs += 2 * 60_000;
    expect(JSON.parse((await run(["get"], host)).stdout).Secret).toBe("token-2");
    expect([...all.keys()]).toHaveLength(1);
  });

  it("makes one token for several that ask at once", async () => {
    const { run, seen } = createComputer();
    const got = await Promise.all(Array.from({ length: 5 }, () => run(["get"], host)));
    expect(got.map(({ stdout }) => JSON.parse(stdout).Secret)).toEqual(Array.from({ length: 5 }, () => "token-1"));
    expect(seen.tokens).toBe(1);
    expect(seen.pauses).toBeGreaterThan(0);
  });

  it("keeps apart what other keys and other endpoints got", async () => {
    const { run } = createComputer();
    const secrets = [];
    for (const env of [
      keyEnv,
      { ...keyEnv, TENCENTCLOUD_SECRET_ID: "AKIDother" },
      { ...keyEnv, TCR_ENDPOINT: "b.example.com" },
    ]) {
      secrets.push(JSON.parse((await run(["get"], host, env)).stdout).Secret);
    }
    expect(secrets).toEqual(["token-1", "token-2", "token-3"]);
  });

  it.each([
    ["of a process that is gone", []],
    ["that is held for too long", [99]],
  ])("breaks a lock %s", async (_, running) => {
    const probe = createComputer();
    await probe.run(["get"], host);
    const [path = ""] = probe.all.keys();
    const { run, all } = createComputer({ [path.replace(/json$/, "lock")]: { text: "99" } }, running);
    expect(JSON.parse((await run(["get"], host)).stdout).Secret).toBe("token-1");
    expect([...all.keys()]).toEqual([path]);
  });

  it.each(["index.docker.io", "else.tencentcloudcr.com"])(
    "knows nothing of %s, in the words that docker looks for",
    async (server) => {
      expect(await createComputer().run(["get"], server)).toEqual({
        exitCode: 1,
        stdout: notFound,
        stderr: "",
      });
    },
  );

  it.each([
    ["", "no credentials server URL\n"],
    ["not a host", "docker-credential-tcr: the server URL on stdin is no host name and no address\n"],
  ])("refuses %j as a server", async (server, stdout) => {
    const { run, seen } = createComputer();
    expect(await run(["get"], server)).toEqual({ exitCode: 1, stdout, stderr: "" });
    expect(seen.actions).toEqual([]);
  });

  it("tells on one line what is missing, without what is there", async () => {
    const { exitCode, stdout } = await createComputer().run(["get"], host, {
      TENCENTCLOUD_REGION: "ap-seoul",
      TENCENTCLOUD_SECRET_KEY: "hush-hush",
    });
    expect({ exitCode, lines: stdout.split("\n").length }).toEqual({ exitCode: 1, lines: 2 });
    expect(stdout).toContain("credentials");
    expect(stdout).not.toContain("hush");
  });

  it("asks for a region in its own words", async () => {
    const { TENCENTCLOUD_REGION: _, ...env } = keyEnv;
    expect((await createComputer().run(["get"], host, env)).stdout).toMatch(
      /^docker-credential-tcr: docker-credential-tcr needs a region; .*TENCENTCLOUD_REGION.*\n$/,
    );
  });

  it("gives a token where nothing can be kept, and says so", async () => {
    const { run } = createComputer({}, [], true);
    expect(await run(["get"], host)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("token-1"),
      stderr: expect.stringContaining("TCR_CACHE_DIR"),
    });
  });

  it.each(["{", "{}", '{"host":1}'])("does not mind a kept file that holds %j", async (text) => {
    const probe = createComputer();
    await probe.run(["get"], host);
    const [path = ""] = probe.all.keys();
    expect(JSON.parse((await createComputer({ [path]: { text } }).run(["get"], host)).stdout).Secret).toBe("token-1");
  });
});

describe("the other verbs", () => {
  it("list tells the servers with a token, erase forgets them", async () => {
    const { run } = createComputer();
    expect((await run(["list"])).stdout).toBe("{}\n");
    await run(["get"], host);
    expect(JSON.parse((await run(["list"])).stdout)).toEqual({ [host]: "1000" });
    expect(await run(["erase"], `https://${host}\n`)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect((await run(["list"])).stdout).toBe("{}\n");
  });

  it("store takes what docker login hands over, keeps none of it and says so", async () => {
    const { run, all } = createComputer();
    const input = JSON.stringify({ ServerURL: host, Username: "1000", Secret: "of-docker" });
    const { exitCode, stdout, stderr } = await run(["store"], input);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "docker-credential-tcr makes its tokens itself, and stores none.\n",
    });
    expect(all.size).toBe(0);
  });

  it.each([
    [[], 1],
    [["fetch"], 1],
    [["get", "more"], 1],
    [["--help"], 0],
  ])("%j shows how it is used", async (argv, exitCode) => {
    const { run, seen } = createComputer();
    expect(await run(argv)).toMatchObject({
      exitCode,
      stdout: "",
      stderr: expect.stringContaining("Usage: docker-credential-tcr"),
    });
    expect(seen.actions).toEqual([]);
  });

  it("tells its version", async () => {
    expect(await createComputer().run(["version"])).toEqual({
      exitCode: 0,
      stdout: "docker-credential-tcr 1.2.3\n",
      stderr: "",
    });
  });
});
