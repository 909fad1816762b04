import { typesOfAction } from "../model/build.js";
import { formats } from "../model/formats.js";
import type { Api, Member } from "../model/types.js";
import { namedType, plainType } from "../print/code.js";
import type { TypeScriptDocument } from "../print/document.js";
import type { Emitter } from "./emitter.js";
import { type CodePaths, cliPaths } from "./paths.js";

/** The formats that texts of inputs have, for whoever checks them. */
export function createFormatsEmitter(title: string, paths: CodePaths): Emitter {
  return { title, emit: (api) => [rulesDocument(paths, api)] };
}

function rulesDocument(paths: CodePaths, api: Api): TypeScriptDocument {
  const { text, uses } = namedType({ name: "FormatRule", module: paths.contract });
  const names = formatsOfInputs(api);
  return {
    kind: "typescript",
    path: `${paths.formats}.ts`,
    declarations: [
      {
        kind: "constant",
        name: "formatRules",
        docs: { text: ["What a text of an input in each format is."] },
        type: {
          text: `Readonly<Record<${names.map((name) => JSON.stringify(name)).join(" | ") || "never"}, ${text}>>`,
          uses,
        },
        value: Object.fromEntries(
          names.map((name) => [name, { expected: formats[name].expected, pattern: formats[name].pattern }]),
        ),
      },
    ],
  };
}

function formatsOfInputs({ actions, types }: Api): NonNullable<Member["format"]>[] {
  const byName = new Map(types.map((type) => [type.name, type.members]));
  const members = actions.flatMap((action) => [
    ...action.input,
    ...typesOfAction({ ...action, output: [] }, types).flatMap((name) => byName.get(name) ?? []),
  ]);
  return [...new Set(members.flatMap(({ format }) => format ?? []))].toSorted();
}

/** A text in each format, for templates of inputs. */
export const formatExamplesEmitter: Emitter = {
  title: "CLI formats",
  emit: () => [
    {
      kind: "typescript",
      path: `${cliPaths.formats}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "formatExamples",
          docs: { text: ["A text in each format."] },
          type: plainType("Readonly<Record<string, string>>"),
          value: Object.fromEntries(Object.entries(formats).map(([name, { example }]) => [name, example])),
        },
      ],
    },
  ],
};
