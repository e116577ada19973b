import { describe, expect, test } from "vitest";
import {
  createParser,
  type ParserOptions,
  type ParseStep,
  type WordPart,
} from "../../../src/shell/syntax/index.ts";
import { shape } from "./shape.ts";

function read(source: string, options: ParserOptions = {}): ParseStep[] {
  const parser = createParser(source, options);
  const steps: ParseStep[] = [];
  for (;;) {
    const step = parser.next();
    steps.push(step);
    if (step.kind !== "command") return steps;
  }
}

const firstCommand = (source: string, options: ParserOptions = {}) => {
  const [step] = read(source, options);
  if (step?.kind !== "command") throw new Error(`${source}: ${step?.kind}`);
  return step.list.items[0]?.command.first.commands[0];
};

/** The parts of the last argument of `echo …`. */
function parts(source: string, options: ParserOptions = {}): readonly WordPart[] {
  const command = firstCommand(`echo ${source}`, options);
  const word = command?.kind === "simple" ? command.words[command.words.length - 1] : undefined;
  return word?.kind === "word" ? word.parts : [];
}

/** Parts in short: the kind, and the text or what is inside. */
function short(all: readonly WordPart[]): unknown[] {
  return all.map((part) => {
    if ("text" in part) return `${part.kind}:${part.text}`;
    if (part.kind === "double-quoted")
      return [part.translated ? "translated" : "double", ...short(part.parts)];
    if (part.kind === "parameter") return `$${part.name}`;
    if (part.kind === "arithmetic-expansion") return ["arithmetic", ...short(part.expression.parts)];
    return part.kind;
  });
}

describe("one command a call", () => {
  test("up to the newline, with where the next begins", () => {
    const steps = read("a; b\n\n# c\nif d\nthen e\nfi\n");
    expect(
      steps.map((step) => (step.kind === "command" ? [step.list.items.length, step.end] : step.kind)),
    ).toEqual([[2, 5], [1, 25], "end"]);
  });

  test("here-documents belong to the line that asks for them", () => {
    const steps = read("cat <<A <<B\na\nA\nb\nB\nnext\n");
    expect(steps.map((step) => step.kind === "command" && step.end)).toEqual([20, 25, false]);
  });

  test("an alias or an option counts from the next call on", () => {
    const aliases = new Map<string, string>();
    const parser = createParser("x; x\nx\n", { alias: (name) => aliases.get(name) });
    const words = () => {
      const step = parser.next();
      return step.kind === "command" ? JSON.stringify(shape(step.list)).match(/"text":"\w"/g)?.length : 0;
    };
    expect(words()).toBe(2);
    aliases.set("x", "y z");
    expect(words()).toBe(2);
  });

  test("behind a mistake it goes on with the next line", () => {
    const parser = createParser("a ) b\nc\n");
    expect([parser.next().kind, parser.next().kind, parser.next().kind]).toEqual(["error", "command", "end"]);
  });

  test("lines are counted from where the source begins", () => {
    const [step] = read("\n\nfi\n", { firstLine: 10 });
    expect(step).toMatchObject({ kind: "error", error: { line: 12 } });
    expect(firstCommand("\\\n\na", { firstLine: 5 })?.span).toEqual({ start: 3, end: 4, line: 7 });
  });
});

describe("what could go on", () => {
  const UNFINISHED = [
    "if a",
    "if a; then",
    "while a; do b",
    "for x in a\n",
    "case x in",
    "{ a",
    "( a",
    "a |",
    "a &&",
    "a || \n",
    "f()",
    "f() {",
    'echo "a',
    "echo 'a",
    "echo `a",
    "echo $(a",
    "echo ${a",
    "echo $((1",
    "((1",
    "[[ a &&",
    "[[ -f a",
    "x=(a",
    "a <(b",
    "function f",
    "coproc {",
    "select x in a; do",
  ];
  test.each(UNFINISHED.map((source) => [source]))("%j", (source) => {
    expect(read(`${source}\n`).at(-1)?.kind).toBe("incomplete");
  });

  test.each(["cat <<E\na\n", "echo a \\\n", "echo a \\"])("%j, if more can come", (source) => {
    expect(read(source).at(-1)?.kind).toBe("end");
    expect(read(source, { more: true }).at(-1)?.kind).toBe("incomplete");
  });

  test("a here-document that the end of the text ends is warned of", () => {
    expect(read("a\ncat <<E\nb\n")[1]).toMatchObject({
      kind: "command",
      warnings: [
        { message: "warning: here-document at line 2 delimited by end-of-file (wanted `E')", line: 3 },
      ],
    });
  });
});

describe("words", () => {
  test.each<[string, unknown[]]>([
    [
      "a\\ b'c d'\"e $f\"",
      ["literal:a", "escaped: ", "literal:b", "single-quoted:c d", ["double", "literal:e ", "$f"]],
    ],
    [
      '"\\$a \\b \\\\ \\""',
      [["double", "escaped:$", "literal:a \\b ", "escaped:\\", "literal: ", 'escaped:"']],
    ],
    ["$'a\\tb\\'c\\u00e9\\x41\\101\\cA'", ["ansi-quoted:a\tb'c\u00e9AA\x01"]],
    ["$'\\xff\\xc3\\xa9\\0x'", ["ansi-quoted:\udcff\u00e9"]],
    ['$"a" "$\'a\'"', [["double", "literal:$'a'"]]],
    ["a$ $", ["literal:$"]],
    ["a\\\nb", ["literal:ab"]],
    ["$$ $?x $1a $abc-d", ["$abc", "literal:-d"]],
    ["`a \\`b\\``c", ["command-substitution:a `b`", "literal:c"]],
    [
      "$(a)$((1 + $b))$[2]",
      ["command-substitution", ["arithmetic", "literal:1 + ", "$b"], ["arithmetic", "literal:2"]],
    ],
    ["$((a) )", ["command-substitution:(a) "]],
    ["<(a)>(b)c", ["process-substitution", "process-substitution", "literal:c"]],
    ['{a,"b c"}', ["literal:{a,", ["double", "literal:b c"], "literal:}"]],
    ["a#b", ["literal:a#b"]],
  ])("%j", (source, expected) => expect(short(parts(source))).toEqual(expected));

  test("extended patterns are words where the option says so", () => {
    expect(short(parts('@(a|"b c")d', { extglob: () => true }))).toEqual([
      "literal:@(a|",
      ["double", "literal:b c"],
      "literal:)d",
    ]);
    expect(read("echo @(a|b)")[0]?.kind).toBe("error");
    expect(read("[[ a == @(a|b) ]]")[0]?.kind).toBe("command");
  });

  test.each<[string, object]>([
    ["${a}", { name: "a", bare: false, indirect: false }],
    ["${#a[@]}", { name: "a", operation: { kind: "length" } }],
    ["${!a}", { name: "a", indirect: true }],
    ["${!a*}", { operation: { kind: "names", separator: "*" } }],
    ["${!a[@]}", { operation: { kind: "keys", separator: "@" } }],
    ["${#}", { name: "#" }],
    ["${#-}", { name: "-", operation: { kind: "length" } }],
    ["${#-x}", { name: "#", operation: { kind: "default", colon: false } }],
    ["${a:=b}", { operation: { kind: "assign", colon: true } }],
    ["${a: -1:2}", { operation: { kind: "substring" } }],
    ["${a%%b}", { operation: { kind: "remove", from: "end", longest: true } }],
    ["${a//b/c}", { operation: { kind: "replace", scope: "all" } }],
    ["${a/#b}", { operation: { kind: "replace", scope: "start" } }],
    ["${a,,}", { operation: { kind: "case", operator: ",," } }],
    ["${a@Q}", { operation: { kind: "transform", operator: "Q" } }],
    ["${a.b}", { operation: { kind: "bad", text: "${a.b}" } }],
    ["${}", { operation: { kind: "bad", text: "${}" } }],
  ])("%s", (source, expected) => expect(parts(source)[0]).toMatchObject(expected));

  test("quotes within ${…} within double quotes", () => {
    const operation = (source: string) => {
      const [quoted] = parts(source);
      const [inner] = quoted?.kind === "double-quoted" ? quoted.parts : [];
      return inner?.kind === "parameter" ? inner.operation : undefined;
    };
    expect(operation("\"${a:-'b'}\"")).toMatchObject({ word: { parts: [{ kind: "literal", text: "'b'" }] } });
    expect(operation("\"${a#'b'}\"")).toMatchObject({
      pattern: { parts: [{ kind: "single-quoted", text: "b" }] },
    });
    expect(operation('"${a:-"b c"}"')).toMatchObject({ word: { parts: [{ kind: "double-quoted" }] } });
    expect(operation('"${a:-\\}}"')).toMatchObject({ word: { parts: [{ kind: "escaped", text: "}" }] } });
  });
});

describe("commands", () => {
  test("assignments, also of arrays and to elements", () => {
    expect(shape(firstCommand("a=1 b+=(x [k v]=y [2]+=z) c[1 + 1]=w cmd d=e"))).toMatchObject({
      assignments: [
        { name: "a", append: false },
        {
          name: "b",
          append: true,
          value: { elements: [{}, { append: false, subscript: {} }, { append: true, subscript: {} }] },
        },
        { name: "c", subscript: { parts: [{ text: "1 + 1" }] } },
      ],
      words: [{ kind: "word" }, { kind: "word" }],
    });
  });

  test("arguments of declaration builtins", () => {
    expect(firstCommand("export A=$b -x c")).toMatchObject({
      words: [{ kind: "word" }, { kind: "assignment", name: "A" }, { kind: "word" }, { kind: "word" }],
    });
    expect(firstCommand("echo A=$b")).toMatchObject({ words: [{ kind: "word" }, { kind: "word" }] });
    expect(firstCommand("eval a=(1 2)")).toMatchObject({ words: [{ kind: "word" }, { kind: "word" }] });
  });

  test("redirections", () => {
    expect(firstCommand("a 2>&1 {fd}<b <<<c &>>d >&-e")).toMatchObject({
      redirections: [
        { operator: ">&", descriptor: 2, target: { parts: [{ text: "1" }] } },
        { operator: "<", descriptor: { variable: "fd" } },
        { operator: "<<<" },
        { operator: "&>>" },
        { operator: ">&", target: { parts: [{ text: "-" }] } },
      ],
      words: [{}, { parts: [{ text: "e" }] }],
    });
  });

  test("here-documents", () => {
    const body = (source: string) => {
      const command = firstCommand(source);
      return command?.kind === "simple" ? command.redirections[0]?.hereDocument?.parts : undefined;
    };
    expect(body('cat <<E\na $b "c" \\$d \\e\nE\n')).toMatchObject([
      { kind: "literal", text: "a " },
      { kind: "parameter", name: "b", span: { start: 10, end: 12, line: 2 } },
      { kind: "literal", text: ' "c" ' },
      { kind: "escaped", text: "$" },
      { kind: "literal", text: "d \\e\n" },
    ]);
    expect(body("cat <<'E'\na $b\nE\n")).toMatchObject([{ kind: "literal", text: "a $b\n" }]);
    expect(body("cat <<-E\n\t\ta\n\t b\n\tE\n")).toMatchObject([{ kind: "literal", text: "a\n b\n" }]);
    expect(body("cat <<E\nE\n")).toEqual([]);
    expect(body("cat <<E\na\\\nE\nE\n")).toMatchObject([{ kind: "literal", text: "aE\n" }]);
  });

  test("what cannot be parsed before it is expanded is kept for then", () => {
    expect(parts("`if`")).toMatchObject([
      { fault: { messages: ["syntax error: unexpected end of file"] }, source: "if" },
    ]);
    expect(parts("$((a; if) )")).toMatchObject([
      { fault: { messages: [expect.stringContaining("unexpected token `)'"), "`(a; if) '"] } },
    ]);
    expect(firstCommand("cat <<E\na ${b\nE\n")).toMatchObject({
      redirections: [
        {
          hereDocument: {
            parts: [{ text: "a " }, { operation: { kind: "bad", text: "${b\n", whole: "a ${b\n" } }],
          },
        },
      ],
    });
  });

  test("`((` is arithmetic only where it ends in `))`", () => {
    expect(firstCommand("((a + (b)))")?.kind).toBe("arithmetic");
    expect(firstCommand("((a) )")?.kind).toBe("subshell");
    expect(firstCommand("( (a))")?.kind).toBe("subshell");
  });

  test("reserved words only where a command may begin", () => {
    expect(firstCommand("echo if then done }")).toMatchObject({ words: { length: 5 } });
    expect(firstCommand("case if in then) echo esac;; (esac) echo fi;; esac")).toMatchObject({
      kind: "case",
      clauses: { length: 2 },
    });
    expect(firstCommand("'if' a")?.kind).toBe("simple");
    expect(firstCommand("if (a) then (b) fi")?.kind).toBe("if");
    expect(firstCommand("for in in in; do :; done")).toMatchObject({ kind: "for", name: "in" });
  });

  test("nesting has an end", () => {
    for (const [open, close] of [
      ["$(", ")"],
      ["( ", ")"],
      ["{ ", "; }"],
      ['"${a:-', '}"'],
      ["$((", "))"],
      ["if ", "; then b; fi"],
      ["`", "`"],
      ["<(", ")"],
      ["a=(", ")"],
      ["[[ ( ", " ) ]]"],
    ]) {
      const source = `${open?.repeat(20_000)}b${close?.repeat(20_000)}`;
      expect(["error", "incomplete", "end"]).toContain(read(source).at(-1)?.kind);
    }
    expect(read("{ ".repeat(1000)).at(-1)).toMatchObject({
      error: { messages: ["commands nested more than 300 levels deep"] },
    });
  });
});

describe("time", () => {
  const SHAPES: readonly (readonly [string, string])[] = [
    ["lines", "echo \"a $b\" 'c' $(d) | e > f\n"],
    ["one line", "a b; "],
    ["words", "a "],
    ["here-documents", "cat <<E\na $b\nE\n"],
    ["open parentheses", "(("],
    ["substitutions", "$((a) ) "],
    ["backquotes", "`a`"],
    ["aliases", "ll a; "],
    ["quotes", "\"'"],
    ["patterns", "a) b;; "],
    ["arrays", "a=(b c) "],
    ["continuations", "a \\\n"],
    ["conditionals", "[[ a && b ]]\n"],
    ["braces", "${a:-b}"],
  ];
  test.each(SHAPES)("%s: grows in proportion", (_, piece) => {
    const alias = (name: string) => (name === "ll" ? "ls -l" : undefined);
    const spent = (size: number) => {
      const started = performance.now();
      read(piece.repeat(size / piece.length), { alias });
      return performance.now() - started;
    };
    spent(8000);
    const small = Math.max(10, spent(20_000));
    expect(spent(160_000)).toBeLessThan(small * 8 * 6);
  });
});
