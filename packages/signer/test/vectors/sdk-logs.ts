/** The key pair that signed what is logged. */
export const logCredentials = { secretId: "AKIDtcrkitexample", secretKey: "tcrkitexamplesecretkey" };

/** What official SDKs log of a request when they are told to, with what follows it, as they printed it. */
export const sdkLogs = {
  "Python SDK 3.1.193, TC3-HMAC-SHA256 by POST": `2026-11-28 10:22:38,553 31958 request.py L100 DEBUG SendRequest: Host: 127.0.0.1:5377
Method: POST
Uri: /
Header: X-TC-TraceId: 3db7b6a7-c085-411d-929c-49a0d076779e
Content-Type: application/json
Host: 127.0.0.1:5377
X-TC-Action: DescribeImages
X-TC-RequestClient: SDK_PYTHON_3.1.193
X-TC-Timestamp: 1795861358
X-TC-Version: 2019-09-24
X-TC-Region: ap-guangzhou
X-TC-Language: en-US
Authorization: TC3-HMAC-SHA256 Credential=AKIDtcrkitexample/2026-11-28/tcr/tc3_request, SignedHeaders=content-type;host, Signature=dc1790fa17b9146d492ed8e83dd8fce249c8283750d9ba18afc30a695e11febf
Data: {"RegistryId": "tcr-okmj78", "NamespaceName": "team-01", "RepositoryName": "nginx"}

2026-11-28 10:22:38,626 31958 abstract_client.py L447 DEBUG GetResponse: HTTP/1.1 200 OK
Content-Length: 600
Content-Type: application/json
Date: Sat, 28 Nov 2026 10:22:38 GMT
Connection: keep-alive
Keep-Alive: timeout=65

{"Response":{"RequestId":"a0640ad1-a0b1-4f03-b95f-a569b64d4da0"}}
`,
  "Python SDK 3.1.193, TC3-HMAC-SHA256 by GET": `2026-11-28 10:22:38,627 31958 request.py L100 DEBUG SendRequest: Host: 127.0.0.1:5377
Method: GET
Uri: /
Header: X-TC-TraceId: 0a2eb174-a886-4ff8-be42-87b79fdb4b4c
Content-Type: application/x-www-form-urlencoded
Host: 127.0.0.1:5377
X-TC-Action: DescribeImages
X-TC-RequestClient: SDK_PYTHON_3.1.193
X-TC-Timestamp: 1795861358
X-TC-Version: 2019-09-24
X-TC-Region: ap-guangzhou
X-TC-Language: en-US
Authorization: TC3-HMAC-SHA256 Credential=AKIDtcrkitexample/2026-11-28/tcr/tc3_request, SignedHeaders=content-type;host, Signature=053b7e1fdaab25a6ca0a040b1455a011c16ccaae5fcd3b3a864d32f1bcc9b54a
Data: RegistryId=tcr-okmj78&NamespaceName=team-01&RepositoryName=nginx

2026-11-28 10:22:38,650 31958 abstract_client.py L447 DEBUG GetResponse: HTTP/1.1 200 OK
Content-Length: 600
Content-Type: application/json
Date: Sat, 28 Nov 2026 10:22:38 GMT
Connection: keep-alive
Keep-Alive: timeout=65

{"Response":{"RequestId":"a0640ad1-a0b1-4f03-b95f-a569b64d4da0"}}
`,
  "Python SDK 3.1.193, HmacSHA1 by POST": `2026-11-28 10:22:38,666 31958 request.py L100 DEBUG SendRequest: Host: 127.0.0.1:5377
Method: POST
Uri: /
Header: X-TC-TraceId: 455fd3fa-14e6-4ff6-b0bb-925604041bf6
Content-Type: application/x-www-form-urlencoded
Data: RegistryId=tcr-okmj78&NamespaceName=team-01&RepositoryName=nginx&Action=DescribeImages&RequestClient=SDK_PYTHON_3.1.193&Nonce=3886835786386516309&Timestamp=1795861358&Version=2019-09-24&Region=ap-guangzhou&SecretId=AKIDtcrkitexample&SignatureMethod=HmacSHA1&Language=en-US&Signature=%2FVYZYNGstNlhMum4AJKSQ0xEsus%3D

2026-11-28 10:22:38,677 31958 abstract_client.py L447 DEBUG GetResponse: HTTP/1.1 200 OK
Content-Length: 600
Content-Type: application/json
Date: Sat, 28 Nov 2026 10:22:38 GMT
Connection: keep-alive
Keep-Alive: timeout=65

{"Response":{"RequestId":"a0640ad1-a0b1-4f03-b95f-a569b64d4da0"}}
`,
  "Python SDK 3.1.193, HmacSHA1 by GET": `2026-11-28 10:22:38,678 31958 request.py L100 DEBUG SendRequest: Host: 127.0.0.1:5377
Method: GET
Uri: /
Header: X-TC-TraceId: 267590e7-4155-47a9-8674-855dac74337c
Content-Type: application/x-www-form-urlencoded
Data: RegistryId=tcr-okmj78&NamespaceName=team-01&RepositoryName=nginx&Action=DescribeImages&RequestClient=SDK_PYTHON_3.1.193&Nonce=1954880010550962992&Timestamp=1795861358&Version=2019-09-24&Region=ap-guangzhou&SecretId=AKIDtcrkitexample&SignatureMethod=HmacSHA1&Language=en-US&Signature=mQ%2Br4f7RjCR%2FSSWWw%2FOk0kN5MIc%3D

2026-11-28 10:22:38,698 31958 abstract_client.py L447 DEBUG GetResponse: HTTP/1.1 200 OK
Content-Length: 600
Content-Type: application/json
Date: Sat, 28 Nov 2026 10:22:38 GMT
Connection: keep-alive
Keep-Alive: timeout=65

{"Response":{"RequestId":"a0640ad1-a0b1-4f03-b95f-a569b64d4da0"}}
`,
  "Go SDK 1.3.209, TC3-HMAC-SHA256 by POST": `2026/11/28 10:22:41 client.go:552: [DEBUG] http request: POST / HTTP/1.1
Host: 127.0.0.1:5377
Authorization: TC3-HMAC-SHA256 Credential=AKIDtcrkitexample/2026-11-28/tcr/tc3_request, SignedHeaders=content-type;host, Signature=6520bbe511654621047286ccd2c359f7b897be90433f00f8d7b5a24a51c7a048
Content-Type: application/json
X-Tc-Action: DescribeImages
X-Tc-Language: zh-CN
X-Tc-Region: ap-guangzhou
X-Tc-Requestclient: SDK_GO_1.3.209
X-Tc-Timestamp: 1795861361
X-Tc-Version: 2019-09-24

{"Limit":20,"NamespaceName":"team-01","Offset":1,"RegistryId":"tcr-okmj78","RepositoryName":"nginx"}
2026/11/28 10:22:41 client.go:569: [DEBUG] http response: HTTP/1.1 200 OK
Content-Length: 600
Connection: keep-alive
Content-Type: application/json
Date: Sat, 28 Nov 2026 10:22:41 GMT
Keep-Alive: timeout=65

{"Response":{"RequestId":"a0640ad1-a0b1-4f03-b95f-a569b64d4da0"}}
`,
  "Java SDK 3.1.1436, TC3-HMAC-SHA256 by POST": `Nov 28, 2026 10:22:50 AM com.tencentcloudapi.tcr.v20190924.TcrClient info
INFO: send request, request url: http://127.0.0.1:5377/. request headers information: Content-Type: application/json; charset=utf-8;Host: 127.0.0.1:5377;Authorization: TC3-HMAC-SHA256 Credential=AKIDtcrkitexample/2026-11-28/127/tc3_request, SignedHeaders=content-type;host, Signature=ddcb65a7fb9652f1549ecb36a062d3688d68bfa4342eef1b78a4622981a1b371;X-TC-Action: DescribeImages;X-TC-Timestamp: 1795861369;X-TC-Version: 2019-09-24;X-TC-RequestClient: SDK_JAVA_3.1.1436;X-TC-Region: ap-guangzhou;
Nov 28, 2026 10:22:50 AM com.tencentcloudapi.tcr.v20190924.TcrClient info
INFO: recieve response, response url: http://127.0.0.1:5377/, response headers: Content-Length: 600;Content-Type: application/json;Date: Sat, 28 Nov 2026 10:22:50 GMT;Connection: keep-alive;Keep-Alive: timeout=65;,response body information: okhttp3.internal.http.RealResponseBody@2805c96b
`,
} as const;

/** The log for Java has no body: this is what it sent. */
export const javaBody =
  '{"RegistryId":"tcr-okmj78","NamespaceName":"team-01","RepositoryName":"nginx","Limit":20,"Offset":1}';
