import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createNodeFiles } from "./node-files.js";

const PROGRAM = join(import.meta.dirname, "../../../test/fill-disk.ts");

/** What the program tells. */
interface Report {
  readonly whenFull: { readonly kept: number; readonly answered: number };
  readonly more: number;
  readonly notices: readonly string[];
}

/** Runs a program of Node on a file system of its own that holds so much. */
function runOnDisk(size: string, ...args: readonly string[]) {
  const disk = mkdtempSync(join(tmpdir(), "tcr-mock-disk-"));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  const mount = `mount -t tmpfs -o size=${size} none "$1" && shift && exec "$@"`;
  const program = [process.execPath, ...args.map((arg) => arg.replaceAll("DISK", disk))];
  return spawnSync("unshare", ["-rm", "sh", "-c", mount, "sh", disk, ...program], { encoding: "utf8" });
}

/** Linux lets some make a file system in a mount namespace, and containers mostly do not. */
const canMount =
  process.platform === "linux" &&
  spawnSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"]).status === 0;
const onFullDisk = canMount ? it : it.skip;

onFullDisk(
  "refuses changes on a disk that is full, loses none that was answered, and goes on once there is room",
  () => {
    const { stdout, stderr, status } = runOnDisk("1m", "--import", "tsx", PROGRAM, "DISK");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      codes: ["ResourceInsufficient"],
      lost: [],
      lostBeforeClose: [],
      isSame: true,
      health: 200,
      whenFull: { health: 503 },
    });
    expect(report.whenFull.kept).toBe(report.whenFull.answered);
    expect(report.more).toBeGreaterThan(50);
    expect(report.notices[0]).toMatch(/^data folder \S+: The disk is full: changes are refused until there is room\./);
  },
  60_000,
);

onFullDisk(
  "refuses pushes on a disk that is full by an error of the specification, does none by halves, and goes on once there is room",
  () => {
    const program = join(import.meta.dirname, "../../../test/fill-disk-by-push.ts");
    const { stdout, stderr, status } = runOnDisk("4m", "--import", "tsx", program, "DISK");
    expect({ status, stderr, report: JSON.parse(stdout) }).toEqual({
      status: 0,
      stderr: "",
      report: {
        refused: ["503 UNAVAILABLE", "503 UNAVAILABLE", "503 UNAVAILABLE"],
        isSame: true,
        isPulledWhenFull: true,
        isResumed: true,
        ended: 201,
        putAgain: 201,
        isRight: true,
        isKept: true,
      },
    });
  },
  60_000,
);

onFullDisk(
  "refuses a new folder on a disk without room, in one line",
  () => {
    const open = `
    const { writeFileSync, statfsSync } = await import("node:fs");
    const { createMock } = await import(${JSON.stringify(join(import.meta.dirname, "../../mock.ts"))});
    const { bavail, bsize } = statfsSync("DISK");
    writeFileSync("DISK/ballast", Buffer.alloc(bavail * bsize));
    await createMock({ dataDir: "DISK/data" }).then(() => console.log("opened"), (error) => console.log(error.message));
  `;
    const { stdout, status } = runOnDisk("64k", "--import", "tsx", "--input-type=module", "--eval", open);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^data folder \S+: .*\n$/) });
  },
  30_000,
);

onFullDisk(
  "refuses a folder that may not be written, or whose disk is full, in one line, and leaves it as it is",
  () => {
    const open = `
    const { readdirSync, writeFileSync, statfsSync } = await import("node:fs");
    const { execFileSync } = await import("node:child_process");
    const { createMock } = await import(${JSON.stringify(join(import.meta.dirname, "../../mock.ts"))});
    const open = () => createMock({ dataDir: "DISK/data" }).then((mock) => mock.close(), (error) => console.log(error.message));
    await open();
    const { bavail, bsize } = statfsSync("DISK");
    writeFileSync("DISK/ballast", Buffer.alloc(bavail * bsize));
    await open();
    execFileSync("mount", ["-o", "remount,ro", "DISK"]);
    await open();
    console.log(readdirSync("DISK/data").join());
  `;
    const { stdout, status } = runOnDisk("64k", "--import", "tsx", "--input-type=module", "--eval", open);
    expect({ status, lines: stdout.split("\n") }).toEqual({
      status: 0,
      lines: [
        expect.stringMatching(/^data folder \S+: the disk is full$/),
        expect.stringMatching(/^data folder \S+: it may not be read and written \(EROFS\)$/),
        "closed,state-1.journal",
        "",
      ],
    });
  },
  30_000,
);

it.skipIf(!existsSync("/dev/full"))("tells that a file takes nothing", async () => {
  const file = await createNodeFiles("/dev").open("full");
  for (const length of [10, 100_000]) {
    await expect((async () => file.append(new Uint8Array(length)))()).rejects.toMatchObject({ code: "ENOSPC" });
  }
  await file.close();
});
