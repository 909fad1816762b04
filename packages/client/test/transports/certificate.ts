import { generate } from "selfsigned";

/** A key and a certificate that vouches for itself. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
}

/** Made anew for each run, for the names given. */
export async function createCertificate(...names: readonly string[]): Promise<TestCertificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: names[0] ?? "test" }], {
    keyType: "ec",
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}
