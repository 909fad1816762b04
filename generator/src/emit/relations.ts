import { typesOfAction } from "../model/build.js";
import type { Api, Member } from "../model/types.js";
import { type Literal, namedType } from "../print/code.js";
import type { Emitter } from "./emitter.js";
import { clientPaths } from "./paths.js";
import { relationsLiteral } from "./tables/relations-literal.js";

/** What members of inputs have to do with one another: apart from the operation table, since strict checks and help alone read it. */
export const relationsEmitter: Emitter = {
  title: "client relations",
  emit: (api) => [
    {
      kind: "typescript",
      path: `${clientPaths.relations}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "relations",
          docs: { text: ["What members of inputs have to do with one another, by action and by data type."] },
          type: namedType({ name: "Relations", module: clientPaths.reader("relations") }),
          value: {
            inputs: withRelations(api.actions.map(({ name, input }) => [name, input])),
            types: withRelations(sentTypes(api)),
            regions: Object.fromEntries(api.regions.map(({ name, number = 0 }) => [name, number])),
          },
        },
      ],
    },
  ],
};

type Owner = readonly [name: string, members: readonly Member[]];

function sentTypes({ actions, types }: Api): Owner[] {
  const sent = new Set(actions.flatMap((action) => typesOfAction({ ...action, output: [] }, types)));
  return types.filter(({ name }) => sent.has(name)).map(({ name, members }) => [name, members]);
}

function withRelations(owners: readonly Owner[]): Literal {
  return Object.fromEntries(
    owners.flatMap(([name, members]) => {
      const related = members.flatMap((member): [string, Literal][] => {
        const relations = relationsLiteral(member);
        return Object.values(relations).some((value) => value !== undefined) ? [[member.name, relations]] : [];
      });
      return related.length === 0 ? [] : [[name, Object.fromEntries(related)]];
    }),
  );
}
