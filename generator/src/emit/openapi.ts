import { typeClosure } from "../model/closure.js";
import { describeLimits, describeValues } from "../model/describe.js";
import { type Direction, mayBeNull, typesThatDifferWhereSent } from "../model/sent.js";
import { dataTypeName } from "../model/type-ref.js";
import type { Action, Api, DataType, Example, Group, Member, ScalarName, TypeRef } from "../model/types.js";
import type { Emitter } from "./emitter.js";
import { exampleAnswer } from "./example-wire.js";
import { clientPaths } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** An OpenAPI 3.1 document. All actions go to `POST /`, so each has its name as a fragment: `/#DescribeImages`. */
export const openapiEmitter: Emitter = {
  title: "OpenAPI document",
  emit: (api) => [{ kind: "json", path: clientPaths.openapiJson, value: openapiDocument(api) }],
};

type Schema = Readonly<Record<string, unknown>>;

/** What a schema is of: requests or answers. */
interface Target {
  readonly api: Api;
  readonly direction: Direction;
  /** Names of the data types that differ where they are sent. */
  readonly otherwise: ReadonlySet<string>;
}

export function openapiDocument(api: Api) {
  const otherwise = typesThatDifferWhereSent(api.types);
  const [sent, read] = (["sent", "read"] as const).map((direction) => ({ api, otherwise, direction })) as [
    Target,
    Target,
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: api.title,
      version: api.version,
      description: api.summary,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: api.endpoints.map(({ host, title }) => ({ url: `${api.protocol.scheme}://${host}`, description: title })),
    "x-signature-methods": api.signatureMethods,
    "x-limits": api.limits,
    ...(api.commonParameters.length === 0 ? {} : { "x-common-parameters": api.commonParameters }),
    security: [{ tc3: [] }],
    tags: api.groups.map(({ name, title, summary }) => ({ name, description: `${title}. ${summary}` })),
    paths: Object.fromEntries(
      api.groups.flatMap((group) =>
        group.actions.map((action) => [`${api.protocol.path}#${action.name}`, pathItem(api, group, action)]),
      ),
    ),
    components: {
      securitySchemes: {
        tc3: {
          type: "apiKey",
          in: "header",
          name: "Authorization",
          description: "A TC3-HMAC-SHA256 signature of the request.",
        },
        v1: {
          type: "apiKey",
          in: "query",
          name: "Signature",
          description:
            "Signature v1, HmacSHA1 or HmacSHA256, of a query by GET or a form by POST, with all else among the parameters. Members of members and items of lists are joined by dots: `Filters.0.Name`.",
        },
      },
      responses: Object.fromEntries(api.actions.map((action) => [action.name, answer(action)])),
      schemas: Object.fromEntries([
        ...api.actions.flatMap((action) => [
          [
            requestName(action),
            objectSchema(sent, `Input of ${action.name}.`, action.input, ({ required }) => required === true),
          ],
          [responseName(action), responseSchema(read, action)],
        ]),
        ...api.types.map((type) => [type.localName, typeObject(read, type)]),
        ...sentTypes(api).map((type) => [sentName(type.localName), typeObject(sent, type)]),
        ["ErrorResponse", errorResponseSchema],
      ]),
    },
  };
}

/** What both methods have in common stands beside them. GET is there where the signature takes it. */
function pathItem(api: Api, group: Group, action: Action) {
  const takesGet = api.signatureMethods.some(
    ({ version, requests }) => version === 3 && requests.some(({ method }) => method === "GET"),
  );
  return {
    parameters: commonHeaders(api, action),
    post: {
      ...operation(group, action),
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: schemaReference(requestName(action)),
            ...exampleOf(action, ({ input }) => input),
          },
        },
      },
      responses: answerReference(action),
    },
    ...(takesGet ? { get: getOperation(group, action) } : {}),
  };
}

/** The members of the input are parameters of the query, those of members joined by dots. */
function getOperation(group: Group, action: Action) {
  const { operationId, ...rest } = operation(group, action);
  return {
    operationId: `${operationId}ByGet`,
    ...rest,
    parameters: [
      {
        name: "input",
        in: "query",
        required: action.input.some(({ required }) => required === true),
        description: "Members of members and items of lists are joined by dots: `Filters.0.Name`.",
        style: "form",
        explode: true,
        "x-nested": "dots",
        schema: schemaReference(requestName(action)),
      },
    ],
    responses: answerReference(action),
  };
}

function operation(group: Group, action: Action) {
  return {
    operationId: action.methodName,
    tags: [group.name],
    summary: action.summary,
    ...(action.details === undefined ? {} : { description: action.details }),
    ...(action.docs === undefined ? {} : { externalDocs: { url: action.docs } }),
    ...(action.deprecated === undefined ? {} : { deprecated: true }),
    "x-rate-limit": action.rateLimit,
    ...(action.paging === undefined ? {} : { "x-paging": action.paging }),
    ...(action.destructive === undefined ? {} : { "x-destructive": action.destructive }),
    "x-error-codes": action.errors.map(({ code }) => code),
  };
}

function answerReference({ name }: Action) {
  return { "200": { $ref: `#/components/responses/${name}` } };
}

function answer(action: Action) {
  return {
    description: "The output, or an error: errors have the status 200 too.",
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["Response"],
          properties: {
            Response: { oneOf: [schemaReference(responseName(action)), schemaReference("ErrorResponse")] },
          },
        },
        ...exampleOf(action, exampleAnswer),
      },
    },
  };
}

function exampleOf({ example }: Action, read: (example: Example) => unknown): Schema {
  return example === undefined ? {} : { examples: { curated: { summary: example.title, value: read(example) } } };
}

function commonHeaders(api: Api, action: Action) {
  const header = (name: string, required: boolean, schema: Schema) => ({ name, in: "header", required, schema });
  return [
    header("X-TC-Action", true, { type: "string", const: action.name }),
    header("X-TC-Version", true, { type: "string", const: api.version }),
    header("X-TC-Timestamp", true, { type: "integer", description: "Unix seconds." }),
    ...(action.region === "none"
      ? []
      : [
          header("X-TC-Region", action.region === "required", {
            type: "string",
            examples: api.regions.map(({ name }) => name),
          }),
        ]),
    header("X-TC-Token", false, { type: "string", format: "password", description: "Token of a temporary key." }),
  ];
}

function responseSchema(target: Target, action: Action): Schema {
  const { properties, required, ...rest } = objectSchema(
    target,
    `Output of ${action.name}.`,
    action.output,
    ({ mayBeMissing }) => !mayBeMissing,
  );
  return {
    ...rest,
    required: [...required, "RequestId"],
    properties: { ...properties, RequestId: { type: "string", description: "Id of the request, made by the server." } },
  };
}

const errorResponseSchema: Schema = {
  type: "object",
  required: ["Error", "RequestId"],
  properties: {
    Error: {
      type: "object",
      required: ["Code", "Message"],
      properties: { Code: { type: "string" }, Message: { type: "string" } },
    },
    RequestId: { type: "string" },
  },
};

/** The data types of requests that differ there. */
function sentTypes(api: Api): DataType[] {
  const direct = api.actions.flatMap(({ input }) => input.flatMap(({ type }) => dataTypeName(type) ?? []));
  const known = new Map(api.types.map((type) => [type.name, type]));
  const used = typeClosure(
    direct,
    (name) => known.get(name)?.members.flatMap(({ type }) => dataTypeName(type) ?? []) ?? [],
  );
  const otherwise = typesThatDifferWhereSent(api.types);
  return api.types.filter(({ name }) => used.includes(name) && otherwise.has(name));
}

/** No data type has a dot in its name. */
function sentName(name: string): string {
  return `${name}.Sent`;
}

function typeObject(target: Target, { summary, members }: DataType) {
  return objectSchema(
    target,
    summary,
    members,
    ({ required, mayBeMissing }) => required !== false && (target.direction === "sent" || !mayBeMissing),
  );
}

function objectSchema(
  target: Target,
  description: string,
  members: readonly Member[],
  isRequired: (member: Member) => boolean,
) {
  return {
    type: "object",
    description,
    required: members.filter(isRequired).map(({ name }) => name),
    properties: Object.fromEntries(
      members.map((member) => [member.name, memberSchema(target, member, isRequired(member))]),
    ),
  };
}

function memberSchema(target: Target, member: Member, isRequired: boolean): Schema {
  const description = [member.description, ...describeLimits(member), ...describeValues(member)].join("\n");
  const { type } = member;
  const limits = limitKeywords(member);
  const schema: Schema =
    type.kind === "list"
      ? { ...typeSchema(target, type, member, limits), ...listKeywords(member) }
      : { ...typeSchema(target, type, member, {}), ...limits };
  const annotated = {
    description,
    ...(member.default === undefined ? {} : { default: member.default }),
    ...(member.deprecated === undefined ? {} : { deprecated: true }),
    ...(member.unit === undefined ? {} : { "x-unit": member.unit }),
    ...(member.unitBy === undefined ? {} : { "x-unit-by": member.unitBy }),
    ...(member.overMaximum === undefined ? {} : { "x-over-maximum": member.overMaximum }),
    ...(Object.keys(member.exclusiveWith).length === 0 ? {} : { "x-exclusive-with": member.exclusiveWith }),
  };
  const isNullable = mayBeNull(member, target.direction, isRequired);
  return isNullable ? { ...annotated, anyOf: [schema, { type: "null" }] } : { ...annotated, ...schema };
}

function typeSchema(target: Target, type: TypeRef, member: Member, itemKeywords: Schema): Schema {
  switch (type.kind) {
    case "scalar":
      return { ...scalarSchemas[type.name], ...itemKeywords };
    case "type":
      return member.partial === undefined
        ? typeReference(target, type.name)
        : partSchema(target, type.name, member.partial);
    case "list":
      return { type: "array", items: typeSchema(target, type.of, member, itemKeywords) };
  }
}

function typeReference({ api, direction, otherwise }: Target, name: string): Schema {
  const local = api.types.find((type) => type.name === name)?.localName ?? name;
  return schemaReference(direction === "sent" && otherwise.has(name) ? sentName(local) : local);
}

function partSchema(target: Target, name: string, needed: readonly string[]): Schema {
  const members = target.api.types.find((type) => type.name === name)?.members ?? [];
  return objectSchema(target, `A part of ${name}.`, members, (member) => needed.includes(member.name));
}

const scalarSchemas: Readonly<Record<ScalarName, Schema>> = {
  String: { type: "string" },
  Integer: { type: "integer" },
  Float: { type: "number" },
  Boolean: { type: "boolean" },
  Timestamp: { type: "string", format: "date-time" },
  Date: { type: "string", format: "date" },
  Binary: { type: "string", contentEncoding: "base64" },
  Object: { type: "object", additionalProperties: true },
};

function listKeywords({ maxItems }: Member): Schema {
  return maxItems === undefined ? {} : { maxItems };
}

/** Documented values are `examples`, not an `enum`: a later release may bring others. */
function limitKeywords({ minimum, maximum, minLength, maxLength, pattern, values }: Member): Schema {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(values.length === 0 ? {} : { examples: values.map(({ value }) => value) }),
  };
}

function schemaReference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}
