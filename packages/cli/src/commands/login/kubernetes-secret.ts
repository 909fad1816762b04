import { authOf } from "../../api/docker-config.js";
import type { Login } from "./store-login.js";

/** How a Secret is called, and where it is in a cluster. */
export interface SecretPlace {
  readonly name: string;
  /** Undefined: the one that kubectl is in. */
  readonly namespace: string | undefined;
}

/**
 * The manifest of a Secret by which Kubernetes pulls images, with an entry for each login.
 *
 * @see https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
 */
export function kubernetesSecret(logins: readonly Login[], { name, namespace }: SecretPlace): object {
  const auths = Object.fromEntries(
    logins.map(({ host, username, password }) => [host, { username, password, auth: authOf({ username, password }) }]),
  );
  return {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    type: "kubernetes.io/dockerconfigjson",
    data: { ".dockerconfigjson": Buffer.from(JSON.stringify({ auths })).toString("base64") },
  };
}
