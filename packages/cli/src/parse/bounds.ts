/** Deeper than any parameter of the API: what goes deeper would end in a stack that is too small. */
const mostDepth = 100;
/** More than fit into a request. */
const mostValues = 1_000_000;
const mostCharacters = 16 << 20;

/** Why a value is too large or too deep to be an input; undefined for a sound one. One that YAML repeats by its name counts each time. */
export function boundsProblem(root: unknown): string | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let values = 1;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === "string") characters += value.length;
    if (characters > mostCharacters) return messages.tooLong();
    if (typeof value !== "object" || value === null) continue;
    if (depth === mostDepth) return messages.tooDeep;
    const members = Object.values(value);
    values += members.length;
    if (values > mostValues) return messages.tooMany();
    for (const member of members) open.push({ value: member, depth: depth + 1 });
  }
  return undefined;
}

/** Whether a text of JSON nests deeper than an input may. What is no JSON may look as if it did. */
export function looksTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth > mostDepth) return true;
  }
  return false;
}

/** Texts with numbers are made when they are told: the first number that is printed for people costs 12 ms. */
const messages = {
  tooDeep: `it nests deeper than ${mostDepth} levels`,
  tooMany: () => `it holds more than ${mostValues.toLocaleString("en-US")} values`,
  tooLong: () => `it holds more than ${mostCharacters.toLocaleString("en-US")} characters`,
};
