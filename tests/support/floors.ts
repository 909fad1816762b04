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
    { rooms: ["index", "debug"], about: "the two entries" },
    { rooms: ["verify-tc3", "verify-v1"], about: "a request that came, judged and diagnosed" },
    { rooms: ["diagnose", "signed-headers"], about: "the usual mistakes by name │ which headers are signed" },
    { rooms: ["verify", "tc3", "v1", "first-difference"], about: "judge │ sign │ sign │ compare two texts" },
    {
      rooms: ["tc3-canonical", "v1-canonical", "tc3-headers", "authorization"],
      about: "signed from the canonical form on │ read",
    },
    { rooms: ["key-cache", "flatten", "unflatten", "multipart"], about: "derived keys │ input as a form, and back" },
    {
      rooms: ["signing-key", "v1-steps", "param-names", "check-request"],
      about: "key │ the steps of v1 │ names │ refusals",
    },
    { rooms: ["tc3-steps", "percent", "received"], about: "the steps of TC3 │ escapes │ what came" },
    { rooms: ["check", "kind", "mask", "hash", "loopback"], about: "hash: of Node, or plain JavaScript" },
    { rooms: ["types", "errors"] },
  ],
  "packages/client/src": [
    { rooms: ["index", "core", "schema", "webhooks"], about: "the entries" },
    { rooms: ["client"], about: "the class: methods, paginators, waiters" },
    { rooms: ["lazy", "methods"], about: "loaded when first used │ a method an action, from the table" },
    { rooms: ["waiting"], about: "waits for a state, by the waiters of the spec" },
    { rooms: ["paging"], about: "walks pages, by the facts of the spec" },
    { rooms: ["caller"], about: "what the calls of a client share" },
    { rooms: ["call"], about: "one call: deadline, attempts, protocol, answer" },
    { rooms: ["options"], about: "what a client is given" },
    { rooms: ["retry"], about: "whether and when a call is repeated" },
    { rooms: ["check-options"] },
    { rooms: ["validation", "observe", "limit"], about: "of input │ logs, diagnostics │ frequency limits" },
    { rooms: ["credentials"], about: "the chain that looks for a key pair" },
    { rooms: ["transports"], about: "undici, fetch, node:http" },
    { rooms: ["errors"] },
    { rooms: ["gen", "base"], about: "generated │ deadlines, clocks, JSON with all digits" },
    { rooms: ["tables"], about: "reads what is generated" },
    { rooms: ["contract"] },
  ],
  "packages/cli/src": [
    { rooms: ["bin", "docker-credential"], about: "the programs; they alone make a shell of Node" },
    { rooms: ["app"], about: "finds the command, and reports what it throws" },
    { rooms: ["commands"], about: "the list of commands of our own making" },
    { rooms: ["commands/*"], about: "a command: its declaration, its run, its words; none imports another" },
    { rooms: ["api"], about: "connect, one operation, pages, waits, what an account holds, docker's file" },
    { rooms: ["present/errors"], about: "what is told of an error: it names the flag to mend, so it is above `parse`" },
    { rooms: ["present/help"], about: "prints flags, so it is above `parse` as well" },
    { rooms: ["present/forms"] },
    { rooms: ["present/query"] },
    { rooms: ["present/table"] },
    { rooms: ["present"], about: "rows of an answer, colour, progress, units" },
    { rooms: ["parse"], about: "flags to a typed call; some take what a setting takes" },
    { rooms: ["settings"], about: "profiles, credentials, which setting holds" },
    { rooms: ["shell/node"] },
    { rooms: ["shell"], about: "streams, environment, clock, files as interfaces; errors and exit codes" },
    { rooms: ["gen"], about: "the index of commands, the words of help" },
    { rooms: ["contract"] },
  ],
  "packages/mock/src": [
    { rooms: ["bin", "index", "core"], about: "the faces: a program, Node, a page" },
    { rooms: ["command", "decisions"], about: "tcr-mock │ the ledger of what the manual leaves open" },
    { rooms: ["mock"], about: "one mock: in process, on a port, or both" },
    { rooms: ["hosts"], about: "sockets, streams, disks; nothing of TCR but what it is given" },
    { rooms: ["emulator"], about: "puts everything together, without any way in" },
    { rooms: ["emulator-services"] },
    { rooms: ["options"], about: "one table: option, flag, default, words" },
    { rooms: ["doors"], about: "router, guard" },
    { rooms: ["doors/*"], about: "api, registry, charts, admin: a request into calls of the domain" },
    { rooms: ["doors/http"] },
    { rooms: ["domain"], about: "what a registry does: images, retention, replication, webhooks …" },
    { rooms: ["state"], about: "schema, tables, transaction, lifecycles, snapshot; disks as ports" },
    { rooms: ["gen", "base"], about: "generated │ clock, ids, random, globs, cron" },
    { rooms: ["contract"] },
  ],
  "generator/src": [
    { rooms: ["main"] },
    { rooms: ["commands"], about: "a command of the generator each: what it takes, what it prints" },
    { rooms: ["editions"], about: "what other editions have besides, read, checked, put beside the API" },
    {
      rooms: ["lint", "load", "emit", "dump"],
      about: "rules over files │ files in │ model to documents │ the model as JSON",
    },
    {
      rooms: ["print", "schemas", "release"],
      about: "documents to text │ JSON Schemas │ two states of the API compared, merged, told",
    },
    { rooms: ["write", "model"], about: "what differs on the disk │ read-only data, resolved" },
    { rooms: ["spec", "json-path"] },
    { rooms: ["structure", "fault"], about: "the bare structure of a state │ what is wrong, and where" },
    {
      rooms: ["spec-files", "read-json"],
      about: "the JSON as people write it │ a JSON file, whatever stands before it",
    },
  ],
  "docs/explorer": [
    { rooms: ["ExplorerPage", "ExplorerButton"], about: "a page of its own, and the button on an action's page" },
    { rooms: ["LoadedExplorer", "ActionChooser"], about: "an action by its name; all of them" },
    { rooms: ["ActionExplorer", "filter-groups"], about: "one action: its form, and what can be done with its input" },
    {
      rooms: ["link", "code", "sent"],
      about: "the address │ the call in each language │ its request, and its signature",
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
