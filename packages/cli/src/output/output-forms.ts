/** The forms in which an answer can be written, in the order of help. */
export const outputForms = ["json", "yaml", "ndjson", "csv", "table", "text"] as const;

export type OutputForm = (typeof outputForms)[number];

/** Reads the name of a form. */
export function parseOutputForm(text: string): OutputForm | undefined {
  return outputForms.find((form) => form === text);
}
