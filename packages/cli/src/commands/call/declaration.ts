import type { Declaration } from "../../parse/builtin.js";
import { findCommand, loadOperation } from "../../parse/find-command.js";

export const declaration: Declaration = {
  name: "call",
  area: "requests",
  summary: "Calls any action by its name on the wire, also one that tcr does not know, with an input as it is.",
  words: "ACTION [JSON]",
  about: [
    "The input is JSON or YAML behind the action, or in a file by --input; it is signed and sent without a check. Of another product, or of another version of the API, it takes the names that its manual has.",
    "An action that tcr does not know counts as one that changes something: it is repeated only where nothing can have been done. --read says that it only reads.",
  ],
  examples: [
    `CreateGCJob '{"RegistryId": "tcr-okmj78"}'`,
    "DescribeUsers --service cam --api-version 2019-01-16 --read --query 'Data[].Name'",
    "CreateGCJob --input input.yaml --print-request curl",
  ],
  flags: [
    { name: "ApiVersion", type: "String", placeholder: "DATE", about: "Version of the API. Default: the one of tcr." },
    {
      name: "Service",
      type: "String",
      placeholder: "NAME",
      about: "Another product, by the first part of its host, such as cam. Default: tcr.",
    },
    { name: "Read", type: "Boolean", about: "The action changes nothing, and may be repeated." },
  ],
  takes: ["credentials", "settings", "call", "answer", "rows", "confirm", "--input", "--print-request"],
  answer: async ([action = ""], flags) => {
    // Another product or version has answers of its own.
    const isElsewhere = flags.includes("--service") || flags.includes("--api-version");
    const command = isElsewhere ? undefined : findCommand(action);
    return command && loadOperation(command);
  },
  nextWord: ({ length }) => (length === 0 ? { name: "Action" } : undefined),
};
