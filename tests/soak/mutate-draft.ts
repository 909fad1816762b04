import type { Random } from "./random.js";
import type { Draft } from "./valid-request.js";

/** Changes what is asked before it is signed, so that it gets past the signature. */
export type DraftMutation = (draft: Draft, random: Random) => Draft;

const strangeNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "",
  "Rule.__proto__.x",
  "\u0000",
];

const strangeValues = [
  "null",
  "true",
  "[]",
  "{}",
  "[[]]",
  '""',
  "-1",
  "0",
  "0.5",
  "-0",
  "1e309",
  "1e400",
  "9007199254740993",
  "4294967296",
  "-9223372036854775809",
  '"\\ud800"',
  '"\\u0000"',
  '"../../etc/passwd"',
  '"$(id)"',
  '"%00"',
  '"\u202e"',
  "[null]",
  '{"a":1}',
  '"**/**/**/**/**/**/**"',
  '"{a,{b,{c,{d,e}}}}"',
  '"(a+)+$"',
  '"0.0.0.0/0"',
  '"::/0"',
  '"file:///etc/hosts"',
  "NaN",
  "01",
  "'x'",
];

/** By name, as the report counts them. */
export const draftMutations: Readonly<Record<string, DraftMutation>> = {
  none: (draft) => draft,
  "wrong type": (draft, random) => replaceValue(draft, random, random.pick(strangeValues)),
  "wrong types": (draft, random) => {
    const times = 1 + random.below(4);
    return Array.from({ length: times }).reduce<Draft>(
      (d) => replaceValue(d, random, random.pick(strangeValues)),
      draft,
    );
  },
  "long text": (draft, random) => replaceValue(draft, random, JSON.stringify("ü💥x\n".repeat(1 + random.below(8_000)))),
  "strange name": (draft, random) => addMember(draft, random.pick(strangeNames), random.pick(strangeValues)),
  polluting: (draft) => addMember(draft, "__proto__", '{"isAdmin":true,"RegistryId":"x","then":1}'),
  "deep JSON": (draft, random) => {
    const depth = 10 ** (1 + random.below(5));
    const [open, close] = random.pick([
      ["[", "]"],
      ['{"a":', "}"],
      ['[{"Filters":', "}]"],
    ] as const);
    return replaceValue(draft, random, `${open.repeat(depth)}1${close.repeat(depth)}`);
  },
  "many items": (draft, random) => replaceValue(draft, random, `[${"1,".repeat(random.below(20_000))}1]`),
  "many members": (draft, random) => {
    const members = Array.from({ length: random.below(5_000) }, (_, index) => `"m${index}":1`);
    return replaceValue(draft, random, `{${members.join(",")}}`);
  },
  "huge index": (draft, random) => {
    const index = random.pick(["99999999", "4294967295", "4294967296", "1e9", "-1", "9".repeat(300), "0x10", "00"]);
    const name = random.pick([
      `Filters.${index}.Name`,
      `RegistryIds.${index}`,
      `Tags.${index}`,
      `${"A.0.".repeat(2_000)}B`,
    ]);
    return { ...draft, form: draft.form === "json" ? "v1-get" : draft.form, pairs: [...draft.pairs, [name, "x"]] };
  },
  "clashing names": (draft) => ({
    ...draft,
    form: "v1-post",
    pairs: [...draft.pairs, ["Filters", "x"], ["Filters.0", "y"], ["Filters.0.Name", "z"], ["Filters.0.Name.0", "w"]],
  }),
  "invalid UTF-8": (draft, random) => spliceJson(draft, random, Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80])),
  "stray bytes": (draft, random) =>
    spliceJson(draft, random, Buffer.from(Array.from({ length: 8 }, () => random.below(256)))),
  "cut JSON": (draft, random) => ({ ...draft, json: draft.json.subarray(0, random.below(draft.json.length + 1)) }),
  "other encoding": (draft, random) => {
    const text = draft.json.toString();
    const others = [
      Buffer.from(text, "utf16le"),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text, "latin1"),
      Buffer.from(text, "base64"),
    ];
    return { ...draft, json: random.pick(others) };
  },
  "no object": (draft, random) => ({
    ...draft,
    json: Buffer.from(random.pick(["", " ", "null", "[]", '"x"', "1", "{}{}", "{"])),
  }),
  "a name twice": (draft) => spliceText(draft, '"RegistryId":"a","RegistryId":["b"],'),
  "large body": (draft, random) => {
    if (!random.chance(0.02)) return draft;
    return { ...draft, form: "json", json: Buffer.alloc(1_000_000 + random.below(11_000_000), 32) };
  },
};

function replaceValue(draft: Draft, random: Random, value: string): Draft {
  const text = draft.json.toString();
  const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|\d+|true|false)/g)];
  const pairs = draft.pairs.map((pair) => pair);
  if (pairs.length > 0) {
    const at = random.below(pairs.length);
    const [name] = pairs[at] ?? ["x"];
    // A query of more than the limits is a mutation of its own, and rare.
    pairs[at] = [name, value.slice(0, random.chance(0.1) ? 60_000 : 2_000)];
  }
  if (values.length === 0) return { ...draft, pairs };
  const { index, 0: found } = random.pick(values);
  return { ...draft, pairs, json: Buffer.from(`${text.slice(0, index)}:${value}${text.slice(index + found.length)}`) };
}

function addMember(draft: Draft, name: string, value: string): Draft {
  return { ...spliceText(draft, `${JSON.stringify(name)}:${value},`), pairs: [...draft.pairs, [name, value]] };
}

/** Behind a brace that opens an object which has members. */
function spliceText(draft: Draft, members: string): Draft {
  const text = draft.json.toString();
  const at = text.lastIndexOf('{"') + 1;
  return at === 0 ? draft : { ...draft, json: Buffer.from(`${text.slice(0, at)}${members}${text.slice(at)}`) };
}

function spliceJson(draft: Draft, random: Random, bytes: Buffer): Draft {
  const at = random.below(draft.json.length + 1);
  const pairs = draft.pairs.map(([name, value]): [string, string] => [name, `${value}${bytes.toString("latin1")}`]);
  return { ...draft, pairs, json: Buffer.concat([draft.json.subarray(0, at), bytes, draft.json.subarray(at)]) };
}
