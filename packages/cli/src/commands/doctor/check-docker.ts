import { posix, win32 } from "node:path";
import { isMembers } from "../../parse/value.js";
import type { Shell } from "../../shell/shell.js";
import type { Check, CheckInput } from "./check.js";
import { doctorText } from "./messages.js";

const helperName = "tcr";

/** Which programs take images from a registry, and who gives them their logins. */
export async function checkDocker({ shell }: CheckInput): Promise<Check[]> {
  const name = doctorText.names.docker;
  const programs = (await Promise.all(["docker", "podman"].map((one) => findProgram(one, shell)))).flat();
  const found = programs.length === 0 ? doctorText.noPrograms : doctorText.programs(programs);
  const path = dockerFile(shell);
  const text = path === undefined ? undefined : await shell.files.read(path);
  if (path === undefined || text === undefined) return [{ name, state: "ok", found }];
  const content = parseObject(text);
  if (content === undefined) {
    return [{ name, state: "warn", found: doctorText.badDockerFile(path), next: doctorText.mendDockerFile }];
  }
  const hosts = hostsOfHelper(content);
  if (hosts.length === 0) return [{ name, state: "ok", found }];
  const isThere = (await findProgram("docker-credential-tcr", shell)).length > 0;
  if (!isThere) return [{ name, state: "warn", found: doctorText.helperMissing, next: doctorText.installHelper }];
  return [{ name, state: "ok", found, details: [doctorText.helper(hosts)] }];
}

/** Where a program is on the PATH; empty where it is not. */
async function findProgram(program: string, { env, files, machine }: Shell): Promise<string[]> {
  const isWindows = machine.platform === "win32";
  const { join, delimiter } = isWindows ? win32 : posix;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const names = isWindows ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const path of folders.flatMap((folder) => names.map((one) => join(folder, one)))) {
    if (await files.isProgram(path)) return [path];
  }
  return [];
}

function dockerFile({ env, machine }: Shell): string | undefined {
  const folder = env["DOCKER_CONFIG"] || (machine.homeFolder && posix.join(machine.homeFolder, ".docker"));
  return folder ? posix.join(folder, "config.json") : undefined;
}

function hostsOfHelper({ credHelpers, credsStore }: Readonly<Record<string, unknown>>): string[] {
  const helpers = typeof credHelpers === "object" && credHelpers !== null ? Object.entries(credHelpers) : [];
  const hosts = helpers.flatMap(([host, helper]) => (helper === helperName ? [host] : []));
  return credsStore === helperName ? [...hosts, "every registry"] : hosts;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
