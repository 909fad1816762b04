import { describe, expect, it } from "vitest";
import { createMemoryFiles, type MemoryFile } from "../../../test/memory-files.js";
import { keyEnv } from "../../../test/terminal.js";
import { runCredentialHelper } from "./credential-helper.js";

const hour = 3_600_000;
const host = "tools.tencentcloudcr.com";
const registry = {
  RegistryId: "tcr-1",
  RegistryName: "tools",
  Status: "Running",
  PublicDomain: host,
  RegionName: "ap-seoul",
};
const notFound = "credentials not found in native keychain\n";

/** A computer with docker's helper on it, and the API behind. Tokens hold an hour, and are counted. */
function createComputer(
  given: Readonly<Record<string, MemoryFile>> = {},
  running: readonly number[] = [],
  isReadOnly = false,
) {
  const refuse = () => Promise.reject(Object.assign(new Error("read-only"), { code: "EROFS" }));
  const memory = createMemoryFiles(given);
  const files = isReadOnly ? { ...memory, writePrivate: refuse } : memory;
  const all = files.all as Map<string, MemoryFile>;
  const seen = { nowMs: Date.UTC(2024, 0, 1), tokens: 0, actions: [] as string[], pauses: 0 };
  const answerTo = (action: string) => {
    switch (action) {
      case "DescribeInstances":
        return { TotalCount: 1, Registries: [registry] };
      case "DescribeInstanceCustomizedDomain":
        return { TotalCount: 1, DomainInfoList: [{ DomainName: "registry.example.com" }] };
      default:
        return { Username: "1000", Token: `token-${++seen.tokens}`, ExpTime: seen.nowMs + hour };
    }
  };
  const run = async (argv: readonly string[], input = "", env: Readonly<Record<string, string>> = keyEnv) => {
    const written = { stdout: "", stderr: "" };
    const stream = (name: "stdout" | "stderr") => ({
      write: (text: string) => {
        written[name] += text;
      },
      isTTY: false,
      columns: undefined,
    });
    const exitCode = await runCredentialHelper(argv, {
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      env: { TCR_ENDPOINT: "tcr.example.com", ...env },
      now: () => seen.nowMs,
      sleep: async () => {
        seen.pauses++;
        await new Promise((resolve) => setImmediate(resolve));
      },
      createStreams: async () => Promise.reject(new Error("there is no registry")),
      createTransport: async () => ({
        send: async ({ headers }) => {
          const action = headers["x-tc-action"] ?? headers["X-TC-Action"] ?? "";
          seen.actions.push(action);
          return { status: 200, body: JSON.stringify({ Response: { ...answerTo(action), RequestId: "r" } }) };
        },
      }),
      files,
      machine: { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
      runProgram: async () => undefined,
      resolves: async () => true,
      readText: async () => input,
      readChunks: async function* () {},
      ask: undefined,
      askSecret: undefined,
      signal: new AbortController().signal,
      version: () => "1.2.3",
      privateFolder: {
        list: async (folder) =>
          [...all.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
        create: async (path, text) =>
          isReadOnly ? refuse() : !all.has(path) && all.set(path, { text, mode: 0o600 }) !== undefined,
        remove: async (path) => {
          all.delete(path);
        },
      },
      processes: {
        own: 7,
        isRunning: (id) => running.includes(id) || id === 7,
      },
    });
    return { exitCode, ...written };
  };
  return { run, seen, all };
}

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

  it("knows a custom domain", async () => {
    const { run, seen } = createComputer();
    expect(JSON.parse((await run(["get"], "registry.example.com")).stdout)).toMatchObject({ Secret: "token-1" });
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
