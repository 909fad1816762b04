import { type Credentials, signTc3 } from "@tcrkit/signer";

/** A program under test: the names of all instances, asking again when the API is busy. */
export async function instanceNames(url: string, credentials: Credentials): Promise<string[]> {
  const common = {
    "X-TC-Action": "DescribeInstances",
    "X-TC-Version": "2019-09-24",
    "X-TC-Region": "ap-guangzhou",
  };
  const body = JSON.stringify({ Limit: 100 });
  for (;;) {
    const { headers } = signTc3(
      { method: "POST", host: new URL(url).host, headers: { "Content-Type": "application/json", ...common }, body },
      { credentials, service: "tcr", timestamp: Math.floor(Date.now() / 1000) },
    );
    const answer = (await (await fetch(url, { method: "POST", headers, body })).json()) as Answer;
    const { Error: error, Registries } = answer.Response;
    if (Registries !== undefined) return Registries.map(({ RegistryName }) => RegistryName);
    if (error?.Code !== "RequestLimitExceeded") throw new Error(error?.Code);
  }
}

interface Answer {
  readonly Response: {
    readonly Error?: { readonly Code: string };
    readonly Registries?: readonly { readonly RegistryName: string }[];
  };
}
