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
  --reads N            how many reads see each passing state, such as Deploying (default 1)
  --no-throttle        without the API's frequency limits
  --strict             refuse what the manual does not allow and official clients do all the same
  --quiet              no line on stderr for each request
  --help               this text

GET /healthz answers once it is ready; GET /_tcrkit/requests and /_tcrkit/diagnoses tell what came in.
`,
  ready: (url: string) => `tcr-mock is ready: ${url}\n`,
  fault: (message: string) => `tcr-mock: ${message}\nTry tcr-mock --help.\n`,
} as const;
