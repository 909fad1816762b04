import { runCredentialHelper } from "./commands/docker-credential/credential-helper.js";
import { createTokenShell } from "./shell/node/token-shell.js";

const shell = createTokenShell();

// Not awaited: the program is built as CommonJS, which starts faster.
void runCredentialHelper(process.argv.slice(2), shell).then(shell.end);
