/** What the members of inputs have to do with one another: by the action, and by the data types inside. */
export interface Relations {
  readonly inputs: Readonly<Record<string, MemberRelations>>;
  readonly types: Readonly<Record<string, MemberRelations>>;
  /** The regions by name, each with its number; 0 where none is known. */
  readonly regions: Readonly<Record<string, number>>;
}

/** The relations of members, by name. */
export type MemberRelations = Readonly<Record<string, FieldRelations>>;

export interface FieldRelations {
  /** Values of members beside it with which it must be there. */
  readonly requiredWhen?: Conditions;
  /** Values of members beside it with which alone it counts. */
  readonly onlyFor?: Conditions;
  /** Members of which one may be there in its place: one of all must be. */
  readonly alternativeTo?: readonly string[];
  /** Where its default comes from: a member beside it, or what another action answers. */
  readonly defaultFrom?: string;
  /** What an empty text or list means: `all`, nothing is left out; `default`, the same as leaving it out. */
  readonly whenEmpty?: "all" | "default";
  /** It names a region, by its number or its name. */
  readonly region?: "number" | "name";
}

/** Values that other members must have; one that is left out counts with its default. */
export type Conditions = Readonly<Record<string, string | number | boolean>>;
