import { writeFileSync, appendFileSync } from "node:fs";
import { it } from "vitest";
import { createEmulator } from "../../test/ask.js";
import { callAll, createFullEmulator } from "../../test/full-state.js";
import { SnapshotError } from "./snapshot.js";
const full = await createFullEmulator();
const whole = JSON.stringify(full.emulator.snapshot());
const values: unknown[] = [null, "", "x", "tcr-none", 0, -1, 0.5, 2 ** 53, 1e300, [], [null], {}, true, "\ud800", "__proto__", "a".repeat(100000), "REMOVE", -1e15, 253402300799999];
it("x", async () => {
  writeFileSync("/tmp/ofs/damage.log", "");
  let n = 0, taken = 0, bad = 0; const start = Date.now();
  const paths: (string | number)[][] = [];
  const walk = (v: unknown, p: (string | number)[]) => { if (p.length > 0) paths.push(p); if (typeof v === "object" && v !== null) for (const [k, m] of Object.entries(v)) { if (Array.isArray(v) && Number(k) > 0 && p.length === 2 ) continue; walk(m, [...p, k]); } };
  walk(JSON.parse(whole), []);
  for (const p of paths) for (const value of values) {
    if (Date.now() - start > 400_000) break;
    const snap = JSON.parse(whole); let h: any = snap; for (const s of p.slice(0, -1)) h = h[s]; const last = p.at(-1) as string;
    if (value === "REMOVE") { if (Array.isArray(h)) h.splice(Number(last), 1); else delete h[last]; } else h[last] = value;
    const e = createEmulator({ edition: "lenient", snapshot: JSON.parse(whole) });
    n++;
    try { e.restore(snap); } catch (error) {
      if (!(error instanceof SnapshotError)) { bad++; appendFileSync("/tmp/ofs/damage.log", `NOT REFUSED WELL ${p.join(".")} = ${JSON.stringify(value)?.slice(0, 50)}: ${String(error)}\n`); }
      else if (JSON.stringify(e.snapshot()) !== whole) { bad++; appendFileSync("/tmp/ofs/damage.log", `CHANGED ${p.join(".")}\n`); }
      continue;
    }
    taken++;
    if (JSON.stringify(e.snapshot()) === whole) continue;
    const codes = await callAll(e, full.ids);
    const ie = codes.filter((c) => c.endsWith(": InternalError"));
    if (ie.length > 0) { bad++; appendFileSync("/tmp/ofs/damage.log", `INTERNAL ${p.join(".")} = ${JSON.stringify(value)?.slice(0, 50)}: ${ie.join()}\n`); }
    try { createEmulator({ snapshot: e.snapshot() }); } catch (error) { bad++; appendFileSync("/tmp/ofs/damage.log", `LEFT ${p.join(".")} = ${JSON.stringify(value)?.slice(0, 50)}: ${String(error).slice(0,200)}\n`); }
  }
  appendFileSync("/tmp/ofs/damage.log", `done ${n} of ${paths.length * values.length}, taken ${taken}, bad ${bad}\n`);
}, 600_000);
