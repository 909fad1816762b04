import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleCredentials } from "@tcrkit/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isLinux, isRoot, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-at-once-"));
const docker = join(folder, ".docker");
const config = join(docker, "config.json");
const host = (name: string) => `${name}.localhost:${mock.port}`;
let mock: MockProcess;

const run = (line: string, env: Readonly<Record<string, string | undefined>> = {}) =>
  runLine(line, mock.url, { env: { HOME: folder, ...env } });
const create = (name: string) =>
  run(`tcr create-instance --registry-name ${name} --registry-type basic --wait --wait-interval 0.05`);

beforeAll(async () => {
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  for (const name of ["first", "second", "third", "fourth"]) await create(name);
  const id = "tcr describe-instances --query \"Registries[?RegistryName=='first'].RegistryId\" --output text";
  const domain = "--domain-name registry.example.com --certificate-id cert-1";
  await run(`tcr create-instance-customized-domain --registry-id "$(${id})" ${domain}`);
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(docker, { recursive: true, force: true });
  mkdirSync(docker);
});

describe.skipIf(!isLinux)("several at once", () => {
  it("lose no login", async () => {
    const logins = ["first", "second", "third", "fourth"].map(
      (name) => `tcr login ${name} --tool file --registry-host ${host(name)} &`,
    );
    expect((await run(`${logins.join(" ")} wait`)).status).toBe(0);
    expect(Object.keys(JSON.parse(readFileSync(config, "utf8")).auths).sort()).toEqual(
      ["first", "fourth", "second", "third"].map(host),
    );
    expect(readdirSync(docker)).toEqual(["config.json"]);
  });

  it("lose no setting and no key", async () => {
    const env = { TCR_CONFIG_DIR: join(folder, "config") };
    const sets = Array.from({ length: 5 }, (_, index) => `tcr configure set region ap-seoul --profile p${index} &`);
    await run(`${sets.join(" ")} wait`, env);
    const { profiles } = JSON.parse(readFileSync(join(folder, "config", "settings.json"), "utf8"));
    expect(Object.keys(profiles)).toHaveLength(5);
  });

  it("do not wait for one that died with the lock", async () => {
    writeFileSync(`${config}.tcr-lock`, "4194305");
    expect((await run("tcr login first --tool file")).status).toBe(0);
    expect(readdirSync(docker)).toEqual(["config.json"]);
  });
});

describe.skipIf(!isLinux)("docker's configuration", () => {
  it("keeps owner, mode and every digit", async () => {
    const before =
      '{"big": 12345678901234567890, "exact": 1.10, "far": 1e400, "text": "1.10", "escaped": "\\\\", "auths": null}';
    writeFileSync(config, before);
    chmodSync(config, 0o640);
    if (isRoot) chownSync(config, 1234, 2345);
    const { uid, gid } = statSync(config);
    const { stderr } = await run("tcr login first --tool file");
    const after = statSync(config);
    expect({ mode: after.mode & 0o777, uid: after.uid, gid: after.gid }).toEqual({ mode: 0o640, uid, gid });
    const text = readFileSync(config, "utf8");
    for (const part of [
      '"big": 12345678901234567890,',
      '"exact": 1.10,',
      '"far": 1e400,',
      '"text": "1.10",',
      '"escaped": "\\\\"',
    ]) {
      expect(text).toContain(part);
    }
    expect(stderr).toContain("can be read by others (mode 640); chmod 600");
  });

  it.each(['{"auths": []}', '{"auths": "x"}', '{"credHelpers": 5}', '{"credHelpers": []}'])(
    "is refused, and not replaced, where it holds %s",
    async (text) => {
      for (const line of ["tcr login first --tool file", "tcr login first --helper"]) {
        writeFileSync(config, text);
        const { status, stderr } = await run(line);
        expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("expected an object") });
        expect(readFileSync(config, "utf8")).toBe(text);
      }
    },
  );
});

describe.skipIf(!isLinux)("docker-credential-tcr", () => {
  const get = (server: string, env = {}) => run(`echo ${server} | helper get`, env);
  const secretOf = ({ stdout }: { readonly stdout: string }) =>
    (JSON.parse(stdout) as { readonly Secret: string }).Secret;
  const noKey = {
    TENCENTCLOUD_SECRET_ID: undefined,
    TENCENTCLOUD_SECRET_KEY: undefined,
    TENCENTCLOUD_REGION: undefined,
    TCR_ENDPOINT: undefined,
  };

  it("knows which profile, region and endpoint go with which host", async () => {
    const { secretId, secretKey } = exampleCredentials;
    await run(`printf '%s\\n' ${secretId} ${secretKey} | tcr configure --profile p2`);
    const flags = `--profile p2 --region ap-guangzhou --endpoint ${mock.url}`;
    expect((await run(`tcr login first --helper --registry-host ${host("first")} ${flags}`, noKey)).status).toBe(0);
    expect(secretOf(await get(host("first"), noKey))).not.toBe("");
    expect((await get(host("second"), noKey)).stdout).toContain("region");
    // As usual again.
    expect((await run(`tcr login first --helper --registry-host ${host("first")}`)).status).toBe(0);
    expect((await get(host("first"), noKey)).stdout).toContain("region");
  });

  it.each([
    ["http://first.localhost:$REGISTRY_PORT/v2/", "first.localhost:$REGISTRY_PORT"],
    ["FIRST.localhost:$REGISTRY_PORT", "first.localhost:$REGISTRY_PORT"],
    ["registry.example.com:443", "registry.example.com"],
    ["https://registry.example.com:443/v2/", "registry.example.com"],
  ])("knows the server %s as %s", async (server, known) => {
    expect(secretOf(await get(server))).toBe(secretOf(await get(known)));
  });

  it("serves no token of an instance that was deleted and made anew", async () => {
    await create("anew-1");
    const first = secretOf(await get(host("anew-1")));
    expect(secretOf(await get(host("anew-1")))).toBe(first);
    const id = (
      await run(`tcr describe-instances --query "Registries[?RegistryName=='anew-1'].RegistryId" --output text`)
    ).stdout.trim();
    await run(`tcr delete-instance --registry-id ${id} --delete-bucket --yes --wait --wait-interval 0.05`);
    expect((await get(host("anew-1"))).stdout).toBe("credentials not found in native keychain\n");
    await create("anew-1");
    const second = secretOf(await get(host("anew-1")));
    expect(second).not.toBe(first);
    expect(secretOf(await get(host("anew-1")))).toBe(second);
  });
});
