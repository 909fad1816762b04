import { MAX_PATTERN_LENGTH } from "../base/glob-syntax.js";
import { NEVER } from "../doors/api/handlers/retention-rules.js";
import type { Decision } from "./decision.js";

/** Namespaces, repositories, images, and the rules over tags. */
export const imagesDecisions: readonly Decision[] = [
  {
    topic: "DeleteNamespace",
    decision: "FailedOperation.PreconditionFailed while it holds repositories or charts.",
    source: "guides",
  },
  {
    topic: "DescribeImages: order",
    decision: "The tag that was pushed last first; of tags pushed at the same time the newer one.",
    source: "harbor",
  },
  {
    topic: "UpdateTime of an image",
    decision: "When its tag was pushed last, with the same content too. A push also dates its repository.",
    source: "inferred",
  },
  {
    topic: "KmsSignature",
    decision:
      "Empty for an image that is not signed. What it holds depends on the key and the digest alone; nothing verifies it.",
    source: "inferred",
  },
  {
    topic: "DeleteImage, DeleteRepositoryTags",
    decision:
      "The image goes with all tags of its digest; with spareOtherTags the named tags alone, and the image with its last one. Several tags go all or none.",
    source: "guides",
  },
  {
    topic: "DuplicateImage",
    decision:
      "A push as any other: a repository that is missing is made. Without Override an existing tag is InternalError.ErrorTcrResourceConflict. A digest as SourceReference is not found.",
    source: "inferred",
  },
  {
    topic: "immutable tags",
    decision:
      "Neither pushed onto, copied onto nor deleted, by themselves, with another tag of their digest or with their repository: FailedOperation.PreconditionFailed where documented, else OperationDenied, else FailedOperation.",
    source: "harbor",
  },
  {
    topic: "patterns of immutability rules",
    decision: `A repository is matched without its namespace. An empty or malformed pattern, and one over ${MAX_PATTERN_LENGTH} characters, is InvalidParameter.ErrorTcrInvalidParameter.`,
    source: "harbor",
  },
  {
    topic: "immutability rules",
    decision:
      "One a namespace: a second one is InternalError.ErrorTcrResourceConflict. Disabled stays as it was when ModifyImmutableTagRules leaves it out; RuleId and NsName of a rule that is sent are left aside.",
    source: "guides",
  },
  {
    topic: "signature policies",
    decision:
      "One a namespace: a second one is ResourceInUse. One that is disabled signs nothing, and DescribeNamespaces with KmsSignPolicy leaves its namespace out. The custom domain is kept and not looked for.",
    source: "inferred",
  },
  {
    topic: "CreateSignature",
    decision: "OperationDenied without a policy that is switched on.",
    source: "inferred",
  },
  {
    topic: "garbage collection",
    decision:
      "Pending, running, finished, each seen by DescribeGCJobs. Until then pushes and deletions of images are ResourceUnavailable. Images without a tag go unless an index or a subject that stays leads to them.",
    source: "harbor",
  },
  {
    topic: "tag retention: what is counted",
    decision:
      "Images that have a tag are decided over, by the latest push of the image or one of its tags; Total and Retained count tags, those kept by an immutability rule included, and are 0 while the run is in progress.",
    source: "harbor",
  },
  {
    topic: "tag retention: rules",
    decision:
      "One a namespace: a second one is InternalError.ErrorConflict. A value below 1 is InvalidParameterValue. ModifyTagRetentionRule may change the cycle, and refuses another namespace.",
    source: "inferred",
  },
  {
    topic: "tag retention: schedule",
    decision:
      "Midnight UTC: daily, weekly on Sundays, monthly on the first. Times that the clock has skipped are made up for by one run, dated at the last of them. A disabled rule has no next time, and looks at nothing when it is run by hand.",
    source: "harbor",
  },
  {
    topic: "tag retention: runs",
    decision: `The latest first. What is to go is gone at once, also while the run is seen InProgress; EndTime is ${NEVER} until it has ended. Deletions are by the operator \`tag-retention\`. Runs go with their rule.`,
    source: "harbor",
  },
];
