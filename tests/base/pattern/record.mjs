// Holds random patterns against random texts in real bash and keeps the answers, for glob.test.ts.
// node tests/base/pattern/record.mjs
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import fc from "fast-check";

const SEED = 20261123;
const plain = fc.constantFrom(
  "a",
  "b",
  "c",
  ".",
  "é",
  "😀",
  "?",
  "*",
  "[ab]",
  "[!a]",
  "[^b]",
  "[a-b]",
  "[[:alpha:]]",
  "[]a]",
  "[a-]",
  "[.]",
  "\\a",
  "\\*",
  "\\[",
  "]",
);
const pattern = (depth) =>
  fc
    .array(
      depth === 0
        ? plain
        : fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: group(depth - 1) }),
      { maxLength: 4 },
    )
    .map((nodes) => nodes.join(""));
const group = (depth) =>
  fc
    .tuple(fc.constantFrom("?", "*", "+", "@", "!"), fc.array(pattern(depth), { minLength: 1, maxLength: 2 }))
    .map(([operator, all]) => `${operator}(${all.join("|")})`);
const text = fc
  .array(fc.constantFrom("a", "b", "a", "b", "c", ".", "é", "😀", "[", "]"), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(""));

// bash has its own ideas where a `!(…)` holds an empty alternative or stands behind a star, and where `[!]` is replaced.
const isKnown = (p) => !/!\((?:[^()]*\|)?(?=[|)])|\*!\(|!\([^()]*\)!\(|\[[!^]?\]/.test(p);
const cases = fc
  .sample(
    fc.tuple(fc.oneof(pattern(0), pattern(1), pattern(2)), fc.array(text, { minLength: 4, maxLength: 4 })),
    { seed: SEED, numRuns: 500 },
  )
  .filter(([p]) => p !== "" && isKnown(p))
  .flatMap(([p, texts]) => texts.map((t) => ({ pattern: p, text: t })));

const quote = (t) => `'${t.replaceAll("'", "'\\''")}'`;
const script = cases.map(
  ({ pattern: p, text: t }) =>
    `p=${quote(p)} t=${quote(t)}; [[ $t == $p ]]; printf '%s\\0' $? "\${t#$p}" "\${t##$p}" "\${t%$p}" "\${t%%$p}" "\${t//$p/<&>}"`,
);
const { stdout } = spawnSync("bash", {
  input: `shopt -s extglob\n${script.join("\n")}\n`,
  encoding: "utf8",
  env: { LC_ALL: "C.UTF-8" },
  maxBuffer: 1e8,
});
const answers = stdout.split("\0");
const rows = cases.map((each, i) => [each.pattern, each.text, ...answers.slice(6 * i, 6 * i + 6)]);
writeFileSync(
  new URL("glob.recorded.json", import.meta.url),
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
);
console.log(`${rows.length} rows`);
