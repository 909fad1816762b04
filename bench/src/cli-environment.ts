/** What `tcr` and tccli find in the environment: a key, a region, a server on loopback and a home without anybody's own settings. */
export function cliEnvironment(
  home: string,
  host: string,
  key: { readonly secretId: string; readonly secretKey: string } = {
    secretId: "AKIDbenchmark",
    secretKey: "benchmark-secret",
  },
): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: home,
    TENCENTCLOUD_SECRET_ID: key.secretId,
    TENCENTCLOUD_SECRET_KEY: key.secretKey,
    TENCENTCLOUD_REGION: "ap-guangzhou",
    TCR_ENDPOINT: `http://${host}`,
  };
}
