import type { Heard } from "../caller.js";

export type Answer = Readonly<Record<string, unknown>>;

/** Tells a client what to do, in order, and keeps what it heard. */
export interface Teller {
  /** Calls an action that has to succeed. */
  readonly call: (action: string, input: object) => Promise<Answer>;
  /** Calls an action that has to be refused with this code. */
  readonly refused: (code: string, action: string, input: object) => Promise<void>;
  /** Calls an action until its answer is as expected, at most {@link MAX_POLLS} times; a passing state has to be seen first. */
  readonly until: (action: string, input: object, isDone: (answer: Answer) => boolean) => Promise<Answer>;
  /** Notes what is not as it has to be, and goes on. */
  readonly expect: (what: string, actual: unknown, expected: unknown) => void;
  /** Brings an image or a chart in by the mock's admin API. */
  readonly bring: (what: "images" | "charts", thing: object) => Promise<void>;
}

/** One call of the story. */
export interface ToldCall {
  readonly action: string;
  readonly heard: Heard;
}

export interface Told {
  readonly calls: readonly ToldCall[];
  /** What was not as it had to be. */
  readonly faults: readonly string[];
}

export interface TellerSettings {
  readonly call: (action: string, input: object) => Promise<Heard>;
  /** Resolves to what was wrong. */
  readonly bring: (what: "images" | "charts", thing: object) => Promise<string | undefined>;
}

export type Chapter = (teller: Teller, instance: Instance) => Promise<void>;

/** What the chapters speak of. */
export interface Instance {
  readonly RegistryId: string;
}

const MAX_POLLS = 10;

/** Makes a teller, and the record that it fills. */
export function createTeller(settings: TellerSettings): { readonly teller: Teller; readonly told: Told } {
  const calls: ToldCall[] = [];
  const faults: string[] = [];
  const hear = async (action: string, input: object): Promise<Heard> => {
    const heard = await settings.call(action, input);
    calls.push({ action, heard });
    return heard;
  };
  const call = async (action: string, input: object): Promise<Answer> => {
    const heard = await hear(action, input);
    if (heard.kind === "answer") return heard.answer;
    const said = heard.kind === "error" ? `${heard.code}: ${heard.message}` : "the client does not know it";
    faults.push(`${action} has to succeed: ${said}`);
    return {};
  };
  const teller: Teller = {
    call,
    refused: async (code, action, input) => {
      const heard = await hear(action, input);
      const actual = heard.kind === "error" ? heard.code : heard.kind;
      if (actual !== code) faults.push(`${action} has to be refused with ${code}, not ${actual}`);
    },
    until: async (action, input, isDone) => {
      for (let poll = 0; poll < MAX_POLLS; poll++) {
        const answer = await call(action, input);
        if (isDone(answer)) {
          if (poll === 0) faults.push(`${action}: no passing state was seen`);
          return answer;
        }
      }
      faults.push(`${action}: never as expected in ${MAX_POLLS} polls`);
      return {};
    },
    expect: (what, actual, expected) => {
      if (JSON.stringify(actual) === JSON.stringify(expected)) return;
      faults.push(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
    },
    bring: async (what, thing) => {
      const fault = await settings.bring(what, thing);
      if (fault !== undefined) faults.push(fault);
    },
  };
  return { teller, told: { calls, faults } };
}

/** The rows of a list, whatever a client made of it. */
export function rowsOf(answer: Answer, name: string): readonly Answer[] {
  const rows = answer[name];
  return Array.isArray(rows) ? (rows as Answer[]) : [];
}
