import { andThen } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { bits } from "./bits.ts";
import { type Code, joined, mapped, pure, valuesOf, waiting } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { AwkFatal } from "./faults.ts";
import { formatText, numberFormatter } from "./format.ts";
import type { AwkMachine } from "./machine.ts";
import type { Expression } from "./nodes.ts";
import { sortArray } from "./sort-array.ts";
import { splitArray } from "./split.ts";
import { ended } from "./streams.ts";
import { matchText, substitute } from "./substitute.ts";
import { makeTime, strftime } from "./times.ts";
import {
  AwkArray,
  AwkBoolean,
  AwkRegex,
  isTrue,
  lengthOf,
  NO_FIELD,
  parseNumber,
  type Scalar,
  StringOrNumber,
  toNumber,
} from "./values.ts";

/** A call of a function of the language, as it stands in the program. */
export interface BuiltinCall {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly line: number;
  readonly compiler: ExpressionCompiler;
}

type Builtin = (call: BuiltinCall) => Code;

/** Each argument as a closure. */
function argumentsOf({ args, compiler }: BuiltinCall): readonly Code[] {
  return args.map((arg) => compiler.compile(arg));
}

/** All arguments, then a function of their values. */
function values(act: (call: BuiltinCall, args: readonly Scalar[]) => Scalar): Builtin {
  return (call) => {
    const codes = argumentsOf(call);
    const [first, second] = codes;
    if (first && codes.length === 1) return mapped(first, (value) => act(call, [value]));
    if (first && second && codes.length === 2) return joined(first, second, (a, b) => act(call, [a, b]));
    if (codes.every(({ waits }) => !waits))
      return pure((frame) => {
        const given: Scalar[] = [];
        for (const code of codes) if (!code.waits) given.push(code.run(frame));
        return act(call, given);
      });
    return waiting((frame) => andThen(valuesOf(codes, frame), (given) => act(call, given)));
  };
}

const numeric = (act: (value: number) => number): Builtin =>
  values(({ name, compiler }, [value]) => {
    expectNumber(compiler.machine, name, value);
    return act(toNumber(value));
  });

/** What `--lint` says of a text where a number is wanted. */
function expectNumber(machine: AwkMachine, name: string, value: Scalar, which = ""): void {
  const isText = typeof value === "string" || (value instanceof StringOrNumber && value.number === undefined);
  if (machine.lints && isText) machine.doubt(`${name}: received non-numeric ${which}argument`);
}

/** What `--lint` says of a number where a text is wanted. */
function expectText(machine: AwkMachine, name: string, value: Scalar, which = ""): void {
  if (machine.lints && typeof value === "number")
    machine.doubt(`${name}: received non-string ${which}argument`);
}

/** Functions that are not there for every number: what comes of one is told with a warning. */
const checked = (
  act: (value: number) => number,
  doubt: (value: number, result: number) => string | undefined,
): Builtin =>
  values(({ name, compiler }, [value]) => {
    expectNumber(compiler.machine, name, value);
    const number = toNumber(value);
    const result = act(number);
    const problem = doubt(number, result);
    if (problem !== undefined) compiler.machine.warn(`${name}: ${problem}`);
    return result;
  });

const negative = (value: number) =>
  value < 0 ? `received negative argument ${numberFormatter("%g")(value)}` : undefined;

const textOf = ({ compiler }: BuiltinCall, value: Scalar): string => compiler.machine.text(value);

const length: Builtin = (call) => {
  const { args, compiler } = call;
  const { machine } = compiler;
  const [arg] = args;
  if (!arg)
    return pure(() => {
      if (machine.lints && machine.record.isUnset) machine.doubt("reference to uninitialized field `$0'");
      return lengthOf(machine.record.text);
    });
  if (arg.kind !== "variable" && arg.kind !== "element")
    return values((_, [value]) => {
      expectText(machine, "length", value);
      return lengthOf(textOf(call, value));
    })(call);
  const code = compiler.compile(arg);
  const held = compiler.held(arg);
  return waiting((frame) => {
    const value = held(frame);
    if (value instanceof AwkArray) {
      machine.doubtOnce("`length(array)' is a gawk extension");
      return value.size;
    }
    return andThen(code.run(frame), (scalar) => {
      expectText(machine, "length", scalar);
      return lengthOf(machine.text(scalar));
    });
  });
};

/** What `--lint` says of the numbers of `substr`. */
function lintSubstring(machine: AwkMachine, text: string, start: number, count: number): void {
  const show = numberFormatter("%g");
  if (count < 1 || Number.isNaN(count)) return machine.doubt(`substr: length ${show(count)} is not >= 1`);
  if (!Number.isInteger(start))
    machine.doubt(`substr: non-integer start index ${show(start)} will be truncated`);
  if (start < 1) machine.doubt(`substr: start index ${show(start)} is invalid, using 1`);
  if (text === "") machine.doubt("substr: source string is zero length");
  else if (start > lengthOf(text)) machine.doubt(`substr: start index ${show(start)} is past end of string`);
  else if (Number.isFinite(count) && Math.trunc(start) + count - 1 > lengthOf(text))
    machine.doubt(
      `substr: length ${show(count)} at start index ${show(start)} exceeds length of first argument (${lengthOf(text)})`,
    );
}

/** As gawk 5.2 does: a start before the text is its start. */
function substring(text: string, start: number, count: number): string {
  if (Number.isNaN(start) || Number.isNaN(count) || count < 1) return "";
  const from = Math.max(1, Math.trunc(start)) - 1;
  const size = Math.trunc(Math.min(count, 2 ** 31));
  if (!/[\ud800-\udbff]/.test(text)) return text.slice(from, from + size);
  return Array.from(text)
    .slice(from, from + size)
    .join("");
}

function indexOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 0 : lengthOf(text.slice(0, at)) + 1;
}

/** Hexadecimal and octal too. */
function stringToNumber(value: Scalar, text: string): number {
  if (typeof value === "number") return value;
  const trimmed = text.trim();
  if (/^[+-]?0[xX][0-9a-fA-F]/.test(trimmed)) {
    const digits = /0[xX]([0-9a-fA-F]+)/.exec(trimmed)?.[1] ?? "0";
    const number = Number.parseInt(digits, 16);
    return trimmed.startsWith("-") ? -number : number;
  }
  if (/^[+-]?0[0-7]+(?![\d.eE])/.test(trimmed)) return Number.parseInt(trimmed, 8);
  return parseNumber(text);
}

const system: Builtin = (call) => {
  const [command] = argumentsOf(call);
  const { machine } = call.compiler;
  const { process } = machine.call;
  if (machine.call.flags.sandbox === true)
    throw new AwkFatal("'system' function not allowed in sandbox mode", call.line);
  return waiting((frame) =>
    andThen(command?.run(frame), (text) =>
      andThen(machine.streams.flush(), () => {
        // system(3) calls the shell by its bare name.
        const argv = ["sh", "-c", machine.text(text)];
        const child = process.kernel.spawn(process, { path: "/bin/sh", argv, env: process.env });
        return child instanceof Errno ? 127 : ended(process, child);
      }),
    ),
  );
};

const close: Builtin = (call) => {
  const codes = argumentsOf(call);
  const { machine } = call.compiler;
  return waiting((frame) =>
    andThen(valuesOf(codes, frame), ([name, end]) => {
      const which = end === undefined ? "both" : machine.text(end);
      if (which !== "both" && which !== "to" && which !== "from")
        throw new AwkFatal("close: second argument must be `to' or `from'");
      return machine.streams.close(machine.text(name), which);
    }),
  );
};

const fflush: Builtin = (call) => {
  const { machine } = call.compiler;
  const [code] = argumentsOf(call);
  if (!code) return waiting(() => andThen(machine.streams.flush(), () => 0));
  return waiting((frame) =>
    andThen(valuesOf([code], frame), ([value]) => {
      const name = machine.text(value);
      if (name === "") return andThen(machine.streams.flush(), () => 0);
      return andThen(machine.streams.flushOne(name), (result) => {
        if (result < 0) machine.warn(`fflush: \`${name}' is not an open file, pipe or co-process`);
        return result;
      });
    }),
  );
};

const srand: Builtin = (call) => {
  const [seed] = argumentsOf(call);
  const { machine } = call.compiler;
  const set = (value: Scalar): Scalar => {
    const before = machine.seed;
    if (seed) expectNumber(machine, "srand", value);
    machine.seed = seed ? toNumber(value) : Math.floor(machine.call.now() / 1000);
    machine.random.seed(Math.trunc(toNumber(machine.seed)));
    return before;
  };
  return seed ? mapped(seed, set) : pure(() => set(undefined));
};

const typeOf: Builtin = (call) => {
  const [arg] = call.args;
  if (!arg) throw new AwkFatal(`${call.name}: no arguments`);
  if (arg.kind === "field")
    return values((_, [value]) => (value === NO_FIELD ? "unassigned" : kindOf(value)))(call);
  if (arg.kind !== "variable" && arg.kind !== "element") return values((_, [value]) => kindOf(value))(call);
  const held = call.compiler.held(arg);
  const asked = call.name === "isarray";
  return pure((frame) => {
    const value = held(frame);
    if (asked) return value instanceof AwkArray ? 1 : 0;
    return value instanceof AwkArray ? "array" : kindOf(value);
  });
};

function kindOf(value: Scalar): string {
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "string";
  if (value === undefined) return "untyped";
  if (value instanceof AwkRegex) return "regexp";
  if (value instanceof AwkBoolean) return "number|bool";
  return value instanceof StringOrNumber && value.number !== undefined ? "strnum" : "string";
}

/** The functions of the language (gawk manual 9.1). */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  and: values((_, args) => bits(args, (a, b) => a & b)),
  asort: sortArray("values"),
  asorti: sortArray("keys"),
  atan2: values((_, [y, x]) => Math.atan2(toNumber(y), toNumber(x))),
  close,
  compl: values((_, [value]) => Number(0x1fffffffffffffn ^ BigInt(Math.trunc(toNumber(value))))),
  cos: numeric(Math.cos),
  exp: checked(Math.exp, (value, result) =>
    Number.isFinite(value) && (result === 0 || result === Number.POSITIVE_INFINITY)
      ? `argument ${numberFormatter("%g")(value)} is out of range`
      : undefined,
  ),
  fflush,
  gensub: substitute("gensub"),
  gsub: substitute("gsub"),
  index: values((call, [text, part]) => {
    const { machine } = call.compiler;
    if (call.args[1]?.kind === "regex")
      throw new AwkFatal("index: regexp constant as second argument is not allowed");
    expectText(machine, "index", text, "first ");
    expectText(machine, "index", part, "second ");
    return indexOf(machine.folded(machine.text(text)), machine.folded(machine.text(part)));
  }),
  int: numeric((value) => Math.trunc(value) + 0),
  isarray: typeOf,
  length,
  log: checked(Math.log, negative),
  lshift: values((_, [value, by]) => Math.trunc(toNumber(value)) * 2 ** Math.trunc(toNumber(by))),
  match: matchText,
  mkbool: values((_, [value]) => new AwkBoolean(isTrue(value) ? 1 : 0)),
  mktime: values((call, [text]) => makeTime(call.compiler.machine, textOf(call, text))),
  or: values((_, args) => bits(args, (a, b) => a | b)),
  patsplit: splitArray("patterns"),
  rand: (call) => {
    const { machine } = call.compiler;
    return pure(() => machine.random.next());
  },
  rshift: values((_, [value, by]) => Math.floor(Math.trunc(toNumber(value)) / 2 ** Math.trunc(toNumber(by)))),
  sin: numeric(Math.sin),
  split: splitArray("separators"),
  sprintf: values((call, [format, ...args]) => {
    if (call.args.length === 0) throw new AwkFatal("sprintf: no arguments", call.line);
    return formatText(textOf(call, format), args, (value) => textOf(call, value), call.compiler.machine);
  }),
  sqrt: checked(Math.sqrt, negative),
  srand,
  strftime: values((call, args) => strftime(call.compiler.machine, args)),
  strtonum: values((call, [value]) => stringToNumber(value, textOf(call, value))),
  sub: substitute("sub"),
  substr: values((call, [text, start, ...rest]) => {
    const whole = textOf(call, text);
    const count = rest.length > 0 ? toNumber(rest[0]) : Number.POSITIVE_INFINITY;
    if (call.compiler.machine.lints) lintSubstring(call.compiler.machine, whole, toNumber(start), count);
    return substring(whole, toNumber(start), count);
  }),
  system,
  systime: (call) => {
    const { machine } = call.compiler;
    return pure(() => Math.floor(machine.call.now() / 1000));
  },
  tolower: values((call, [text]) => {
    expectText(call.compiler.machine, "tolower", text);
    return textOf(call, text).toLowerCase();
  }),
  toupper: values((call, [text]) => {
    expectText(call.compiler.machine, "toupper", text);
    return textOf(call, text).toUpperCase();
  }),
  typeof: typeOf,
  xor: values((_, args) => bits(args, (a, b) => a ^ b)),
};
