import { createRequire } from "node:module";

export interface OfficialSettings {
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly region: string;
}

interface HttpConnection {
  readonly doRequestWithSign3: (request: object) => Promise<unknown>;
}

const require = createRequire(import.meta.url);
const common = "tencentcloud-sdk-nodejs-intl-en/tencentcloud/common";

/** The official Node SDK's own path from an object to a signed request; only its last step, the network, is left out. */
export async function createOfficialRequest(settings: OfficialSettings): Promise<(input: object) => Promise<unknown>> {
  const { doRequestWithSign3 } = loadWithoutNetwork();
  const { credentials, host, action, version, region } = settings;
  return (input) =>
    doRequestWithSign3({
      method: "POST",
      url: `https://${host}/`,
      data: input,
      service: host.split(".")[0],
      action,
      region,
      version,
      ...credentials,
      token: null,
      requestClient: "SDK_NODEJS_INTL_EN",
    });
}

/** A copy of the SDK's connection of its own, so that whoever loads the SDK later gets one with a network. */
function loadWithoutNetwork(): HttpConnection {
  const paths = [require.resolve(`${common}/http/fetch`), require.resolve(`${common}/http/http_connection`)] as const;
  const [fetchPath, connectionPath] = paths;
  require(fetchPath);
  const fetchModule = require.cache[fetchPath];
  if (fetchModule !== undefined) fetchModule.exports = () => Promise.resolve(undefined);
  const connection = require(connectionPath) as HttpConnection;
  for (const path of paths) delete require.cache[path];
  return connection;
}

export interface OfficialClientSettings {
  readonly credentials: { readonly secretId: string; readonly secretKey: string };
  readonly region: string;
  /** Host and port, reached over plain http. */
  readonly host: string;
}

/** The official Node SDK as its users have it, with TC3 over plain http. */
export function createOfficialClient({ credentials, region, host }: OfficialClientSettings) {
  const { Client, Models } = (require("tencentcloud-sdk-nodejs-intl-en") as OfficialPackage).tcr.v20190924;
  const load = (file: string) => require(`${common}/${file}`) as Constructor<object>;
  const Credential = load("credential");
  const ClientProfile = load("profile/client_profile");
  const HttpProfile = load("profile/http_profile");
  const profile = new ClientProfile("TC3-HMAC-SHA256", new HttpProfile("http://", host, "POST"));
  const client = new Client(new Credential(credentials.secretId, credentials.secretKey), region, profile);
  return (action: string, input: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const Model = Models[`${action}Request`];
      if (Model === undefined) throw new Error(`The official SDK has no ${action}.`);
      const request = new Model();
      request.deserialize(input);
      client[action]?.(request, (error, response) => (error ? reject(error) : resolve(response)));
    });
}

type Constructor<T> = new (...values: unknown[]) => T;

interface OfficialPackage {
  readonly tcr: {
    readonly v20190924: {
      readonly Client: Constructor<
        Record<string, (request: object, callback: (error: unknown, response: unknown) => void) => void>
      >;
      readonly Models: Readonly<Record<string, Constructor<{ deserialize(input: object): void }> | undefined>>;
    };
  };
}
