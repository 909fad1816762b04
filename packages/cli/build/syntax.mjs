/** How everything is built: names stay readable for stack traces. */
export const syntax = {
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the whole line that threw an uncaught error.
  lineLimit: 500,
  platform: "node",
  target: "node20.19",
  logLevel: "warning",
};
