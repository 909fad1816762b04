import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW_SECONDS, tc3Post } from "../../../test/requests.js";
import { createMock, type Mock } from "../../mock.js";
import type { MockOptions } from "../../options/options.js";

let parent: string;
let dataDir: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "tcr-mock-"));
  dataDir = join(parent, "state.data");
});

afterEach(() => rm(parent, { recursive: true, force: true }));

const journal = (): string => join(dataDir, "state-1.journal");

const open = (options: MockOptions = {}) => createMock({ now: () => NOW_SECONDS * 1000, dataDir, ...options });

async function call(mock: Mock, action: string, params: object = {}): Promise<Record<string, unknown>> {
  const { target, headers, body } = tc3Post(action, params);
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const response = await mock.transport.send({
    method: "POST",
    url: `http://127.0.0.1:5301${target}`,
    headers: own,
    body,
  });
  return (JSON.parse(response.body) as { Response: Record<string, unknown> }).Response;
}

async function createInstance(mock: Mock, name: string): Promise<unknown> {
  const { RegistryId } = await call(mock, "CreateInstance", { RegistryName: name, RegistryType: "basic" });
  for (let read = 0; read < 2; read += 1) await call(mock, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
  return RegistryId;
}

/** Everything in a folder, to see whether it was touched. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), "base64")));
  return Object.fromEntries(names.map((name, index) => [name, contents[index] ?? ""]));
}

/** A folder that holds something, and is closed. */
async function filled(): Promise<void> {
  const mock = await open();
  await createInstance(mock, "tcr-first");
  await mock.close();
}

it("goes on where the last mock stood: state, order, clock and ids", async () => {
  const [kept, whole] = [await open({ seed: "a" }), await createMock({ now: () => NOW_SECONDS * 1000, seed: "a" })];
  for (const mock of [kept, whole]) {
    const RegistryId = await createInstance(mock, "tcr-first");
    for (const NamespaceName of ["zz", "aa", "mm"]) {
      await call(mock, "CreateNamespace", { RegistryId, NamespaceName, IsPublic: false });
    }
    await call(mock, "DeleteNamespace", { RegistryId, NamespaceName: "aa" });
    await call(mock, "ModifyNamespace", { RegistryId, NamespaceName: "zz", IsPublic: true });
  }
  await kept.close();
  const again = await open({ seed: "another" });
  expect(again.snapshot()).toEqual(whole.snapshot());
  expect(await createInstance(again, "tcr-second")).toEqual(await createInstance(whole, "tcr-second"));
  await again.close();
});

it("keeps bytes, large rows and what a reset leaves", async () => {
  const mock = await open();
  const RegistryId = String(await createInstance(mock, "tcr-first"));
  await call(mock, "CreateNamespace", { RegistryId, NamespaceName: "ns-1", IsPublic: false });
  const Content = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
  const chart = { RegistryId, NamespaceName: "ns-1", ChartName: "chart", ChartVersion: "1.0.0" };
  await mock.uploadChart({ ...chart, Content });
  const before = mock.snapshot();
  await mock.close();
  const second = await open();
  expect(second.snapshot()).toEqual(before);
  second.reset();
  await second.close();
  const third = await open();
  expect(third.snapshot().tables).toEqual({});
  await third.close();
});

it("goes before a snapshot and the examples, which fill it when it is new", async () => {
  const first = await open({ seedExamples: true });
  first.reset();
  expect(Object.keys(first.snapshot().tables)).toContain("instances");
  const { tables } = first.snapshot();
  await first.close();
  const second = await open({ snapshot: (await createMock()).snapshot() });
  expect(second.snapshot().tables).toEqual(tables);
  await second.close();
});

it.skipIf(process.platform === "win32")("is for its owner alone", async () => {
  await filled();
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
  expect(await modeOf(dataDir)).toBe(0o700);
  for (const name of await readdir(dataDir)) expect(await modeOf(join(dataDir, name))).toBe(0o600);
});

it("is used by one mock at a time", async () => {
  const mock = await open();
  await expect(open()).rejects.toThrow(`data folder ${dataDir}: process ${process.pid} on `);
  await mock.close();
  await (await open()).close();
});

it("is taken over from a process that was killed", async () => {
  await filled();
  // Nobody has this number: it is over the largest that Linux gives.
  await writeFile(join(dataDir, "lock"), JSON.stringify({ pid: 2 ** 30, host: (await import("node:os")).hostname() }));
  const mock = await open();
  expect(mock.snapshot().tables["instances"]).toHaveLength(1);
  await mock.close();
});

describe("refuses, and leaves as it is,", () => {
  async function expectRefusal(message: string): Promise<void> {
    const before = await contentsOf(dataDir);
    await expect(open()).rejects.toThrow(`data folder ${dataDir}: ${message}`);
    expect(await contentsOf(dataDir)).toEqual(before);
  }

  it("a folder of something else", async () => {
    await cp(join(import.meta.dirname, "."), dataDir, { recursive: true });
    await expectRefusal("it holds files and no journal: it is not a mock's");
  });

  it("a file", async () => {
    await writeFile(dataDir, "text");
    await expect(open()).rejects.toThrow(`data folder ${dataDir}: it cannot be made`);
  });

  it("one of a newer version", async () => {
    await filled();
    await rm(join(dataDir, "closed"));
    await writeFile(journal(), '{"format":"tcrkit-mock-data","version":3,"generation":1}\nand so on');
    await expectRefusal("a newer mock has made it (version 3; this one reads versions up to 2): use that one");
  });

  it("one of the older form", async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, "tcr-mock.json"), JSON.stringify({ format: "tcrkit-mock-data", version: 1 }));
    await writeFile(join(dataDir, "state.mdb"), "old");
    await expectRefusal(
      "an older mock has made it: start that one on it, take its state by GET /_tcrkit/snapshot, and",
    );
  });

  it.each(["", "{", "null", '{"format":"other"}'])("a header that says %j", async (header) => {
    await filled();
    await rm(join(dataDir, "closed"));
    const text = await readFile(journal(), "latin1");
    await writeFile(journal(), text.replace(/^.*\n/, `${header}\n`), "latin1");
    await expectRefusal("it is damaged: state-1.journal at byte 0: its header is damaged or of something else");
  });

  it("a store that was cut short", async () => {
    await filled();
    const { size } = await stat(journal());
    await truncate(journal(), size / 2);
    await expectRefusal("it is damaged: state-1.journal at byte");
  });

  it("a store that is something else", async () => {
    await filled();
    await writeFile(journal(), "x".repeat(100_000));
    await expectRefusal("it is damaged: state-1.journal at byte 0: its header is damaged or of something else");
  });

  it("a store that is missing", async () => {
    await filled();
    await rm(journal());
    await expectRefusal("it is damaged: state-1.journal is missing");
  });

  it("a store in which a letter has changed", async () => {
    await filled();
    const text = await readFile(journal(), "latin1");
    expect(text).toContain("tcr-first");
    await writeFile(journal(), text.replaceAll("tcr-first", "tcr-First"), "latin1");
    await expectRefusal("it is damaged: state-1.journal at byte");
  });

  it("a mark of its close that is damaged", async () => {
    await filled();
    const text = await readFile(join(dataDir, "closed"), "latin1");
    await writeFile(join(dataDir, "closed"), text.replace('"bytes":', '"bytes":1'), "latin1");
    await expectRefusal("it is damaged: closed at byte 0: it cannot be read");
  });
});

it("makes anew what was interrupted before it held anything", async () => {
  await filled();
  const begun = (await readFile(journal())).subarray(0, 90);
  await rm(join(dataDir, "closed"));
  await writeFile(journal(), begun);
  const mock = await open();
  expect(mock.snapshot().tables).toEqual({});
  await mock.close();
});

it("keeps aside the end of a change that a crash cut off, and says so", async () => {
  await filled();
  await rm(join(dataDir, "closed"));
  await appendFile(journal(), Uint8Array.of(0xf7, 0xfa, 0xf9, 0xf8, 0, 0));
  const notices: string[] = [];
  const mock = await open({ onNotice: (line) => notices.push(line) });
  expect(mock.snapshot().tables["instances"]).toHaveLength(1);
  await mock.close();
  const aside = (await readdir(dataDir)).find((name) => name.includes("dropped")) ?? "";
  expect(await readFile(join(dataDir, aside), "hex")).toBe("f7faf9f80000");
  expect(notices).toEqual([
    `data folder ${dataDir}: state-1.journal ended in the middle of a change, as after a crash: its last 6 bytes are kept in ${aside}, and the rest is used.`,
  ]);
  await (await open()).close();
});

it.skipIf(process.platform === "win32")("says that others may enter it, and takes its files from them", async () => {
  await filled();
  await chmod(dataDir, 0o755);
  for (const name of await readdir(dataDir)) await chmod(join(dataDir, name), 0o644);
  const notices: string[] = [];
  await (await open({ onNotice: (line) => notices.push(line) })).close();
  expect(notices).toEqual([
    `data folder ${dataDir}: others on this computer may enter it (mode 755); chmod 700 keeps them out.`,
  ]);
  const modes = (await readdir(dataDir)).map(async (name) => (await stat(join(dataDir, name))).mode & 0o777);
  expect(new Set(await Promise.all(modes))).toEqual(new Set([0o600]));
});

it("answers nothing that it could not keep", async () => {
  const mock = await open();
  await mock.close();
  expect(await call(mock, "CreateInstance", { RegistryName: "tcr-late", RegistryType: "basic" })).toMatchObject({
    Error: { Code: "InternalError" },
  });
});

it("says that a seed beside a folder that is filled is not used", async () => {
  await (await open({ seed: "a" })).close();
  const notices: string[] = [];
  const onNotice = (line: string) => notices.push(line);
  for (const seed of [undefined, "a"]) await (await open({ seed, onNotice })).close();
  expect(notices).toEqual([]);
  await (await open({ seed: "b", onNotice })).close();
  expect(notices).toEqual([`data folder ${dataDir}: it goes on with ids of its own; a seed is for a new folder.`]);
});
