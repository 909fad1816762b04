const MASK = "***";
const minSecretLength = 4;
function maskSecrets(text, secrets) {
  return secrets.reduce((shown, secret) => secret.length < minSecretLength ? shown : shown.replaceAll(secret, MASK), text);
}
export {
  MASK as M,
  maskSecrets as m
};
