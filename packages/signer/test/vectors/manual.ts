/**
 * The signatures of the API manual (Release 12, pages "Common Params", "Signature v3" and "Signature"), with every
 * intermediate that the manual prints. Where the manual shows asterisks, they are seven literal asterisks.
 */

export const MANUAL_KEY = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
};

export const EXAMPLE_KEY = {
  secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
  secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
};

/** "Signature v3", sections 1 to 4: the worked example, as the curl command sends it. */
export const V3_PAGE = {
  payload: '{"Limit": 1, "Filters": [{"Values": ["unnamed"], "Name": "instance-name"}]}',
  timestamp: 1551113065,
  payloadHash: "99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907",
  canonicalRequest: [
    "POST",
    "/",
    "",
    "content-type:application/json; charset=utf-8",
    "host:cvm.tencentcloudapi.com",
    "",
    "content-type;host",
    "99d58dfbc6745f6747f36bfca17dee5e6881dc0428a0a36f96199342bc5b4907",
  ].join("\n"),
  hashedCanonicalRequest: "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
  credentialScope: "2019-02-25/cvm/tc3_request",
  stringToSign: [
    "TC3-HMAC-SHA256",
    "1551113065",
    "2019-02-25/cvm/tc3_request",
    "2815843035062fffda5fd6f2a44ea8a34818b0dc46f024b8b3786976a3adda7a",
  ].join("\n"),
  signature: "c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff",
  authorization:
    "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******/2019-02-25/cvm/tc3_request, " +
    "SignedHeaders=content-type;host, Signature=c492e8e41437e97a620b728c301bb8d17e7dc0c17eeabce80c20cd70fc3a78ff",
};

/**
 * The page's code samples that write the payload in another way, and what they print when they are run on
 * {@link MANUAL_KEY} at the page's time. All the other samples (Java, Go, PHP, Ruby, Node.js, C++) write the page's own
 * payload and print its signature. Public programs that follow the manual test for the .NET sample's signature too.
 */
export const V3_SAMPLES = [
  {
    sample: "Python",
    payload: '{"Limit": 1, "Filters": [{"Name": "instance-name", "Values": ["unnamed"]}]}',
    payloadHash: "18a9d9d8fb4a550e75714882d32b6b6a28e54609ce90de7aca3c8d74b6b9608c",
    hashedCanonicalRequest: "78f490b4a5cb04de878cb1c5067744d19451ca9d042c373edf2320f07114ed98",
    signature: "cdadd1d9e8efd8d6772f010ff2b592122b72236c8b036b68a92bbf611a886e21",
  },
  {
    sample: ".NET",
    payload: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
    payloadHash: "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064",
    hashedCanonicalRequest: "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031",
    signature: "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
  },
] as const;

/** "Common Params": the GET request, signed with {@link EXAMPLE_KEY}. */
export const COMMON_PARAMS_GET = {
  query: "Limit=10&Offset=0",
  timestamp: 1539084154,
  authorization:
    "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2018-10-09/cvm/tc3_request, " +
    "SignedHeaders=content-type;host, Signature=5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474",
};

/** "Signature": the parameters of the v1 example, but for those that the signer adds. */
export const V1_PARAMS = {
  Action: "DescribeInstances",
  "InstanceIds.0": "ins-09dx96dg",
  Limit: 20,
  Offset: 0,
  Region: "ap-guangzhou",
  Version: "2017-03-12",
};

export const V1_TIME = { timestamp: 1465185768, nonce: 11886 };

/** "Signature", sections 2.1 to 3 and the final URL, signed with {@link MANUAL_KEY}. */
export const V1_PAGE = {
  requestString:
    "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou" +
    "&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******&Timestamp=1465185768&Version=2017-03-12",
  stringToSign:
    "GETcvm.tencentcloudapi.com/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0" +
    "&Region=ap-guangzhou&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******&Timestamp=1465185768&Version=2017-03-12",
  signature: "zmmjn35mikh6pM3V7sUEuX4wyYM=",
  encodedSignature: "zmmjn35mikh6pM3V7sUEuX4wyYM%3D",
};

/** "Signature v3", the final URL: the same request in v1 style, signed with {@link EXAMPLE_KEY}. */
export const V1_STYLE_URL = {
  signature: "EliP9YW3pW28FpsEdkXt/+WcGeI=",
  encodedSignature: "EliP9YW3pW28FpsEdkXt%2F%2BWcGeI%3D",
  query:
    "Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0&Region=ap-guangzhou" +
    "&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE&Signature=EliP9YW3pW28FpsEdkXt%2F%2BWcGeI%3D" +
    "&Timestamp=1465185768&Version=2017-03-12",
};

/**
 * "Common Params": the requests whose printed signatures are mere illustrations, as they are sent: all but the signature can be held to the
 * page.
 */
export const COMMON_PARAMS_POST = {
  secretId: "AKIDEXAMPLE",
  timestamp: 1527672334,
  body: '{"Offset":0,"Limit":10}',
  authorization:
    "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2018-05-30/cvm/tc3_request, SignedHeaders=content-type;host, Signature=",
  multipart: [
    "--58731222010402",
    'Content-Disposition: form-data; name="Offset"',
    "",
    "0",
    "--58731222010402",
    'Content-Disposition: form-data; name="Limit"',
    "",
    "10",
    "--58731222010402--",
    "",
  ].join("\r\n"),
};

/** "Common Params": the parameters of the v1 examples, by GET and by POST, in the page's order. */
export const COMMON_PARAMS_V1 = {
  Action: "DescribeInstances",
  Version: "2017-03-12",
  SignatureMethod: "HmacSHA256",
  Timestamp: "1527672334",
  Region: "ap-guangzhou",
  Nonce: "23823223",
  SecretId: "AKIDEXAMPLE",
};

/*
 * Not recomputed, for these are mere illustrations under the key AKIDEXAMPLE, whose secret the manual does not give:
 * - 582c400e... (Common Params) stands for a JSON body and again for a multipart body of the same second: at most one of
 *   the two could be true. Neither fits any of the manual's secrets.
 * - 37ac2f4f... (Common Params, v1 by GET and by POST) is, digit for digit, a signature from AWS's documentation of
 *   Signature Version 4 (iam, ListUsers, 2015-08-30); and v1 signatures are Base64, this one is hexadecimal.
 * - fe5f80f7... (Common Params, description of Authorization) comes with no request; it is cut off in the text.
 */
