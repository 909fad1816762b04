import { expect, it } from "vitest";
import {
  jsonText,
  printCurl,
  printGo,
  printHttp,
  printJava,
  printNode,
  printPython,
  printTcr,
  printTypeScript,
  type SnippetCall,
} from "./index.js";

const call: SnippetCall = {
  service: "tcr",
  version: "2019-09-24",
  action: "DescribeGCJobs",
  region: "ap-guangzhou",
  input: { RegistryId: "tcr-1", Rule: { Name: "a", Filters: [{ Type: "tag", Value: "v*" }] }, Limit: 2, All: false },
};
const local = { ...call, endpoint: "http://127.0.0.1:5301" };

it("prints a call of the client", () => {
  expect(printTypeScript(call).split("\n")).toEqual([
    'import { TcrClient } from "@tcrkit/client";',
    "",
    'const tcr = new TcrClient({ region: "ap-guangzhou" });',
    "const answer = await tcr.describeGCJobs({",
    '  RegistryId: "tcr-1",',
    '  Rule: { Name: "a", Filters: [{ Type: "tag", Value: "v*" }] },',
    "  Limit: 2,",
    "  All: false,",
    "});",
    "console.log(answer);",
    "",
  ]);
  expect(printTypeScript(local)).toContain(
    'new TcrClient({ region: "ap-guangzhou", endpoint: "http://127.0.0.1:5301" });',
  );
  const bare = printTypeScript({ ...call, region: undefined, input: {} });
  expect(bare).toContain("new TcrClient();\nconst answer = await tcr.describeGCJobs();");
});

it("prints a line of tcr, what has members as JSON", () => {
  expect(printTcr(local).split("\n")).toEqual([
    "tcr describe-gc-jobs \\",
    "  --region ap-guangzhou \\",
    "  --endpoint http://127.0.0.1:5301 \\",
    "  --registry-id tcr-1 \\",
    `  --rule '{"Name":"a","Filters":[{"Type":"tag","Value":"v*"}]}' \\`,
    "  --limit 2 \\",
    "  --no-all",
    "",
  ]);
});

it.each([
  ["a flag's look", { A: "-x" }, `--cli-input-json '{"A":"-x"}'`],
  ["a file's name", { A: "@x" }, `--cli-input-json '{"A":"@x"}'`],
  ["JSON's look", { A: ["[1]"] }, `--a '["[1]"]'`],
  ["nothing", { A: "", B: [], C: null }, `--cli-input-json '{"A":"","B":[],"C":null}'`],
  ["a direction", { A: "a\u202eb" }, `--cli-input-json '{"A":"a\\u202eb"}'`],
  ["a name that is no flag's", { "a b": 1 }, `--cli-input-json '{"a b":1}'`],
  ["less than nothing", { A: -1 }, `--cli-input-json '{"A":-1}'`],
  ["a quote", { A: "it's", B: ["x y", "z"] }, "--a 'it'\\''s' \\\n  --b 'x y' z"],
])("hands tcr a text with %s so that it is taken as it is", (_, input, words) => {
  expect(printTcr({ ...call, region: undefined, input })).toBe(`tcr describe-gc-jobs \\\n  ${words}\n`);
});

const request = {
  method: "POST",
  url: "https://tcr.tencentcloudapi.com/",
  headers: { Authorization: "TC3 a=b", Host: "tcr.tencentcloudapi.com", "X-TC-Action": "A" },
  body: `{"Name":"it's é"}`,
} as const;

it("prints a signed request for curl, and as it goes over the wire", () => {
  expect(printCurl(request).split("\n")).toEqual([
    "curl --request POST \\",
    "  --header 'Authorization: TC3 a=b' \\",
    "  --header 'X-TC-Action: A' \\",
    `  --data-raw '{"Name":"it'\\''s é"}' \\`,
    "  --globoff https://tcr.tencentcloudapi.com/",
    "",
  ]);
  expect(printHttp(request).split("\n")).toEqual([
    "POST / HTTP/1.1",
    "Host: tcr.tencentcloudapi.com",
    "Authorization: TC3 a=b",
    "X-TC-Action: A",
    "Content-Length: 18",
    "",
    `{"Name":"it's é"}`,
    "",
  ]);
  const proxied = { ...request, url: "http://127.0.0.1:1/", headers: { Host: "a.example", Empty: "" } };
  expect(printCurl(proxied)).toContain("--header 'Host: a.example' \\\n  --header 'Empty;' \\\n");
  expect(printHttp(proxied)).toContain("Host: a.example\n");
  const get = { method: "GET", url: "https://tcr.tencentcloudapi.com?A=1", headers: {} } as const;
  expect(printHttp(get)).toBe("GET /?A=1 HTTP/1.1\nHost: tcr.tencentcloudapi.com\n\n");
});

it("prints a program for each official SDK, with an address where one is wanted", () => {
  for (const print of [printNode, printPython, printGo, printJava]) {
    expect(print(call)).toContain("DescribeGCJobs");
    expect(print(call)).toContain("TENCENTCLOUD_SECRET_KEY");
    expect(print(call)).not.toContain("HttpProfile(");
    expect(print(local)).toContain("127.0.0.1:5301");
  }
  expect(printPython(call)).toContain('    "All": False,\n');
  expect(printPython(local)).toContain('ClientProfile(httpProfile=HttpProfile("http", "127.0.0.1:5301"))');
});

const hostile = {
  quotes: `"'\`"""'''`,
  dollar: `\${x} $(x) $x %x% !x`,
  backslashes: "\\ \\n \\u0041 \\",
  lines: "a\nb\r\nc\td\0\u007f\u0085\u2028\u2029",
  direction: "a\u202eb\u2066c\ufeff\u{e0041}",
  half: "\ud800",
  "": { "__proto__ \u202e": ["</script>", "*/ //"] },
};
/** With a member of its own that is called `__proto__`. */
const withProto = JSON.parse('{"__proto__": {"a": 1}}') as object;

it("escapes hostile texts and names, so that they come out as they went in", () => {
  const input = { ...hostile, Nested: [withProto] };
  const literal = /await tcr\.describeGCJobs\((.*)\);\nconsole/s.exec(printTypeScript({ ...call, input }))?.[1] ?? "";
  const read = new Function(`return ${literal}`)() as unknown;
  expect(read).toEqual(input);
  expect(Object.keys((read as { Nested: object[] }).Nested[0] ?? {})).toEqual(["__proto__"]);
  const raw = /`(.*)`/s.exec(printGo({ ...call, input }))?.[1] ?? "";
  expect(raw).not.toContain("`");
  expect(JSON.parse(raw)).toEqual(input);
  expect(JSON.parse(jsonText(input))).toEqual(input);
});

it("lets nothing unseen stand in any language", () => {
  const input = { ...hostile, Name: "a\u202eb" };
  const body = jsonText(input);
  const all = [
    ...[printTypeScript, printTcr, printNode, printPython, printGo, printJava].map((print) =>
      print({ ...call, input }),
    ),
    printCurl({ ...request, body }),
    printHttp({ ...request, body }),
  ];
  for (const text of all) expect(text).not.toMatch(/[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
});

it("nests as deep as the input, and keeps all digits of a large number", () => {
  const deep = Array.from({ length: 200 }).reduce<object>((inner) => ({ A: [inner] }), { Big: 12345678901234567890n });
  for (const print of [printTypeScript, printTcr, printNode, printPython, printGo, printJava]) {
    expect(print({ ...call, input: { deep } })).toContain("12345678901234567890");
  }
  expect(JSON.parse(jsonText(deep))).toMatchObject({ A: [{ A: [{}] }] });
});
