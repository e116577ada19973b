/**
 * Asks the bash of this machine what it says of broken scripts, and writes it down in errors.json, so that the tests
 * need no bash. To be run by hand: `node tests/shell/syntax/record-errors.mjs` (bash 5.2.15).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MISTAKES, mutations } from "./inputs.mjs";

const folder = mkdtempSync(join(tmpdir(), "errors-"));

function bashSays(source) {
  writeFileSync(join(folder, "s"), source);
  const { stderr } = spawnSync("bash", ["-n", "s"], { cwd: folder, encoding: "utf8" });
  return stderr.replaceAll("s: line ", "line ").split("\n").slice(0, -1);
}

const sources = [...new Set([...MISTAKES, ...mutations(23)])];
const table = sources.map((source) => JSON.stringify({ source, says: bashSays(source) }));
writeFileSync(new URL("errors.json", import.meta.url), `[\n${table.join(",\n")}\n]\n`);
rmSync(folder, { recursive: true });
console.log(`${table.length} sources`);
