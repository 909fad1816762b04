import type { Fault } from "../fault.js";
import type { ServiceFile } from "../spec-files.js";
import type { Rule } from "./rule.js";

/** Of what the service recommends, and assumes where a request does not say it, there is one; regions and their numbers stand once. */
export const checkService: Rule = ({ spec: { service } }) => {
  const { signatureMethods, endpoints } = service.json;
  const at = (path: string, found: string, expected: string): Fault => ({ file: service.file, path, found, expected });
  const defaults = signatureMethods.filter((method) => method.default === true);
  const best = signatureMethods.filter(({ recommended }) => recommended === true);
  return [
    ...(defaults.length <= 1 ? [] : [at("signatureMethods", `${defaults.length} defaults`, "one at most")]),
    ...defaults
      .filter(({ version }) => version !== 1)
      .map(({ name, version }) =>
        at(`signatureMethods.${name}.default`, `version ${version}`, "version 1, which has SignatureMethod"),
      ),
    ...(best.length <= 1 ? [] : [at("signatureMethods", `${best.length} recommended ones`, "one at most")]),
    ...endpoints
      .filter(({ recommended, financial }) => recommended === true && financial === true)
      .map(({ host }) => at(`endpoints.${host}.recommended`, "it on a financial host", "it on another one")),
    ...checkNumbers(service.json, at),
  ];
};

function checkNumbers({ regions }: ServiceFile, at: (path: string, found: string, expected: string) => Fault): Fault[] {
  return regions.flatMap(({ name, number }, index) => {
    const first = regions.find((other) => number !== undefined && other.number === number);
    return first === undefined || first === regions[index]
      ? []
      : [at(`regions.${name}.number`, `${number}, as ${first.name} has it`, "each number once")];
  });
}
