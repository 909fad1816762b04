import { expectTypeOf, test } from "vitest";
import type { PagedItems, Sent } from "./contract.js";
import type { InputIssue, TcrApiError, TcrError } from "./errors/errors.js";
import { isTcrError } from "./errors/is-tcr-error.js";
import type { CommonErrorCode } from "./gen/errors/index.js";
import type { Methods } from "./gen/methods/methods.js";
import type { Paginators } from "./gen/paginators.js";
import type {
  CreateInstanceRequest,
  CreateMultipleSecurityPolicyRequest,
  CreateServiceAccountRequest,
  DescribeImagesRequest,
  DescribeImagesResponse,
  DescribeInstancesRequest,
  DescribeRegionsRequest,
  Registry,
  SecurityPolicy,
  Tag,
  TcrImageInfo,
  TypesByAction,
} from "./gen/types/index.js";
import type { ClientOptions } from "./options.js";

declare const methods: Methods;
declare const paginate: Paginators;
declare const error: unknown;
const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "nginx" };

/** Names of the members that may be left out. */
type OptionalOf<Shape> = { [Name in keyof Shape]-?: Shape extends Record<Name, unknown> ? never : Name }[keyof Shape];

test("what the manual requires is required, and the rest may be left out", () => {
  expectTypeOf<OptionalOf<DescribeImagesRequest>>().toEqualTypeOf<
    "ImageVersion" | "Digest" | "ExactMatch" | "Limit" | "Offset"
  >();
  expectTypeOf<OptionalOf<SecurityPolicy>>().toEqualTypeOf<
    "PolicyIndex" | "CidrBlock" | "Description" | "PolicyVersion"
  >();
});

test("what may be left out may be undefined as well", () => {
  expectTypeOf({ ...image, Limit: undefined }).toExtend<DescribeImagesRequest>();
  expectTypeOf<{ SecurityGroupPolicySet: SecurityPolicy[] }>().not.toExtend<CreateMultipleSecurityPolicyRequest>();
  expectTypeOf<{ RegistryId: undefined }>().not.toExtend<Pick<DescribeImagesRequest, "RegistryId">>();
});

test("no input is ever null, unless the manual says so", () => {
  expectTypeOf<null>().not.toExtend<DescribeImagesRequest["Limit"]>();
  expectTypeOf<TypesByAction[keyof TypesByAction]["input"]>().not.toEqualTypeOf<null>();
});

test("a required member is null only where it is read", () => {
  type SentTag = NonNullable<CreateInstanceRequest["TagSpecification"]>["Tags"][number];
  expectTypeOf<Tag["Key"]>().toEqualTypeOf<string | null>();
  expectTypeOf<SentTag["Key"]>().toEqualTypeOf<string>();
  expectTypeOf<{ ResourceType: string; Tags: Tag[] }>().not.toExtend<CreateInstanceRequest["TagSpecification"]>();
  expectTypeOf<CreateServiceAccountRequest["Permissions"][number]["Resource"]>().toEqualTypeOf<string>();
  expectTypeOf<CreateServiceAccountRequest["Permissions"][number]["Actions"]>().not.toBeNullable();
});

test("a required member is there where it is sent, even if an answer may leave it out", () => {
  expectTypeOf<Sent<{ Key: string | null | undefined; Note?: string | undefined }>>().toEqualTypeOf<{
    Key: string;
    Note?: string | undefined;
  }>();
});

test("what may be left out may be null where its type says so, at any depth", () => {
  type Row = { Key: string | null; Note?: string | null; Inner: { Name: string | null; Labels?: (string | null)[] }[] };
  expectTypeOf<Sent<Row>>().toEqualTypeOf<{
    Key: string;
    Note?: string | null;
    Inner: { Name: string; Labels?: (string | null)[] }[];
  }>();
});

test("an output has all its members; those that may be null say so", () => {
  expectTypeOf<OptionalOf<DescribeImagesResponse>>().toBeNever();
  expectTypeOf<DescribeImagesResponse["RequestId"]>().toEqualTypeOf<string>();
  expectTypeOf<DescribeImagesResponse["ImageInfoList"]>().toEqualTypeOf<TcrImageInfo[]>();
  expectTypeOf<TcrImageInfo["Digest"]>().toEqualTypeOf<string>();
  expectTypeOf<TcrImageInfo["Kind"]>().toEqualTypeOf<string | null>();
});

test("documented values are offered, and others stay possible", () => {
  type Edition = CreateInstanceRequest["RegistryType"];
  expectTypeOf<"basic" | "standard" | "premium">().toExtend<Edition>();
  expectTypeOf<"later-edition">().toExtend<Edition>();
  expectTypeOf<Edition>().not.toEqualTypeOf<string>();
});

test("an input without parameters takes no member", () => {
  expectTypeOf<Record<never, never>>().toExtend<DescribeRegionsRequest>();
  expectTypeOf<{ Limit: number }>().not.toExtend<DescribeRegionsRequest>();
});

test("methods whose inputs may be empty need none", () => {
  expectTypeOf(methods.describeRegions).toBeCallableWith();
  expectTypeOf(methods.describeInstances).toBeCallableWith();
  expectTypeOf(methods.describeInstances).parameter(0).toEqualTypeOf<DescribeInstancesRequest | undefined>();
  expectTypeOf(methods.describeImages).parameter(0).toEqualTypeOf<DescribeImagesRequest>();
  // @ts-expect-error: the input is missing
  methods.describeImages();
});

test("paginators give the rows, and the pages as the action answers them", () => {
  expectTypeOf(paginate.describeImages(image)).toEqualTypeOf<PagedItems<DescribeImagesResponse, TcrImageInfo>>();
  expectTypeOf(paginate.describeInstances()).toExtend<AsyncIterable<Registry>>();
  expectTypeOf(paginate.describeImages(image).pages()).toEqualTypeOf<AsyncIterable<DescribeImagesResponse>>();
});

test("isTcrError narrows to any error of a call, and with an action to the answers of the API and their codes", () => {
  if (isTcrError(error)) {
    expectTypeOf(error).toExtend<TcrError>();
    expectTypeOf(error.code).toEqualTypeOf<string>();
    if (error.name === "TcrInputError") expectTypeOf(error.issues).toEqualTypeOf<readonly InputIssue[]>();
    if (error.name === "TcrApiError") expectTypeOf(error.serverMessage).toEqualTypeOf<string>();
    if (error.name === "TcrWaitError") expectTypeOf(error.reasons).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error: no error has this name
    if (error.name === "TcrError") return;
  }
  if (isTcrError(error, "DeleteNamespace")) {
    type Documented = TypesByAction["DeleteNamespace"]["errorCode"];
    expectTypeOf<Documented | CommonErrorCode | (string & {})>().toEqualTypeOf<typeof error.code>();
    expectTypeOf<"FailedOperation.PreconditionFailed">().toExtend<Documented>();
    expectTypeOf<"FailedOperation.DbError">().not.toExtend<Documented>();
    expectTypeOf(error).toExtend<TcrApiError>();
  }
  // @ts-expect-error: there is no such action
  isTcrError(error, "DescribeNothing");
});

test("options may be undefined, and take no name that is none", () => {
  expectTypeOf({ region: undefined, timeoutMs: undefined, validation: undefined }).toExtend<ClientOptions>();
  expectTypeOf({ validation: false as const, retry: false as const, rateLimit: false }).toExtend<ClientOptions>();
  expectTypeOf({ logger: console }).toExtend<ClientOptions>();
  expectTypeOf<{ validation: "loose" }>().not.toExtend<ClientOptions>();
  // @ts-expect-error: there is no such option
  const options: ClientOptions = { timeout: 5 };
  expectTypeOf(options).toExtend<ClientOptions>();
});
