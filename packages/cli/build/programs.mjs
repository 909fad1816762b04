import { join } from "node:path";

/**
 * The programs of this package, and what each of them loads together: a file that is loaded takes about as long as a thousand lines of it.
 * `root` is the folder of this package, `client` what is built of the client.
 */
export function programsOf(root, client) {
  const own = (...files) => files.map((file) => join(root, "src", `${file}.ts`));
  const ofClient = (...files) => files.map((file) => join(client, `${file}.js`));
  return [
    {
      files: ["bin"],
      /** What every command has loaded by the time that it loads anything else; with what the tables of a group are read. */
      start: [
        ...own("bin", "app", "parse/value", "present/errors/own-error", "commands/help/declaration"),
        ...own("settings/setting-names"),
        ...ofClient("tables/define-operation", "gen/shapes/shared"),
      ],
      /** What nearly all that is loaded later has a use for: to read flags, to wrap lines, and what the spec says of all actions. */
      later: [
        ...own("parse/read-words", "parse/suggest", "parse/command-line", "present/help/wrap"),
        ...ofClient("gen/relations", "gen/service", "gen/errors/meanings", "gen/signature-methods"),
        ...ofClient("gen/retired-actions", "errors/error-info", "schema"),
      ],
      /** What every call loads besides. */
      call: [
        ...own("api/operation", "shell/node/node-files"),
        ...ofClient("caller", "transports/http", "credentials/environment", "credentials/from-options"),
      ],
      /** What every command of our own making, its help and its completion load besides. */
      builtins: own("commands/builtins"),
      isBuiltin: /\/src\/commands\/(?!builtins|help\/)/,
      /** What the help of a command loads besides. */
      help: own("present/help/command-help", "gen/help/types", "gen/help/errors"),
      isHelp: /\/src\/present\/help\//,
      /** What is loaded together, wherever a part of it is needed. */
      together: [
        [
          ...own("api/remembered-ids", "parse/sensitive", "parse/walk-members", "present/help/fit-line"),
          ...own("settings/folders", "settings/profiles"),
          ...own("shell/file-error", "shell/node/node-files", "shell/node/read-file"),
        ],
        own("present/progress", "present/units"),
        own("commands/help/help", "commands/help/overview", "present/help/option-lines", "present/help/command-lines"),
        // What looks for credentials where the official tools have theirs.
        [
          ...ofClient("credentials/default-chain", "credentials/cvm-role", "credentials/tke-oidc"),
          ...ofClient("credentials/sdk-profile", "credentials/parse-sdk-profile"),
          ...ofClient("credentials/tccli-profile", "credentials/parse-tccli"),
        ],
        // What makes several calls.
        ofClient("paging/paginate", "limit/process-limiter"),
      ],
      /** What is loaded with neither a call nor help. */
      isLight:
        /\/src\/(?:settings\/(?!official-profiles|read-tccli)|parse|gen|shell|present\/errors\/(?!client-error))|\/api\/remembered-ids|\/commands\/(?:builtins|unknown-command|completion\/(?!column-lists)|help\/|wait\/waiters|\w+\/answer)|\/dist\/(?:schema\.js$|gen\/)/,
    },
    // They share nearly all that they have.
    {
      files: ["docker-credential", "kubelet-credentials"],
      start: [],
      later: [],
      builtins: [],
      help: [],
      call: [],
      together: [],
      isLight: /./,
    },
  ];
}
