import { markUncurated } from "../../model/curation.js";
import type { Spec } from "../../spec.js";
import type { CliDescription } from "../read-description.js";
import { readCliDescription } from "../read-description.js";
import { readCliWords } from "../read-words.js";
import type { ReleaseMoment } from "./enter-release.js";
import { mergeDescription, unsortedGroup } from "./merge-description.js";

export interface NewSpecOptions {
  readonly release: ReleaseMoment;
  /** Group of all actions; without it they are unsorted. */
  readonly group: string | undefined;
}

/**
 * Makes a spec of a description alone. What all products share (common error codes, limits, signature methods, the
 * command line's own flags) is taken from `shared`, the spec of another product.
 */
export function newSpec(description: CliDescription, shared: Spec, { release, group }: NewSpecOptions): Spec {
  const theirs = readCliDescription(description);
  const empty = emptySpec(description, shared, group);
  const words = readCliWords(description);
  return mergeDescription(empty, theirs, { release, group: group ?? unsortedGroup.name, remove: false, words }).spec;
}

function emptySpec({ metadata = {} }: CliDescription, shared: Spec, group: string | undefined): Spec {
  const { serviceShortName: name = "", apiVersion: version = "", serviceNameEN } = metadata;
  const { limits, protocol, signatureMethods, commonParameters, reservedFlags, reservedCommands } = shared.service.json;
  const service = {
    $schema: "schema/service.schema.json",
    name,
    title: serviceNameEN ?? name.toUpperCase(),
    summary: "To be written: what the product does.",
    version,
    docs: { types: "https://www.tencentcloud.com/document/product" },
    groups: group === undefined ? [] : [newGroup(group)],
    endpoints: [{ host: `${name}.tencentcloudapi.com`, title: "Nearest region" }],
    regions: [],
    limits,
    ...(commonParameters === undefined ? {} : { commonParameters }),
    ...(reservedFlags === undefined ? {} : { reservedFlags }),
    ...(reservedCommands === undefined ? {} : { reservedCommands }),
    protocol,
    signatureMethods,
  };
  const errors = { $schema: "schema/errors.schema.json", common: shared.errors.json.common, service: [] };
  return {
    service: {
      file: "service.json",
      json: markUncurated(service, ["title", "summary", "docs", "endpoints", "regions"]),
    },
    errors: { file: "errors.json", json: markUncurated(errors, ["service"]) },
    releases: { file: "releases.json", json: { ...{ $schema: "schema/releases.schema.json" }, releases: [] } },
    actions: [],
    types: [],
    history: [],
  };
}

function newGroup(name: string) {
  const title = name.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? " " : "") + letter.toUpperCase(),
  );
  return markUncurated({ name, title, summary: `To be written: what the group ${name} holds.` }, ["summary"]);
}
