/** What generated code is written against: the types of the command index and of help. It holds types alone. */

export interface CommandGroup {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

/** One command: one action of the API. */
export interface Command {
  /** As it is typed: `describe-images`. */
  readonly name: string;
  /** On the wire: `DescribeImages`. */
  readonly action: string;
  /** Name of its constant in the operation table: `describeImages`. */
  readonly localName: string;
  /** Name of its group. */
  readonly group: string;
  readonly summary: string;
  /** What to call instead of an action that is deprecated. */
  readonly deprecated?: string;
  /** Left out where it destroys nothing. */
  readonly destructive?: Destruction;
}

/** That a call takes away what no other call brings back. Input values: a member left out counts with its default. */
export interface Destruction {
  /** What is lost, in a sentence. */
  readonly loses: string;
  /** Input values with which alone it destroys. */
  readonly when?: Readonly<Record<string, unknown>>;
  /** Input values with which it destroys nothing. */
  readonly unless?: Readonly<Record<string, unknown>>;
  /** What some input values mean for what is lost. */
  readonly also?: readonly { readonly when: Readonly<Record<string, unknown>>; readonly text: string }[];
}

/** A read that shows what a call would take away: `counts` names its rows, `members` are those of one row, or of the answer itself. */
export interface Look {
  readonly action: string;
  /** A text `input.X` is the value of the call that destroys. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The member that has the rows, where paging does not name it. */
  readonly items?: string;
  /** What the row is found by; the first one without it. Of several values any will do, and a text may stand before `input.X`. */
  readonly match?: Readonly<Record<string, unknown>>;
  readonly counts?: string;
  readonly members?: readonly string[];
}

/** What help says of one command. */
export interface CommandHelp {
  readonly details?: string;
  /** Page of the manual. */
  readonly docs?: string;
  readonly input: Readonly<Record<string, ParameterHelp>>;
  /** What each member of the answer is. */
  readonly output: Readonly<Record<string, string>>;
  /** Documented error codes, beside the common ones. */
  readonly errors: readonly string[];
  /** Input of a call that passes the checks. */
  readonly example: Readonly<Record<string, unknown>>;
  /** What shows what is lost, of an action that destroys. */
  readonly looks?: readonly Look[];
}

export interface ParameterHelp {
  readonly description: string;
  readonly limits?: readonly string[];
  /** Documented values with their meaning. */
  readonly values?: readonly string[];
}

/** What help says of one data type. */
export interface TypeHelp {
  readonly summary: string;
  readonly members: Readonly<Record<string, TypeMemberHelp>>;
}

export interface TypeMemberHelp extends ParameterHelp {
  /** As the manual writes it: `Array of String`. */
  readonly type: string;
  /** An answer may have null in its place. */
  readonly nullable?: boolean;
}

/** What a value measures, for whoever shows it to people: `time` is a text, the others are numbers. */
export type Quantity = "bytes" | "time" | "seconds since 1970" | "milliseconds since 1970";

/** What the members of answers measure, by the action or the data type that has them. */
export interface Quantities {
  readonly outputs: Readonly<Record<string, Readonly<Record<string, Quantity>>>>;
  readonly types: Readonly<Record<string, Readonly<Record<string, Quantity>>>>;
}
