import type { Field, Operation } from "@tcrkit/client/schema";
import { loadCommandHelp } from "../commands/find-command.js";
import type { Context } from "../context.js";
import type { Command, CommandHelp, ParameterHelp } from "../contract.js";
import { type ExitCode, exitCodes } from "../exit-codes.js";
import type { Options } from "../flags/global-options.js";
import { helpText } from "../text/help.js";
import { createSkeleton, requiredFirst } from "./skeleton.js";
import { valueName } from "./type-text.js";
import { wrap } from "./wrap.js";

/** Writes a template for `--input` to stdout: JSON, or YAML with a word on each parameter. */
export async function showSkeleton(
  command: Command,
  operation: Operation,
  { output }: Options,
  { stdout }: Pick<Context, "stdout">,
): Promise<ExitCode> {
  const help = await loadCommandHelp(command);
  const text = output === "yaml" ? await yamlSkeleton(operation, help) : jsonSkeleton(operation, help);
  stdout.write(text);
  return exitCodes.ok;
}

function jsonSkeleton(operation: Operation, help: CommandHelp): string {
  return `${JSON.stringify(createSkeleton(operation, help), null, 2)}\n`;
}

/** Optional parameters are commented out: the template is a call that can be made as it stands. */
async function yamlSkeleton(operation: Operation, help: CommandHelp): Promise<string> {
  const { dump } = await import("js-yaml");
  const members = createSkeleton(operation, help);
  const parts = requiredFirst(operation.input).flatMap((field) => {
    if (members[field.name] === undefined) return [];
    const isRequired = field.required === true;
    const words = wordsOn(field, valueName(operation, field), help.input[field.name]);
    const lines = dump({ [field.name]: members[field.name] })
      .trimEnd()
      .split("\n");
    return [[...words, ...lines.map((line) => (isRequired ? line : `# ${line}`))].join("\n")];
  });
  return parts.length === 0 ? "{}\n" : `${parts.join("\n\n")}\n`;
}

function wordsOn(
  { required }: Field,
  type = "BOOLEAN",
  { description = "", limits = [], values = [] }: Partial<ParameterHelp> = {},
): string[] {
  const kind = `${type}, ${required === true ? helpText.requiredWord : helpText.optionalWord}.`;
  return [
    ...wrap(helpText.plain([description, kind, ...limits].join(" ")), 80, "# "),
    ...values.flatMap((value) => wrap(helpText.plain(value), 80, "#   ")),
  ];
}
