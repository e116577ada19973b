import { compileGlob } from "../../base/pattern/index.ts";
import { compileRegex, RegexFault } from "../../base/regex/index.ts";
import { TestFault } from "../../process/test-expression.ts";
import type { Builtin } from "../builtins/define.ts";
import type { Meaning } from "../builtins/lookups.ts";
import { adapted, builtinOf, ofBash } from "./adapt.ts";
import { almquistBuiltins, evaluateTest } from "./almquist-builtins.ts";
import type { TestWords } from "./almquist-test.ts";
import { almquistUlimit } from "./almquist-ulimit.ts";

function describeMeaning(name: string, meaning: Meaning): string {
  switch (meaning.kind) {
    case "alias":
      return `${name} is an alias for ${meaning.value}\n`;
    case "keyword":
      return `${name} is a shell keyword\n`;
    case "function":
      return `${name} is a function\n`;
    case "builtin":
      return `${name} is a ${meaning.special ? "special " : ""}shell builtin\n`;
    case "file":
      return `${name} is ${meaning.hashed ? "a tracked alias for " : ""}${meaning.path}\n`;
  }
}

const TEST_WORDS: TestWords = {
  operators: ["=="],
  leftOver: (_first, left) => `${left}: unknown operand`,
  badNumber: (text) => `${text}: bad number`,
};

const SHARED = almquistBuiltins(describeMeaning, TEST_WORDS);

/** `[[` is a command here like `[`, with an end of its own, and what is compared is a pattern, quoted or not. */
const doubleBracket: Builtin = {
  ...adapted(builtinOf(SHARED, "["), (shell, args, io) => {
    if (args.at(-1) !== "]]") return io.fault("missing ]]", 2);
    return evaluateTest(shell, args.slice(0, -1), io, {
      ...TEST_WORDS,
      operators: ["==", "=~"],
      joints: { and: "&&", or: "||" },
      compare: matches,
    });
  }),
  name: "[[",
};

function matches(left: string, operator: string, right: string): boolean | undefined {
  if (operator === "=~") {
    const regex = compileRegex(right, { dialect: "bash" });
    if (regex instanceof RegexFault) throw new TestFault("");
    return regex.match(left) !== undefined;
  }
  if (operator === "=" || operator === "==") return compileGlob(right).matches(left);
  return operator === "!=" ? !compileGlob(right).matches(left) : undefined;
}

/** `type -t` tells the path, or nothing that helps. */
const type = adapted(builtinOf(SHARED, "type"), (_shell, args, _io, run) =>
  run(args[0] === "-t" || args[0] === "-p" ? args.slice(1) : args),
);

const limit = (letter: string, name: string) => ({ letter, label: `${name.padEnd(32)}(-${letter}) ` });

/** shell/shell_common.c, limits_tbl */
const ulimit = almquistUlimit({
  takesLast: false,
  limits: [
    limit("c", "core file size (blocks)"),
    limit("d", "data seg size (kb)"),
    limit("e", "scheduling priority"),
    limit("f", "file size (blocks)"),
    limit("i", "pending signals"),
    limit("l", "max locked memory (kb)"),
    limit("m", "max memory size (kb)"),
    limit("n", "open files"),
    limit("q", "POSIX message queues (bytes)"),
    limit("r", "real-time priority"),
    limit("s", "stack size (kb)"),
    limit("t", "cpu time (seconds)"),
    limit("u", "max user processes"),
    limit("v", "virtual memory (kb)"),
    limit("x", "file locks"),
  ],
});

const ALL: readonly Builtin[] = [
  ...SHARED,
  doubleBracket,
  ofBash("echo"),
  ofBash("let"),
  ofBash("printf"),
  ofBash("read"),
  ofBash("source"),
  type,
  ulimit,
];

export const ASH_BUILTINS: ReadonlyMap<string, Builtin> = new Map(
  ALL.map((builtin) => [builtin.name, builtin]),
);

export const ASH_LETTERS: Readonly<Record<string, string>> = {
  cd: "LP",
  export: "p",
  hash: "r",
  jobs: "lp",
  local: "",
  printf: "",
  pwd: "LP",
  read: "p:u:rt:n:sd:",
  readonly: "p",
  trap: "",
  umask: "S",
  unset: "fv",
  wait: "",
};
