import { type Chapter, rowsOf } from "./teller.js";

/** Tokens and service accounts. */
export const tellAccounts: Chapter = async ({ call, expect }, instance) => {
  const created = await call("CreateInstanceToken", { ...instance, TokenType: "longterm", Desc: "pipeline" });
  expect("a token is told once", typeof created["Token"], "string");
  const TokenId = created["TokenId"];
  await call("CreateInstanceToken", { ...instance, TokenType: "temp" });
  const tokens = rowsOf(await call("DescribeInstanceToken", instance), "Tokens");
  const seen = tokens.map(({ Id, Desc, Enabled }) => ({ Id, Desc, Enabled }));
  expect("tokens that are listed", seen, [{ Id: TokenId, Desc: "pipeline", Enabled: true }]);
  await call("ModifyInstanceToken", { ...instance, TokenId, Enable: false, ModifyFlag: 2 });
  const [token] = rowsOf(await call("DescribeInstanceToken", instance), "Tokens");
  expect("the token is off", token?.["Enabled"], false);
  await call("DeleteInstanceToken", { ...instance, TokenId });

  const Permissions = [{ Resource: "team", Actions: ["tcr:PushRepository", "tcr:PullRepository"] }];
  const account = await call("CreateServiceAccount", { ...instance, Name: "builder", Permissions, Duration: 30 });
  expect("a service account's name", account["Name"], "tcr$builder");
  await call("ModifyServiceAccount", { ...instance, Name: "builder", Description: "builds", Disable: true });
  const listed = await call("DescribeServiceAccounts", { ...instance, All: true, EmbedPermission: true });
  const accounts = rowsOf(listed, "ServiceAccounts").map(({ Name, Description, Disable }) => ({
    Name,
    Description,
    Disable,
  }));
  expect("service accounts", accounts, [{ Name: "tcr$builder", Description: "builds", Disable: true }]);
  await call("ModifyServiceAccountPassword", { ...instance, Name: "tcr$builder", Random: true });
  await call("DeleteServiceAccount", { ...instance, Name: "builder" });
};
