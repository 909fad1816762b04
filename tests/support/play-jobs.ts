import { exampleCredentials } from "@tcrkit/mock";
import type { TccliJob } from "./tccli-jobs.js";

export type Answer = Readonly<Record<string, unknown>>;

/** Runs a line, with the files that it names. @throws Error with what it wrote to stderr. */
export type RunLine = (words: readonly string[], files: Readonly<Record<string, string>>) => Answer;

/** The environment in which both tools find the same key and region, and nobody's own settings. */
export function environmentIn(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    TENCENTCLOUD_SECRET_ID: exampleCredentials.secretId,
    TENCENTCLOUD_SECRET_KEY: exampleCredentials.secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
  };
}

/** Does jobs one after the other, each with what earlier ones kept. */
export function createPlayer(mockUrl: string, runLine: RunLine): (job: TccliJob) => Promise<Answer> {
  const known = new Map<string, string>();
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? "");
  return async ({ words, files = {}, pushed = [], keep = {} }) => {
    for (const tag of pushed) await push(mockUrl, known.get("registry"), tag);
    const filledFiles = Object.entries(files).map(([name, text]) => [name, filled(text)] as const);
    const answer = runLine(words.map(filled), Object.fromEntries(filledFiles));
    for (const [name, path] of Object.entries(keep)) known.set(name, String(valueAt(answer, path)));
    return answer;
  };
}

async function push(mockUrl: string, RegistryId: string | undefined, Tag: string): Promise<void> {
  const image = { RegistryId, NamespaceName: "team", RepositoryName: "web", Tag };
  const response = await fetch(`${mockUrl}/_tcrkit/images`, { method: "POST", body: JSON.stringify(image) });
  if (!response.ok) throw new Error(`the mock takes no image: ${await response.text()}`);
}

function valueAt(answer: Answer, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name], answer);
}
