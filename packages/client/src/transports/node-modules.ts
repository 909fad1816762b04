import type * as crypto from "node:crypto";
import type * as fs from "node:fs";
import type * as http from "node:http";
import type * as https from "node:https";
import type * as net from "node:net";
import type * as tls from "node:tls";
import type * as zlib from "node:zlib";

/** Modules of Node, each loaded when it is first asked for: importing this package loads none of them. */
export const nodeModules = {
  get crypto() {
    return process.getBuiltinModule("node:crypto") as typeof crypto;
  },
  get fs() {
    return process.getBuiltinModule("node:fs") as typeof fs;
  },
  get http() {
    return process.getBuiltinModule("node:http") as typeof http;
  },
  get https() {
    return process.getBuiltinModule("node:https") as typeof https;
  },
  get net() {
    return process.getBuiltinModule("node:net") as typeof net;
  },
  get tls() {
    return process.getBuiltinModule("node:tls") as typeof tls;
  },
  get zlib() {
    return process.getBuiltinModule("node:zlib") as typeof zlib;
  },
};
