import { runCredentialHelper } from "./commands/docker-credential/credential-helper.js";
import { createTokenShell } from "./shell/node/token-shell.js";

/** `runCredentialHelper` never rejects. */
export function main(): void {
  const shell = createTokenShell();
  void runCredentialHelper(process.argv.slice(2), shell).then(shell.end);
}
