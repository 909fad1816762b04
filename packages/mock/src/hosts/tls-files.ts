import { createPrivateKey, X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";

/** A certificate with its chain, and its key, as PEM. */
export interface TlsPair {
  readonly cert: string;
  readonly key: string;
}

/** Reads a certificate and its key. @throws Error that names the file and what is wrong with it, and shows nothing of what it holds. */
export async function readTlsFiles(certPath: string, keyPath: string): Promise<TlsPair> {
  const cert = await readPem("certificate", certPath);
  const key = await readPem("key", keyPath);
  const certificate = parsed(() => new X509Certificate(cert), `${certPath} holds no certificate in PEM.`);
  const hint = key.includes("ENCRYPTED") ? "a key that is encrypted" : "no private key in PEM";
  const privateKey = parsed(() => createPrivateKey(key), `${keyPath} holds ${hint}.`);
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new Error(`TLS: the key in ${keyPath} is not that of the certificate in ${certPath}.`);
  }
  parsed(() => createSecureContext({ cert, key }), `${certPath} and ${keyPath} are taken by no server`);
  return { cert, key };
}

async function readPem(what: string, path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code = String(error) } = error as { readonly code?: string };
    throw new Error(`TLS: the ${what} ${path} cannot be read: ${code}.`);
  }
}

function parsed<Value>(parse: () => Value, fault: string): Value {
  try {
    return parse();
  } catch (error) {
    const { reason } = error as { readonly reason?: string };
    throw new Error(`TLS: ${fault}${reason === undefined || fault.endsWith(".") ? "" : `: ${reason}.`}`);
  }
}
