import { createRequire } from "node:module";
import { answerLines } from "./lines.mjs";

const require = createRequire(process.argv[2]);
const sdk = "tencentcloud-sdk-nodejs-intl-en";
const { Client, Models } = require(sdk).tcr.v20190924;
const Credential = require(`${sdk}/tencentcloud/common/credential`);
const ClientProfile = require(`${sdk}/tencentcloud/common/profile/client_profile`);
const HttpProfile = require(`${sdk}/tencentcloud/common/profile/http_profile`);

const { MOCK_HOST, TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_REGION } = process.env;
const credential = new Credential(TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY);

await answerLines(({ signature, method, action, input }) => {
  const profile = new ClientProfile(signature, new HttpProfile("http://", MOCK_HOST, method));
  const client = new Client(credential, TENCENTCLOUD_REGION, profile);
  const Request = Models[`${action}Request`];
  if (Request === undefined) return undefined;
  const request = new Request();
  request.deserialize(input);
  return new Promise((resolve, reject) => {
    client[action](request, (error, response) => (error ? reject(error) : resolve(response)));
  });
});
