import type { Context } from "../context.js";

/** What reading a command line may touch. */
export type InputContext = Pick<Context, "env" | "readText" | "askSecret">;
