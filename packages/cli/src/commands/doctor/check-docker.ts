import { posix, win32 } from "node:path";
import {
  dockerConfigPath,
  helperName,
  helperProgram,
  hostsOfHelper,
  parseDockerConfig,
} from "../../api/docker-config.js";
import { asFileError, systemCodeOf } from "../../shell/file-error.js";
import type { Shell } from "../../shell/shell.js";
import type { Check, CheckInput } from "./check.js";
import { doctorText } from "./messages.js";

/** Which programs take images from a registry, and who gives them their logins. */
export async function checkDocker({ shell }: CheckInput): Promise<Check[]> {
  const name = doctorText.names.docker;
  const programs = (await Promise.all(["docker", "podman"].map((one) => findProgram(one, shell)))).flat();
  const found = programs.length === 0 ? doctorText.noPrograms : doctorText.programs(programs);
  const path = dockerConfigPath(shell);
  const text = path === undefined ? undefined : await readIfSeen(path, shell);
  if (path === undefined || text === undefined) return [{ name, state: "ok", found }];
  const content = parseDockerConfig(text);
  if (content === undefined) {
    return [{ name, state: "warn", found: doctorText.badDockerFile(path), next: doctorText.mendDockerFile }];
  }
  const { hosts, isForAll } = hostsOfHelper(content, helperName);
  if (hosts.length === 0 && !isForAll) return [{ name, state: "ok", found }];
  const isThere = (await findProgram(helperProgram(helperName), shell)).length > 0;
  if (!isThere) return [{ name, state: "warn", found: doctorText.helperMissing, next: doctorText.installHelper }];
  return [{ name, state: "ok", found, details: [doctorText.helper(hosts, isForAll)] }];
}

/** What cannot be looked at, in a folder that nobody named, counts as absent. */
async function readIfSeen(path: string, { env, files }: Shell): Promise<string | undefined> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!env["DOCKER_CONFIG"] && !(await files.isThere(path))) return undefined;
    if (systemCodeOf(error) === undefined) return "";
    throw asFileError(error, path, "read");
  }
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
