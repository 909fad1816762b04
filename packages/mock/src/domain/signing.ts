import { tc3PayloadHash } from "@tcrkit/signer";
import type { ImageTag } from "../state/entities/images.js";
import type { SignaturePolicy } from "../state/entities/namespaces.js";
import { namespaceKey, repositoryKey, tagKey } from "../state/keys.js";
import type { Store } from "../state/store.js";
import type { RegistryEvent } from "./events.js";
import type { Services } from "./services.js";

/** Hashes that make up a signature as long as that of an RSA key of 2048 bits. */
const HASHES = 8;

/** The policy by which the images of a namespace are signed; undefined where they are not. */
export function signingPolicy(store: Store, instanceId: string, namespace: string): SignaturePolicy | undefined {
  const policy = store.signaturePolicies.get(namespaceKey(instanceId, namespace));
  return policy?.isDisabled === true ? undefined : policy;
}

/** Signs what a tag names. */
export function signTag(store: Store, tag: ImageTag, policy: SignaturePolicy): void {
  store.imageTags.put({ ...tag, kmsSignature: signatureOf(policy, tag.digest) });
}

/** Takes the signatures of all tags of a namespace away. */
export function stripSignatures(store: Store, instanceId: string, namespace: string): void {
  for (const { name } of store.repositories.childrenOf(namespaceKey(instanceId, namespace))) {
    for (const tag of store.imageTags.childrenOf(repositoryKey(instanceId, namespace, name))) {
      const { kmsSignature, ...unsigned } = tag;
      if (kmsSignature !== undefined) store.imageTags.put(unsigned);
    }
  }
}

/** Signs what is pushed into a namespace with a policy. */
export function signPushedImage(
  { store }: Services,
  { type, instanceId, namespace, repository, tag }: RegistryEvent,
): void {
  if (type !== "pushImage") return;
  const policy = signingPolicy(store, instanceId, namespace);
  const pushed = store.imageTags.get(tagKey(repositoryKey(instanceId, namespace, repository), tag));
  if (policy !== undefined && pushed !== undefined) signTag(store, pushed, policy);
}

/** A signature that nothing verifies, always the same for a key and a digest. */
function signatureOf({ kmsId, kmsRegion }: SignaturePolicy, digest: string): string {
  const hex = Array.from({ length: HASHES }, (_, round) => tc3PayloadHash(`${kmsRegion}/${kmsId}/${digest}/${round}`));
  const bytes = hex.join("").match(/../g) ?? [];
  return btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))));
}
