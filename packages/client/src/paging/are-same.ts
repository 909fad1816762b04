/** Whether two values of JSON are the same, all through. */
export function areSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const ours = Object.entries(left);
  const theirs = new Map(Object.entries(right));
  return (
    ours.length === theirs.size && ours.every(([name, value]) => theirs.has(name) && areSame(value, theirs.get(name)))
  );
}
