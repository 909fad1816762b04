/** What is told of an exchange that failed without an answer. */
export type DescribeFailure = (url: string, cause: unknown) => { readonly message: string; readonly code: string };

/** What is told of an answer that asks for https; undefined for any other. */
export type AskForHttps = (body: string, status: number) => string | undefined;
