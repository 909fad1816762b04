/**
 * Whether an error of the system, of Node or of undici came before a connection stood. One that stands can fail with most of the system's
 * codes as well: the system call tells which it was.
 */
export function isOfConnecting({ syscall, code }: { readonly syscall?: unknown; readonly code?: unknown }): boolean {
  return syscall === "connect" || alwaysBefore.test(String(code));
}

/**
 * A refused connection, a name that was not resolved, undici's limit for connecting, and what is wrong with a certificate, which Node
 * checks before it hands out the connection. Alerts of the server about a certificate (`CERTIFICATE`) may come later.
 */
const alwaysBefore =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_.*|UND_ERR_CONNECT_TIMEOUT|(?:.*_)?CERT(?:_.*)?|UNABLE_TO_.*|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED)$/;
