import { typesOfAction } from "../model/build.js";
import type { Api, Member } from "../model/types.js";
import { type Literal, namedType } from "../print/code.js";
import type { Emitter } from "./emitter.js";
import { cliPaths } from "./paths.js";

/** What the numbers and texts of answers measure: apart from the operation table, since tables for people alone read it. */
export const quantitiesEmitter: Emitter = {
  title: "CLI quantities",
  emit: ({ actions, types }) => [
    {
      kind: "typescript",
      path: `${cliPaths.quantities}.ts`,
      declarations: [
        {
          kind: "constant",
          name: "quantities",
          docs: { text: ["Sizes and points in time among what answers hold, by action and by data type."] },
          type: namedType({ name: "Quantities", module: cliPaths.contract }),
          value: {
            outputs: quantitiesOf(actions.map(({ name, output }) => [name, output])),
            types: quantitiesOf(readTypes(actions, types)),
          },
        },
      ],
    },
  ],
};

type Owner = readonly [name: string, members: readonly Member[]];

function readTypes(actions: Api["actions"], types: Api["types"]): Owner[] {
  const read = new Set(actions.flatMap((action) => typesOfAction({ ...action, input: [] }, types)));
  return types.filter(({ name }) => read.has(name)).map(({ name, members }) => [name, members]);
}

function quantitiesOf(owners: readonly Owner[]): Literal {
  return Object.fromEntries(
    owners.flatMap(([name, members]) => {
      const measured = members.flatMap((member): [string, Literal][] => {
        const quantity = quantityOf(member);
        return quantity === undefined ? [] : [[member.name, quantity]];
      });
      return measured.length === 0 ? [] : [[name, Object.fromEntries(measured)]];
    }),
  );
}

const units = ["bytes", "seconds since 1970", "milliseconds since 1970"];

function quantityOf({ type, unit, format }: Member): string | undefined {
  if (type.kind !== "scalar") return undefined;
  if (type.name === "Timestamp" || format === "iso8601" || format === "go-time") return "time";
  return units.find((one) => one === unit);
}
