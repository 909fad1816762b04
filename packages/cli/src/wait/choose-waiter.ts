import type { Operation, Waiter } from "@tcrkit/client/schema";

type Input = Readonly<Record<string, unknown>>;

/** The waiter that fits a call: the one whose `when` the input meets, where a member left out counts with its default. */
export function chooseWaiter({ waiters, input: fields }: Operation, input: Input): Waiter | undefined {
  const inputValue = (name: string) => input[name] ?? fields.find((field) => field.name === name)?.default;
  return waiters?.find(({ when }) => Object.entries(when ?? {}).every(([name, value]) => inputValue(name) === value));
}

/** The waiters that there are to choose: of those with one condition the first alone. */
export function waitersToChoose({ waiters = [] }: Operation): readonly Waiter[] {
  const conditionOf = ({ when }: Waiter) => JSON.stringify(when ?? {});
  return waiters.filter(
    (waiter, index) => waiters.findIndex((other) => conditionOf(other) === conditionOf(waiter)) === index,
  );
}
