import { SignerError } from "@tcrkit/signer";
import { inspectRequest } from "@tcrkit/signer/debug";
import { example } from "./example.js";
import { showInspection } from "./show-inspection.js";

const field = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`);
  return found;
};

const request = field("request", HTMLTextAreaElement);
const secret = field("secret", HTMLInputElement);
const canonicalRequest = field("canonical-request", HTMLTextAreaElement);
const stringToSign = field("string-to-sign", HTMLTextAreaElement);
const reveal = field("reveal", HTMLButtonElement);
const verdict = field("verdict", HTMLElement);
const findings = field("findings", HTMLElement);
const inputs = [request, secret, canonicalRequest, stringToSign];

/** Where a fault of an input is told: below the field that has it. */
const faultFields = [request, secret];

for (const input of inputs) input.addEventListener("input", inspect);
reveal.addEventListener("click", () => show(secret.type === "password"));
field("clear", HTMLButtonElement).addEventListener("click", clear);
field("example", HTMLButtonElement).addEventListener("click", () => {
  clear();
  const { text, secretKey } = example(Date.now());
  request.value = text;
  secret.value = secretKey;
  inspect();
});
// A page that is gone back to may come with all that it held.
addEventListener("pagehide", clear);

function inspect(): void {
  for (const input of faultFields) tellFault(input, "");
  if (request.value.trim() === "") {
    verdict.className = "";
    verdict.textContent = "Nothing yet: paste a request.";
    findings.replaceChildren();
    return;
  }
  try {
    const inspection = inspectRequest(request.value, {
      secretKey: secret.value === "" ? undefined : secret.value.trim(),
      canonicalRequest: canonicalRequest.value,
      stringToSign: stringToSign.value,
    });
    showInspection(inspection, Date.now(), verdict, findings);
  } catch (error) {
    if (!(error instanceof SignerError)) throw error;
    const isOfSecret = error.field === "credentials.secretKey";
    tellFault(isOfSecret ? secret : request, error.message.slice(error.field.length + 2));
    verdict.className = "";
    verdict.textContent = isOfSecret ? "This is no secret key." : "There is no request in this text.";
    findings.replaceChildren();
  }
}

function tellFault(input: HTMLElement, message: string): void {
  const fault = field(`${input.id}-fault`, HTMLElement);
  fault.hidden = message === "";
  fault.textContent = message === "" ? "" : `The text ${message}.`;
  if (message === "") input.removeAttribute("aria-invalid");
  else input.setAttribute("aria-invalid", "true");
}

function show(isShown: boolean): void {
  secret.type = isShown ? "text" : "password";
  reveal.setAttribute("aria-pressed", String(isShown));
}

function clear(): void {
  for (const input of inputs) input.value = "";
  show(false);
  inspect();
}
