// Lets real bash write texts in each of its ways of quoting, for quoting.test.ts.
// node tests/base/record-quoting.mjs
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const ascii = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1));
const words = [
  "",
  "abc",
  "a b",
  "it's",
  "''",
  "a'b\nc",
  "é",
  "日本 語",
  "😀",
  "~",
  "~/x",
  "a=~",
  "a:~b",
  "a~",
  "#x",
  "x#",
  "a #b",
  "a\tb",
  "\x1b[0m",
  "$HOME",
  "a\\b",
  "\u00a0",
  "\u200b",
  "\u2028",
  "-n",
  "a,b",
  "{a}",
  "=x",
  "%d",
  "a\x7f",
  "!!",
  "é\n",
  "x=1",
  "[a]",
  "a\\",
  "\u0301",
];
const texts = [...words, ...ascii, ...ascii.map((each) => `a${each}`), ...ascii.map((each) => `${each}a`)];

const octal = (text) =>
  `$'${Array.from(Buffer.from(text), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}'`;
const script = texts.map(
  (text) => `x=${octal(text)}
printf '%s\\0' "$(printf %q "$x")" "\${x@Q}"
v=$(declare -p x; echo .); v=\${v%??}; printf '%s\\0' "\${v#declare -- x=}"
v=$({ set -x; : "$x"; } 2>&1; echo .); v=\${v%??}; printf '%s\\0' "\${v#*: }"
v=$(set | sed -n '/^x=/,$p' | sed '/^[_a-wyz][A-Za-z_]*=/,$d'; echo .); v=\${v%??}; printf '%s\\0' "\${v#x=}"`,
);
const { stdout } = spawnSync("bash", {
  input: `${script.join("\n")}\n`,
  encoding: "utf8",
  env: { LC_ALL: "C.UTF-8", PATH: process.env.PATH, PS4: "+ " },
});
const answers = stdout.split("\0");
const rows = texts.map((text, i) => [text, ...answers.slice(5 * i, 5 * i + 5)]);
writeFileSync(
  new URL("quoting.recorded.json", import.meta.url),
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
);
console.log(`${rows.length} rows`);
