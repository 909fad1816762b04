/** Runs a program of the PATH to its end; undefined where there is none of that name. Rejects when the signal is aborted. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  run: ProgramInput,
) => Promise<ProgramEnd | undefined>;

export interface ProgramInput {
  /** What it reads on stdin. */
  readonly input: string;
  readonly signal: AbortSignal;
}

export interface ProgramEnd {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
