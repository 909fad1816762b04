/** All that the command says. */
export const text = {
  help: `tcr-mock: a Tencent Container Registry API on this computer, for tests and offline work.

Usage
  tcr-mock [options]        serve until it is stopped (SIGTERM, Ctrl+C)
  tcr-mock env [options]    print the variables that point other tools at it

Options
  --port N             port on 127.0.0.1; 0 takes a free one (default 5301)
  --seed TEXT          same seed, same requests: same answers (default: another one each time, dated by the real clock)
  --edition NAME       intl (default) or lenient, for clients of the domestic edition
  --credentials FILE   JSON: {"secretId", "secretKey", "token"?, "account"?}, or a list of these
                       (default: the public example key)
  --lifecycle HOW      how passing states pass, such as Deploying, none of which is skipped:
                       reads:N, after so many reads, or clock:SECONDS on the mock's clock (default reads:1)
  --reads N            the same as --lifecycle reads:N
  --data DIR           keep the state in this folder: a restart goes on where the last one stood (default: memory)
  --snapshot FILE      start with the state of a snapshot (GET /_tcrkit/snapshot); a filled --data goes before it
  --seed-examples      start with what the manual's examples name
  --no-throttle        without the API's frequency limits
  --strict             refuse what the manual does not allow and official clients do all the same
  --webhooks-any-host  call webhooks on other computers too, not on this one alone
  --quiet              no line on stderr for each request
  --help               this text

GET /healthz answers once it is ready. Below /_tcrkit/, for callers on this computer: state, requests, diagnoses, faults, clock,
reset, snapshot, images, charts, gc, webhooks.
`,
  ready: (url: string) => `tcr-mock is ready: ${url}\n`,
  fault: (message: string) => `tcr-mock: ${message}\nTry tcr-mock --help.\n`,
} as const;
