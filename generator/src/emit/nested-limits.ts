import { describeLimits } from "../model/describe.js";
import { dataTypeName } from "../model/type-ref.js";
import type { Api, DataType, Member } from "../model/types.js";

/** What the members inside an input of a data type allow, a line each: "`Tags`: At most 10 items." A type within itself is told once. */
export function nestedLimits({ types }: Pick<Api, "types">, member: Member): string[] {
  const known = new Map(types.map((type) => [type.name, type]));
  const visit = (type: DataType | undefined, prefix: string, above: readonly string[]): string[] => {
    if (type === undefined || above.includes(type.name)) return [];
    return type.members.flatMap((inner) => {
      const path = `${prefix}${inner.name}`;
      const limits = describeLimits({ ...inner, nullable: false, since: undefined });
      return [
        ...(limits.length === 0 ? [] : [`\`${path}\`: ${limits.join(" ")}`]),
        ...visit(known.get(dataTypeName(inner.type) ?? ""), `${path}.`, [...above, type.name]),
      ];
    });
  };
  return visit(known.get(dataTypeName(member.type) ?? ""), "", []);
}
