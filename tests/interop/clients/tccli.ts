import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Caller, type Heard, type OfficialClient, type Target, tc3Post } from "../caller.js";
import { environmentOf } from "../line-caller.js";
import { preparePython } from "./python-environment.js";

const domestic = { sdk: "tccli", version: "3.1.189.1" } as const;

export const tccli = commandLine("tccli", domestic.sdk, domestic.version);
export const tccliInternational = commandLine("tccli, international", "tccli-intl-en", "3.1.193.1");

/** Installs the command line below a folder, and returns its program. @throws Error that says what failed. */
export async function installTccli(folder: string): Promise<{ readonly version: string; readonly program: string }> {
  const { sdk, version } = domestic;
  const programs = await preparePython(folder, `${sdk}==${version}`);
  return { version: `${sdk} ${version}`, program: join(programs, "tccli") };
}

function commandLine(name: string, sdk: string, version: string): OfficialClient {
  return {
    name,
    needs: ["python3"],
    ways: [tc3Post],
    install: async (folder) => {
      const programs = await preparePython(folder, `${sdk}==${version}`);
      return { version: `${sdk} ${version}`, start: (target) => startTccli(join(programs, "tccli"), folder, target) };
    },
  };
}

/** Runs the command once for each call, with a home folder of its own. */
function startTccli(program: string, home: string, target: Target): Caller {
  const inputFile = join(home, "input.json");
  const env = { ...process.env, ...environmentOf(target), HOME: home };
  return {
    call: async (_way, action, input) => {
      await writeFile(inputFile, JSON.stringify(input));
      const where = ["--endpoint", target.url, "--region", target.region];
      const args = ["tcr", action, "--cli-input-json", `file://${inputFile}`, ...where];
      return new Promise((resolve) => {
        execFile(program, args, { env, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) =>
          resolve(error === null ? answerIn(stdout) : errorIn(`${stdout}${stderr}`)),
        );
      });
    },
    close: async () => {},
  };
}

function answerIn(text: string): Heard {
  try {
    return { kind: "answer", answer: JSON.parse(text) as Readonly<Record<string, unknown>> };
  } catch {
    return errorIn(text);
  }
}

function errorIn(text: string): Heard {
  const parts = /code:(\S+) message:(.*) requestId:(\S+)/s.exec(text);
  if (parts === null) return { kind: "error", code: "", message: text.slice(0, 500), requestId: "" };
  const [, code = "", message = "", requestId = ""] = parts;
  return { kind: "error", code, message, requestId };
}
