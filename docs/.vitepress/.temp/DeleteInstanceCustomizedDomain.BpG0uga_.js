const name = "DeleteInstanceCustomizedDomain";
const group = "instance-management";
const summary = "Takes a custom domain off an instance.";
const kind = "delete";
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
    description: "Custom domain to take off.",
    limits: [
      "Format: a domain name."
    ]
  },
  {
    name: "CertificateId",
    type: "String",
    description: "Id of the domain's certificate.",
    limits: []
  }
];
const shapes = {};
const example = {
  RegistryId: "tcr-okmj78",
  DomainName: "former.example.com",
  CertificateId: "kWGTVuU3"
};
const DeleteInstanceCustomizedDomain = {
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
  DeleteInstanceCustomizedDomain as default,
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
