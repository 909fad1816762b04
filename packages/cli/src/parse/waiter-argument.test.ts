import { describe, expect, it } from "vitest";
import { parseWaiterArgument } from "./waiter-argument.js";

const whole = { expr: "A[0].B", to: "Running", timeoutMs: 180_000, intervalMs: 5_000 };

describe("parseWaiterArgument", () => {
  it.each([
    ["{'expr':'A[0].B','to':'Running','timeout':180,'interval':5}", whole],
    ['{"expr": "A[0].B", "to": "Running"}', whole],
    ["{ 'to' : 'Running' , 'expr' : 'A[0].B', }", whole],
    [String.raw`{'expr':'A[?B==\'x\'].C','to':'a, b}'}`, { ...whole, expr: "A[?B=='x'].C", to: "a, b}" }],
    ["{'expr':'Ok','to':True,'interval':0.5}", { ...whole, expr: "Ok", to: "true", intervalMs: 500 }],
    ["{'expr':'N','to':3,'timeout':1}", { ...whole, expr: "N", to: "3", timeoutMs: 1_000 }],
  ])("reads %s", (text, waiter) => {
    expect(parseWaiterArgument(text)).toEqual(waiter);
  });

  it.each([
    "",
    "{}",
    "{'expr':'a'}",
    "{'to':'a'}",
    "{'expr':'a','to':'b','timeout':0}",
    "{'expr':'a','to':'b','timeout':'soon'}",
    "{'expr':'a','to':'b','timeout':1e9}",
    "{'expr':'a','to':'b','other':1}",
    "{'expr':'a' 'to':'b'}",
    "{'expr':__import__('os').system('true'),'to':'b'}",
    "['expr']",
  ])("refuses %j, and evaluates nothing", (text) => {
    expect(parseWaiterArgument(text)).toBeUndefined();
  });
});
