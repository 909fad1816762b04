import { Interrupted } from "../errors.js";

/** What comes of the first Ctrl-C, or of whoever ends the process; a second one ends it whatever it is doing. */
export interface Interruption {
  /** Settles as the work does, or rejects with `Interrupted`. */
  readonly race: <T>(work: Promise<T>) => Promise<T>;
  /** Aborted with `Interrupted`. Made when it is asked for: to make and heed one takes Node a millisecond. */
  readonly signal: AbortSignal;
}

const endingSignals = ["SIGINT", "SIGTERM"] as const;

/** From now on the process is not ended by the first of these. */
export function awaitInterruption(): Interruption {
  const interrupted = new Promise<never>((_resolve, reject) => {
    const interrupt = () => {
      for (const name of endingSignals) process.off(name, interrupt);
      reject(new Interrupted());
    };
    for (const name of endingSignals) process.on(name, interrupt);
  });
  // Where nothing is under way, nobody minds.
  interrupted.catch(() => {});
  let signal: AbortSignal | undefined;
  return {
    race: (work) => Promise.race([work, interrupted]),
    get signal() {
      signal ??= signalOf(interrupted);
      return signal;
    },
  };
}

function signalOf(interrupted: Promise<never>): AbortSignal {
  const controller = new AbortController();
  interrupted.catch((reason) => controller.abort(reason));
  return controller.signal;
}
