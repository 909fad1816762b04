import { MAX_PATTERN_LENGTH } from "../base/glob-syntax.js";
import { NEVER } from "../doors/api/handlers/retention-rules.js";
import type { StatedDecision } from "./decision.js";

/** Namespaces, repositories, images, and the rules over tags. */
export const imagesDecisions: readonly StatedDecision[] = [
  {
    topic: "DeleteNamespace",
    decision: "FailedOperation.PreconditionFailed while the namespace holds repositories or charts.",
    source: "guides",
  },
  {
    topic: "DescribeImages: order",
    decision: "The latest pushed tag comes first; of tags pushed at the same time, the newer one.",
    source: "harbor",
  },
  {
    topic: "UpdateTime of an image",
    decision: "The last push of its tag sets it, even with the same content. A push also dates the repository.",
    source: "inferred",
  },
  {
    topic: "KmsSignature",
    decision:
      "It is empty for an unsigned image. Its value depends only on the key and the digest; nothing verifies it.",
    source: "inferred",
  },
  {
    topic: "DeleteImage, DeleteRepositoryTags",
    decision:
      "Deleting a tag deletes the image with all tags of its digest. With spareOtherTags it deletes only the named tags, and the image with its last one. Several tags are deleted all or none.",
    source: "guides",
  },
  {
    topic: "DuplicateImage",
    decision:
      "It counts as a push and creates a missing repository. Without Override an existing tag is InternalError.ErrorTcrResourceConflict. A digest as SourceReference is not found.",
    source: "inferred",
  },
  {
    topic: "immutable tags",
    decision:
      "Nobody can push or copy onto one, or delete it, be it by itself, with another tag of its digest or with its repository: FailedOperation.PreconditionFailed where documented, else OperationDenied, else FailedOperation.",
    source: "harbor",
  },
  {
    topic: "patterns of immutability rules",
    decision: `They match a repository without its namespace. An empty or malformed pattern, and one over ${MAX_PATTERN_LENGTH} characters, is InvalidParameter.ErrorTcrInvalidParameter.`,
    source: "harbor",
  },
  {
    topic: "immutability rules",
    decision:
      "A namespace has one; a second is InternalError.ErrorTcrResourceConflict. ModifyImmutableTagRules without Disabled keeps it as it was. RuleId and NsName of a sent rule are ignored.",
    source: "guides",
  },
  {
    topic: "signature policies",
    decision:
      "A namespace has one; a second is ResourceInUse. A disabled policy signs nothing, and DescribeNamespaces with KmsSignPolicy leaves out its namespace. The mock keeps the custom domain and does not look it up.",
    source: "inferred",
  },
  {
    topic: "CreateSignature",
    decision: "OperationDenied without an enabled policy.",
    source: "inferred",
  },
  {
    topic: "garbage collection",
    decision:
      "A job is pending, running, finished; DescribeGCJobs sees each. TerminateGCJob makes it stopped; what was deleted at its start stays deleted. Until it has finished, pushing and deleting images is ResourceUnavailable. It deletes images without a tag unless a remaining index or subject refers to them.",
    source: "harbor",
  },
  {
    topic: "tag retention: what is counted",
    decision:
      "Tags are counted, by their pushes: the guide 1051/41657 and the manual speak of the latest tags pushed, where Harbor counts images. An image of which one tag is kept stays with all its tags, since the guide says that tags of one digest go together. Total and Retained count tags, with those that an immutability rule keeps; they are 0 while the run is in progress.",
    source: "guides",
  },
  {
    topic: "tag retention: rules",
    decision:
      "A namespace has one; a second is InternalError.ErrorConflict. Of AdvancedRuleItems each looks at what its filters match, and what any of them keeps stays; a repository that none looks at is left alone. RetentionRuleList is empty then. A value below 1 is InvalidParameterValue. ModifyTagRetentionRule may change the cycle but not the namespace.",
    source: "inferred",
  },
  {
    topic: "tag retention: schedule",
    decision:
      "A rule runs at midnight UTC: daily, weekly on Sundays, monthly on the first. Where the clock skips several times, one run makes up for them, dated at the last. A disabled rule has no next time, and looks at no image when it is run by hand.",
    source: "harbor",
  },
  {
    topic: "tag retention: runs",
    decision: `The latest comes first. A run deletes at once, even while it is seen InProgress; EndTime is ${NEVER} until it has ended. The operator of its deletions is \`tag-retention\`. Runs are deleted with their rule.`,
    source: "harbor",
  },
];
