/** What VitePress writes into each page as a script, by its hash: the first sets the theme before anything is drawn, the second marks a Mac. */
const INLINE_SCRIPTS = [
  "'sha256-DQUgNM9X0iH2019NkUxeBvnBoEoRKkHBc/I0iLqPNPA='",
  "'sha256-La1r0VSk0Po4KFI0duEKhmPu+u0I416JW3oONqtdf4M='",
];

/** Where a `tcr-mock` listens, which pages that send requests may ask. */
const THIS_COMPUTER = ["http://localhost:*", "http://127.0.0.1:*", "https://localhost:*", "https://127.0.0.1:*"];

/** The content policy of every page: what it may load, run and reach. `docs/guides/hosting.md` gives the reasons. */
export const sitePolicy = [
  "default-src 'none'",
  `script-src 'self' ${INLINE_SCRIPTS.join(" ")}`,
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${THIS_COMPUTER.join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The content policy of the signature debugger: its own script and style, and nothing else. */
export const debuggerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A policy as a page can say it of itself: who may frame it is for the header alone. */
export function metaPolicy(policy: string): string {
  return policy.replace(/; frame-ancestors [^;]+/, "");
}

/** Puts the policy into a page, before all that it governs. */
export function withPolicy(html: string): string {
  return html.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(sitePolicy)}">`,
  );
}
