import type { Fault } from "../fault.js";
import { memberSites, type Rule } from "./rule.js";

interface Prose {
  readonly file: string;
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** No two members, actions, types or codes of different names share a description word for word. */
export const checkProse: Rule = (context) => {
  const { spec } = context;
  return [
    ...checkDistinct(
      memberSites(context).map(({ file, path, member }) => ({
        file,
        path: `${path}.description`,
        name: member.name,
        text: member.description,
      })),
    ),
    ...checkDistinct(
      [...spec.actions, ...spec.types].map(({ file, json }) => ({
        file,
        path: "summary",
        name: json.name,
        text: json.summary,
      })),
    ),
    ...checkDistinct(
      (["common", "service"] as const).flatMap((list) =>
        spec.errors.json[list].map(({ code, description }) => ({
          file: spec.errors.file,
          path: `${list}.${code}.description`,
          name: code,
          text: description,
        })),
      ),
    ),
  ];
};

function checkDistinct(texts: readonly Prose[]): Fault[] {
  const first = new Map<string, Prose>();
  return texts.flatMap((prose) => {
    const key = prose.text.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, prose);
    if (other === undefined || other.name === prose.name) return [];
    return [
      {
        file: prose.file,
        path: prose.path,
        found: JSON.stringify(prose.text),
        expected: `other words than those of ${other.name} (${other.file} ${other.path})`,
      },
    ];
  });
}
