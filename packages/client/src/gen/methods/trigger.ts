// Generated from the spec by `pnpm generate`. Do not edit: change the spec or the generator, and run it again.

import type { CallOptions } from "../../contract.js";
import type {
  CreateWebhookTriggerRequest,
  CreateWebhookTriggerResponse,
  DeleteWebhookTriggerRequest,
  DeleteWebhookTriggerResponse,
  DescribeWebhookTriggerLogRequest,
  DescribeWebhookTriggerLogResponse,
  DescribeWebhookTriggerRequest,
  DescribeWebhookTriggerResponse,
  ModifyWebhookTriggerRequest,
  ModifyWebhookTriggerResponse,
} from "../types/trigger.js";

/** Webhooks that report what happens in a namespace, and the log of their calls. */
export interface TriggerMethods {
  /**
   * Adds a webhook trigger to a namespace: events there are posted to the given addresses.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50683
   */
  readonly createWebhookTrigger: (
    input: CreateWebhookTriggerRequest,
    options?: CallOptions,
  ) => Promise<CreateWebhookTriggerResponse>;
  /**
   * Removes a webhook trigger from a namespace.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50682
   */
  readonly deleteWebhookTrigger: (
    input: DeleteWebhookTriggerRequest,
    options?: CallOptions,
  ) => Promise<DeleteWebhookTriggerResponse>;
  /**
   * Lists the webhook triggers of an instance or of one namespace.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeWebhookTrigger` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50681
   */
  readonly describeWebhookTrigger: (
    input: DescribeWebhookTriggerRequest,
    options?: CallOptions,
  ) => Promise<DescribeWebhookTriggerResponse>;
  /**
   * Lists the deliveries that the webhook triggers of a namespace have made.
   *
   * At most 20 a second. `Offset` is a number of rows to skip; `paginate.describeWebhookTriggerLog` walks all pages.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InternalError.ErrorTcrUnauthorized`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50680
   */
  readonly describeWebhookTriggerLog: (
    input: DescribeWebhookTriggerLogRequest,
    options?: CallOptions,
  ) => Promise<DescribeWebhookTriggerLogResponse>;
  /**
   * Changes a webhook trigger of a namespace.
   *
   * At most 20 a second.
   *
   * @throws TcrApiError with `InternalError`, `InternalError.DbError`, `InternalError.ErrorTcrInternal`, `InvalidParameter`, `InvalidParameter.ErrorTcrInvalidParameter`, `ResourceNotFound`, `ResourceNotFound.TcrResourceNotFound` or a common code.
   * @throws TcrInputError, TcrTransportError, TcrTimeoutError.
   * @see https://www.tencentcloud.com/document/api/1051/50679
   */
  readonly modifyWebhookTrigger: (
    input: ModifyWebhookTriggerRequest,
    options?: CallOptions,
  ) => Promise<ModifyWebhookTriggerResponse>;
}
