import { describe, expect, it } from "vitest";
import { formatRules } from "../gen/formats.js";
import { operations } from "../gen/operations/index.js";
import { brokenRule } from "./check-strictly.js";

type Format = keyof typeof formatRules;

const formats = Object.keys(formatRules) as Format[];
const isTaken = (format: Format, text: string) =>
  brokenRule({ name: "Text", type: "String", format }, text) === undefined;

const cases: Readonly<Record<string, { readonly takes: string[]; readonly refuses: string[] }>> = {
  cidr: {
    takes: ["192.168.0.0/24", "0.0.0.0/0", "127.0.0.1", "249.204.99.9", "2001:db8::/32", "::1", "::ffff:1.2.3.4/128"],
    refuses: [
      ...["", "192.168.0/24", "192.168.0.0/33", "256.1.1.1", "01.1.1.1", "1.2.3.4.", "1.2.3.4/"],
      ...["1.2.3.4/8/8", "fe80", "::1/129", "::1]/a[", "/8", "x1.2.3.4", "1.2.3.4/8x"],
    ],
  },
  domain: {
    takes: ["test.com", "registry.example.com", "xn--bcher-kva.example", "a.xn--p1ai", `${"a.".repeat(125)}abc`],
    refuses: [
      "test",
      "-a.com",
      "a-.com",
      "a..com",
      "a.com.",
      "https://a.com",
      "1.2.3.4",
      `${"a".repeat(64)}.com`,
      `${"a.".repeat(126)}ab`,
      "x test.com",
      "test.com/x",
    ],
  },
  digest: {
    takes: [`sha256:${"0a".repeat(32)}`, `sha512:${"0a".repeat(64)}`],
    refuses: [
      "sha256:0",
      `sha256:${"0A".repeat(32)}`,
      `sha512:${"0a".repeat(32)}`,
      "0a".repeat(32),
      `x sha256:${"0a".repeat(32)}`,
    ],
  },
  tag: {
    takes: ["v1", "1.25-alpine", "_x", "a".repeat(128)],
    refuses: ["", "-v1", ".v1", "a b", "a:b", `sha256:${"0a".repeat(32)}`, "a".repeat(129)],
  },
};

describe.each(formats)("%s", (name) => {
  it.each(cases[name]?.takes ?? [])("takes %s", (text) => expect(isTaken(name, text)).toBe(true));
  it.each(cases[name]?.refuses ?? [])("refuses %s", (text) => expect(isTaken(name, text)).toBe(false));
});

it("none takes long over a hostile text", () => {
  const hostile = ["a-".repeat(50_000), "1.".repeat(50_000), ":".repeat(100_000), `sha256:${"0".repeat(100_000)}`];
  for (const format of formats) expect(hostile.filter((text) => isTaken(format, text))).toEqual([]);
});

it("every format of an input is known, and every member that is sensitive is a value and no structure", () => {
  const shapes = Object.values(operations).map(({ input, shapes }) => ({
    fields: [input, ...Object.values(shapes)].flat(),
    shapes,
  }));
  const inputs = Object.values(operations).flatMap(({ input }) => input);
  const used = new Set(inputs.flatMap(({ format }) => format ?? []));
  expect([...used].filter((format) => !formats.some((known) => known === format))).toEqual([]);
  const structures = shapes.flatMap(({ fields, shapes }) =>
    fields.filter(({ sensitive, type }) => sensitive === true && type in shapes),
  );
  expect(structures).toEqual([]);
});
