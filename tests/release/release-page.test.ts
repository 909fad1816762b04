import { describe, expect, it } from "vitest";
import { parseReleasePage } from "./release-page.js";

const page = `# A page

\`\`\`console
$ look --closely
one

two
[1]
$ go
\`\`\`

\`\`\`sh
npm install something
\`\`\`

\`\`\`json [spec/new.json]
{}
\`\`\`

\`\`\`diff [spec/old.json]
 {
-  "a": 1
+  "b": 2
\`\`\`
`;

describe("a page", () => {
  it("is read as its steps in order, each with its line", () => {
    expect(parseReleasePage(page)).toEqual([
      { kind: "run", line: 4, command: "look --closely", expected: ["one", "", "two"], exitCode: 1 },
      { kind: "run", line: 9, command: "go", expected: [], exitCode: 0 },
      { kind: "write", line: 17, path: "spec/new.json", text: "{}\n" },
      { kind: "edit", line: 21, path: "spec/old.json", before: '{\n  "a": 1\n', after: '{\n  "b": 2\n' },
    ]);
  });
});
