import type { Options } from "../../parse/options.js";
import { readWords } from "../../parse/read-words.js";
import type { Paint } from "../../present/color-paint.js";
import { describeError } from "../../present/errors/report-error.js";
import { loadPaint, terminalWidth } from "../../present/terminal.js";
import { wrap } from "../../present/wrap.js";
import { assertProfile } from "../../settings/assert-profile.js";
import { profileName } from "../../settings/profiles.js";
import { resolveSettings } from "../../settings/resolve-settings.js";
import { UsageError } from "../../shell/errors.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { printable } from "../../shell/printable.js";
import type { Shell } from "../../shell/shell.js";
import type { Check, CheckInput } from "./check.js";
import { checkApi } from "./check-api.js";
import { checkCredentials } from "./check-credentials.js";
import { checkDocker } from "./check-docker.js";
import {
  checkEndpoint,
  checkFilesForDoctor,
  checkNode,
  checkProxy,
  checkRegion,
  checkRegistry,
} from "./check-environment.js";
import { declaration } from "./declaration.js";
import { doctorText } from "./messages.js";

/** `tcr doctor`: everything that a call needs, and what to do about what is wrong. */
export async function run(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const { operands, options } = readWords(declaration, argv);
  if (operands.length > 0) throw new UsageError(operands.map(doctorText.operand), "doctor");
  const checks = await runChecks(shell, options);
  const paint = await loadPaint(shell.stdout, shell.env);
  const lines =
    options.output === "json"
      ? [JSON.stringify({ checks }, null, 2)]
      : renderChecks(checks, paint, terminalWidth(shell.stdout, shell.env));
  shell.stdout.write(`${lines.join("\n")}\n`);
  return checks.find(({ state }) => state === "fail")?.exitCode ?? exitCodes.ok;
}

/** One after the other, in the order in which a call would meet them. */
async function runChecks(shell: Shell, options: Options): Promise<Check[]> {
  const profile = await orFailure(doctorText.names.profile, async () => {
    await assertProfile(profileName(options.profile, shell.env), shell);
    return [];
  });
  // All else goes by it.
  if ("state" in profile) return [profile];
  const settings = await orFailure(doctorText.names.region, () => resolveSettings(options, shell));
  const input: CheckInput = { shell, options, settings: "state" in settings ? {} : settings };
  const parts: readonly [name: string, part: (input: CheckInput) => Promise<readonly Check[]> | readonly Check[]][] = [
    [doctorText.names.node, checkNode],
    [doctorText.names.files, checkFilesForDoctor],
    [doctorText.names.region, "state" in settings ? () => [settings] : checkRegion],
    [doctorText.names.registry, checkRegistry],
    [doctorText.names.endpoint, checkEndpoint],
    [doctorText.names.proxy, checkProxy],
    [doctorText.names.credentials, checkCredentials],
    [doctorText.names.api, checkApi],
    [doctorText.names.docker, checkDocker],
  ];
  const checks: Check[] = [];
  for (const [name, part] of parts) {
    const hasNoKey = checks.some((one) => one.name === doctorText.names.credentials && one.state === "fail");
    const found = part === checkApi && hasNoKey ? notTried(name) : await orFailure(name, async () => part(input));
    checks.push(...("state" in found ? [found] : found));
  }
  return checks;
}

/** The cause stands with the credentials, and what to do about it. */
function notTried(name: string): Check {
  return { name, state: "warn", found: doctorText.notTried };
}

/** What a check finds, or the check that failed by an error of ours. */
async function orFailure<T extends object>(name: string, work: () => Promise<T>): Promise<T | Check> {
  try {
    return await work();
  } catch (error) {
    const { headline, details, exitCode } = await describeError(error);
    if (exitCode === exitCodes.unexpected || exitCode === exitCodes.interrupted) throw error;
    const next = details.at(-1)?.replace(/^Next: /, "");
    return { name, state: "fail", found: headline, details: details.slice(0, -1), exitCode, ...(next && { next }) };
  }
}

/** Checks as lines, fitted to a terminal: state, name, what was found; below it more of it, and what to do. */
function renderChecks(
  checks: readonly Check[],
  paint: Paint | undefined,
  width = Number.POSITIVE_INFINITY,
): readonly string[] {
  const paints = { ok: paint?.good, warn: paint?.pending, fail: paint?.bad };
  const nameWidth = Math.max(...checks.map(({ name }) => name.length));
  const indent = " ".repeat(nameWidth + 8);
  return checks.flatMap(({ name, state, found, details = [], next }) => {
    const texts = [found, ...details, ...(next === undefined ? [] : [doctorText.next(next)])];
    const [first = "", ...rest] = texts.flatMap((text) => wrap(printable(text), width, indent));
    const word = doctorText.states[state].padEnd(4);
    return [`${paints[state]?.(word) ?? word}  ${name.padEnd(nameWidth)}  ${first.trimStart()}`, ...rest];
  });
}
