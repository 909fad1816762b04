/**
 * An option that counts something, or its default.
 *
 * @throws TypeError for anything but an integer from 1.
 */
export function positiveInteger<Name extends string>(
  options: { readonly [name in Name]?: number | undefined },
  name: Name,
  fallback: number,
): number {
  const value: unknown = options[name] ?? fallback;
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`${name}: expected an integer from 1, got ${String(value)}`);
}
