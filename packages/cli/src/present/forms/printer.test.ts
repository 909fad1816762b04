import { describe, expect, it } from "vitest";
import { operationOf } from "../../../test/operations.js";
import type { Options } from "../../parse/options.js";
import type { Members } from "../../parse/value.js";
import { UsageError } from "../../shell/errors.js";
import { createReporter } from "../../shell/reporter.js";
import { createPrinter, printOutcome } from "./printer.js";

const first = {
  NamespaceList: [
    { Name: "team", Public: true, NamespaceId: 1 },
    { Name: "=1+1", Public: false, NamespaceId: 9007199254740993n },
  ],
  TotalCount: 3,
  RequestId: "r-1",
};
const second = { NamespaceList: [{ Name: 'a,"b"', Public: false, NamespaceId: 3 }], TotalCount: 3, RequestId: "r-2" };

interface Printed {
  /** What was written after each page, and at the end. */
  readonly written: readonly string[];
  readonly notes: string;
}

async function print(
  pages: readonly Members[],
  options: Options,
  { command = "describe-namespaces", columns = undefined as number | undefined, env = {} } = {},
): Promise<Printed> {
  const written: string[] = [];
  let text = "";
  let notes = "";
  const write = (more: string) => {
    text += more;
  };
  const note = (more: string) => {
    notes += more;
  };
  const stdout = { write, isTTY: columns !== undefined, columns };
  const reporter = createReporter({ write: note, isTTY: false, columns: undefined });
  const step = () => {
    written.push(text);
    text = "";
  };
  const printer = await createPrinter(
    operationOf(command),
    options,
    { stdout, env, utcOffsetMinutes: () => 480 },
    reporter,
  );
  for (const page of pages) {
    await printer.page(page);
    step();
  }
  await printer.end();
  step();
  return { written, notes };
}

const header = "Name,CreationTime,Public,NamespaceId,TagSpecification,Metadata\r\n";

describe("pages", () => {
  it("are written as they come, as CSV with one header", async () => {
    expect(await print([first, second], { output: "csv" })).toEqual({
      written: [`${header}team,,true,1,,\r\n=1+1,,false,9007199254740993,,\r\n`, '"a,""b""",,false,3,,\r\n', ""],
      notes: "1 of the texts could be formulas to a spreadsheet (= + - @): import them as text, not as they are.\n",
    });
  });

  it("are written as they come, as lines of JSON", async () => {
    expect(await print([first, second], { output: "ndjson" })).toEqual({
      written: [
        '{"Name":"team","Public":true,"NamespaceId":1}\n{"Name":"=1+1","Public":false,"NamespaceId":9007199254740993}\n',
        '{"Name":"a,\\"b\\"","Public":false,"NamespaceId":3}\n',
        "",
      ],
      notes: "",
    });
  });

  it("are written as they come, as text with tabs", async () => {
    expect((await print([first, second], { output: "text" })).written).toEqual([
      "team\t-\ttrue\t1\t-\t-\n=1+1\t-\tfalse\t9007199254740993\t-\t-\n",
      'a,"b"\t-\tfalse\t3\t-\t-\n',
      "",
    ]);
  });

  it("are a table at the end, whose columns fit all of them", async () => {
    const { written } = await print([first, second], { output: "table" });
    expect(written.slice(0, 2)).toEqual(["", ""]);
    expect(written[2]).toContain("9007199254740993");
  });

  it("are queried together", async () => {
    const { written } = await print([first, second], { output: "ndjson", query: "NamespaceList[].Name" });
    expect(written).toEqual(["", "", '"team"\n"=1+1"\n"a,\\"b\\""\n']);
  });
});

describe("an answer", () => {
  it("without rows is one row, and one whole line of JSON", async () => {
    const answer = { RegistryId: "tcr-1", RequestId: "r-1" };
    const printed = async (output: Options["output"]) =>
      (await print([answer], { ...(output && { output }) }, { command: "create-instance" })).written.join("");
    expect(await printed("csv")).toBe("RegistryId\r\ntcr-1\r\n");
    expect(await printed("text")).toBe("tcr-1\n");
    expect(await printed("ndjson")).toBe('{"RegistryId":"tcr-1","RequestId":"r-1"}\n');
    expect(await printed("yaml")).toBe("RegistryId: tcr-1\nRequestId: r-1\n");
    expect(await printed(undefined)).toBe('{\n  "RegistryId": "tcr-1",\n  "RequestId": "r-1"\n}\n');
  });

  it.each(["csv", "text", "table"] as const)("with nothing in it is nothing as %s, and a note", async (output) => {
    expect(await print([{ RequestId: "r-1" }], { output }, { command: "delete-namespace" })).toEqual({
      written: ["", ""],
      notes: "DeleteNamespace is done. RequestId r-1\n",
    });
  });

  it("says what rows leave out, and how many there are", async () => {
    const command = "describe-replication-instance-create-tasks";
    const TaskDetail = [{ TaskName: "cos", TaskStatus: "SUCCESS" }];
    const { notes } = await print([{ Status: "SUCCESS", TaskDetail }], { output: "text" }, { command });
    expect(notes).toBe("Not in the rows: Status. --output json shows all.\n");
    expect((await print([first], { output: "ndjson" })).notes).toContain("2 of 3.");
    expect((await print([{ NamespaceList: [], TotalCount: 0 }], { output: "csv" })).notes).toBe(
      "Nothing found: NamespaceList is empty.\n",
    );
  });
});

describe("a terminal", () => {
  const env = { TERM: "xterm" };

  it("gets a table that fits it, in colour", async () => {
    const answer = { Registries: [{ RegistryId: "tcr-1", Status: "Running", PublicDomain: "x".repeat(30) }] };
    const { written, notes } = await print([answer], {}, { command: "describe-instances", columns: 30, env });
    expect(written[1]).toBe(
      "\u001b[1mRegistryId\u001b[22m  \u001b[1mStatus\u001b[22m\ntcr-1       \u001b[32mRunning\u001b[39m\n",
    );
    expect(notes).toBe("Not shown because the terminal is too narrow: PublicDomain. --output json shows all.\n");
  });

  it("gets no colour where NO_COLOR is set", async () => {
    const { written } = await print([first], {}, { columns: 80, env: { ...env, NO_COLOR: "1" } });
    expect(written[1]).toBe(
      "Name  NamespaceId       Public\nteam  1                 true\n=1+1  9007199254740993  false\n",
    );
  });

  it.each(["json", "ndjson", "yaml", "csv", "text", "table"] as const)(
    "obeys nothing that stands in an answer, as %s",
    async (output) => {
      const answer = { NamespaceList: [{ Name: "a\u001b[2J\u009b1m\u202e\u0007" }], TotalCount: 1 };
      const { written } = await print([answer], { output }, { columns: 80, env: { NO_COLOR: "1" } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(written.join("")).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
    },
  );
});

describe("colour off a terminal", () => {
  it("is in no data, even when it is asked for", async () => {
    const env = { FORCE_COLOR: "1" };
    for (const output of ["json", "ndjson", "yaml", "csv", "text"] as const) {
      expect((await print([first], { output }, { env })).written.join("")).not.toContain("\u001b");
    }
    expect((await print([first], { output: "table" }, { env })).written.join("")).toContain("\u001b[1mName");
  });
});

describe("a query", () => {
  it.each([
    ["json", "null\n"],
    ["yaml", "null\n"],
    ["ndjson", ""],
    ["csv", ""],
    ["text", ""],
    ["table", ""],
  ] as const)("that finds nothing is %s %j, and a note", async (output, text) => {
    expect(await print([first], { output, query: "Nothing" })).toEqual({
      written: ["", text],
      notes: "--query finds nothing. The answer has: NamespaceList, TotalCount, RequestId.\n",
    });
  });

  it("with text in double quotes is told that they name a member", async () => {
    const { notes } = await print([first], { output: "json", query: 'NamespaceList[?Name=="team"]' });
    expect(notes).toContain("Text stands in single quotes");
  });

  it.each([
    ["csv", "NamespaceList[].{N: Name, Id: NamespaceId}", "N,Id\r\nteam,1\r\n=1+1,9007199254740993\r\n"],
    ["csv", "NamespaceList[].[Name, Public]", "team,true\r\n=1+1,false\r\n"],
    ["text", "NamespaceList[].[Name, Public]", "team\ttrue\n=1+1\tfalse\n"],
    ["text", "NamespaceList[].Name", "team\n=1+1\n"],
    ["text", "TotalCount", "3\n"],
    ["text", "NamespaceList[1].NamespaceId", "9007199254740993\n"],
    ["json", "TotalCount", "3\n"],
    ["table", "NamespaceList[].{N: Name}", "N\nteam\n=1+1\n"],
  ] as const)("as %s: %s", async (output, query, text) => {
    expect((await print([first], { output, query })).written[1]).toBe(text);
  });

  it("that is none is refused before anything is asked for", async () => {
    await expect(print([], { query: ".x" })).rejects.toThrow(UsageError);
  });
});

describe("a text alone", () => {
  const manifest = '{\n\t"schemaVersion": 2,\u001b[2J\r\n}';
  const answer = { Manifest: manifest, Config: "" };
  const command = "describe-image-manifests";

  it("is written as it is, and ends a line, as text in a pipe", async () => {
    const { written } = await print([answer], { output: "text", query: "Manifest" }, { command });
    expect(written.join("")).toBe(`${manifest}\n`);
  });

  it("keeps its lines on a terminal, which obeys nothing in it", async () => {
    const { written } = await print([answer], { output: "text", query: "Manifest" }, { command, columns: 80 });
    expect(written.join("")).toBe('{\n\\u0009"schemaVersion": 2,\\u001b[2J\\u000d\n}\n');
  });

  it.each(["[Manifest]", "[Manifest, Config]"])("is a cell of a row beside others, or in a list: %s", async (query) => {
    const { written } = await print([answer], { output: "text", query }, { command });
    expect(written.join("").split("\n")[0]).toContain("{\\n\\t");
  });
});

it("waits for a stdout that is full", async () => {
  const steps: string[] = [];
  const stdout = {
    isTTY: false,
    columns: undefined,
    write: async () => {
      steps.push("full");
      await Promise.resolve();
      steps.push("drained");
    },
  };
  const reporter = createReporter(stdout);
  const printer = await createPrinter(
    operationOf("describe-namespaces"),
    { output: "csv" },
    { stdout, env: {}, utcOffsetMinutes: () => 480 },
    reporter,
  );
  await printer.page(first);
  steps.push("next page");
  expect(steps).toEqual(["full", "drained", "next page"]);
});

describe("the outcome of a job", () => {
  const failing = (what: string) => async () => Promise.reject(new Error(what));
  const printerWith = (end: () => Promise<void>) => ({ page: async () => {}, end, written: () => 0 });

  it("is printed as it is when the work has ended, also where it failed", async () => {
    const outcome = { done: 0 };
    const printed: object[] = [];
    const printer = { ...printerWith(async () => {}), page: async (page: object) => void printed.push(page) };
    const work = async () => {
      outcome.done++;
      if (outcome.done === 2) throw new Error("the work failed");
    };
    await printOutcome(printer, () => outcome, work);
    await expect(printOutcome(printer, () => outcome, work)).rejects.toThrow("the work failed");
    expect(printed).toEqual([{ done: 1 }, { done: 2 }]);
  });

  it.each([
    ["the work", failing("the work failed"), async () => {}, "the work failed"],
    ["printing", async () => {}, failing("printing failed"), "printing failed"],
    ["both", failing("the work failed"), failing("printing failed"), "the work failed"],
  ])("where %s fails, ends with the first error", async (_, work, end, said) => {
    await expect(printOutcome(printerWith(end), () => ({}), work)).rejects.toThrow(said);
  });

  it("needs no printer", async () => {
    await expect(printOutcome(undefined, () => ({}), failing("the work failed"))).rejects.toThrow("the work failed");
  });
});
