import type { Field } from "../contract.js";

/** The formats that inputs have: what is expected, and whether a text is so. */
export const formats: Readonly<
  Partial<Record<NonNullable<Field["format"]>, readonly [expected: string, accepts: (text: string) => boolean]>>
> = {
  cidr: ["an IP address or a range such as 10.0.0.0/24", isAddressRange],
  domain: [
    "a domain name",
    (text) => /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i.test(text),
  ],
  digest: [
    "a digest such as sha256: and 64 hexadecimal digits",
    (text) => /^sha(256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(text),
  ],
};

function isAddressRange(text: string): boolean {
  const [, address = "", bits = "0"] = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const isV4 = /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/.test(address);
  return (isV4 || URL.canParse(`http://[${address}]`)) && Number(bits) <= (isV4 ? 32 : 128);
}
