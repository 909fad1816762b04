import type { Field, Operation } from "@tcrkit/client/schema";
import type { Registry } from "@tcrkit/client/types";
import type { Command } from "../contract.js";
import { isRegistryId, parameterFlag } from "../parse/names.js";
import type { Options } from "../parse/options.js";
import type { Document } from "../parse/read-document.js";
import { resolveSettings } from "../settings/resolve-settings.js";
import { type Problem, UsageError } from "../shell/errors.js";
import { quoteWhole } from "../shell/printable.js";
import type { Shell } from "../shell/shell.js";
import { connectJob, type ReadyCall } from "./connect.js";
import { createCustomDomains } from "./custom-domains.js";
import { findAmong } from "./inventory/instances.js";
import { createLists } from "./inventory/lists.js";
import { namedRegistries } from "./registry-fields.js";

/**
 * The instance that settings name, for an action that needs one and is told none; never for one that changes or deletes an instance itself.
 */
export async function usualRegistry(
  { group }: Pick<Command, "group">,
  { kind, input }: Pick<Operation, "kind" | "input">,
  options: Options,
  shell: Shell,
): Promise<Document> {
  const isOfInstance = group === "instance-management" && kind !== "read" && kind !== "create";
  const field = input.find((one) => isRegistryId(one) && one.required === true);
  if (field === undefined || isOfInstance) return {};
  const { registry } = await resolveSettings(options, shell);
  return registry === undefined ? {} : { [field.name]: registry.value };
}

/** The instances that a line names, else the one that settings name; none where neither does. */
export async function namedOrUsual(
  names: readonly string[],
  options: Options,
  shell: Shell,
): Promise<readonly string[]> {
  if (names.length > 0) return names;
  const { registry } = await resolveSettings(options, shell);
  return registry === undefined ? [] : [registry.value];
}

/**
 * A call with ids in the place of an instance's names and domains, and in the region of that instance.
 *
 * @throws UsageError where nothing may be sent, and for an instance in another region than the one that the line names; CommandError where none is meant.
 */
export async function withRegistryIds(
  call: ReadyCall,
  command: Pick<Command, "name">,
  shell: Shell,
): Promise<ReadyCall> {
  const { operation, input, options, connection } = call;
  const named = namedRegistries(call);
  if (named.length === 0) return call;
  const flagOf = ({ name }: Field) => parameterFlag(operation.name, name);
  if (options.printRequest !== undefined)
    throw new UsageError(
      named.map((field) => messages.needsId(flagOf(field))),
      command.name,
    );
  const found = await findAll(
    named.map(({ name }) => String(input[name])),
    call,
    shell,
  );
  const ids = Object.fromEntries(named.map(({ name }, index) => [name, found[index]?.RegistryId]));
  // Of several the first is the one that the action works on.
  const region = found[0]?.RegionName;
  if (options.region !== undefined && options.region !== region) {
    throw new UsageError(
      [messages.elsewhere(String(input[named[0]?.name ?? ""]), region, options.region)],
      command.name,
    );
  }
  return {
    ...call,
    input: { ...input, ...ids },
    connection: { ...connection, settings: { ...connection.settings, region } },
  };
}

async function findAll(
  names: readonly string[],
  { connection }: ReadyCall,
  shell: Shell,
): Promise<readonly Registry[]> {
  const api = await connectJob(connection.settings, connection.credentials, shell);
  const instances = await createLists(api).instances(true);
  const domains = createCustomDomains(api);
  const found: Registry[] = [];
  for (const name of names) found.push(await findAmong(instances, name, domains));
  return found;
}

const messages = {
  needsId: (flag: string): Problem => ({
    what: `${flag}: expected an id, since --print-request sends nothing`,
    hint: "`tcr ls --depth 1` shows ids beside names",
  }),
  elsewhere: (name: string, region: string | undefined, wanted: string): Problem => ({
    what: `--region: the instance ${quoteWhole(name)} stands in ${region ?? "no region"}, not in ${wanted}`,
    hint: "leave --region out, or give an id",
  }),
};
