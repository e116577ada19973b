// Runs the scripts of ash.recorded.json in the real busybox and keeps what they print, for ash.test.ts.
// node tests/shell/record-ash.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = new URL("ash.recorded.json", import.meta.url);
const recorded = JSON.parse(readFileSync(file, "utf8")).map(({ script }) => {
  // A script is a string or a file: what stands before messages differs.
  return { script, asString: run(script, ["-c", script]), asFile: run(script, ["x.sh"]) };
});

/** @param {string} script @param {string[]} args */
function run(script, args) {
  const cwd = mkdtempSync(join(tmpdir(), "ash-"));
  const env = { HOME: "/home/learner", PATH: "/usr/bin:/bin", LANG: "C.UTF-8" };
  writeFileSync(join(cwd, "x.sh"), script);
  const { stdout, stderr, status } = spawnSync("busybox", ["sh", ...args], { cwd, env, encoding: "utf8" });
  rmSync(cwd, { recursive: true });
  return { stdout, stderr, status };
}
writeFileSync(file, `${JSON.stringify(recorded, null, 1)}\n`);
console.log(`${recorded.length} scripts`);
