/**
 * Has the bash of this machine print functions with `declare -f`, and writes that down in functions.json. To be run
 * by hand: `node tests/shell/syntax/record-functions.mjs` (bash 5.2.15).
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { ALIASED, ALIASES, FUNCTIONS } from "./inputs.mjs";

function printed(before, source) {
  const declare = source.includes("declare -f") ? "" : "\ndeclare -f f";
  return spawnSync("bash", ["-O", "extglob", "-c", `${before}${source}${declare}`], { encoding: "utf8" })
    .stdout;
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
const aliases = Object.entries(ALIASES).map(([name, value]) => `alias ${name}=${quoted(value)}\n`);
const before = `shopt -s expand_aliases\n${aliases.join("")}`;
const rows = [
  ...FUNCTIONS.map((source) => ({ source, printed: printed("", source) })),
  ...ALIASED.map((line) => ({
    source: `f() {\n${line}\n}`,
    aliased: true,
    printed: printed(before, `f() {\n${line}\n}`),
  })),
];
writeFileSync(
  new URL("functions.json", import.meta.url),
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
);
console.log(
  `${rows.length} functions, ${rows.filter((row) => row.printed === "").length} of which bash refuses`,
);
