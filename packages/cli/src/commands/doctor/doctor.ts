import { resolveSettings } from "../../config/resolve-settings.js";
import type { Context } from "../../context.js";
import { UsageError } from "../../errors.js";
import { type ExitCode, exitCodes } from "../../exit-codes.js";
import type { Options } from "../../flags/global-options.js";
import { usesColor } from "../../output/uses-color.js";
import { describeError } from "../../report/report-error.js";
import { doctorText } from "../../text/doctor.js";
import { readWords } from "../read-words.js";
import type { Check, CheckWorld } from "./check.js";
import { checkApi } from "./check-api.js";
import { checkCredentials } from "./check-credentials.js";
import { checkDocker } from "./check-docker.js";
import { checkFilesForDoctor } from "./check-files.js";
import { checkNode } from "./check-node.js";
import { checkProxy } from "./check-proxy.js";
import { checkEndpoint, checkRegion } from "./check-settings.js";
import { renderChecks } from "./render-checks.js";

/** `tcr doctor`: everything that a call needs, and what to do about what is wrong. */
export async function run(argv: readonly string[], context: Context): Promise<ExitCode> {
  const { operands, options } = readWords("doctor", [], argv);
  if (options.help === true) return print(context, doctorText.usage);
  if (operands.length > 0) throw new UsageError(operands.map(doctorText.operand), "doctor");
  const checks = await runChecks(context, options);
  const paint = usesColor(context.stdout, context.env);
  print(context, options.output === "json" ? [JSON.stringify({ checks }, null, 2)] : renderChecks(checks, paint));
  return checks.find(({ state }) => state === "fail")?.exitCode ?? exitCodes.ok;
}

function print({ stdout }: Context, lines: readonly string[]): ExitCode {
  stdout.write(`${lines.join("\n")}\n`);
  return exitCodes.ok;
}

/** One after the other, in the order in which a call would meet them. */
async function runChecks(context: Context, options: Options): Promise<Check[]> {
  const settings = await orFailure(doctorText.names.region, () => resolveSettings(options, context));
  const world: CheckWorld = { context, options, settings: "state" in settings ? {} : settings };
  const parts: readonly [name: string, part: (world: CheckWorld) => Promise<readonly Check[]> | readonly Check[]][] = [
    [doctorText.names.node, checkNode],
    [doctorText.names.files, checkFilesForDoctor],
    [doctorText.names.region, "state" in settings ? () => [settings] : checkRegion],
    [doctorText.names.endpoint, checkEndpoint],
    [doctorText.names.proxy, checkProxy],
    [doctorText.names.credentials, checkCredentials],
    [doctorText.names.api, checkApi],
    [doctorText.names.docker, checkDocker],
  ];
  const checks: Check[] = [];
  for (const [name, part] of parts) {
    const found = await orFailure(name, async () => part(world));
    checks.push(...("state" in found ? [found] : found));
  }
  return checks;
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
