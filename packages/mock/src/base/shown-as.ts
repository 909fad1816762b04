/** The name under which Node asks an object how it wants to be printed. */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Makes an object say only what `shown` gives, printed or written as JSON: its members may lead to secrets. */
export function shownAs<Value extends object>(value: Value, name: string, shown: () => object): Value {
  return Object.defineProperties(value, {
    toJSON: { value: shown },
    [INSPECT]: { value: () => `${name} ${JSON.stringify(shown())}` },
  });
}
