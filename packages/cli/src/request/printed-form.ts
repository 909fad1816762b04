/** The forms in which a request can be printed, in the order of help. */
export const printedForms = ["curl", "http", "json"] as const;

export type PrintedForm = (typeof printedForms)[number];
