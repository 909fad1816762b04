import { runCredentialProvider } from "./commands/kubelet-credentials/kubelet-credentials.js";
import { createTokenShell } from "./shell/node/token-shell.js";

/** `runCredentialProvider` never rejects. */
export function main(): void {
  const shell = createTokenShell();
  void runCredentialProvider(process.argv.slice(2), shell).then(shell.end);
}
