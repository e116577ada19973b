import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createParser,
  parseScript,
  printNode,
  scanUnfinished,
  tokenSpans,
} from "../../../src/shell/syntax/index.ts";
import { SNIPPETS } from "./inputs.mjs";
import { nodes, shape } from "./shape.ts";

const FRAGMENTS = [
  "a",
  "echo ",
  " ",
  "\n",
  ";",
  "&",
  "|",
  "&&",
  "||",
  "(",
  ")",
  "{ ",
  "; }",
  "}",
  "if ",
  "; then ",
  "; else ",
  "; fi",
  "while ",
  "; do ",
  "; done",
  "for x in ",
  "case a in ",
  "b) ",
  ";; ",
  "esac",
  "f() ",
  "$x",
  "${x}",
  "${x:-",
  "${x#",
  "${x/",
  "$(",
  "`",
  "$((",
  "))",
  "((",
  '"',
  "'",
  "$'",
  "\\",
  "\\\n",
  "# c\n",
  "<f",
  ">f",
  "2>&1",
  "<<E\n",
  "<<-'E'\n",
  "E\n",
  "<<<",
  "<(",
  "x=",
  "x=(",
  "[1]",
  "a[",
  "]",
  "[[ ",
  " ]]",
  " == ",
  " =~ ",
  "! ",
  "time ",
  "coproc ",
  "function f ",
  "*",
  "@(",
  "é",
  "😀",
  "\ud800",
  "{fd}>x",
  "&>x",
  ";&",
  "\0",
  "\t",
  "\r",
  "in ",
  "do ",
  "declare ",
  "eval ",
  "ll ",
];
const ragged = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }).map((pieces) => pieces.join(""));
const options = {
  alias: (name: string) => (name === "ll" ? "ls ll " : name === "a" ? "ll '" : undefined),
  extglob: () => true,
};

const word: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "a",
    "b-c",
    "$x",
    "'q r'",
    '"d $y"',
    "\\;",
    "${z:-w}",
    '"${z#"p"}"',
    "${a[1]/x/y}",
    "$((1 + 2))",
    "$[3]",
    "`e`",
    "*.c",
    "{a,b}",
    "~",
    '"a\\"b"',
    "@(a|b)",
    "<(c)",
  ),
  fc.constantFrom("a b", "c | d", "e && f", "( g )", "if h; then i; fi").map((inside) => `$(${inside})`),
);
const redirection = fc.constantFrom(">o", "2>&1", "<i", ">>p", "<<<h", "{fd}>q", "&>r", "3>&-", "");
const simple = fc
  .tuple(
    fc.constantFrom("", "v=1 ", "v=(1 [k]=2) "),
    fc.array(word, { minLength: 1, maxLength: 4 }),
    redirection,
  )
  .map(([assignment, words, behind]) => `${assignment}c ${words.join(" ")} ${behind}`);
const { command } = fc.letrec<{ command: string; list: string }>((tie) => ({
  list: fc
    .array(fc.tuple(tie("command"), fc.constantFrom("; ", " && ", " || ", " | ", " & ")), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) =>
      parts.map(([text, joint], index) => (index < parts.length - 1 ? text + joint : text)).join(""),
    ),
  command: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    simple,
    tie("list").map((list) => `{ ${list}; }`),
    tie("list").map((list) => `( ${list} ) >o`),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => `if ${a}; then ${b}; fi`),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => `while ${a}; do ${b}; done`),
    fc.tuple(word, tie("list")).map(([a, b]) => `for x in ${a}; do ${b}; done`),
    fc.tuple(word, tie("list")).map(([a, b]) => `case ${a} in p|q) ${b};; *) ;; esac`),
    tie("list").map((list) => `f() { ${list}; }`),
    fc.constantFrom("[[ a == b && ( -n c || ! d < e ) ]]", "((x = 1, y))", "{ ! a; }", "coproc N { a; }"),
  ),
}));

const steps = (source: string, given = {}) => {
  const parser = createParser(source, given);
  for (let count = 0; ; count++) {
    const step = parser.next();
    if (step.kind !== "command") return { count, step };
  }
};

describe("whatever the text", () => {
  test("the parser ends and throws nothing", () => {
    fc.assert(
      fc.property(ragged, fc.boolean(), (source, more) => void steps(source, { ...options, more })),
      { numRuns: 2000 },
    );
  });

  test("half a surrogate pair behind a backslash, at the end of the text", () => {
    for (const source of ["\\\ud800", "a[\\\ud800", '"\\\ud800'])
      for (const more of [false, true]) steps(source, { ...options, more });
  });

  test("colours stand in order within the text, and completion finds its place", () => {
    fc.assert(
      fc.property(ragged, (source) => {
        let last = 0;
        for (const { start, end } of tokenSpans(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
        const { word: found } = scanUnfinished(source);
        expect(found.end).toBe(source.length);
        expect(found.raw).toBe(source.slice(found.start));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("whatever the command", () => {
  const parse = (source: string) => {
    const parsed = parseScript(source, { extglob: () => true });
    if ("error" in parsed) throw new Error(`${source}\n${parsed.error.messages.join("\n")}`);
    return parsed.list;
  };

  test("what is printed is read as the same tree", () => {
    fc.assert(
      fc.property(command, (source) => {
        const list = parse(source);
        expect(shape(parse(printNode(list)))).toEqual(shape(list));
      }),
      { numRuns: 500 },
    );
  });

  test("each node stands within the one around it", () => {
    fc.assert(
      fc.property(command, (source) => {
        for (const { node, around } of nodes(parse(source))) {
          const { start, end } = node.span;
          expect(end).toBeGreaterThanOrEqual(start);
          if (around) expect(around.span.start).toBeLessThanOrEqual(start);
          if (around) expect(around.span.end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("cut off it is unfinished, ended or wrong, and never something else before the cut", () => {
    fc.assert(
      fc.property(command, fc.nat(), (source, at) => {
        const cut = source.slice(0, at % (source.length + 1));
        const { step } = steps(cut, { ...options, alias: undefined, more: true });
        expect(["end", "incomplete", "error"]).toContain(step.kind);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the snippets", () => {
  test.each(SNIPPETS.map((snippet) => [snippet]))("%j cut at a newline asks for more", (snippet) => {
    const whole = steps(snippet, { more: true });
    if (whole.step.kind !== "end") return;
    for (let at = snippet.indexOf("\n"); at >= 0; at = snippet.indexOf("\n", at + 1)) {
      expect(["end", "incomplete"]).toContain(steps(snippet.slice(0, at + 1), { more: true }).step.kind);
    }
  });
});
