/** Counts what an instance numbers from 1, such as its webhook triggers. Numbers do not come back when what had them is gone. */
export interface Counter {
  readonly instanceId: string;
  readonly name: string;
  /** The number that was given last. */
  readonly last: number;
}

/** The key of a counter. */
export function counterKey(instanceId: string, name: string): string {
  return `${instanceId}/${name}`;
}
