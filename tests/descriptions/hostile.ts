/** A text that means something to whoever takes it for more than a text. */
export interface HostileText {
  readonly text: string;
  /** As the docs show it: without the backticks of code, in one line, with what nobody sees told by its number. */
  readonly shown: string;
}

/** What an expression of Vue would show if it ran. */
export const evaluated = "1337";

export const hostileTexts: readonly HostileText[] = [
  same('{{ 7 * 191 }} and {{ constructor.constructor("return process")() }}.'),
  { text: "Code `{{ 7 * 191 }}`, `<b>` and ``a ` b``.", shown: "Code {{ 7 * 191 }}, <b> and a ` b." },
  same("Ends */ here, /* begins there, // and <!-- is no comment."),
  same("Ticks ` and `` and ``` and \u0024{process.exit(1)} $& $1 $."),
  same("</script><script>throw 1</script><img src=x onerror=alert(1)> &lt; &#123;&#123; 7 * 191 }}."),
  same("Quotes \" ' “ and \\ \\u0041 \\n %s."),
  {
    text: "Turned \u202Eround\u202C, hidden \u200B\u2066 and \u0007 beeps.",
    shown: "Turned [U+202E]round[U+202C], hidden [U+200B][U+2066] and [U+0007] beeps.",
  },
  same("[a](javascript:alert(1)) ![b](c) [[toc]] <https://example.com> https://example.com/_a_."),
  same("# a | b | --- ::: tip {.c #d} :smile: :+1: ~~e~~ *f* __g__ > h ***."),
  same("- a 1. b + c === d."),
  same("<!-- @include: ./index.md --> <<< ./index.md."),
  same('@deprecated {@link Foo} <Teleport to="body" v-html="x" :src="y" @click="z">.'),
];

/** Texts with ends of lines, where the spec allows them. */
export const hostileLines: readonly HostileText[] = [
  { text: "Line\nend\r\n\n# and\u2028more ``` x", shown: "Line end # and more ``` x" },
  { text: "Line\n */ export const evil = 1; /*\n@deprecated", shown: "Line */ export const evil = 1; /* @deprecated" },
];

function same(text: string): HostileText {
  return { text, shown: text };
}

/** Names that mean something to a language, a disk or the packages, and some that are none at all. */
export const hostileNames: readonly string[] = [
  ...[
    "Operation",
    "Shape",
    "Object",
    "String",
    "Record",
    "Promise",
    "Array",
    "Readonly",
    "Index",
    "Error",
    "PartOf",
    "Sent",
  ],
  ...[
    "ListThingsRequest",
    "ListThingsErrorCode",
    "ListThingsTypes",
    "TypesByAction",
    "CommonErrorCode",
    "ErrorResponse",
  ],
  ...["Call", "Close", "Paginate", "WaitFor", "Then", "ToString", "ToJSON", "Constructor", "HasOwnProperty"],
  ...[
    "constructor",
    "toString",
    "hasOwnProperty",
    "__proto__",
    "prototype",
    "then",
    "default",
    "class",
    "new",
    "undefined",
  ],
  ...[
    "DescribeVPC",
    "DescribeVpc",
    "Operations",
    "AllOperations",
    "DefineShape",
    "Delete",
    "Import",
    "Await",
    "Undefined",
  ],
  ...["Common", "Service", "Help", "Login", "Sign", "Con", "Filter", "Query", "Region", "Output", "Profile", "Token"],
  ...[
    "A",
    "A_b",
    "A__b",
    "_A",
    "A_",
    "a",
    "A1",
    "1A",
    "A-b",
    "A.b",
    "A b",
    "A/b",
    "../A",
    "A\\b",
    "",
    "Ä",
    "中",
    "A\u202Eb",
  ],
  ...["{{ 1 }}", "`", "*/", "A`b", "\u0024{A}", "A\nb", "</script>", '"', "'"],
  ...["N".repeat(120), "N".repeat(121), "N".repeat(300)],
];

/** Names for a group of actions. */
export const hostileGroups: readonly string[] = [
  ...["index", "shared", "by-action", "by-name", "all", "codes", "meanings", "methods", "common-errors"],
  ...["constructor", "things", "a-b", "ab", "A", "a_b", "-a", "a-", "", "../a", "a/b", "{{ 1 }}", "a b", "a.b"],
];
