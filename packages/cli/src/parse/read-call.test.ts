import { describe, expect, it } from "vitest";
import { operationOf } from "../../test/operations.js";
import { UsageError } from "../shell/errors.js";
import { readCall } from "./read-call.js";

interface Outside {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed when a secret is asked for. */
  readonly secret?: string;
}

/** Reads a command line, and gives back what it comes to, with the questions that were asked. */
async function read(line: string | readonly string[], { files = {}, env = {}, secret }: Outside = {}) {
  const [command = "", ...argv] = typeof line === "string" ? line.split(" ") : line;
  const questions: string[] = [];
  const askSecret = async (question: string) => {
    questions.push(question);
    return secret ?? "";
  };
  const shell = {
    env,
    readText: async (path: string) => files[path] ?? Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
    askSecret: secret === undefined ? undefined : askSecret,
  };
  const { input, notes } = await readCall(operationOf(command), argv, command, shell);
  return { input, notes, questions };
}

/** What is wrong with a command line, for which nobody is asked. */
async function problemsOf(line: string | readonly string[], outside?: Outside): Promise<string[]> {
  try {
    await read(line, outside);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.problems.map(({ what, hint }) => (hint === undefined ? what : `${what}; ${hint}`));
  }
  return [];
}

const image = { RegistryId: "tcr-1", NamespaceName: "team", RepositoryName: "web" };
const rule = { RegistryId: "tcr-1", RetentionRule: { Key: "nDaysSinceLastPush", Value: 30 } };

describe("--input", () => {
  it.each([
    ["JSON", JSON.stringify(image)],
    ["JSON with a byte order mark", `\ufeff${JSON.stringify(image)}`],
    ["YAML", "# mine\nRegistryId: tcr-1\nNamespaceName: team\nRepositoryName: web\n"],
  ])("takes %s, from a file and from stdin", async (_, text) => {
    expect((await read("describe-images --input image.x", { files: { "image.x": text } })).input).toEqual(image);
    expect((await read("describe-images --input -", { files: { "-": text } })).input).toEqual(image);
  });

  it("gives way to flags, member by member", async () => {
    const files = { f: JSON.stringify({ ...rule, Disabled: true }) };
    const flags = "--retention-rule.value 7 --no-disabled --namespace-id 1 --cron-setting manual";
    expect((await read(`create-tag-retention-rule --input f ${flags}`, { files })).input).toEqual({
      NamespaceId: 1,
      CronSetting: "manual",
      RegistryId: "tcr-1",
      RetentionRule: { Key: "nDaysSinceLastPush", Value: 7 },
      Disabled: false,
    });
  });

  it("goes on with a list where a flag names its next item", async () => {
    const files = { f: "Filters: [{Name: A, Values: [a]}]" };
    const { input } = await read("describe-instances --input f --filters.1.name B --filters.1.values b", { files });
    expect(input).toEqual({
      Filters: [
        { Name: "A", Values: ["a"] },
        { Name: "B", Values: ["b"] },
      ],
    });
  });

  it("keeps every digit, and takes a day for the text that it is", async () => {
    const files = {
      f: '{"RegistryId": "2024-01-01", "Limit": 9007199254740993}',
      y: "RegistryId: 2024-01-01\nLimit: 9007199254740993",
    };
    const input = { RegistryId: "2024-01-01", Limit: 9007199254740993n };
    const rest = "--namespace-name a --repository-name b";
    expect((await read(`describe-images --input f ${rest}`, { files })).input).toMatchObject(input);
    expect((await read(`describe-images --input y ${rest}`, { files })).input).toMatchObject(input);
  });

  it.each<[string, string, string[]]>([
    ["--input none", "", ['--input: "none" cannot be read: there is no such file']],
    [
      "--input f",
      "[1]",
      ["--input: expected an object with the parameters as its members; --skeleton prints a template"],
    ],
    [
      "--input f",
      "a: [1",
      ["--input: expected JSON or YAML: unexpected end of the stream within a flow collection (line 1, column 6)"],
    ],
    ["--input f", "{Limt: 5}", ["--input: Limt is no member of the input; did you mean Limit?"]],
    ["--input f", "{Filters: [{Nam: x}]}", ["--input: Filters[0].Nam is no member of the input; did you mean Name?"]],
    ["--input f", '{"__proto__": {"Limit": 1}}', ["--input: __proto__ is no member of the input"]],
    ["--input f --cli-input-json {}", "{}", ["--input and --cli-input-json are the same: give one of them"]],
    [
      "--cli-input-json file://f",
      "{Limt: 5}",
      ["--cli-input-json: Limt is no member of the input; did you mean Limit?"],
    ],
  ])("refuses %s with %j", async (flags, text, problems) => {
    expect(await problemsOf(`describe-instances ${flags}`, { files: { f: text } })).toEqual(problems);
  });

  it("takes a template from which nothing was chosen", async () => {
    expect((await read("describe-instances --input f", { files: { f: "# Limit: 5\n\n" } })).input).toEqual({});
  });

  it("tells nothing of a file that may hold a secret", async () => {
    const files = { f: "Password: *Hunter2" };
    expect(await problemsOf("modify-service-account-password --input f", { files })).toEqual([
      "--input: expected JSON or YAML (line 1, column 12)",
    ]);
  });

  it("wants what is required from the file or from a flag", async () => {
    const files = { f: "{RegistryId: tcr-1}" };
    expect(await problemsOf("describe-images --input f --namespace-name a", { files })).toEqual([
      "--repository-name is required",
    ]);
  });
});

describe("a value with members", () => {
  const trigger = { Name: "t" };
  const create = "create-webhook-trigger --registry-id tcr-1 --namespace team --trigger";

  it.each(["@t.yaml", "file://t.yaml", "-"])("may stand elsewhere: %s", async (value) => {
    const files = { "t.yaml": "Name: t", "-": '{"Name": "t"}' };
    expect((await read(`${create} ${value}`, { files })).input["Trigger"]).toEqual(trigger);
  });

  it("is told where it cannot be had", async () => {
    expect(await problemsOf(`${create} @none`)).toEqual(['--trigger: "none" cannot be read: there is no such file']);
    expect(await problemsOf(`${create} - --input -`, { files: { "-": "{}" } })).toEqual([
      "--trigger: stdin is read by --input already",
    ]);
  });

  it("is no file where the value is a plain text", async () => {
    const { input } = await read("describe-images --registry-id @x --namespace-name - --repository-name file://y");
    expect(input).toEqual({ RegistryId: "@x", NamespaceName: "-", RepositoryName: "file://y" });
  });
});

describe("a secret", () => {
  const modify = "modify-service-account-password --registry-id tcr-1 --name ci --no-random";
  const password = "Hunter2Hunter2";
  const input = { RegistryId: "tcr-1", Name: "ci", Random: false, Password: password };

  it("comes from its variable", async () => {
    const env = { TCR_PASSWORD: password };
    expect(await read(`${modify} --password`, { env })).toEqual({ input, notes: [], questions: [] });
  });

  it("is asked for on a terminal", async () => {
    const questions = ["Value of --password (not shown): "];
    expect(await read(`${modify} --password`, { secret: password })).toEqual({ input, notes: [], questions });
  });

  it("comes from stdin, without the end of the line", async () => {
    const files = { "-": `${password}\r\n` };
    expect(await read(`${modify} --password -`, { files })).toEqual({ input, notes: [], questions: [] });
  });

  it("on the command line is taken, with a warning that does not tell it", async () => {
    expect(await read(`${modify} --password ${password}`)).toEqual({
      input,
      notes: [
        "Warning: --password holds a secret that other users of this computer may read in the list of processes.",
      ],
      questions: [],
    });
  });

  it("deep in JSON on the command line is warned of, too", async () => {
    const json = '{"Name":"t","Targets":[{"Address":"https://x","Headers":[{"Key":"k","Values":["s3cret"]}]}]}';
    const line = ["create-webhook-trigger", "--registry-id", "tcr-1", "--namespace", "team", "--trigger", json];
    const { notes } = await read(line);
    expect(notes[0]).toMatch(/^Warning: --trigger holds a secret/);
    const { notes: unfolded } = await read([...line.slice(0, 5), "--trigger.targets.0.headers.0.values", "s3cret"]);
    expect(unfolded[0]).toMatch(/^Warning: --trigger holds a secret/);
  });

  it("that is a member has a variable of its own", async () => {
    const env = { TCR_PEER_REPLICATION_OPTION_PEER_REGISTRY_TOKEN: "tok" };
    const flags = "--peer-replication-option.peer-registry-uin 1 --peer-replication-option.peer-registry-token";
    const all = `manage-replication --source-registry-id a --destination-registry-id b --rule {} ${flags}`;
    expect((await read(all, { env })).input["PeerReplicationOption"]).toEqual({
      PeerRegistryUin: "1",
      PeerRegistryToken: "tok",
    });
  });

  it("is not asked for when something else is wrong", async () => {
    expect(await problemsOf("modify-service-account-password --name ci --password", { secret: password })).toEqual([
      "--registry-id is required",
      "--random or --no-random is required",
    ]);
    expect(await problemsOf(`${modify} --password --nam x`, { secret: password })).toEqual([
      "--nam is no flag of this command; did you mean --name?",
    ]);
  });

  it.each([
    [
      "--password",
      {},
      "--password needs a value; set TCR_PASSWORD, or give --password - and the value on stdin; on a terminal it is asked for",
    ],
    ["--password -", { files: { "-": "\n" } }, "--password -: expected the value on stdin, got nothing"],
  ])("is missed where there is none: %s", async (flag, outside, problem) => {
    expect(await problemsOf(`${modify} ${flag}`, outside)).toEqual([problem]);
  });
});

describe("what may not be meant", () => {
  it("is told, and sent all the same", async () => {
    expect(await read("create-instance --registry-name a --registry-type premum --region ap-guangzou")).toEqual({
      input: { RegistryName: "a", RegistryType: "premum" },
      notes: [
        'Note: --registry-type: "premum" is none of the documented values basic, standard, premium; did you mean premium?',
        'Note: "ap-guangzou" is none of the documented regions; did you mean ap-guangzhou?',
      ],
      questions: [],
    });
  });

  it("deep inside is told by its flag", async () => {
    const { notes } = await read(
      "renew-instance --registry-id a --registry-charge-prepaid.period 1 --registry-charge-prepaid.renew-flag 7 --flag 0",
    );
    expect(notes).toEqual(['Note: --registry-charge-prepaid.renew-flag: "7" is none of the documented values 0, 1, 2']);
  });

  it.each([
    ["delete-security-policy --registry-id a --policy-index 0 --policy-version 1", []],
    [
      "delete-security-policy --registry-id a --policy-index 0 --policy-version 1 --cidr-block 10.0.0.0/8",
      ["Note: --policy-index is ignored beside --cidr-block", "Note: --policy-version is ignored beside --cidr-block"],
    ],
    [
      "modify-service-account --registry-id a --name b --input f --expires-at 5",
      ["Note: --expires-at is ignored beside --duration"],
    ],
  ])("is what counts for nothing beside another: %s", async (line, notes) => {
    const { input, notes: told } = await read(line, { files: { f: "Duration: 1" } });
    expect(told).toEqual(notes);
    expect(input).toHaveProperty("RegistryId", "a");
  });

  it.each([
    ["create-instance-token --registry-id a --desc d", "--desc is of use only when --token-type is longterm"],
    ["create-instance-token --registry-id a --desc d --token-type longterm", undefined],
    ["modify-instance-token --registry-id a --token-id t", "--enable is required when --modify-flag is 2"],
    ["modify-instance-token --registry-id a --token-id t --no-enable", undefined],
    [
      "create-instance --registry-name a --registry-type basic --registry-charge-type 1",
      "--registry-charge-prepaid is required when --registry-charge-type is 1",
    ],
    ["delete-security-policy --registry-id a", "one of --cidr-block, --policy-index is required"],
    ["delete-security-policy --registry-id a --policy-index 0", undefined],
    [
      "create-replication-instance --registry-id a",
      "one of --replication-region-id, --replication-region-name is required",
    ],
    ["create-replication-instance --registry-id a --replication-region-name ap-tokyo", undefined],
  ])("is what goes together with what: %s", async (line, note) => {
    expect((await read(line)).notes).toEqual(note === undefined ? [] : [`Note: ${note}`]);
  });

  it("is no other version of the API", async () => {
    expect((await read("describe-instances --version 2019-09-24")).notes).toEqual([]);
    expect(await problemsOf("describe-instances --version 2017-03-12")).toEqual([
      '--version: expected 2019-09-24, the version of the API that tcr speaks, got "2017-03-12"; without a value it tells the version of tcr',
    ]);
  });
});
