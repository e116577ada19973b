// Holds random regular expressions against random texts in real tools and keeps the answers, for regex.test.ts.
// node tests/base/regex/record.mjs
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import fc from "fast-check";

const SEED = 20261123;
const env = { LC_ALL: "C.UTF-8", PATH: process.env.PATH };
const times = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,2}", "{,2}", "{2,}");
const single = fc.constantFrom(
  "a",
  "b",
  "c",
  "é",
  ".",
  "[ab]",
  "[^a]",
  "[^bc]",
  "[[:alpha:]]",
  "[a-c]",
  "\\w",
  "x y",
);
const anchored = fc.constantFrom("", "", "", "", "^", "\\b", "\\<");
const atom = (depth) =>
  depth === 0
    ? single
    : fc.oneof(
        { weight: 5, arbitrary: single },
        { weight: 2, arbitrary: choice(depth - 1).map((inner) => `(${inner})`) },
      );
const branch = (depth) =>
  fc
    .array(
      fc.tuple(atom(depth), times).map((pair) => pair.join("")),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => all.join(""));
const choice = (depth) =>
  fc.oneof(
    { weight: 2, arbitrary: branch(depth) },
    { weight: 1, arbitrary: fc.tuple(branch(depth), branch(depth)).map((both) => both.join("|")) },
  );
// Anchors stand outside: glibc loses them where it copies a counted group.
const expression = fc
  .tuple(anchored, choice(2), fc.constantFrom("", "", "", "$", "\\b"))
  .map((all) => all.join(""));
const text = fc
  .array(fc.constantFrom("a", "b", "a", "b", "c", "é", " ", "x", "y"), { maxLength: 8 })
  .map((all) => all.join(""));

const cases = fc.sample(fc.tuple(expression, fc.array(text, { minLength: 4, maxLength: 4 })), {
  seed: SEED,
  numRuns: 400,
});

/** All matches in all lines, as `grep -E -o` prints them with their line numbers. */
function grep(pattern, texts) {
  const { stdout, status } = spawnSync("grep", ["-E", "-o", "-n", "-e", pattern], {
    input: `${texts.join("\n")}\n`,
    encoding: "utf8",
    env,
  });
  return status === 2 ? undefined : stdout;
}

const rows = cases
  .map(([pattern, texts]) => [pattern, texts, grep(pattern, texts)])
  .filter(([, , matches]) => matches !== undefined);
writeFileSync(
  new URL("grep.recorded.json", import.meta.url),
  `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
);

/** Expressions whose reading differs from tool to tool; `sed` shows the first match of each line. */
const EDGES = [
  "*a",
  "a**",
  "+a",
  "?a",
  "(*a)",
  "a|*b",
  "()",
  "(a",
  "a)",
  ")",
  "[]a]",
  "[^]a]",
  "a{",
  "a{1",
  "a{x}",
  "a{,2}",
  "a{2,1}",
  "a{1}{2}",
  "{1}",
  "a{99999}",
  "[b-a]",
  "[[:foo:]]",
  "[[.x.]]",
  "[[=x=]]",
  "[[.xx.]]",
  "[[.hyphen.]]",
  "\\1",
  "(a)\\1",
  "(a)\\2",
  "\\(a\\)\\1",
  "a|",
  "|a",
  "a||b",
  "^*",
  "^*a",
  "a^b",
  "a$b",
  "$a",
  "^^a",
  "a$$",
  "(^a)",
  "(a$)",
  "x(^a)",
  "\\(^a\\)",
  "\\(*a\\)",
  "a\\|*b",
  "\\(a",
  "a\\)",
  "a\\{1",
  "a\\{1,2\\}",
  "a\\{2,1\\}",
  "a\\{x\\}",
  "\\{1\\}",
  "a\\{",
  "a+?",
  "a\\+",
  "a\\?",
  "\\+a",
  "[a-]",
  "[-a]",
  "[a-c-e]",
  "[--/]",
  "[a\\]",
  "[\\]]",
  "\\w",
  "\\.",
  "\\<a\\>",
  "\\ba",
  "\\Ba",
  "\\`a",
  "a\\'",
  "[:alpha:]",
  "a{0}",
  "(a{2}){2}",
  "^",
  "$",
  "^$",
  ".",
  "a{1,2,3}",
  "a{-1}",
  "[[:alpha:]-z]",
  "[z-[.a.]]",
  "\\|",
  "a\\|b",
  "}",
  "]",
  "a{1}*",
  "a{,}",
  "(a)|b\\1",
  "(a|\\(b\\))",
];
const LINES = [
  "a",
  "aa",
  "*a",
  "+a",
  "?a",
  "b",
  "ab",
  "a{1",
  "a{",
  "a{x}",
  "a{,2}",
  "{1}",
  "^a",
  "a^b",
  "a$b",
  "$a",
  "(a)",
  "\\",
  "]",
  "a]",
  "|",
  "n",
  "aaaa",
  "xyz",
  ":",
  "-",
  "a|b",
  "()",
  "*",
  "a\tb",
];
const SEDS = { sed: "-n", "sed-extended": "-nE" };
const edges = EDGES.flatMap((pattern) =>
  Object.entries(SEDS).map(([dialect, options]) => {
    const { stdout, stderr, status } = spawnSync("sed", [options, `s\x01${pattern}\x01<&>\x01p`], {
      input: `${LINES.join("\n")}\n`,
      encoding: "utf8",
      env,
    });
    return [
      dialect,
      pattern,
      status === 0 ? stdout : stderr.trim().replace(/^sed: (?:-e expression #1, char \d+: )?/, ""),
    ];
  }),
);
writeFileSync(
  new URL("edges.recorded.json", import.meta.url),
  `[\n${[[LINES], ...edges].map((row) => JSON.stringify(row)).join(",\n")}\n]\n`,
);
console.log(`${rows.length} rows, ${edges.length} edges`);
