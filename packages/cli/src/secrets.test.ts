import { describe, expect, it } from "vitest";
import { createMemoryFiles } from "../test/memory-files.js";
import { keyEnv, type TerminalOptions, tcr } from "../test/terminal.js";
import { runCredentialHelper } from "./commands/docker-credential/credential-helper.js";
import type { FileEdit } from "./shell/shell.js";

const secret = "Hunter2/Hunter2";
const command = "modify-service-account-password --registry-id tcr-1 --name robot --no-random";
const path = "/home/me/.config/tcr/credentials.json";
const running = "wait instance-running --registry-id tcr-1";

/** What goes to stderr where something says a secret again. */
async function said(argv: readonly string[], options: TerminalOptions): Promise<string> {
  const { stderr } = await tcr(argv, options);
  return stderr.join("\n");
}

describe("an input that is secret", () => {
  // The server says it again as a state, which a wait shows.
  const waiter = "{'expr':'State','to':'ready','timeout':0.001,'interval':1}";

  it.each<[string, string[], TerminalOptions]>([
    ["on the command line", ["--password", secret], {}],
    ["of a variable", ["--password"], { env: { ...keyEnv, TCR_PASSWORD: secret } }],
    ["of stdin", ["--password", "-"], { files: { "-": secret } }],
    ["that is asked for", ["--password"], { secret }],
    ["of a file", ["--input", "in.json"], { files: { "in.json": JSON.stringify({ Password: secret }) } }],
  ])("stays one: %s", async (_where, words, options) => {
    const argv = [...command.split(" "), ...words, "--waiter", waiter];
    const text = await said(argv, { ...options, answers: [{ State: secret }] });
    expect(text).toContain("Waiting until State is ready: *** (0 s of at most 1 ms)");
    expect(text).not.toContain(secret.slice(1));
  });
});

describe("a key that signs", () => {
  const flags = ["--secretId", "AKIDx", "--secretKey", secret, "--region", "ap-guangzhou"];
  const region = { TENCENTCLOUD_REGION: "ap-guangzhou" };
  const fromEnv = { env: { ...keyEnv, TENCENTCLOUD_SECRET_KEY: secret } };
  const token = { env: { ...keyEnv, TENCENTCLOUD_TOKEN: secret } };
  const profile = {
    env: region,
    files: { [path]: JSON.stringify({ profiles: { default: { secretId: "AKIDx", secretKey: secret } } }) },
  };
  const failed = { RegistryId: "tcr-1", Status: "FailedCreated", Conditions: [{ Type: "a", Reason: secret }] };

  it.each<[string, string[], TerminalOptions]>([
    ["of flags", flags, { env: {} }],
    ["of the environment", [], fromEnv],
    ["with a token", [], token],
    ["of a profile", [], profile],
  ])("stays secret in a wait: %s", async (_where, words, options) => {
    const argv = [...running.split(" "), ...words];
    const text = await said(argv, { ...options, answers: [{ RegistryStatusSet: [failed] }] });
    expect(text).toContain("Waiting for instance-running: FailedCreated, *** (0 s of at most 10 min)");
    expect(text).not.toContain(secret);
  });

  it("stays secret in what tcr sign refuses", async () => {
    const body = JSON.stringify({ [secret]: 1 });
    const text = await said(["sign", "--action", "A", "--signature-method", "HmacSHA1", "-d", body], fromEnv);
    expect(text).toContain("***: expected a name");
    expect(text).not.toContain(secret);
  });
});

describe("a login's token", () => {
  const registry = { RegistryId: "tcr-1", RegistryName: "a", RegionName: "ap-seoul", PublicDomain: "a.example.com" };
  const instances = { TotalCount: 1, Registries: [{ ...registry, Status: "Running" }] };

  it("stays secret in what tcr login says", async () => {
    const answers = [instances, { Username: secret, Token: secret, ExpTime: Date.UTC(2024, 0, 2) }];
    const text = await said(["login", "a", "--tool", "file"], { answers });
    expect(text).toContain("as ***, until");
    expect(text).not.toContain(secret);
  });

  it.each([
    ["the key", "a-token", "secret-key-of-the-test"],
    ["the token", secret, secret],
  ])(
    "stays secret, and so does the key, in what docker's helper says of a failure: %s",
    async (_what, Token, hidden) => {
      const answer = { ...instances, Username: "u", Token, ExpTime: Date.UTC(2024, 0, 2) };
      let written = "";
      const write = (text: string) => {
        if (text.startsWith("{")) throw new Error(`cannot hand over ${hidden}`);
        written += text;
      };
      const stream = { write, isTTY: false, columns: undefined };
      await runCredentialHelper(["get"], {
        stdout: stream,
        stderr: stream,
        env: keyEnv,
        utcOffsetMinutes: () => 0,
        now: () => Date.UTC(2024, 0, 1),
        sleep: async () => {},
        createStreams: async () => Promise.reject(new Error("there is no registry")),
        createTransport: async () => ({
          send: async () => ({ status: 200, body: JSON.stringify({ Response: { ...answer, RequestId: "r" } }) }),
        }),
        files: createMemoryFiles(),
        machine: { platform: "linux", homeFolder: "/home/me", nodeVersion: "v20.19.0" },
        runProgram: async () => undefined,
        resolves: async () => true,
        readText: async () => "a.example.com",
        readChunks: async function* () {},
        ask: undefined,
        askSecret: undefined,
        untilInterrupted: (work) => work,
        signal: new AbortController().signal,
        version: () => "1.2.3",
        privateFolder: { create: async () => true, remove: async () => {} },
        processes: { own: 7, isRunning: () => false },
      });
      expect(written).toContain("cannot hand over ***");
      expect(written).not.toContain(hidden);
    },
  );
});

describe("a key that tcr configure keeps", () => {
  const files = createMemoryFiles();
  const change = (_path: string, edit: FileEdit) => Promise.reject(new Error(edit(undefined)));
  const disk = { ...files, change };

  it.each<[string, string, TerminalOptions]>([
    ["of flags", `--secretId AKIDx --secretKey ${secret}`, { typed: [] }],
    ["that is asked for", "", { typed: ["AKIDx", "", ""], secret }],
    ["of a pipe", "", { files: { "-": `AKIDx\n${secret}` } }],
    ["that is set by its name", "set secret-key", { secret }],
    ["that is set from a pipe", "set secret-key", { files: { "-": secret } }],
  ])("stays secret where it cannot be written: %s", async (_where, line, options) => {
    const argv = ["configure", ...line.split(" ").filter((word) => word !== "")];
    const text = await said(argv, { env: {}, ...options, disk });
    expect(text).toContain('"secretKey": "***"');
    expect(text).not.toContain(secret);
  });
});
