/** Rooms that stand side by side, none of which imports another. */
export interface Floor {
  readonly rooms: readonly string[];
  /** What the rooms are, in their order. */
  readonly about?: string;
}

/**
 * The rooms of each source folder from the roof down: a room imports from those on lower floors alone, types included, so never from one on
 * its own floor. A room is a file or a folder in it; `commands/*` is each folder below `commands`.
 */
export const floors: Readonly<Record<string, readonly Floor[]>> = {
  "packages/signer/src": [
    { rooms: ["index", "debug"], about: "programs │ what was pasted, judged" },
    { rooms: ["verify-tc3", "verify-v1"], about: "is this request signed by this key?" },
    { rooms: ["diagnose", "signed-headers"], about: "why not │ which headers are signed" },
    {
      rooms: ["verify", "tc3", "v1", "first-difference"],
      about: "what both verifications share │ sign │ compare",
    },
    {
      rooms: ["tc3-canonical", "v1-canonical", "tc3-headers", "authorization"],
      about: "from canonical texts │ headers │ who signed",
    },
    {
      rooms: ["key-cache", "flatten", "unflatten", "multipart"],
      about: "derived keys │ input as a form, and back │ files",
    },
    {
      rooms: ["signing-key", "v1-steps", "param-names", "check-request"],
      about: "the key of a day │ steps of v1 │ names │ refusals",
    },
    {
      rooms: ["tc3-steps", "percent", "received"],
      about: "the document's steps │ escapes │ what came",
    },
    { rooms: ["check", "kind", "mask", "hash", "loopback"], about: "kinds of values, secrets, SHA, this computer" },
    { rooms: ["types", "errors"] },
  ],
  "packages/client/src": [
    { rooms: ["index", "core", "schema", "webhooks"], about: "the entries" },
    { rooms: ["client"], about: "TcrClient: chooses the parts by its options" },
    { rooms: ["lazy", "methods"], about: "what is loaded when first wanted │ methods, from the table" },
    { rooms: ["waiting"], about: "waits for a state, by the waiters of the spec" },
    { rooms: ["paging"], about: "walks pages, by the facts of the spec" },
    { rooms: ["caller"], about: "puts a pipeline together from its parts" },
    { rooms: ["call"], about: "the pipeline, a step a file" },
    { rooms: ["options"], about: "what a client is given" },
    { rooms: ["retry"], about: "whether and when a call is repeated" },
    { rooms: ["check-options"] },
    { rooms: ["validation", "observe", "limit"], about: "inputs │ logger, diagnostics, redaction │ frequency" },
    { rooms: ["credentials"], about: "the chain that looks for a key pair" },
    { rooms: ["transports"], about: "undici, node:http, fetch; routes, proxies, trust" },
    { rooms: ["errors"] },
    { rooms: ["gen", "base"], about: "generated │ deadline, abort, JSON with all digits" },
    { rooms: ["tables"], about: "how the generated texts are read" },
    { rooms: ["contract"] },
  ],
  "packages/cli/src": [
    { rooms: ["launch"], about: "loads a program with the code that V8 kept" },
    {
      rooms: ["bin", "docker-credential", "kubelet-credentials"],
      about: "the programs; they alone make a shell of Node",
    },
    { rooms: ["app"], about: "finds the command, and reports what it throws" },
    { rooms: ["commands"], about: "the list of commands of our own making" },
    { rooms: ["commands/*"], about: "a declaration and a run each; none imports another" },
    { rooms: ["api"], about: "connect, calls, pages, waits, inventory, registries" },
    { rooms: ["present/errors"], about: "names the flag to mend, so it is above `parse`" },
    { rooms: ["present/help"], about: "prints flags, so it is above `parse` as well" },
    { rooms: ["present/forms"] },
    { rooms: ["present/query"] },
    { rooms: ["present/table"] },
    { rooms: ["present"], about: "rows of an answer, colour, progress, units" },
    { rooms: ["parse"], about: "flags to a typed call; some take what a setting takes" },
    { rooms: ["settings"], about: "profiles, credentials, which setting holds" },
    { rooms: ["shell/node"] },
    { rooms: ["shell"], about: "streams, environment, clock, files as interfaces" },
    { rooms: ["gen"], about: "the index of commands, the words of help" },
    { rooms: ["contract"] },
  ],
  "packages/mock/src": [
    { rooms: ["bin", "index", "core"], about: "the faces: a program, Node, a page" },
    { rooms: ["command", "decisions"], about: "tcr-mock │ the ledger of what the manual leaves open" },
    { rooms: ["mock"], about: "one mock: in process, on a port, or both" },
    { rooms: ["hosts"], about: "sockets, streams, disks; nothing of TCR" },
    { rooms: ["emulator"], about: "puts everything together, without any way in" },
    { rooms: ["emulator-services"] },
    { rooms: ["options"], about: "one table: option, flag, default, words" },
    { rooms: ["doors"], about: "router, guard" },
    { rooms: ["doors/*"], about: "api, registry, charts, admin: a request into calls" },
    { rooms: ["doors/http"] },
    { rooms: ["domain"], about: "what a registry does: images, retention, webhooks …" },
    { rooms: ["state"], about: "schema, tables, transactions, snapshot; disks as ports" },
    { rooms: ["gen", "base"], about: "generated │ clock, ids, random, globs, cron" },
    { rooms: ["contract"] },
  ],
  "generator/src": [
    { rooms: ["main"] },
    { rooms: ["commands"], about: "a command each: what it takes, what it prints" },
    { rooms: ["editions"], about: "what other editions have besides" },
    {
      rooms: ["lint", "load", "emit", "dump"],
      about: "rules │ files in │ model to documents │ model as JSON",
    },
    {
      rooms: ["print", "schemas", "release"],
      about: "to text │ JSON Schemas │ two states of the API compared",
    },
    { rooms: ["write", "model"], about: "what differs on the disk │ read-only data, resolved" },
    { rooms: ["spec", "json-path"] },
    { rooms: ["structure", "fault"], about: "the bare structure of a state │ what is wrong, and where" },
    {
      rooms: ["spec-files", "read-json"],
      about: "JSON as people write it │ a file of it",
    },
  ],
  "docs/explorer": [
    { rooms: ["ExplorerPage", "ExplorerButton"], about: "a page of its own, and the button on an action's page" },
    { rooms: ["LoadedExplorer", "ActionChooser"], about: "an action by its name; all of them" },
    { rooms: ["ActionExplorer", "filter-groups"], about: "one action: its form, and what can be done" },
    {
      rooms: ["link", "code", "sent"],
      about: "address │ call in each language │ request as signed",
    },
    { rooms: ["send"], about: "the call sent, the state of the emulator, the answer" },
    { rooms: ["call-input"], about: "an action's table" },
    { rooms: ["load-action"], about: "what the generator wrote" },
    {
      rooms: ["TabList", "form", "example-credentials"],
      about: "one input as form and as JSON; the key of every mock",
    },
  ],
};
