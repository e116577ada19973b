import { Errno } from "../disk/errno.ts";
import type { FileKind, FileStatus, Files } from "../disk/files.ts";
import { deviceOfDescriptor } from "./open.ts";
import type { Process } from "./process.ts";

/** What `test` asks of the shell that runs it; a program of its own has no answer to these. */
export interface TestContext {
  readonly process: Process;
  variableIsSet?(name: string): boolean;
  variableIsReference?(name: string): boolean;
  optionIsSet?(name: string): boolean;
}

/** A complaint in the words of `test`, without its name; the status is 2. */
export class TestFault extends Error {}

const KINDS: Readonly<Record<string, FileKind>> = {
  b: "block-device",
  c: "character-device",
  d: "directory",
  f: "file",
  p: "fifo",
  S: "socket",
}; // prettier-ignore
const UNARY = new Set([..."abcdefghknoprstuvwxzGLNORS"].map((letter) => `-${letter}`));
const INTEGER_OPERATORS = new Set(["-eq", "-ne", "-lt", "-le", "-gt", "-ge"]);
const BINARY = new Set([...INTEGER_OPERATORS, "=", "==", "!=", "<", ">", "-nt", "-ot", "-ef"]);

/** The expression of `test` (POSIX test, by number of arguments; bash manual 4.1). */
export function evaluateTest(context: TestContext, args: readonly string[]): boolean {
  return new TestEvaluator(context, args).evaluate();
}

class TestEvaluator {
  #at = 0;
  constructor(
    private readonly context: TestContext,
    private readonly args: readonly string[],
  ) {}

  evaluate(): boolean {
    return this.#byCount(0, this.args.length);
  }

  /** POSIX: up to four arguments mean what their number says. */
  #byCount(from: number, to: number): boolean {
    const [a = "", b = "", c = "", d = ""] = this.args.slice(from, from + 4);
    switch (to - from) {
      case 0:
        return false;
      case 1:
        return a !== "";
      case 2:
        if (a === "!") return b === "";
        if (UNARY.has(a)) return evaluateUnaryTest(this.context, a, b);
        throw new TestFault(`${a}: unary operator expected`);
      case 3:
        if (BINARY.has(b)) return evaluateBinaryTest(this.context, a, b, c);
        if (b === "-a") return a !== "" && c !== "";
        if (b === "-o") return a !== "" || c !== "";
        if (a === "!") return !this.#byCount(from + 1, to);
        if (a === "(" && c === ")") return b !== "";
        throw new TestFault(`${b}: binary operator expected`);
      case 4:
        if (a === "!") return !this.#byCount(from + 1, to);
        if (a === "(" && d === ")") return this.#byCount(from + 1, to - 1);
        return this.#whole(from);
      default:
        return this.#whole(from);
    }
  }

  #whole(from: number): boolean {
    this.#at = from;
    const value = this.#or();
    const left = this.args[this.#at];
    if (left?.startsWith("-")) throw new TestFault(`syntax error: \`${left}' unexpected`);
    if (left !== undefined) throw new TestFault("too many arguments");
    return value;
  }

  #or(): boolean {
    let value = this.#and();
    while (this.args[this.#at] === "-o") {
      this.#at++;
      value = this.#and() || value;
    }
    return value;
  }

  #and(): boolean {
    let value = this.#term();
    while (this.args[this.#at] === "-a") {
      this.#at++;
      value = this.#term() && value;
    }
    return value;
  }

  #term(): boolean {
    const { args } = this;
    if (this.#at >= args.length) throw new TestFault("argument expected");
    const word = args[this.#at] as string;
    if (word === "!") {
      this.#at++;
      return !this.#term();
    }
    if (word === "(") return this.#parentheses();
    const operator = args[this.#at + 1];
    if (operator !== undefined && BINARY.has(operator) && this.#at + 2 < args.length) {
      this.#at += 3;
      return evaluateBinaryTest(this.context, word, operator, args[this.#at - 1] as string);
    }
    if (UNARY.has(word) && this.#at + 1 < args.length) {
      this.#at += 2;
      return evaluateUnaryTest(this.context, word, args[this.#at - 1] as string);
    }
    this.#at++;
    return word !== "";
  }

  #parentheses(): boolean {
    this.#at++;
    const value = this.#or();
    const close = this.args[this.#at];
    if (close === undefined) throw new TestFault("`)' expected");
    if (close !== ")") throw new TestFault(`\`)' expected, found ${close}`);
    this.#at++;
    return value;
  }
}

/** One operator with one operand, for `test` and `[[`. */
export function evaluateUnaryTest(context: TestContext, operator: string, operand: string): boolean {
  const { files } = context.process;
  switch (operator) {
    case "-n":
      return operand !== "";
    case "-z":
      return operand === "";
    case "-t":
      // What is no number is no terminal (bash's test.c).
      return INTEGER.test(operand) && context.process.fds.get(Number(operand))?.terminal !== undefined;
    case "-v":
      return context.variableIsSet?.(operand) ?? false;
    case "-R":
      return context.variableIsReference?.(operand) ?? false;
    case "-o":
      return context.optionIsSet?.(operand) ?? false;
    case "-h":
    case "-L": {
      const status = files.lstat(operand);
      return !(status instanceof Errno) && status.kind === "symlink";
    }
    case "-r":
    case "-w": {
      // A pipe belongs to who has it open, in either direction.
      const open = deviceOfDescriptor(context.process, operand);
      if (open && open.status().kind !== "file") return true;
      return files.access(operand, operator[1] as "r" | "w") === undefined;
    }
    case "-x":
      return files.access(operand, "x") === undefined;
    default: {
      const status = statusOf(context.process, operand);
      return status !== undefined && testStatus(operator[1] as string, status, files);
    }
  }
}

function statusOf(process: Process, path: string): FileStatus | undefined {
  const open = deviceOfDescriptor(process, path);
  if (open) return open.status();
  const status = process.files.stat(path);
  return status instanceof Errno ? undefined : status;
}

function testStatus(letter: string, status: FileStatus, { credentials }: Files): boolean {
  const kind = KINDS[letter];
  if (kind) return status.kind === kind;
  switch (letter) {
    case "s":
      return status.size > 0;
    case "u":
      return (status.mode & 0o4000) !== 0;
    case "g":
      return (status.mode & 0o2000) !== 0;
    case "k":
      return (status.mode & 0o1000) !== 0;
    case "O":
      return status.uid === credentials.uid;
    case "G":
      return status.gid === credentials.gid;
    case "N":
      return status.mtime > status.atime;
    default:
      return true;
  }
}

/** One operator with two operands, strings compared by bytes, for `test`; `[[` has its own patterns. */
export function evaluateBinaryTest(
  context: TestContext,
  left: string,
  operator: string,
  right: string,
): boolean {
  if (INTEGER_OPERATORS.has(operator))
    return compareIntegers(parseInteger(left), operator, parseInteger(right));
  switch (operator) {
    case "=":
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case ">":
      return left > right;
    default:
      return compareFiles(context.process, left, operator, right);
  }
}

function compareIntegers(left: number | bigint, operator: string, right: number | bigint): boolean {
  switch (operator) {
    case "-eq":
      return left <= right && left >= right;
    case "-ne":
      return left < right || left > right;
    case "-lt":
      return left < right;
    case "-le":
      return left <= right;
    case "-gt":
      return left > right;
    default:
      return left >= right;
  }
}

function compareFiles(process: Process, left: string, operator: string, right: string): boolean {
  const a = statusOf(process, left);
  const b = statusOf(process, right);
  if (operator === "-ef") return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
  // A file that is there is newer than one that is not (bash manual 6.4).
  if (operator === "-nt") return a !== undefined && (b === undefined || a.mtime > b.mtime);
  return b !== undefined && (a === undefined || a.mtime < b.mtime);
}

const INTEGER = /^[ \t\n]*[-+]?\d+[ \t\n]*$/;
/** So many characters are surely a number that a double holds exactly. */
const SHORT = 15;
const LIMIT = 1n << 63n;

function parseInteger(text: string): number | bigint {
  if (INTEGER.test(text)) {
    if (text.length <= SHORT) return Number(text);
    const value = BigInt(text.trim().replace(/^\+/, ""));
    if (value >= -LIMIT && value < LIMIT) return value;
  }
  throw new TestFault(`${text}: integer expression expected`);
}
