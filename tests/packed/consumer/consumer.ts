// What a program in TypeScript sees of the packed tarballs: it is checked and never run.
import {
  type CallOptions,
  type ClientOptions,
  type DescribeInstancesRequest,
  interceptAction,
  isTcrError,
  type Registry,
  TcrClient,
} from "@tcrkit/client";
import { type Caller, createCaller, type Transport } from "@tcrkit/client/core";
import { createFetchTransport } from "@tcrkit/client/fetch";
import { describeImages } from "@tcrkit/client/operations";
import type { Operation } from "@tcrkit/client/schema";
import type { DescribeImagesResponse, TcrImageInfo } from "@tcrkit/client/types";
import { parseWebhookEvent, type WebhookEvent } from "@tcrkit/client/webhooks";
import { type Credentials, type SignedTc3, signTc3 } from "@tcrkit/signer";

const credentials: Credentials = { secretId: "id", secretKey: "key" };
const options: ClientOptions = { credentials, region: "ap-guangzhou" };
const callOptions: CallOptions = { timeoutMs: 1_000 };
const input = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "app" };

export async function useClient(): Promise<readonly TcrImageInfo[]> {
  const tcr = new TcrClient(options);
  try {
    const { ImageInfoList } = await tcr.describeImages(input, callOptions);
    return ImageInfoList ?? [];
  } catch (error) {
    if (isTcrError(error, "DescribeImages") && error.code === "ResourceNotFound") return [];
    throw error;
  }
}

export async function useCaller(): Promise<DescribeImagesResponse> {
  const transport: Transport = createFetchTransport();
  const call: Caller = createCaller({ credentials, region: "ap-guangzhou", transport });
  const operation: Operation = describeImages;
  // @ts-expect-error: a request without its required members
  await call(describeImages, { RegistryId: operation.name });
  return call(describeImages, input);
}

export const signed: SignedTc3 = signTc3(
  { method: "POST", host: "tcr.tencentcloudapi.com", headers: { "Content-Type": "application/json" }, body: "{}" },
  { credentials, service: "tcr", timestamp: 0 },
);

export async function useWhatPeersHave(request: DescribeInstancesRequest): Promise<readonly Registry[]> {
  const counted = interceptAction(
    "DescribeInstances",
    (next) =>
      ({ input, ...rest }) =>
        next({ ...rest, input: { ...input, Limit: 5 } }),
  );
  await using tcr = new TcrClient({ ...options, interceptors: [counted] });
  const { JobId } = await tcr.call("CreateGCJob", {}, { unchecked: true, retry: false, headers: { "X-Trace": "1" } });
  if (typeof JobId === "number") return tcr.paginate.describeInstances(request).toArray();
  return [];
}

export function tellOf(error: unknown): string {
  if (!isTcrError(error)) return "unknown";
  switch (error.name) {
    case "TcrInputError":
      return error.issues.map(({ path }) => path).join();
    case "TcrWaitError":
      return error.states.join();
    default:
      return error.mayHaveTakenEffect ? "look first" : error.code;
  }
}

export const event: WebhookEvent = parseWebhookEvent("{}");
