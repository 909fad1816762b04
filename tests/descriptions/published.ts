/** Descriptions in the official CLI's form, put together from little. */

export interface PublishedMember {
  readonly name: string;
  readonly type: string;
  readonly member: string;
  readonly [fact: string]: unknown;
}

/** A member: `published("Limit", "int64", { required: true })`, `published("Filters", "[Filter]")`. */
export function published(
  name: string,
  type = "string",
  facts: Readonly<Record<string, unknown>> = {},
): PublishedMember {
  const isList = type.startsWith("[");
  const of = isList ? type.slice(1, -1) : type;
  return { name, type: isList ? "list" : (kinds[of] ?? "object"), member: of, ...facts };
}

const kinds: Readonly<Record<string, string>> = {
  string: "string",
  int64: "int",
  uint64: "int",
  float: "float",
  bool: "bool",
  datetime_iso: "string",
  date: "string",
  binary: "binary",
};

export interface PublishedAction {
  readonly input?: readonly PublishedMember[];
  readonly output?: readonly PublishedMember[];
  readonly [fact: string]: unknown;
}

export interface Publication {
  readonly actions: Readonly<Record<string, PublishedAction>>;
  readonly types?: Readonly<Record<string, readonly PublishedMember[]>>;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A description of a product. */
export function publish({ actions, types = {}, metadata = {} }: Publication) {
  const messages = Object.entries(actions).flatMap(([name, { input = [], output = [] }]) => [
    [`${name}Request`, { members: input, type: "object" }] as const,
    [`${name}Response`, { members: [...output, published("RequestId")], type: "object" }] as const,
  ]);
  return {
    actions: Object.fromEntries(
      Object.entries(actions).map(([name, { input: _, output: __, ...facts }]) => [
        name,
        { status: "online", ...facts, input: `${name}Request`, output: `${name}Response` },
      ]),
    ),
    metadata: { apiVersion: "2020-01-01", serviceShortName: "odd", serviceNameEN: "Odd", ...metadata },
    objects: Object.fromEntries([
      ...messages,
      ...Object.entries(types).map(([name, members]) => [name, { members, usage: "both" }] as const),
    ]),
    version: "1.0",
  };
}
