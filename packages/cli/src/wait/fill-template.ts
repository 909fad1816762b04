type Members = Readonly<Record<string, unknown>>;

/** Input and output of the call that started the work. */
export interface CallValues {
  readonly input: Members;
  readonly output: Members;
}

/**
 * A waiter's template with the values of a call: each text `input.X` or `output.X` in it, at whatever depth.
 *
 * @throws Error if the call has no such value.
 */
export function fillTemplate(template: Members, values: CallValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fill(value, values)]));
}

function fill(value: unknown, values: CallValues): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, values));
  if (typeof value === "object" && value !== null) return fillTemplate(value as Members, values);
  const [, source, name] = (typeof value === "string" && /^(input|output)\.(\w+)$/.exec(value)) || [];
  if (name === undefined) return value;
  const filled = (source === "input" ? values.input : values.output)[name];
  if (filled === undefined || filled === null) throw new Error(`the call's ${source} has no ${name} to wait by`);
  return filled;
}
