import { maskSetting, type SettingName, settingNames } from "../../settings/setting-names.js";
import { type ExitCode, exitCodes } from "../../shell/exit-codes.js";
import { assertAccepted, type ConfigureCall, isMeant } from "./configure-call.js";
import { configureText } from "./messages.js";

type Answers = Map<SettingName, string>;

/** Sets what flags say and, on a terminal, what is answered; in a pipe stdin has the secret key, or two lines: id and key. */
export async function prompt(call: ConfigureCall): Promise<ExitCode> {
  const { store, profile, reporter } = call;
  const answers = fromFlags(call);
  for (const [setting, text] of answers) {
    assertAccepted(setting, text);
    if (!(await isMeant(setting, text, call))) answers.delete(setting);
  }
  await (call.shell.ask === undefined ? readPipe(call, answers) : askRest(call, answers));
  for (const file of ["credentials", "settings"] as const) {
    const given = settingNames.flatMap((setting) => {
      const text = setting.file === file ? answers.get(setting) : undefined;
      return text === undefined ? [] : [[setting, text] as const];
    });
    if (given.length === 0) continue;
    await store.change(file, profile, Object.fromEntries(given.map(([{ member }, text]) => [member, text])));
    reporter.line(
      configureText.kept(
        given.map(([{ name }]) => name),
        profile,
        store.pathOf(file),
      ),
    );
  }
  if (answers.size === 0) reporter.line(configureText.nothingToKeep);
  return exitCodes.ok;
}

function fromFlags({ options, reporter }: ConfigureCall): Answers {
  const answers: Answers = new Map();
  for (const setting of settingNames) {
    const value = (options as Readonly<Record<string, unknown>>)[setting.member];
    if (typeof value !== "string") continue;
    if (setting.isSecret) reporter.keepSecret(value);
    answers.set(setting, value);
  }
  return answers;
}

async function askRest(call: ConfigureCall, answers: Answers): Promise<void> {
  for (const setting of settingNames.filter(({ question }) => question !== undefined)) {
    if (answers.has(setting)) continue;
    const text = await askFor(setting, call);
    if (text !== undefined) answers.set(setting, text);
  }
}

/** Asks until an answer can be taken; an empty one leaves what is there. */
async function askFor(setting: SettingName, call: ConfigureCall): Promise<string | undefined> {
  const { shell, store, profile, reporter } = call;
  const now = (await store.read(setting.file)).get(profile)?.[setting.member];
  const question = configureText.ask(setting, now === undefined ? undefined : maskSetting(setting, now));
  for (;;) {
    const text = (await (setting.isSecret ? shell.askSecret : shell.ask)?.(question))?.trim() ?? "";
    if (text === "") return undefined;
    if (setting.isSecret) reporter.keepSecret(text);
    if (!setting.accepts(text)) reporter.line(configureText.wrongValue(setting).what);
    else if (await isMeant(setting, text, call)) return text;
  }
}

async function readPipe({ shell, reporter }: ConfigureCall, answers: Answers): Promise<void> {
  const [id, key] = ["secret-id", "secret-key"].map((name) => settingNames.find((one) => one.name === name));
  if (id === undefined || key === undefined || answers.has(key)) return;
  const lines = (await shell.readText("-"))
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const line of lines) reporter.keepSecret(line);
  const [first, second] = lines;
  const secret = second ?? first;
  if (secret === undefined) return;
  assertAccepted(key, secret);
  answers.set(key, secret);
  if (second === undefined || first === undefined || answers.has(id)) return;
  assertAccepted(id, first);
  answers.set(id, first);
}
