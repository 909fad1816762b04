import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLinux, runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-files-"));
const list = "tcr describe-instances --query TotalCount";
let mock: MockProcess;
let registryId = "";

beforeAll(async () => {
  chmodSync(folder, 0o755);
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  const create = "tcr create-instance --registry-name tools --registry-type basic --wait --wait-interval 0.05";
  const { stdout } = await runLine(`${create} --query RegistryId --output text`, mock.url, { env: { HOME: folder } });
  registryId = stdout.trim();
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!isLinux)("a file", () => {
  it.each([
    [
      "that others keep to themselves",
      "tcr configure set output yaml",
      "EACCES",
      "permission denied",
      "TCR_CONFIG_DIR",
    ],
    ["of a login", "tcr login tools --tool file", "EACCES", "permission denied", "DOCKER_CONFIG"],
  ])("%s is told with what to set instead", async (_, line, code, reason, variable) => {
    const place = join(folder, `shut-${code}-${variable}`);
    mkdirSync(place, { mode: 0o555 });
    const env = { HOME: folder, [variable]: join(place, "inner") };
    const { status, stderr } = await runLine(line, mock.url, { env, isNobody: true });
    expect({ status, stderr }).toEqual({
      status: 10,
      stderr: expect.stringMatching(
        // Not every computer knows the names below localhost, and a login says so.
        new RegExp(
          `^(?:tools\\.localhost has no address.*\\n)?Error: ${place}\\S* cannot be (?:written|read): ${reason} \\(${code}\\)\\.\\n`,
        ),
      ),
    });
    expect(stderr).toContain(`set ${variable} to another folder`);
    expect(stderr).not.toMatch(/\n\s+at |fault of tcr/);
  });

  it.each([
    ["a folder in its place", (path: string) => mkdirSync(path), "it is a folder \\(EISDIR\\)"],
    ["a link that goes round", (path: string) => symlinkSync(path, path), "its links lead round in a ring \\(ELOOP\\)"],
    ["a device that never ends", (path: string) => symlinkSync("/dev/zero", path), "it is too large \\(EFBIG\\)"],
  ])("of settings: %s", async (what, make, reason) => {
    const place = join(folder, `settings-${what.length}`);
    mkdirSync(place);
    make(join(place, "settings.json"));
    for (const line of [list, "tcr configure set output yaml"]) {
      const { status, stderr } = await runLine(line, mock.url, { env: { TCR_CONFIG_DIR: place } });
      expect({ status, stderr }).toEqual({
        status: 10,
        stderr: expect.stringMatching(
          new RegExp(`^Error: ${place}/settings.json cannot be (?:read|written): ${reason}`),
        ),
      });
    }
  });

  it("of settings that is a pipe without a writer is not waited for", async () => {
    const place = join(folder, "pipe");
    mkdirSync(place);
    for (const line of [list, "tcr configure set output yaml"]) {
      const whole = `[ -p "$TCR_CONFIG_DIR/settings.json" ] || mkfifo "$TCR_CONFIG_DIR/settings.json"; ${line}`;
      const { status, stderr } = await runLine(whole, mock.url, { env: { TCR_CONFIG_DIR: place } });
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("expected JSON") });
    }
  });

  it("of settings that is no text is refused with the place", async () => {
    const place = join(folder, "gbk");
    mkdirSync(place);
    writeFileSync(join(place, "settings.json"), Buffer.from([0x7b, 0x0a, 0xc4, 0xe3]));
    for (const line of [list, "tcr configure set output yaml"]) {
      const { status, stderr } = await runLine(line, mock.url, { env: { TCR_CONFIG_DIR: place } });
      expect({ line, status, stderr }).toEqual({
        line,
        status: 2,
        stderr: expect.stringContaining("line 2, column 1: expected UTF-8"),
      });
    }
  });

  it("is written through a link that leads nowhere yet", async () => {
    const place = join(folder, "linked");
    mkdirSync(place);
    symlinkSync("../real/settings.json", join(place, "settings.json"));
    const { status } = await runLine("tcr configure set output yaml", mock.url, { env: { TCR_CONFIG_DIR: place } });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "real", "settings.json"), "utf8")).toContain("yaml");
  });
});

describe.skipIf(!isLinux)("bytes", () => {
  const set = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  const create = (name: string) =>
    JSON.stringify({
      RegistryId: registryId,
      NamespaceName: name,
      IsPublic: true,
      TagSpecification: { ResourceType: "namespace", Tags: [{ Key: "名", Value: "命" }] },
    });

  it.each([
    ["UTF-16 with a mark", (text: string) => set(`\ufeff${text}`, "utf16le")],
    ["UTF-16 of the other order", (text: string) => set(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-8 with a mark", (text: string) => set(`\ufeff${text}`, "utf8")],
  ])("of %s are read, from stdin and from a file", async (what, encode) => {
    for (const [index, place] of ["-", join(folder, "input.json")].entries()) {
      const bytes = encode(create(`bytes-${what.length}-${index}`));
      if (place !== "-") writeFileSync(place, bytes);
      const run = await runLine(`tcr create-namespace --input ${place}`, mock.url, {
        env: { HOME: folder },
        input: bytes,
      });
      expect(run).toMatchObject({ status: 0 });
    }
  });

  it.each([
    ["a home", "HOME=$'/tmp/\\xc4\\xe3' tcr configure set output yaml", "there is no home folder"],
    [
      "a folder of settings",
      "TCR_CONFIG_DIR=$'/tmp/\\xc4\\xe3' tcr configure set output yaml",
      "TCR_CONFIG_DIR: expected UTF-8",
    ],
    [
      "docker's folder",
      "DOCKER_CONFIG=$'/tmp/\\xc4\\xe3' tcr login tools --tool file",
      "DOCKER_CONFIG: expected UTF-8",
    ],
    ["stdin", "tcr create-namespace --input -", "--input: stdin cannot be read: line 1, column 15: expected UTF-8"],
    ["a body", "tcr sign --action A --body -", "--body: stdin cannot be read: line 1, column 15: expected UTF-8"],
    ["a word", "tcr create-namespace --namespace-name $'\\xc4\\xe3'", "word 3: expected UTF-8"],
    [
      "a secret's variable",
      "TCR_PASSWORD=$'\\xc4\\xe3' tcr modify-service-account-password --registry-id a --name b --no-random --password",
      "TCR_PASSWORD: expected UTF-8",
    ],
  ])("that are no UTF-8 are refused with the place: %s", async (_, line, problem) => {
    const input = Buffer.concat([Buffer.from('{"Namespace": '), Buffer.from([0xc4, 0xe3])]);
    const { status, stderr } = await runLine(line, mock.url, { env: { HOME: folder }, input });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(problem) });
  });
});
