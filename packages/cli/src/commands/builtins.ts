import type { Builtin } from "../parse/builtin.js";
import { declaration as audit } from "./audit/declaration.js";
import { declaration as call } from "./call/declaration.js";
import { complete, completion } from "./completion/declaration.js";
import { declaration as configure } from "./configure/declaration.js";
import { declaration as copy } from "./copy/declaration.js";
import { declaration as doctor } from "./doctor/declaration.js";
import { declaration as du } from "./du/declaration.js";
import { declaration as help } from "./help/declaration.js";
import { declaration as login } from "./login/declaration.js";
import { declaration as logout } from "./logout/declaration.js";
import { declaration as ls } from "./ls/declaration.js";
import { declaration as mock } from "./mock/declaration.js";
import { declaration as prune } from "./prune/declaration.js";
import { declaration as sign } from "./sign/declaration.js";
import { declaration as verify } from "./verify/declaration.js";
import { declaration as wait } from "./wait/declaration.js";

/** The commands of our own making, in the order of help. */
export const builtins: readonly Builtin[] = [
  { ...configure, load: () => import("./configure/configure.js") },
  { ...doctor, load: () => import("./doctor/doctor.js") },
  { ...login, load: () => import("./login/login.js") },
  { ...logout, load: () => import("./logout/logout.js") },
  { ...ls, load: () => import("./ls/ls.js") },
  { ...du, load: () => import("./du/du.js") },
  { ...prune, load: () => import("./prune/prune.js") },
  { ...copy, load: () => import("./copy/copy.js") },
  { ...audit, load: () => import("./audit/audit.js") },
  { ...call, load: () => import("./call/call.js") },
  { ...wait, load: () => import("./wait/wait.js") },
  { ...sign, load: () => import("./sign/sign.js") },
  { ...verify, load: () => import("./verify/verify.js") },
  { ...mock, load: () => import("./mock/mock.js") },
  { ...completion, load: () => import("./completion/completion.js") },
  { ...help, load: () => import("./help/help.js") },
  { ...complete, load: () => import("./completion/complete.js") },
];
