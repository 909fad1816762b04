// A newcomer's first session: the real CLI against the real mock, on a free port of this computer.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const binOf = (name) => fileURLToPath(new URL(`../packages/${name}/dist/bin.js`, import.meta.url));
const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const bold = (text) => (colours ? `\u001b[1m${text}\u001b[22m` : text);

class SessionError extends Error {}

const mock = spawn(process.execPath, [binOf("mock"), "--port", "0", "--quiet"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const url = await readyUrl(mock);
  console.log(`The mock listens at ${url}; these are its own test keys, which open nothing else.`);
  session({ ...ownVariables(), ...mockVariables(url) });
} catch (error) {
  if (!(error instanceof SessionError)) throw error;
  console.error(`The session ended early: ${error.message}`);
  process.exitCode = 1;
} finally {
  mock.kill("SIGTERM");
}

function session(env) {
  const { RegistryId } = JSON.parse(
    tcr(
      env,
      [
        "create-instance",
        "--registry-name",
        "tools",
        "--registry-type",
        "basic",
        "--wait",
        "--wait-interval",
        "0.5",
        "--output",
        "json",
      ],
      { keep: true },
    ),
  );
  tcr(env, ["create-namespace", "--registry-id", RegistryId, "--namespace-name", "team", "--is-public=false"]);
  tcr(env, [
    "create-repository",
    "--registry-id",
    RegistryId,
    "--namespace-name",
    "team",
    "--repository-name",
    "nginx",
    "--brief-description",
    "web server",
  ]);
  tcr(env, ["describe-instances", "--output", "table"]);
  tcr(env, ["describe-repositories", "--registry-id", RegistryId, "--output", "table"]);
  console.log("\nA wrong key is refused, and the mock says why:");
  tcr({ ...env, TENCENTCLOUD_SECRET_KEY: "not-the-key" }, ["describe-instances"], { mayFail: true });
}

/** The environment without keys, regions and endpoints of somebody's own: the session is the mock's alone. */
function ownVariables() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:TENCENTCLOUD|TCCLI|TCR)_/.test(name)));
}

/** Shows a command line and runs it on this terminal. Output that is to be kept is shown and given back. */
function tcr(env, args, { keep = false, mayFail = false } = {}) {
  console.log(`\n${bold(`$ tcr ${args.map(quoted).join(" ")}`)}`);
  const stdio = ["ignore", keep ? "pipe" : "inherit", "inherit"];
  const { status, stdout } = spawnSync(process.execPath, [binOf("cli"), ...args], { env, encoding: "utf8", stdio });
  if (keep) process.stdout.write(stdout);
  if (mayFail ? status === 0 : status !== 0) throw new SessionError(`tcr ${args[0]} ended with ${status}.`);
  return stdout;
}

function quoted(word) {
  return /^[\w=./:-]+$/.test(word) ? word : `'${word}'`;
}

async function readyUrl(child) {
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, "line");
  return /http:\/\/\S+/.exec(line)[0];
}

/** What `tcr-mock env` prints, as variables. */
function mockVariables(url) {
  const { stdout } = spawnSync(process.execPath, [binOf("mock"), "env", "--port", new URL(url).port], {
    encoding: "utf8",
  });
  return Object.fromEntries(
    [...stdout.matchAll(/^(?:export )?([A-Z_]+)=["']?(.*?)["']?$/gm)].map(([, name, value]) => [name, value]),
  );
}
