import type { Language } from "@tcrkit/client/core";

/** The languages in which the server writes its messages. Apart from the other settings: the start of every command reads it. */
export const languages = ["en-US", "zh-CN"] as const satisfies readonly Language[];
