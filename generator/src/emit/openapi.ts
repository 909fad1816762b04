import { typesThatDifferWhereSent } from "../model/sent.js";
import type { Action, Api, Example, Group } from "../model/types.js";
import type { Emitter } from "./emitter.js";
import { exampleAnswer } from "./example-wire.js";
import {
  objectSchema,
  type Schema,
  schemaReference,
  sentName,
  sentTypes,
  type Target,
  typeObject,
} from "./openapi-schemas.js";
import { clientPaths } from "./paths.js";
import { requestName, responseName } from "./types.js";

/** An OpenAPI 3.1 document. All actions go to `POST /`, so each has its name as a fragment: `/#DescribeImages`. */
export const openapiEmitter: Emitter = {
  title: "OpenAPI document",
  emit: (api) => [{ kind: "json", path: clientPaths.openapiJson, value: openapiDocument(api) }],
};

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
