const told = new WeakSet<Error>();

/**
 * Gives an error of ours the stack of those who wait for it here: what timers and signals make knows nothing of them, and of what is made
 * deep inside our own lines would take the ten that a stack has.
 */
export function takeCallerLines(error: { stack?: string }): void {
  Error.captureStackTrace?.(error, takeCallerLines);
}

/** Adds the same to the stack of an error that others made; to a reason that several calls share, once. */
export function addCallerLines(reason: unknown): void {
  if (!(reason instanceof Error) || told.has(reason)) return;
  told.add(reason);
  const { stack = "\n" } = new Error();
  Reflect.set(reason, "stack", reason.stack + stack.slice(stack.indexOf("\n")));
}
