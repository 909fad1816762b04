/**
 * Where a decision comes from: the manual, the product guides, what official SDKs send, the public Terraform provider, Harbor, the
 * domestic edition's API text; `inferred` is ours alone.
 */
export type DecisionSource = "manual" | "guides" | "sdks" | "terraform" | "harbor" | "domestic" | "inferred";

/** What the mock does where the manual does not say it, or says two things. */
export interface Decision {
  /** An action, or what the decision is about. */
  readonly topic: string;
  readonly decision: string;
  readonly source: DecisionSource;
}

/** The ledger of decisions: nobody should take an inference for a fact. */
export const decisions: readonly Decision[] = [
  {
    topic: "order of checks",
    decision: "Protocol, size, action and version, authentication, region, frequency, parameters, existence, state.",
    source: "inferred",
  },
  {
    topic: "size limits",
    decision: "Of a GET the query counts, of a POST the body; 1024 bytes to the KB.",
    source: "inferred",
  },
  {
    topic: "Host",
    decision:
      "A signature is tried with the Host as sent, without scheme, without port, without both; strict: as sent.",
    source: "sdks",
  },
  {
    topic: "credential scope",
    decision: "A foreign service is accepted; strict: refused.",
    source: "sdks",
  },
  {
    topic: "Authorization: SKIP",
    decision: "Refused with AuthFailure.InvalidAuthorization: no action of this product is documented to allow it.",
    source: "inferred",
  },
  {
    topic: "token and region `null` or `undefined`",
    decision: "Count as absent; the Node SDKs send these texts.",
    source: "sdks",
  },
  {
    topic: "names with _ in v1",
    decision:
      "The signature may have been made with dots in their place, as the Python SDK does; the parameter keeps its name.",
    source: "sdks",
  },
  {
    topic: "encoding and signature",
    decision:
      "A pair that the manual does not allow (a form or multipart with TC3, a body of another type) is read as well as it can be; strict: InvalidRequest.",
    source: "inferred",
  },
  {
    topic: "common parameters of a TC3 GET",
    decision:
      "Action, Version and Region are taken from the query where no header names them, as the manual's examples have it; strict: not.",
    source: "manual",
  },
  { topic: "nonce", decision: "Not remembered: no code is documented for a replay.", source: "inferred" },
  {
    topic: "frequency limits",
    decision:
      "A bucket an account, region and action holds the requests of one second; a refused request does not count.",
    source: "inferred",
  },
  {
    topic: "wrong parameters",
    decision:
      "Missing before unknown before wrong. A wrong type is InvalidParameter, a value outside the documented ones InvalidParameterValue; JSON null means left out.",
    source: "inferred",
  },
  {
    topic: "limits and offsets",
    decision:
      "A limit over the maximum is lowered (100 where none is named), 0 means the default of 20; page 0 is page 1; negative numbers are refused.",
    source: "inferred",
  },
  {
    topic: "ModifyWebhookTrigger",
    decision: "Trigger may come in part, as in the manual's example.",
    source: "manual",
  },
  {
    topic: "defaults",
    decision:
      "A member of ModifyInstance that is left out changes nothing, though the manual names false as the default of DeletionProtection.",
    source: "inferred",
  },
  {
    topic: "instance names",
    decision: "5 to 50 of a-z, 0-9 and -, unique over all accounts; lenient: capitals, and from three characters on.",
    source: "guides",
  },
  {
    topic: "reserved names",
    decision: "admin, console, docker, harbor, public, qcloud, registry, tencent.",
    source: "inferred",
  },
  { topic: "instances of an account", decision: "At most 100 (OperationDenied.QuotaOverLimit).", source: "inferred" },
  {
    topic: "namespaces and repositories of an instance",
    decision: "50/100/500 and 1000/3000/5000 by edition, then LimitExceeded.",
    source: "guides",
  },
  {
    topic: "states of an instance",
    decision:
      "Pending, Deploying, Running; Deleting before it is gone. Each passing state is seen by at least one read.",
    source: "domestic",
  },
  {
    topic: "what an instance holds",
    decision: "Reached while the instance is Running, else ResourceUnavailable.",
    source: "inferred",
  },
  {
    topic: "other regions",
    decision: "An instance is found in its own region alone; CheckInstance looks in all.",
    source: "inferred",
  },
  {
    topic: "DeleteInstance",
    decision: "A dry run that would succeed answers DryRunOperation; protection and a second deletion OperationDenied.",
    source: "inferred",
  },
  {
    topic: "DeleteNamespace",
    decision: "FailedOperation.PreconditionFailed while it holds repositories.",
    source: "guides",
  },
  {
    topic: "existing namespaces and repositories",
    decision: "InternalError.ErrorTcrResourceConflict.",
    source: "inferred",
  },
  {
    topic: "what is not found",
    decision:
      "Instances: ResourceNotFound. What they hold: ResourceNotFound.TcrResourceNotFound where documented, else ResourceNotFound. Ids in a Describe are left out.",
    source: "inferred",
  },
  {
    topic: "filters",
    decision:
      "DescribeInstances: RegistryId, RegistryName, RegistryType, Status, tag:KEY. DescribeNamespaces: Name, NamespaceName, Public, tag:KEY. Others are InvalidParameterValue; lenient: left aside.",
    source: "inferred",
  },
  { topic: "NamespaceName, RepositoryName of a Describe", decision: "Match as a whole.", source: "inferred" },
  {
    topic: "what may be null",
    decision: "Empty instead: ExpiredAt of an instance that is billed by use is an empty text, lists are [].",
    source: "terraform",
  },
  {
    topic: "region numbers",
    decision: "7 and 11 for the financial regions of Shanghai and Shenzhen.",
    source: "inferred",
  },
  {
    topic: "examples",
    decision: "Answer with the types of the table, also where the manual prints a text for a number or a Boolean.",
    source: "inferred",
  },
];
