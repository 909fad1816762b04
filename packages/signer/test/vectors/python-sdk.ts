/**
 * Requests as the official Python SDK (`tencentcloud-sdk-python-common` 3.1.195) builds and signs them, with a fixed
 * clock, nonce and boundary. They cover what the manual has no example of: other text than ASCII, multipart, an unsigned
 * payload, tokens and HmacSHA256.
 */

export const SDK_KEY = { secretId: "AKIDEXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE" };
const SDK_TOKEN = "token-EXAMPLE";
export const SDK_HOST = "tcr.tencentcloudapi.com";
export const SDK_TIMESTAMP = 1700000000;

const json = String.raw`{"Name": "\u672a\u547d\u540d a+b/c=d&'\"\ud83d\ude00", "Limit": 20, "All": true, "Filters": [{"Name": "zone", "Values": ["x y", "z"]}]}`;

const query =
  "Name=%E6%9C%AA%E5%91%BD%E5%90%8D+a%2Bb%2Fc%3Dd%26%27%22%F0%9F%98%80&Limit=20&All=True&Filters.0.Name=zone" +
  "&Filters.0.Values.0=x+y&Filters.0.Values.1=z";

const boundary = "0f8b6b6e2d2f4e0c9a5d3b1c7e6f8a90";
const multipart = [
  `--${boundary}`,
  'Content-Disposition: form-data; name="Offset"',
  "",
  "0",
  `--${boundary}`,
  'Content-Disposition: form-data; name="File"; filename="File"',
  "",
  "\0\xff\r\n--",
  `--${boundary}`,
  'Content-Disposition: form-data; name="List"',
  "Content-Type: application/json",
  "",
  String.raw`["a", "\u00e9"]`,
  `--${boundary}--`,
  "",
].join("\r\n");

/** TC3, service `tcr`; each signs content-type and host. */
export const SDK_TC3 = [
  {
    title: "JSON by POST",
    method: "POST",
    contentType: "application/json",
    body: json,
    signature: "5d0da3b7467d446e4f1fcdfd6667010d543934239da42566ea33a9c8a3604e2d",
  },
  {
    title: "GET",
    method: "GET",
    contentType: "application/x-www-form-urlencoded",
    query,
    signature: "9dd8f4c54228f0a40e35eefc78006a5ab87dbafd189ba6823444b1987d6ca4f6",
  },
  {
    title: "multipart with a file",
    method: "POST",
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Uint8Array.from(multipart, (char) => char.charCodeAt(0)),
    signature: "d74c7636caa0c10a5694fad4ae72a2b3138060c40af71fa670448ad2b232dc28",
  },
  {
    title: "an unsigned payload and a token",
    method: "POST",
    contentType: "application/json",
    body: json,
    token: SDK_TOKEN,
    unsignedPayload: true,
    signature: "a61bff7123a569aa9be60bcf063d8df7c9d190f888ba2e78d584760e3d9c0463",
  },
] as const;

const common =
  "&Action=DescribeImages&RequestClient=SDK&Nonce=8765432109&Timestamp=1700000000&Version=2019-09-24&Region=ap-guangzhou";

/** v1; what is sent is the query or the form body, in the SDK's order. */
export const SDK_V1 = [
  {
    title: "HmacSHA1 by GET",
    method: "GET",
    sent: `${query}${common}&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA1&Language=zh-CN&Signature=HQLhzGJnaYI%2F3eZBd%2B3sAbGNeb0%3D`,
    signature: "HQLhzGJnaYI/3eZBd+3sAbGNeb0=",
  },
  {
    title: "HmacSHA256 by POST, with a token",
    method: "POST",
    sent: `${query}${common}&Token=token-EXAMPLE&SecretId=AKIDEXAMPLE&SignatureMethod=HmacSHA256&Language=zh-CN&Signature=OTRmyFveYtjE4TIuQ3ABEhO64AhlDj%2Fczyw%2BcWNDkl4%3D`,
    token: SDK_TOKEN,
    signature: "OTRmyFveYtjE4TIuQ3ABEhO64AhlDj/czyw+cWNDkl4=",
  },
] as const;
