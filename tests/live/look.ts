import { actionErrorCodes, commonErrors } from "@tcrkit/client/errors";
import { type Answer, type Ask, describing, type Outcome } from "./ask.js";
import { compareAnswer, type Difference } from "./compare-answer.js";
import { compareNulls } from "./compare-nulls.js";
import { comparePaging } from "./compare-paging.js";
import { type Probe, probes, type Step, steps } from "./plan.js";

/** What a look at a service found. It holds names, kinds and codes, and no value of the account. */
export interface Look {
  readonly calls: number;
  /** False where the service let the key in nowhere, and the look ended. */
  readonly isWhole: boolean;
  readonly differences: readonly Difference[];
  /** What was not tried, and why. */
  readonly skipped: readonly Difference[];
}

/** A look under way: both sides, with their answers by action, and what was found. */
interface Looking {
  readonly service: Side;
  readonly mock: Side;
  readonly differences: Difference[];
  readonly skipped: Difference[];
}

interface Side {
  readonly ask: Ask;
  readonly found: Record<string, Answer>;
}

/** Refusals after which nothing else would be answered. */
const endsAll = /^AuthFailure|^UnauthorizedOperation$/;

/**
 * Makes the calls of the plan to a service and to a mock, and compares the service with the spec and with the mock. Of the service it looks at
 * the instance with the given id, else at the first that runs.
 */
export async function lookAtService(askService: Ask, askMock: Ask, registryId?: string): Promise<Look> {
  let calls = 0;
  const ask: Ask = (action, input) => {
    calls += 1;
    const isNarrowed = registryId !== undefined && action === "DescribeInstances";
    return askService(action, isNarrowed ? { Registryids: [registryId], ...input } : input);
  };
  const looking: Looking = {
    service: { ask, found: {} },
    mock: { ask: askMock, found: {} },
    differences: [],
    skipped: [],
  };
  for (const step of steps) {
    const refusal = await takeStep(looking, step);
    if (refusal === undefined || !endsAll.test(refusal)) continue;
    const what = `answers ${refusal}, and ends the look`;
    return { calls, isWhole: false, differences: [], skipped: [{ place: step.action, what }] };
  }
  for (const probe of probes) await tryProbe(looking, probe);
  return { calls, isWhole: true, differences: onePerLine(looking.differences), skipped: looking.skipped };
}

/** Compares an answer with the spec and with the mock's; gives the code where there is none. */
async function takeStep({ service, mock, differences, skipped }: Looking, step: Step): Promise<string | undefined> {
  const { action } = step;
  const input = step.input(service.found);
  if (input === undefined) {
    skipped.push({ place: action, what: "nothing was found to ask about" });
    return undefined;
  }
  const outcome = await service.ask(action, input);
  if ("code" in outcome) {
    differences.push(...undocumented(action, outcome), { place: action, what: `is refused with ${outcome.code}` });
    return outcome.code;
  }
  const operation = describing(action);
  service.found[action] = outcome.answer;
  differences.push(...compareAnswer(operation, outcome.answer));
  const mocked = await answerOf(mock, step);
  if (mocked !== undefined) differences.push(...compareNulls(action, outcome.answer, mocked));
  if (operation.paging === undefined) return undefined;
  const paged = await comparePaging(service.ask, action, input, operation.paging);
  if ("skipped" in paged) skipped.push({ place: `${action}: paging`, what: paged.skipped });
  else differences.push(...paged.differences);
  return undefined;
}

/** What the mock answers to a step; later steps find it. */
async function answerOf({ ask, found }: Side, { action, input }: Step): Promise<Answer | undefined> {
  const given = input(found);
  const outcome = given && (await ask(action, given));
  if (outcome === undefined || "code" in outcome) return undefined;
  found[action] = outcome.answer;
  return outcome.answer;
}

async function tryProbe({ service, mock, differences, skipped }: Looking, { action, tries, input }: Probe) {
  const place = `${action}: ${tries}`;
  const [given, mocked] = [input(service.found), input(mock.found)];
  if (given === undefined || mocked === undefined) {
    skipped.push({ place, what: "nothing was found to ask about" });
    return;
  }
  const theirs = await service.ask(action, given);
  const ours = await mock.ask(action, mocked);
  differences.push(...undocumented(action, theirs));
  if (codeOf(theirs) === codeOf(ours)) return;
  differences.push({ place, what: `answers ${codeOf(theirs)}; the mock ${codeOf(ours)}` });
}

function codeOf(outcome: Outcome): string {
  return "code" in outcome ? outcome.code : "without an error";
}

function undocumented(action: string, outcome: Outcome): Difference[] {
  if (!("code" in outcome)) return [];
  const codes: Readonly<Record<string, readonly string[]>> = actionErrorCodes;
  const { code } = outcome;
  if (Object.hasOwn(commonErrors, code) || codes[action]?.includes(code) === true) return [];
  return [{ place: action, what: `answers ${code}, which the spec does not have there` }];
}

function onePerLine(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((difference) => [`${difference.place} ${difference.what}`, difference])).values()];
}
