import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createMock, type Mock } from "../src/mock.js";
import { tc3Post } from "./requests.js";

/** A program of its own that fills the disk of a folder, makes room, and tells as JSON what became of its changes. */
const [disk = ""] = process.argv.slice(2);
const ballast = join(disk, "ballast");
const notices: string[] = [];
const dataDir = join(disk, "data");
const open = () => createMock({ dataDir, onNotice: (line) => notices.push(line) });
process.on("unhandledRejection", (error) => {
  console.log(JSON.stringify({ unhandled: String(error) }));
  process.exit(3);
});

async function call(mock: Mock, action: string, params: object): Promise<Record<string, unknown>> {
  const { headers, body } = tc3Post(action, params, { timestamp: Math.floor(Date.now() / 1000) });
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const response = await mock.transport.send({ method: "POST", url: "http://127.0.0.1:5301/", headers: sent, body });
  return (JSON.parse(response.body) as { Response: Record<string, unknown> }).Response;
}

const healthOf = async (mock: Mock): Promise<number> =>
  (await mock.fetch(new Request("http://127.0.0.1:5301/healthz"))).status;

const { bavail, bsize } = await statfs(disk);
await writeFile(ballast, Buffer.alloc(Math.floor((bavail * bsize) / 2), "x"));
let mock = await open();
const { RegistryId } = await call(mock, "CreateInstance", { RegistryName: "tcr-full", RegistryType: "premium" });
for (let read = 0; read < 2; read += 1) await call(mock, "DescribeInstanceStatus", { RegistryIds: [RegistryId] });
await call(mock, "CreateNamespace", { RegistryId, NamespaceName: "ns", IsPublic: false });

const answered: string[] = [];
const codes = new Set<string>();
let count = 0;
/** Creates repositories, several at a time, until some are refused. */
async function createUntilRefused(maxRounds: number): Promise<void> {
  for (let round = 0; round < maxRounds; round += 1) {
    const before = codes.size;
    const creates = Array.from({ length: 8 }, async () => {
      count += 1;
      const RepositoryName = `r-${count}`;
      const Description = "d".repeat(900);
      const repository = { RegistryId, NamespaceName: "ns", RepositoryName, Description };
      const { Error: error } = await call(mock, "CreateRepository", repository);
      if (error === undefined) answered.push(RepositoryName);
      else codes.add((error as { Code: string }).Code);
    });
    await Promise.all(creates);
    if (codes.size > before) return;
  }
}

const inMemory = (): string[] =>
  ((mock.snapshot().tables["repositories"] ?? []) as { name: string }[]).map(({ name }) => name);

await createUntilRefused(10_000);
const whenFull = { health: await healthOf(mock), answered: answered.length, kept: inMemory().length };
await createUntilRefused(20);
const { TotalCount: readWhenFull } = await call(mock, "DescribeRepositories", { RegistryId });
await rm(ballast);
const health = await healthOf(mock);
await createUntilRefused(20);
const lostBeforeClose = answered.filter((name) => !inMemory().includes(name));
const before = JSON.stringify(mock.snapshot().tables);
await mock.close();
mock = await open();
const lost = answered.filter((name) => !inMemory().includes(name));
const isSame = JSON.stringify(mock.snapshot().tables) === before;
await mock.close();
const report = { codes: [...codes], whenFull, readWhenFull, health, lost, lostBeforeClose, isSame, notices };
console.log(JSON.stringify({ ...report, more: answered.length - whenFull.answered }));
