import { createRequire } from "node:module";
import { answerLines } from "./lines.mjs";

const require = createRequire(process.argv[2]);
const { Client } = require("tencentcloud-sdk-nodejs").tcr.v20190924;

const { MOCK_HOST, TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, TENCENTCLOUD_REGION } = process.env;

await answerLines(({ signature, method, action, input }) => {
  const client = new Client({
    credential: { secretId: TENCENTCLOUD_SECRET_ID, secretKey: TENCENTCLOUD_SECRET_KEY },
    region: TENCENTCLOUD_REGION,
    profile: { signMethod: signature, httpProfile: { protocol: "http://", endpoint: MOCK_HOST, reqMethod: method } },
  });
  return client[action]?.(input);
});
