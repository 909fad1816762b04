import { expect, test } from "vitest";
import { memberFile, smallApi } from "../../test/small-spec.js";
import { openapiDocument } from "./openapi.js";

const document = openapiDocument(smallApi());
const schemas = document.components.schemas as Readonly<Record<string, Record<string, unknown>>>;

function propertiesOf(name: string): Record<string, unknown> {
  return schemas[name]?.["properties"] as Record<string, unknown>;
}

test("the document is of the product, its hosts and its groups", () => {
  expect({ ...document, paths: Object.keys(document.paths), components: Object.keys(schemas) }).toEqual({
    openapi: "3.1.0",
    info: {
      title: "Cloud Virtual Machine",
      version: "2017-03-12",
      description: "Rents virtual machines by the hour or by the month.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      { url: "https://cvm.tencentcloudapi.com", description: "Nearest region" },
      { url: "https://cvm.ap-guangzhou.tencentcloudapi.com", description: "South China (Guangzhou)" },
    ],
    "x-signature-methods": [
      {
        name: "TC3-HMAC-SHA256",
        version: 3,
        recommended: true,
        requests: [
          { method: "POST", contentType: "application/json", recommended: true },
          { method: "POST", contentType: "multipart/form-data", certainActions: true },
        ],
      },
    ],
    "x-limits": expect.objectContaining({ getMaxBytes: 32768 }),
    security: [{ tc3: [] }],
    tags: [
      { name: "instance", description: "Instances. Virtual machines and their lives." },
      { name: "price", description: "Prices. What machines cost." },
    ],
    paths: ["/#DescribeInstances", "/#TerminateInstances", "/#InquiryPriceRunInstances"],
    components: [
      ...["DescribeInstancesRequest", "DescribeInstancesResponse"],
      ...["InquiryPriceRunInstancesRequest", "InquiryPriceRunInstancesResponse"],
      ...["TerminateInstancesRequest", "TerminateInstancesResponse"],
      ...["Filter", "Instance", "ItemPrice", "Placement", "Price", "Tag", "TagSpecification", "ErrorResponse"],
    ],
  });
});

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test("an action is a POST with its common headers, its body, and an answer that is output or error", () => {
  const header = (name: string, required: boolean, schema: object) => ({ name, in: "header", required, schema });
  expect(document.paths["/#TerminateInstances"]).toEqual({
    parameters: [
      header("X-TC-Action", true, { type: "string", const: "TerminateInstances" }),
      header("X-TC-Version", true, { type: "string", const: "2017-03-12" }),
      header("X-TC-Timestamp", true, { type: "integer", description: "Unix seconds." }),
      header("X-TC-Region", true, { type: "string", examples: ["ap-guangzhou", "ap-shanghai"] }),
      header("X-TC-Token", false, { type: "string", format: "password", description: "Token of a temporary key." }),
    ],
    post: {
      operationId: "terminateInstances",
      tags: ["instance"],
      summary: "Gives instances back.",
      description: "What stands on their disks is lost.",
      externalDocs: { url: "https://www.tencentcloud.com/document/api/213/33234" },
      "x-rate-limit": 10,
      "x-destructive": { loses: "The instances, with what stands on their disks." },
      "x-error-codes": ["InvalidInstanceId.NotFound"],
      requestBody: {
        required: true,
        content: { "application/json": { schema: reference("TerminateInstancesRequest") } },
      },
      responses: { "200": { $ref: "#/components/responses/TerminateInstances" } },
    },
  });
  expect(document.components.responses["TerminateInstances"]).toEqual({
    description: "The output, or an error: errors have the status 200 too.",
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["Response"],
          properties: {
            Response: { oneOf: [reference("TerminateInstancesResponse"), reference("ErrorResponse")] },
          },
        },
      },
    },
  });
});

test("where signature v3 takes a GET, an action is one too, with its input as a query", () => {
  const api = smallApi(({ spec }) => {
    const contentType = "application/x-www-form-urlencoded";
    spec.service.json.signatureMethods[0]?.requests.push({ method: "GET", contentType });
  });
  const { get, post } = openapiDocument(api).paths["/#TerminateInstances"] ?? {};
  expect(get).toMatchObject({
    operationId: "terminateInstancesByGet",
    summary: post?.summary,
    "x-rate-limit": 10,
    parameters: [
      {
        ...{ name: "input", in: "query", required: true, style: "form", explode: true, "x-nested": "dots" },
        schema: reference("TerminateInstancesRequest"),
      },
    ],
    responses: { "200": { $ref: "#/components/responses/TerminateInstances" } },
  });
});

test("the curated example stands with the body, and with the answer in its envelope", () => {
  const InstanceIds = ["ins-r8hr2upy"];
  const api = smallApi(({ terminate }) => {
    terminate.example = { title: "End an instance", encoding: "json", input: { InstanceIds }, output: {} };
  });
  const { paths, components } = openapiDocument(api);
  expect(paths["/#TerminateInstances"]?.post.requestBody.content["application/json"]).toMatchObject({
    examples: { curated: { summary: "End an instance", value: { InstanceIds } } },
  });
  expect(components.responses["TerminateInstances"]?.content["application/json"]).toMatchObject({
    examples: { curated: { summary: "End an instance", value: { Response: { RequestId: expect.any(String) } } } },
  });
});

test("the common parameters of both signatures stand with the document", () => {
  const parameters = [{ name: "Nonce", type: "Integer", required: true, description: "A random number." }] as const;
  const api = smallApi(({ spec }) => {
    spec.service.json.commonParameters = [
      { version: 1, in: "parameters", parameters: structuredClone([...parameters]) },
    ];
  });
  expect(openapiDocument(api)).toMatchObject({
    "x-common-parameters": [{ version: 1, in: "parameters", parameters }],
  });
});

test("an action says how it is paged, and every way to sign is there", () => {
  expect(document.paths["/#DescribeInstances"]?.post).toMatchObject({
    "x-paging": { style: "offset", offset: "Offset", limit: "Limit", items: "InstanceSet", first: 0 },
  });
  expect(document.components.securitySchemes).toMatchObject({
    tc3: { in: "header", name: "Authorization" },
    v1: { in: "query", name: "Signature" },
  });
});

test("a member says its unit, what excludes it and what becomes of what is too large", () => {
  const api = smallApi(({ describe }) => {
    Object.assign(memberFile(describe.input, "Limit"), { unit: "rows", exclusiveWith: { Offset: "wins" } });
    memberFile(describe.input, "Offset").unitBy = { member: "Limit", units: { "1": "rows", "2": "pages" } };
  });
  const request = openapiDocument(api).components.schemas["DescribeInstancesRequest"] as typeof schemas;
  expect(request["properties"]?.["Limit"]).toMatchObject({
    "x-unit": "rows",
    "x-over-maximum": "lowered",
    "x-exclusive-with": { Offset: "wins" },
  });
  expect(request["properties"]?.["Offset"]).toMatchObject({
    "x-unit-by": { member: "Limit", units: { "1": "rows", "2": "pages" } },
  });
});

test.each([
  ["required", [true]],
  ["optional", [false]],
  ["none", []],
] as const)("where the region is %s, its header is so", (region, required) => {
  const api = smallApi(({ terminate }) => {
    terminate.region = region;
  });
  const { parameters } = openapiDocument(api).paths["/#TerminateInstances"] ?? { parameters: [] };
  const headers = parameters.filter(({ name }) => name === "X-TC-Region");
  expect(headers.map((header) => header.required)).toEqual(required);
});

test("requests require what the spec requires, answers everything, types what they do not call optional", () => {
  expect(schemas["InquiryPriceRunInstancesRequest"]?.["required"]).toEqual(["Placement", "ImageId"]);
  expect(schemas["TerminateInstancesResponse"]?.["required"]).toEqual(["RequestId"]);
  expect(schemas["Placement"]?.["required"]).toEqual(["Zone"]);
  expect(schemas["Price"]?.["required"]).toEqual(["InstancePrice", "BandwidthPrice"]);
});

test.each<[string, string, unknown]>([
  [
    "DescribeInstancesRequest",
    "Limit",
    { type: "integer", default: 20, minimum: 1, maximum: 100, "x-over-maximum": "lowered" },
  ],
  [
    "DescribeInstancesRequest",
    "InstanceIds",
    {
      type: "array",
      items: { type: "string", pattern: "^(?:ins-[0-9a-z]{8})$" },
      maxItems: 100,
      "x-exclusive-with": { Filters: "refused" },
    },
  ],
  [
    "DescribeInstancesRequest",
    "Filters",
    {
      type: "array",
      items: { $ref: "#/components/schemas/Filter" },
      maxItems: 10,
      "x-exclusive-with": { InstanceIds: "refused" },
    },
  ],
  ["InquiryPriceRunInstancesRequest", "Placement", { $ref: "#/components/schemas/Placement" }],
  ["InquiryPriceRunInstancesRequest", "InstanceName", { type: "string", minLength: 1, maxLength: 60 }],
  [
    "InquiryPriceRunInstancesRequest",
    "InstanceChargeType",
    { type: "string", default: "POSTPAID_BY_HOUR", examples: ["PREPAID", "POSTPAID_BY_HOUR", "SPOTPAID"] },
  ],
  ["InquiryPriceRunInstancesRequest", "UserData", { type: "string", contentEncoding: "base64" }],
  ["InquiryPriceRunInstancesRequest", "StartDay", { type: "string", format: "date" }],
  ["InquiryPriceRunInstancesRequest", "Labels", { type: "object", additionalProperties: true }],
  ["InquiryPriceRunInstancesRequest", "ClientToken", { type: "string", maxLength: 64, deprecated: true }],
  ["ItemPrice", "UnitPrice", { anyOf: [{ type: "number" }, { type: "null" }] }],
  ["ItemPrice", "Discount", { type: "number", minimum: 0, maximum: 100 }],
  ["Instance", "CreatedTime", { type: "string", format: "date-time" }],
  ["Instance", "PrivateIpAddresses", { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] }],
])("%s.%s has the schema %j", (owner, name, schema) => {
  expect(propertiesOf(owner)[name]).toEqual({ description: expect.any(String), ...(schema as object) });
});

test("a type whose required member is null only where it is read has a schema of its own where it is sent", () => {
  const api = smallApi(({ type }) => {
    memberFile(type("Tag").members, "Value").nullable = true;
  });
  const { schemas: changed } = openapiDocument(api).components;
  const properties = (name: string) => (changed[name] as { properties: Record<string, object> }).properties;
  const nullable = { anyOf: [{ type: "string" }, { type: "null" }] };
  expect(properties("Tag")["Value"]).toMatchObject(nullable);
  expect(properties("Tag.Sent")["Value"]).toMatchObject({ type: "string" });
  expect(properties("TagSpecification.Sent")["Tags"]).toMatchObject({
    items: { $ref: "#/components/schemas/Tag.Sent" },
  });
  expect(properties("InquiryPriceRunInstancesRequest")["TagSpecification"]).toMatchObject({
    items: { $ref: "#/components/schemas/TagSpecification.Sent" },
  });
  expect(Object.keys(changed).filter((name) => name.endsWith(".Sent"))).toEqual(["Tag.Sent", "TagSpecification.Sent"]);
});

test("a description tells the limits and the values, a line each", () => {
  const api = smallApi(({ inquiry }) => {
    memberFile(inquiry.input, "InstanceChargeType").exclusiveWith = { ClientToken: "refused" };
  });
  const request = openapiDocument(api).components.schemas["InquiryPriceRunInstancesRequest"] as typeof schemas;
  expect(request["properties"]?.["InstanceChargeType"]).toMatchObject({
    description: [
      "How the machines are paid for.",
      "Default: `POSTPAID_BY_HOUR`.",
      "Not together with `ClientToken`.",
      "`PREPAID`: By the month.",
      "`POSTPAID_BY_HOUR`: By the hour.",
      "`SPOTPAID`",
    ].join("\n"),
  });
});

test("where a part of a type is enough, its schema stands there, with what a part needs", () => {
  const api = smallApi(({ inquiry }) => {
    memberFile(inquiry.input, "TagSpecification").partial = ["Tags"];
  });
  const request = openapiDocument(api).components.schemas["InquiryPriceRunInstancesRequest"] as typeof schemas;
  expect(request["properties"]?.["TagSpecification"]).toMatchObject({
    type: "array",
    items: { type: "object", description: "A part of TagSpecification.", required: ["Tags"] },
  });
});
