import { expect, test } from "vitest";
import type { ApiChange } from "./api-change.js";
import { createChangesets } from "./changesets.js";

const added: ApiChange = {
  kind: "input-added",
  place: "Run.input.Zone",
  direction: "input",
  severity: "feature",
  packages: ["client", "cli"],
  usedBy: [],
  to: "String, optional",
};
const removed: ApiChange = { ...added, kind: "input-removed", place: "Run.input.Place", severity: "breaking" };
const reworded: ApiChange = { ...added, kind: "input-words-changed", severity: "patch", packages: ["client"] };
const client = { package: "client", severity: "feature", bump: "minor" } as const;
const cli = { ...client, package: "cli" } as const;
const npmNames = { client: "@cvmkit/client", cli: "cvm" };

function bodyOf(changes: readonly ApiChange[], release: number | undefined = 3): string | undefined {
  const [changeset] = createChangesets({ changes, bumps: [client], npmNames, release });
  return changeset?.text.split("\n").slice(4).join("\n");
}

test("a package's changeset tells what reaches it alone", () => {
  const changesets = createChangesets({
    changes: [added, { ...removed, packages: ["client"] }],
    bumps: [client, cli],
    npmNames,
    release: 3,
  });
  expect(changesets).toEqual([
    {
      file: "api-release-3-client.md",
      text: `---
"@cvmkit/client": minor
---

Follow release 3 of the API: 1 breaking change, 1 feature.

Breaking:

- \`Run.input.Place\`: removed (String, optional)

New:

- \`Run.input.Zone\`: added (String, optional)
`,
    },
    {
      file: "api-release-3-cli.md",
      text: `---
"cvm": minor
---

Follow release 3 of the API: 1 feature.

New:

- \`Run.input.Zone\`: added (String, optional)
`,
    },
  ]);
});

test.each<[string, readonly ApiChange[]]>([
  ["2 breaking changes", [removed, removed]],
  ["2 features", [added, added]],
  ["1 small change", [{ ...added, severity: "patch" }]],
  [
    "2 small changes",
    [
      { ...added, severity: "patch" },
      { ...added, severity: "patch" },
    ],
  ],
  ["1 text reworded", [reworded]],
  ["1 feature, 2 texts reworded", [reworded, added, reworded]],
])("it counts: %s", (counts, changes) => {
  expect(bodyOf(changes)?.split("\n")[0]).toBe(`Follow release 3 of the API: ${counts}.`);
});

test("other words are counted, not listed", () => {
  expect(bodyOf([reworded])).toBe("Follow release 3 of the API: 1 text reworded.\n");
});

test("words that a package's users do not see are not counted for them", () => {
  const texts = createChangesets({ changes: [added, reworded], bumps: [client, cli], npmNames, release: 3 });
  expect(texts.map(({ text }) => text.split("\n")[4])).toEqual([
    "Follow release 3 of the API: 1 feature, 1 text reworded.",
    "Follow release 3 of the API: 1 feature.",
  ]);
});

test("small changes are listed last", () => {
  expect(bodyOf([{ ...added, severity: "patch" }])).toBe(`Follow release 3 of the API: 1 small change.

Also:

- \`Run.input.Zone\`: added (String, optional)
`);
});

test("what went points at what may be its new name, not the other way round", () => {
  const body = bodyOf([
    { ...added, perhapsRenamed: removed.place },
    { ...removed, perhapsRenamed: added.place },
  ]);
  expect(body).toContain("- `Run.input.Place`: removed (String, optional); see `Run.input.Zone`\n");
  expect(body).toContain("- `Run.input.Zone`: added (String, optional)\n");
});

test("a correction without a release is named by what it changes", () => {
  const files = (...changes: ApiChange[]) =>
    createChangesets({ changes, bumps: [client, cli], npmNames, release: undefined }).map(({ file }) => file);
  const [first = "", second = ""] = files(added);
  expect(first).toMatch(/^api-[0-9a-f]{8}-client\.md$/);
  expect(second).toBe(first.replace("client", "cli"));
  expect(files({ ...added, reason: "Said otherwise." })).toEqual([first, second]);
  const others = [{ ...added, place: "Run.input.Size" }, { ...added, to: "Integer" }, { ...added, from: 1 }, reworded];
  expect(new Set([first, ...others.map((other) => files(other)[0])]).size).toBe(5);
});

test("its text says that it corrects", () => {
  const [changeset] = createChangesets({ changes: [added], bumps: [client], npmNames, release: undefined });
  expect(changeset?.text).toContain("\nCorrect what is said of the API: 1 feature.\n");
});

test("a package without a name on npm is named", () => {
  expect(() => createChangesets({ changes: [added], bumps: [client], npmNames: {}, release: 3 })).toThrow(
    "packages/client has no name for its changeset.",
  );
});

test("of a data type it is told which actions send it and which read it", () => {
  const usedBy = [
    { action: "Run", side: "input" },
    { action: "Describe", side: "output" },
  ] as const;
  const member: ApiChange = { ...added, kind: "member-nullable", place: "Tag.members.Key", direction: "both", usedBy };
  expect(bodyOf([member])).toContain("- `Tag.members.Key`: may be null now, sent by Run; read from Describe\n");
});

test("a package whose users a change asks less of lists it so", () => {
  const lost: ApiChange = { ...removed, direction: "output", milder: { cli: "patch" } };
  const texts = createChangesets({ changes: [lost], bumps: [client, cli], npmNames, release: 3 });
  expect(texts.map(({ text }) => text.split("\n")[6])).toEqual(["Breaking:", "Also:"]);
});
