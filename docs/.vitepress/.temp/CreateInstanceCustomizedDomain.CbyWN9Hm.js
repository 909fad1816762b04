const name = "CreateInstanceCustomizedDomain";
const group = "instance-management";
const summary = "Adds a custom domain, with its certificate, to an instance.";
const kind = "create";
const rateLimit = 1;
const region = "required";
const input = [
  {
    name: "RegistryId",
    type: "String",
    required: true,
    description: "Id of the primary instance, such as `tcr-12345`.",
    limits: []
  },
  {
    name: "DomainName",
    type: "String",
    required: true,
    format: "domain",
    description: "Domain under which the instance is reached besides its own.",
    limits: [
      "Format: a domain name."
    ]
  },
  {
    name: "CertificateId",
    type: "String",
    required: true,
    description: "Id of the certificate that the domain is served with.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  DomainName: "images.example.com",
  CertificateId: "kWGTVuU3"
};
const CreateInstanceCustomizedDomain = {
  name,
  group,
  summary,
  kind,
  rateLimit,
  region,
  input,
  shapes,
  example
};
export {
  CreateInstanceCustomizedDomain as default,
  example,
  group,
  input,
  kind,
  name,
  rateLimit,
  region,
  shapes,
  summary
};
