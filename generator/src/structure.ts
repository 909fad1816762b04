/** The bare structure of a release of the API: what two descriptions of it are compared by. */
export interface Structure {
  readonly actions: Readonly<Record<string, ActionStructure>>;
  readonly types: Readonly<Record<string, readonly MemberStructure[]>>;
}

export interface ActionStructure {
  readonly input: readonly MemberStructure[];
  readonly output: readonly MemberStructure[];
  /** Left out where the description does not state it. */
  readonly deprecated?: boolean;
}

/** What the description does not state is left out. */
export interface MemberStructure {
  readonly name: string;
  /** As the manual writes it: `String`, `Array of Filter`. */
  readonly type: string;
  readonly required?: boolean;
  readonly nullable?: boolean;
  /** Whether an answer may leave it out. */
  readonly mayBeMissing?: boolean;
}
