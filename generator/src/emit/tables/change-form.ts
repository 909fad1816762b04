import { isDeepStrictEqual } from "node:util";
import { typesOfAction } from "../../model/build.js";
import type { Action, Api } from "../../model/types.js";
import type { Literal } from "../../print/code.js";
import { plainForm } from "./plain-form.js";
import type { TableForm } from "./table-form.js";

/** The form of another edition: an action of its own as a whole, and of one that the API has what differs. */
export function changeForm(base: Api, edition: Api): TableForm {
  const before = new Map(base.actions.map((action) => [action.name, action]));
  const changed = new Set(
    edition.types.flatMap((type) => {
      const old = base.types.find(({ name }) => name === type.name);
      return old !== undefined && isDeepStrictEqual(old.members, type.members) ? [] : [type.name];
    }),
  );
  return {
    shape: plainForm.shape,
    typeOf: ({ name }) => (before.has(name) ? "OperationChange" : "Operation"),
    operation: (action, shapes) => {
      const old = before.get(action.name);
      if (old === undefined) return plainForm.operation(action, shapes);
      const known = new Set(typesOfAction(old, base.types).filter((name) => !changed.has(name)));
      const used = typesOfAction(action, edition.types).filter((name) => !known.has(name));
      const own = Object.fromEntries(
        used.flatMap((name) => (shapes[name] === undefined ? [] : [[name, shapes[name]]])),
      );
      return { name: action.name, ...difference(old, action), shapes: own };
    },
  };
}

function difference(old: Action, action: Action): Readonly<Record<string, Literal>> {
  const literals = (one: Action) =>
    plainForm.operation({ ...one, group: action.group, examples: [] }, {}) as Readonly<Record<string, Literal>>;
  const before = literals(old);
  return Object.fromEntries(
    Object.entries(literals(action)).filter(
      ([name, value]) => name !== "shapes" && !isDeepStrictEqual(value, before[name]),
    ),
  );
}
