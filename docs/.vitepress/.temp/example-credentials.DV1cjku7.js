import { a as tc3HashedCanonicalRequest, b as tc3StringToSign, c as tc3CanonicalRequest, e as tc3Authorization } from "./signing-key.Bg_S6QvA.js";
function signCanonicalTc3(request, { secretId, key, timestamp }) {
  const { signedHeaders } = request;
  const { credentialScope } = key;
  const canonicalRequest = tc3CanonicalRequest(request);
  const hashedCanonicalRequest = tc3HashedCanonicalRequest(canonicalRequest);
  const stringToSign = tc3StringToSign({ timestamp, credentialScope, hashedCanonicalRequest });
  const signature = key.sign(stringToSign);
  const authorization = tc3Authorization({ secretId, credentialScope, signedHeaders, signature });
  return { authorization, signature, canonicalRequest, hashedCanonicalRequest, credentialScope, stringToSign };
}
const exampleCredentials = {
  secretId: "AKIDtcrkitexample",
  secretKey: "tcrkitexamplesecretkey"
};
export {
  exampleCredentials as e,
  signCanonicalTc3 as s
};
