import { runCredentialProvider } from "./commands/kubelet-credentials/kubelet-credentials.js";
import { createTokenShell } from "./shell/node/token-shell.js";

const shell = createTokenShell();

// Not awaited: the program is built as CommonJS, which starts faster.
void runCredentialProvider(process.argv.slice(2), shell).then(shell.end);
