import type { Field, Operation, Shape } from "@tcrkit/client/schema";
import { quote } from "../shell/printable.js";
import { buildInput } from "./build-input.js";
import { flagOf, kebabCase } from "./names.js";
import type { ParsedCall } from "./parse-call.js";
import type { Given } from "./read-flags.js";
import { sensitiveTexts } from "./sensitive.js";
import { didYouMean } from "./suggest.js";
import { isNamed } from "./value.js";

/** What is said of a command line that is in order: it may not be wise, or not what was meant. */
export async function listNotes(
  operation: Operation,
  given: readonly Given[],
  { input, options }: ParsedCall,
): Promise<string[]> {
  return [
    ...exposedSecrets(operation, given).map(messages.exposedSecret),
    ...undocumentedValues(operation.input, operation.shapes, input, "--"),
    ...(options.region === undefined ? [] : await unknownRegion(options.region)),
  ];
}

/** Flags whose secret stands in the command line itself. */
function exposedSecrets(operation: Operation, given: readonly Given[]): string[] {
  const globals = given.filter(({ flag }) => flag.scope === "global" && flag.option.isSecret === true);
  const shown = given.filter(({ flag, text }) => text !== undefined && !isNamed(operation, flag, text));
  const { values } = buildInput(operation, shown, {});
  const members = Object.entries(values).filter(
    ([name, value]) => sensitiveTexts(operation, { [name]: value }).length > 0,
  );
  return [...new Set([...globals.map(({ flag }) => flag.name), ...members.map(([name]) => flagOf(name))])];
}

/** Documented values stay open, since a later release may bring others: what is not among them is sent, and told. */
function undocumentedValues(shape: Shape, shapes: Operation["shapes"], value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => undocumentedValues(shape, shapes, item, `${path}${index}.`));
  if (typeof value !== "object" || value === null) return [];
  const members = value as Readonly<Record<string, unknown>>;
  return shape.flatMap((field) => {
    const nested = shapes[field.type];
    const at = path + kebabCase(field.name);
    return nested === undefined
      ? undocumented(field, members[field.name], at)
      : undocumentedValues(nested, shapes, members[field.name], `${at}.`);
  });
}

function undocumented({ values, sensitive }: Field, value: unknown, flag: string): string[] {
  if (values === undefined || sensitive === true) return [];
  return [value]
    .flat(3)
    .filter((item) => typeof item === "string" || typeof item === "number")
    .filter((item) => !values.includes(item))
    .map((item) => messages.undocumentedValue(flag, String(item), values.map(String)));
}

/** Regions stay open, too. */
async function unknownRegion(region: string): Promise<string[]> {
  const { regions } = await import("@tcrkit/client/schema");
  return regions.includes(region) ? [] : [messages.unknownRegion(region, regions)];
}

const messages = {
  exposedSecret: (flag: string): string =>
    `Warning: ${flag} holds a secret that other users of this computer may read in the list of processes.`,
  undocumentedValue: (flag: string, value: string, values: readonly string[]): string => {
    const hint = didYouMean(value, values);
    return `Note: ${flag}: ${quote(value)} is none of the documented values ${values.join(", ")}${hint === undefined ? "" : `; ${hint}`}`;
  },
  unknownRegion: (region: string, regions: readonly string[]): string =>
    `Note: ${quote(region)} is none of the documented regions; ${didYouMean(region, regions) ?? "`tcr describe-regions` lists them"}`,
};
