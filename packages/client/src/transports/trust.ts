import type * as tls from "node:tls";
import type { Environment } from "./connection-options.js";
import { nodeModules } from "./node-modules.js";

/**
 * A context that trusts certificates besides Node's own. Undefined where there are none: Node's default is cheaper, and reads
 * NODE_EXTRA_CA_CERTS itself.
 *
 * @throws Error for what OpenSSL cannot read.
 */
export function createTrust(ca: readonly string[], env: Environment): tls.SecureContext | undefined {
  return ca.length === 0 ? undefined : nodeModules.tls.createSecureContext({ ca: [...defaultRoots(env), ...ca] });
}

/** Node 22.15 and later. */
interface NewerTls {
  readonly getCACertificates?: (type: "default") => readonly string[];
}

/** A list of one's own replaces Node's, and with it NODE_EXTRA_CA_CERTS, which older Nodes do not hand out. */
function defaultRoots(env: Environment): readonly string[] {
  const { tls } = nodeModules;
  const { getCACertificates } = tls as NewerTls;
  if (getCACertificates !== undefined) return getCACertificates("default");
  const file = env["NODE_EXTRA_CA_CERTS"];
  return file === undefined ? tls.rootCertificates : [...tls.rootCertificates, ...tryRead(file)];
}

/** Node warns of a file that it cannot read, and goes on. */
function tryRead(file: string): readonly string[] {
  try {
    return [nodeModules.fs.readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}
