import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { terminal } from "../../test/terminal.js";
import { run } from "./run.js";

const unsigned = { method: "POST", headers: { "X-TC-Action": "DescribeRegions", "X-TC-Version": "2019-09-24" } };

it("serves until it is stopped, with a line for each request", async () => {
  const { printed, io, ready, stop } = terminal();
  const code = run(["--port", "0"], io);
  const url = await ready;
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok" });
  await fetch(url, unsigned);
  stop();
  expect(await code).toBe(0);
  expect(printed.stdout).toBe(`tcr-mock is ready: ${url}\n`);
  expect(printed.stderr).toBe(
    "DescribeRegions - none - AuthFailure.InvalidAuthorization: Authorization in the request header is invalid.\n" +
      "  authorization-none: The request is not signed: it has no Authorization header. See /_tcrkit/diagnoses/diagnosis-1\n",
  );
  await expect(fetch(url)).rejects.toThrow();
});

it("says nothing of requests when it is quiet", async () => {
  const { printed, io, ready, stop } = terminal();
  const code = run(["--port", "0", "--quiet"], io);
  await fetch(await ready, unsigned);
  stop();
  expect(await code).toBe(0);
  expect(printed.stderr).toBe("");
});

it("says of a data folder what should be known, and of a seed that was given alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tcr-mock-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const dataDir = join(folder, "data");
  const stderrOf = async (...args: readonly string[]) => {
    const { printed, io, ready, stop } = terminal();
    const code = run(["--port", "0", "--data", dataDir, ...args], { ...io, randomSeed: () => String(args.length) });
    await ready;
    stop();
    expect(await code).toBe(0);
    return printed.stderr;
  };
  expect(await stderrOf()).toBe("");
  expect(await stderrOf("--quiet")).toBe("");
  expect(await stderrOf("--seed", "a")).toBe(
    `tcr-mock: data folder ${dataDir}: it goes on with ids of its own; a seed is for a new folder.\n`,
  );
});

it.each(["--data", "--snapshot", "--registry-instance", "--seed", "--allow-origin", "--port"])(
  "refuses %s with nothing behind it, as a variable that is not set leaves it",
  async (flag) => {
    const { printed, io } = terminal();
    expect(await run([flag, ""], io)).toBe(2);
    expect(printed.stderr).toMatch(new RegExp(`^tcr-mock: ${flag}: expected .+, got (?:nothing|"")\nTry`));
  },
);

it("prints the variables for other tools", async () => {
  const { printed, io } = terminal();
  expect(await run(["env"], io)).toBe(0);
  expect(printed.stdout.split("\n")).toEqual([
    "export TCR_ENDPOINT=http://127.0.0.1:5301",
    "export TENCENTCLOUD_REGION=ap-guangzhou",
    "export TENCENTCLOUD_SECRET_ID=AKIDtcrkitexample",
    "export TENCENTCLOUD_SECRET_KEY=tcrkitexamplesecretkey",
    "",
  ]);
});

it("prints the variables of Terraform, and the names that lead to the mock", async () => {
  const { printed, io } = terminal({ "a.json": JSON.stringify({ secretId: "id", secretKey: "key", token: "t" }) });
  expect(await run(["env", "--for", "terraform", "--credentials", "a.json"], io)).toBe(0);
  expect(printed.stdout.split("\n")).toEqual([
    "# /etc/hosts: 127.0.0.1 tcr.tcr-mock.test tag.tcr-mock.test",
    "export TENCENTCLOUD_PROTOCOL=HTTP",
    "export TENCENTCLOUD_DOMAIN=tcr-mock.test:5301",
    "export TENCENTCLOUD_REGION=ap-guangzhou",
    "export TENCENTCLOUD_SECRET_ID=id",
    "export TENCENTCLOUD_SECRET_KEY=key",
    "export TENCENTCLOUD_SECURITY_TOKEN=t",
    "",
  ]);
});

it.each([
  [["--tls-cert", "c.pem", "--tls-key", "k.pem"], "https://127.0.0.1:5301"],
  [["--listen", "0.0.0.0", "--port", "1"], "http://127.0.0.1:1"],
  [["--listen", "192.0.2.1"], "http://192.0.2.1:5301"],
  [["--listen", "::"], "'http://[::1]:5301'"],
])("points other tools at where it listens: %j", async (args, endpoint) => {
  const { printed, io } = terminal();
  expect(await run(["env", ...args], io)).toBe(0);
  expect(printed.stdout).toContain(`export TCR_ENDPOINT=${endpoint}\n`);
});

it("warns on stderr where other computers reach it", async () => {
  const { printed, io, ready, stop } = terminal();
  const code = run(["--port", "0", "--listen", "0.0.0.0", "--quiet"], io);
  await ready;
  stop();
  expect(await code).toBe(0);
  expect(printed.stderr).toMatch(/^tcr-mock: warning: listens on 0\.0\.0\.0: other computers reach port \d+\. .*\n$/);
});

it("reads key pairs from a file, the official CLI's too", async () => {
  const file = JSON.stringify({ secretId: "id", secretKey: "it's", token: "t", type: "default" });
  const { printed, io } = terminal({ "a.json": file });
  expect(await run(["env", "--credentials", "a.json", "--port", "1"], io)).toBe(0);
  expect(printed.stdout).toContain("export TENCENTCLOUD_SECRET_KEY='it'\\''s'\n");
  expect(printed.stdout).toContain("export TENCENTCLOUD_SESSION_TOKEN=t\n");
});

it("helps", async () => {
  const { printed, io } = terminal();
  expect(await run(["--help"], io)).toBe(0);
  for (const option of [
    "--port",
    "--seed",
    "--edition",
    "--credentials",
    "--quiet",
    "--no-throttle",
    "--strict",
    "--reads",
    "--lifecycle",
    "--data",
    "--snapshot",
    "--seed-examples",
  ]) {
    expect(printed.stdout).toContain(option);
  }
  const flags = printed.stdout.split("\n").filter((line) => line.startsWith("  --"));
  expect(flags.filter((line) => !/^ {2}--[a-z-]+(?: [A-Z]+)? {2,}\S/.test(line))).toEqual([]);
});

it.each([110, 80, 50])("fits its help to a terminal of %d columns", async (columns) => {
  const { printed, io } = terminal();
  await run(["--help"], { ...io, columns });
  expect(printed.stdout.split("\n").filter((line) => line.length > columns)).toEqual([]);
});

it.each([
  [["--port", "x"], "--port: expected a whole number from 0 to 65535"],
  [["--port", "70000"], "--port: expected a whole number from 0 to 65535"],
  [["--reads", "0"], "--reads: expected a whole number from 1 to 1000000"],
  [["--lifecycle", "fast"], "--lifecycle: expected reads:N or clock:SECONDS"],
  [["--lifecycle", "reads:0"], "--lifecycle reads: expected a whole number from 1 to 1000000"],
  [["--lifecycle", "clock:-1"], "--lifecycle clock: expected a whole number from 0 to 999999999"],
  [["--lifecycle", "reads:1", "--reads", "2"], "--lifecycle and --reads say the same: give one of them"],
  [["--snapshot", "none.json"], "--snapshot: cannot read none.json"],
  [["--snapshot", "broken.json"], "--snapshot: the file is not valid JSON"],
  [["--edition", "other"], "--edition: expected intl, domestic, lenient"],
  [["env", "--for", "ansible"], "--for: expected terraform"],
  [["--for", "terraform"], "--for goes with env"],
  [["--listen", "0.0.0.0:1"], "--listen: expected an IP address without a port"],
  [["--tls-cert", "c.pem"], "--tls-cert goes with --tls-key"],
  [["--nothing"], "Unknown option '--nothing'"],
  [["serve"], "unknown command: serve"],
  [["--credentials", "none.json"], "--credentials: cannot read none.json"],
  [["--credentials", "broken.json"], "--credentials: the file is not valid JSON"],
  [["--credentials", "empty.json"], "--credentials: the file names no key pair"],
  [["--credentials", "half.json"], "--credentials: entry 2 has no secretKey"],
])("refuses %j", async (args, message) => {
  const files = {
    "broken.json": "{secret",
    "empty.json": "[]",
    "half.json": '[{"secretId":"a","secretKey":"hidden"},{"secretId":"b"}]',
  };
  const { printed, io } = terminal(files);
  expect(await run(args, io)).toBe(2);
  expect(printed.stderr).toContain(message);
  expect(printed.stderr).not.toContain("hidden");
});

it("says when it cannot serve", async () => {
  const first = terminal();
  const code = run(["--port", "0"], first.io);
  const { port } = new URL(await first.ready);
  const second = terminal();
  expect(await run(["--port", port], second.io)).toBe(1);
  expect(second.printed.stderr).toContain("EADDRINUSE");
  first.stop();
  expect(await code).toBe(0);
});

it("starts with what the examples name, or with a snapshot", async () => {
  const first = terminal();
  const firstCode = run(["--port", "0", "--seed-examples", "--lifecycle", "clock:10"], first.io);
  const snapshot = await (await fetch(`${await first.ready}/_tcrkit/snapshot`)).text();
  expect(snapshot).toContain("tcr-okmj78");
  first.stop();
  const second = terminal({ "state.json": snapshot });
  const secondCode = run(["--port", "0", "--snapshot", "state.json"], second.io);
  expect(await (await fetch(`${await second.ready}/_tcrkit/snapshot`)).text()).toBe(snapshot);
  second.stop();
  expect([await firstCode, await secondCode]).toEqual([0, 0]);
});

it("starts with what a plan in a file names, and tells a fault of it by its path", async () => {
  const Namespaces = [{ NamespaceName: "team" }];
  const files = {
    "plan.json": JSON.stringify({ Instances: [{ RegistryId: "tcr-one", Namespaces }] }),
    "wrong.json": JSON.stringify({ Instances: [{ RegistryId: "tcr-one", Namespaces: [{ Name: "team" }] }] }),
  };
  const { io, ready, stop } = terminal(files);
  const code = run(["--port", "0", "--content", "plan.json"], io);
  expect(await (await fetch(`${await ready}/_tcrkit/state/namespaces`)).text()).toContain("team");
  stop();
  expect(await code).toBe(0);
  const wrong = terminal(files);
  expect(await run(["--port", "0", "--content", "wrong.json"], wrong.io)).toBe(1);
  expect(wrong.printed.stderr).toMatch(
    /^tcr-mock: content\.Instances\[0\]\.Namespaces\[0\]\.NamespaceName: expected a text/,
  );
});

it("refuses a snapshot of something else", async () => {
  const { printed, io } = terminal({ "state.json": "{}" });
  expect(await run(["--port", "0", "--snapshot", "state.json"], io)).toBe(1);
  expect(printed.stderr).toContain("This is no snapshot of this mock");
});

it("keeps its state in a folder, and gives it back when it cannot serve", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tcr-mock-"));
  const first = terminal();
  const firstCode = run(["--port", "0", "--data", folder, "--seed-examples"], first.io);
  const { port } = new URL(await first.ready);
  const second = terminal();
  expect(await run(["--port", "0", "--data", folder], second.io)).toBe(1);
  expect(second.printed.stderr).toContain(`tcr-mock: data folder ${folder}: process ${process.pid} on `);
  expect(await run(["--port", port, "--data", `${folder}-2`], second.io)).toBe(1);
  expect(second.printed.stderr).toContain("EADDRINUSE");
  first.stop();
  expect(await firstCode).toBe(0);
  const third = terminal();
  const thirdCode = run(["--port", "0", "--data", folder], third.io);
  expect(await (await fetch(`${await third.ready}/_tcrkit/snapshot`)).text()).toContain("tcr-okmj78");
  third.stop();
  expect(await thirdCode).toBe(0);
  for (const path of [folder, `${folder}-2`]) {
    expect(await readdir(path)).not.toContain("lock");
    await rm(path, { recursive: true });
  }
});
