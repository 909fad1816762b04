import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { SnippetCall } from "generator/snippets";
import { exampleCalls, hostileCalls, hostileText } from "../../support/snippet-calls.js";
import type { Target } from "../caller.js";
import { environmentOf } from "../line-caller.js";
import { withMock } from "../tell.js";
import type { ProgramFolder, SnippetLanguage } from "./languages.js";

const execute = promisify(execFile);
/** What is printed of a program that fails. */
const MAX_SAID = 300;

/** What became of the programs of one language. */
export interface CheckedSnippets {
  readonly answers: number;
  readonly faults: readonly string[];
}

/**
 * Prints the example of each action as a program, compiles all, runs each against one mock, and sends a hostile text there and back. What is
 * printed for the service's own address is compiled too.
 */
export async function checkSnippets(bin: string, language: SnippetLanguage, sdk: string): Promise<CheckedSnippets> {
  const checked = await withMock(bin, "intl", (target) => runAll(language, sdk, target), ["--seed-examples"]);
  return { answers: checked.value.answers, faults: [...checked.value.faults, ...checked.faults] };
}

async function runAll(language: SnippetLanguage, sdk: string, target: Target): Promise<CheckedSnippets> {
  const calls = exampleCalls(target.url);
  const { send, read } = hostileCalls(target.url);
  const anywhere = calls.map((call): SnippetCall => ({ ...call, endpoint: undefined }));
  await writePrograms(language, { sdk, folder: join(sdk, "snippets", "anywhere") }, anywhere);
  const programs = await writePrograms(language, { sdk, folder: join(sdk, "snippets", "here") }, calls);
  const faults: string[] = [];
  for (const { action } of calls) {
    const answer = await run(language, programs, action, target);
    if (!answer.includes('"RequestId"') || answer.includes('"Error"')) {
      faults.push(`${action}: ${answer.slice(-MAX_SAID)}`);
    }
  }
  const hostile = await writePrograms(language, { sdk, folder: join(sdk, "snippets", "hostile") }, [send, read]);
  await run(language, hostile, send.action, target);
  const back = await run(language, hostile, read.action, target);
  if (!descriptionsIn(back).includes(hostileText))
    faults.push(`a hostile text comes back as ${back.slice(0, MAX_SAID)}`);
  return { answers: calls.length - faults.length, faults };
}

/** Writes a program a call, under the name of its action, and compiles all of them. */
async function writePrograms(
  { print, fileOf, compile }: SnippetLanguage,
  place: Pick<ProgramFolder, "folder" | "sdk">,
  calls: readonly SnippetCall[],
): Promise<ProgramFolder> {
  await rm(place.folder, { recursive: true, force: true });
  for (const call of calls) {
    const file = join(place.folder, fileOf(call.action));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, print(call));
  }
  const programs = { ...place, files: calls.map(({ action }) => fileOf(action)) };
  await compile(programs);
  return programs;
}

/** What a program prints, or complains of. */
async function run(
  { commandOf }: SnippetLanguage,
  programs: ProgramFolder,
  program: string,
  target: Target,
): Promise<string> {
  const [file, ...args] = commandOf(programs, program);
  const env = { ...process.env, ...environmentOf(target) };
  return execute(file, args, { env, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    (error: { readonly stderr?: string }) => error.stderr ?? String(error),
  );
}

/** The descriptions of the repositories in an answer, with its envelope or without. */
function descriptionsIn(text: string): readonly unknown[] {
  try {
    const { Response, ...bare } = JSON.parse(text) as Listing & { readonly Response?: Listing };
    return ((Response ?? bare).RepositoryList ?? []).map(({ Description }) => Description);
  } catch {
    return [];
  }
}

interface Listing {
  readonly RepositoryList?: readonly { readonly Description: unknown }[];
}
