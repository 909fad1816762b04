import { BLOB_GRACE_MS } from "../domain/gc.js";
import { MAX_UPLOADS, UPLOAD_MS } from "../domain/uploads.js";
import { MAX_MANIFEST_BYTES } from "../doors/registry/manifests.js";
import { TOKEN_SECONDS } from "../doors/registry/token-service.js";
import { MAX_MEMORY_BYTES } from "../state/blobs.js";
import type { StatedDecision } from "./decision.js";

const HOUR_MS = 3_600_000;
const MIB = 1 << 20;

/** The registry: what clients push and pull. */
export const registryDecisions: readonly StatedDecision[] = [
  {
    topic: "registry: logging in",
    decision: `With an access token of the instance, under the account's name, or as a service account. A token of /service/token holds ${TOKEN_SECONDS / 60} minutes for one instance, at most as long as the access token that it was issued by, and each request asks anew whether the account may still do it. Anybody may pull from a public namespace.`,
    source: "harbor",
  },
  {
    topic: "registry: deleting as a service account",
    decision: "The permission to push lets it delete, since the manual has none for it.",
    source: "inferred",
  },
  {
    topic: "registry: which instance",
    decision:
      "The one that the host names, by its domain, its custom domain or NAME.localhost; else the one of the credentials, else that of --registry-instance, else the only one that runs.",
    source: "inferred",
  },
  {
    topic: "registry: PublicDomain",
    decision:
      "It leads back to the mock: NAME.localhost with the port for who asks the API by a name of this computer, the host that was asked for who asks by another. At tencentcloudapi.com it is NAME.tencentcloudcr.com.",
    source: "inferred",
  },
  {
    topic: "registry: public access and allowlist",
    decision:
      "They hold for clients where --enforce-public-access is given: an instance whose public access is not Opened, or whose allowlist has no policy for the client's address, answers DENIED with the reason, to the token service and chart repositories too. Custom domains count as public, NAME-vpc does not. Without the option a new instance takes pushes at once.",
    source: "inferred",
  },
  {
    topic: "registry: manifests",
    decision: `A manifest has at most ${MAX_MANIFEST_BYTES / MIB} MiB. Its configuration has to be there; layers, and the images of an index, may be missing, which the conformance suite calls sparse.`,
    source: "inferred",
  },
  {
    topic: "registry: deletions",
    decision:
      "By a tag, only the tag goes; by a digest, the manifest goes with all its tags. The webhook of an image without a tag has an empty one.",
    source: "harbor",
  },
  {
    topic: "registry: images of an index",
    decision:
      "One that an index of its repository names stays when its last tag goes, until the index and a garbage collection take it.",
    source: "harbor",
  },
  {
    topic: "registry: uploads",
    decision: `One that nothing came for during ${UPLOAD_MS / HOUR_MS} hours is forgotten, and the oldest where ${MAX_UPLOADS} are open; while requests are at all of these, a new one is TOOMANYREQUESTS. They do not outlive the mock.`,
    source: "inferred",
  },
  {
    topic: "registry: bytes of blobs",
    decision: `They are held once, and go with the last repository that has them. Without a data folder they take at most ${MAX_MEMORY_BYTES / MIB} MiB. A garbage collection leaves those that came, or that somebody who may push asked for, within ${BLOB_GRACE_MS / HOUR_MS} hours.`,
    source: "inferred",
  },
  {
    topic: "registry: snapshots",
    decision:
      "A snapshot holds manifests and no blobs; its `missingBlobs` has the digests of those that it names. Where it is taken, they are BLOB_UNKNOWN until somebody pushes them. Images that were made up are there whole.",
    source: "inferred",
  },
  {
    topic: "registry: images that were made up",
    decision:
      "They have one small layer, whatever size the API tells. One that was given by its manifest alone has no blobs: they are BLOB_UNKNOWN.",
    source: "inferred",
  },
];
