import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const root = "tencentcloud-sdk-nodejs-intl-en";

/**
 * What the pinned release of the official SDK cannot know, since a later release of the API brought it: `DescribeThings` for an action,
 * `DescribeThingsRequest.Name` and `Thing.Name` for a member. A newer SDK takes it out again.
 */
export const newerThanOfficialSdk: readonly string[] = [];

/** Whether the official SDK has an action. */
export function knowsAction(action: string): boolean {
  return Object.hasOwn(officialModels(), `${action}Request`);
}

/** Whether the official SDK has a member of a request or a data type. */
export function knowsMember(owner: string, member: string): boolean {
  const Model = officialModels()[owner];
  return Model !== undefined && member in new Model();
}

interface OfficialModel {
  deserialize(params: object): void;
}

type OfficialMethod = (request: OfficialModel, callback: (error: unknown, response: unknown) => void) => void;

export interface OfficialSettings {
  readonly host: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly region: string;
  readonly signMethod: "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";
  readonly method: "POST" | "GET";
}

/** Calls an action with the official Node SDK, unmodified, over plain http. */
export type OfficialCall = (action: string, input: object) => Promise<Readonly<Record<string, unknown>>>;

export function createOfficialClient(settings: OfficialSettings): OfficialCall {
  const { Client, Models } = (require(root) as OfficialPackage).tcr.v20190924;
  const Credential = require(`${root}/tencentcloud/common/credential`) as Constructor<object>;
  const ClientProfile = require(`${root}/tencentcloud/common/profile/client_profile`) as Constructor<object>;
  const HttpProfile = require(`${root}/tencentcloud/common/profile/http_profile`) as Constructor<object>;
  const httpProfile = new HttpProfile("http://", settings.host, settings.method);
  const client = new Client(
    new Credential(settings.secretId, settings.secretKey),
    settings.region,
    new ClientProfile(settings.signMethod, httpProfile),
  );
  return (action, input) =>
    new Promise((resolve, reject) => {
      const Model = Models[`${action}Request`];
      const call = client[action];
      if (Model === undefined || call === undefined) throw new Error(`The official SDK has no ${action}.`);
      const request = new Model();
      request.deserialize(input);
      call.call(client, request, (error, response) => {
        if (error !== null && error !== undefined) reject(error);
        else resolve(response as Readonly<Record<string, unknown>>);
      });
    });
}

function officialModels(): OfficialPackage["tcr"]["v20190924"]["Models"] {
  return (require(root) as OfficialPackage).tcr.v20190924.Models;
}

type Constructor<T> = new (...values: unknown[]) => T;

interface OfficialPackage {
  readonly tcr: {
    readonly v20190924: {
      readonly Client: Constructor<Readonly<Record<string, OfficialMethod | undefined>>>;
      readonly Models: Readonly<Record<string, Constructor<OfficialModel> | undefined>>;
    };
  };
}
