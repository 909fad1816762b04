import { expect, it } from "vitest";
import { localOrigin, mockCommand } from "./target.js";

it.each([
  ["127.0.0.1:5301", "http://127.0.0.1:5301"],
  [" localhost:8080 ", "http://localhost:8080"],
  ["https://127.0.0.1:5301/", "https://127.0.0.1:5301"],
])("takes %j for this computer", (address, origin) => {
  expect(localOrigin(address)).toBe(origin);
});

it.each([
  ["tcr.tencentcloudapi.com", "tcr.tencentcloudapi.com is not known as this computer"],
  ["127.0.0.1.evil.example:5301", "127.0.0.1.evil.example is not known as this computer"],
  ["http://192.168.1.2:5301", "192.168.1.2 is not known as this computer"],
  ["http://localhost@evil.example/", "more than a host and a port"],
  ["http://127.0.0.1:5301/api", "more than a host and a port"],
  ["ftp://127.0.0.1", "This is no address."],
  ["a b", "This is no address."],
  ["", "This is no address."],
])("refuses %j", (address, message) => {
  expect(() => localOrigin(address)).toThrow(message);
});

it("names the page's origin where a mock has to be told of it", () => {
  expect(mockCommand("http://127.0.0.1:5301", "https://docs.example")).toBe(
    "tcr-mock --seed-examples --port 5301 --allow-origin https://docs.example",
  );
  expect(mockCommand("http://localhost:7000", "http://localhost:4173")).toBe("tcr-mock --seed-examples --port 7000");
});
