// The least that a call can be: one request by node:http, to the host of TCR_ENDPOINT, whose answer is printed.
const { request } = require("node:http");

const call = request(
  process.env.TCR_ENDPOINT,
  { method: "POST", headers: { "Content-Type": "application/json" } },
  (answer) => {
    let text = "";
    answer.setEncoding("utf8");
    answer.on("data", (piece) => {
      text += piece;
    });
    answer.on("end", () => process.stdout.write(`${text}\n`));
  },
);
call.end("{}");
