/** Fails unless two values are the same, members and all. */
export function expectEqual(found, expected) {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}

/** Fails unless a value is truthy. */
export function expectThat(value, what) {
  if (!value) throw new Error(`expected ${what}`);
}

/** What a promise rejects with; fails where it does not. */
export async function rejectionOf(promise) {
  const failure = await promise.then(
    () => undefined,
    (reason) => ({ reason }),
  );
  if (failure === undefined) throw new Error("expected a rejection");
  return failure.reason;
}
