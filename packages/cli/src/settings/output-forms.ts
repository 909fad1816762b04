/**
 * The forms in which an answer can be written, in the order of help. `unit` tells what is written at once: the whole answer as a document,
 * a row as it comes, or a view that is fitted to a terminal.
 */
export const outputForms = [
  { name: "json", unit: "answer", about: "The whole answer; the default in a pipe or a file." },
  { name: "yaml", unit: "answer", about: "The whole answer." },
  { name: "ndjson", unit: "row", about: "A row a line, as JSON." },
  { name: "csv", unit: "row", about: "A row a line, with a line of names." },
  {
    name: "table",
    unit: "view",
    about:
      "Rows fitted to the terminal's width, with sizes and times as people say them, and a word about columns that are left out; the default on a terminal.",
  },
  {
    name: "text",
    unit: "row",
    about: "Values with tabs between, for a shell's `read`, `cut` and `$(…)`; a text alone as it is.",
  },
] as const;

type Form = (typeof outputForms)[number];

export type OutputForm = Form["name"];

/** The forms that hold rows alone. */
export type RowForm = Extract<Form, { readonly unit: "row" }>["name"];

/** The forms that hold all of an answer. */
export type DocumentForm = Extract<Form, { readonly unit: "answer" }>["name"];

export const outputFormNames: readonly OutputForm[] = outputForms.map(({ name }) => name);

/** The form that holds where nobody names one. */
export function usualForm({ isTTY }: { readonly isTTY: boolean }): OutputForm {
  return isTTY ? "table" : "json";
}

/** Whether a form is written row by row. */
export function isRowForm(form: OutputForm): form is RowForm {
  return outputForms.some(({ name, unit }) => name === form && unit === "row");
}
