import type { Declaration } from "../../parse/builtin.js";

/** What a request can be signed by. */
export const signatureMethods = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"] as const;

export const methods = ["POST", "GET"] as const;

export const declaration: Declaration = {
  name: "sign",
  area: "requests",
  summary: "Signs a request of any Tencent Cloud product, shows every step, and sends nothing.",
  words: "--action ACTION",
  examples: [
    "--action DescribeInstances --timestamp 1700000000",
    "--service cvm --version 2017-03-12 --action DescribeZones --curl",
  ],
  flags: [
    { name: "Service", type: "String", placeholder: "NAME", about: "Product, as in its host. Default: tcr." },
    { name: "Host", type: "String", placeholder: "HOST|URL", about: "Default: SERVICE.tencentcloudapi.com." },
    { name: "Method", type: "String", values: methods, about: "Default: POST." },
    { name: "Action", type: "String", placeholder: "ACTION", about: "What is called." },
    {
      name: "Version",
      type: "String",
      placeholder: "DATE",
      about: "Version of the product's API. That of tcr is known.",
    },
    {
      name: "Body",
      type: "String",
      placeholder: "JSON|@FILE|-",
      aliases: ["-d", "--data"],
      about: "Parameters. Default: {}.",
    },
    {
      name: "Header",
      type: "String",
      list: 1,
      placeholder: "'NAME: VALUE'",
      aliases: ["-H"],
      about: "Another header, signed too; may be given again.",
    },
    {
      name: "SignatureMethod",
      type: "String",
      placeholder: "NAME",
      values: signatureMethods,
      about:
        "TC3-HMAC-SHA256 (default, also TC3), HmacSHA256 or HmacSHA1, which is not sent: it is what the server assumes.",
    },
    {
      name: "SendSignatureMethod",
      type: "Boolean",
      about: "Send the method of HmacSHA1, too, as the official SDKs do.",
    },
    { name: "Timestamp", type: "String", placeholder: "SECONDS", about: "Default: now." },
    {
      name: "Nonce",
      type: "String",
      placeholder: "NUMBER",
      about: "For the two older methods. Default: another one each time.",
    },
    {
      name: "Curl",
      type: "Boolean",
      about: "Print a line that sends the request with curl, and nothing else.",
    },
  ],
  takes: ["credentials", "--region", "--output"],
};
