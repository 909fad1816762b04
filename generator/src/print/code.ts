/** A name that another generated or contract file exports. */
export interface ImportedName {
  readonly name: string;
  /** Path of the file, from the repository's root, without its ending. */
  readonly module: string;
}

/** A type as text, with the names that it needs. */
export interface TypeText {
  readonly text: string;
  readonly uses: readonly ImportedName[];
}

/** A value to print: plain data, or a constant of another file, a call, or an expression. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined }
  | ConstantReference
  | PureCall
  | RawExpression;

export class ConstantReference {
  readonly target: ImportedName;

  constructor(target: ImportedName) {
    this.target = target;
  }
}

/** A call without side effects: a bundler drops it where its result is not used. */
export class PureCall {
  readonly target: ImportedName;
  readonly inputs: readonly Literal[];

  constructor(target: ImportedName, inputs: readonly Literal[]) {
    this.target = target;
    this.inputs = inputs;
  }
}

/** An expression that is printed as it stands. */
export class RawExpression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function plainType(text: string): TypeText {
  return { text, uses: [] };
}

export function namedType(imported: ImportedName): TypeText {
  return { text: imported.name, uses: [imported] };
}

/** Fills the types into `template` in the place of `$`s, in order. */
export function combineTypes(template: string, types: readonly TypeText[]): TypeText {
  let index = 0;
  return {
    text: template.replaceAll("$", () => types[index++]?.text ?? "never"),
    uses: types.flatMap(({ uses }) => uses),
  };
}

/** Every name that a value refers to. */
export function namesInLiteral(value: Literal | undefined): ImportedName[] {
  if (value instanceof ConstantReference) return [value.target];
  if (value instanceof PureCall) return [value.target, ...namesInLiteral(value.inputs)];
  if (value instanceof RawExpression) return [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesInLiteral) : [];
}
