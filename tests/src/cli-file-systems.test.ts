import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLine } from "../support/cli-process.js";
import { builtMock, type MockProcess, startMockProcess } from "../support/mock-process.js";
import { canMount } from "../support/mount-namespace.js";

const folder = mkdtempSync(join(tmpdir(), "tcr-mounts-"));
const filled = join(folder, "filled");
let mock: MockProcess;
let count = 0;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  for (const name of [".config", ".docker", ".cache"]) mkdirSync(join(filled, name), { recursive: true });
  mock = await startMockProcess(builtMock(), ["--quiet", "--no-throttle"]);
  const create = "tcr create-instance --registry-name tools --registry-type basic --wait --wait-interval 0.05";
  const steps = [
    create,
    "tcr configure set output yaml",
    "tcr login tools --tool file --registry-host tools.localhost:$REGISTRY_PORT",
  ];
  const { status, stderr } = await runLine(steps.join(" && "), mock.url, { env: { HOME: filled } });
  expect({ status, stderr }).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

/** A home that is filled, in one of these states. */
const states: readonly (readonly [what: string, mount: string, reason: string])[] = [
  [
    "of a file system that is read-only",
    'mount --bind "$HOME" "$HOME" && mount -o remount,ro,bind "$HOME"',
    "the file system is read-only (EROFS)",
  ],
  [
    "of files that are mounted by themselves",
    'find "$HOME" -type f -exec mount --bind {} {} \\;',
    "it is in use, or a file that is mounted by itself (EBUSY)",
  ],
  [
    "of a disk that is full",
    `cp -r "$HOME" "$HOME.copy" && mount -t tmpfs -o size=4m none "$HOME" && cp -r "$HOME.copy/." "$HOME"
      dd if=/dev/zero of="$HOME/ballast" bs=4k 2> "$HOME.copy/dd"`,
    "the disk is full (ENOSPC)",
  ],
];

const changes: readonly (readonly [line: string, file: string, variable: string])[] = [
  ["tcr configure set output json", ".config/tcr/settings.json", "TCR_CONFIG_DIR"],
  [
    "tcr login tools --tool file --registry-host tools.localhost:$REGISTRY_PORT",
    ".docker/config.json",
    "DOCKER_CONFIG",
  ],
  ["tcr login tools --helper --registry-host tools.localhost:$REGISTRY_PORT", ".docker/config.json", "DOCKER_CONFIG"],
];

describe.skipIf(!canMount)("a home", () => {
  const run = (line: string, mount: string, env: Readonly<Record<string, string>> = {}, input = "") => {
    const home = join(folder, `home-${++count}`);
    cpSync(filled, home, { recursive: true });
    const kept = `cd "$HOME" && ls -A .config/tcr .docker >&3 && cat .config/tcr/settings.json .docker/config.json >&3`;
    const whole = `exec 3> "$HOME.kept"\n${mount}\n${line}\nstatus=$?\n${kept}\nexit $status`;
    const ended = runLine(whole, mock.url, { env: { HOME: home, ...env }, input, mayMount: true });
    return { home, ended };
  };
  /** What stands in the files, and which there are. */
  const keptOf = (home: string) => readFileSync(`${home}.kept`, "utf8");
  const before = () => {
    const [config, docker] = [".config/tcr", ".docker"].map((name) => join(filled, name)) as [string, string];
    const listed = [config, docker].map((path, index) => {
      const name = [".config/tcr", ".docker"][index];
      return `${name}:\n${readdirSync(path).join("\n")}\n`;
    });
    const texts = [join(config, "settings.json"), join(docker, "config.json")].map((path) =>
      readFileSync(path, "utf8"),
    );
    return `${listed.join("\n")}${texts.join("")}`;
  };

  it.each(states)("%s lets a command work that changes nothing there", async (_, mount) => {
    const { ended } = run("tcr describe-instances --query TotalCount && tcr doctor", mount);
    expect(await ended).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1\n/) });
  });

  it.each(states)("%s lets docker have its token", async (_, mount) => {
    const { ended } = run("echo tools.localhost:$REGISTRY_PORT | helper get", mount);
    const { status, stdout, stderr } = await ended;
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ Username: "100000000001" });
  });

  it.each(
    states.flatMap(([what, mount, reason]) =>
      changes.map(([line, file, variable]) => ({ what, mount, reason, line, file, variable })),
    ),
  )("$what loses nothing by `$line`, and the path is told", async ({ mount, reason, line, file, variable }) => {
    const { home, ended } = run(line, mount);
    const { status, stdout, stderr } = await ended;
    expect({ status, stdout }, stderr).toEqual({ status: 10, stdout: "" });
    expect(stderr).toBe(
      `Error: ${join(home, file)} cannot be written: ${reason}.\n  Next: make room or let this user write there, or set ${variable} to another folder\n`,
    );
    expect(keptOf(home)).toBe(before());
  });

  it.each(changes)("of a disk without room for a new folder is told by `%s`", async (line, file, variable) => {
    const place = { TCR_CONFIG_DIR: join(folder, "new/.config/tcr"), DOCKER_CONFIG: join(folder, "new/.docker") };
    mkdirSync(join(folder, "new"), { recursive: true });
    const mount = `mount -t tmpfs -o size=64k,nr_inodes=1 none ${JSON.stringify(join(folder, "new"))}`;
    const { status, stderr } = await run(line, mount, place).ended;
    expect({ status, stderr }).toEqual({
      status: 10,
      stderr: expect.stringContaining(`${join(folder, "new", file)} cannot be written: the disk is full (ENOSPC).\n`),
    });
    expect(stderr).toContain(`set ${variable} to another folder`);
  });

  it("of a disk that is full ends an output with its own code", async () => {
    const [, mount] = states[2] ?? [];
    const { ended } = run('tcr describe-instances > "$HOME/output"', mount ?? "");
    expect(await ended).toEqual({
      status: 10,
      stdout: "",
      stderr: expect.stringContaining("Error: stdout cannot be written: the disk is full (ENOSPC).\n"),
    });
  });
});
