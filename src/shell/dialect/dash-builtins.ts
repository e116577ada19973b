import { andThen } from "../../base/maybe-promise.ts";
import { decodeEscapes } from "../../base/printf/escapes.ts";
import { printFormatted } from "../../base/printf/printer.ts";
import { formatSignal, parseSignal } from "../../process/signals.ts";
import { type Builtin, defineBuiltin } from "../builtins/define.ts";
import type { BuiltinIo } from "../builtins/io.ts";
import type { Meaning } from "../builtins/lookups.ts";
import { adapted, builtinOf, ofBash } from "./adapt.ts";
import { almquistBuiltins } from "./almquist-builtins.ts";
import { almquistUlimit } from "./almquist-ulimit.ts";

/** Escapes always count, and no option but a first `-n` is one. */
const echo = defineBuiltin({
  name: "echo",
  usage: "",
  summary: "",
  run(_shell, args, io) {
    const silent = args[0] === "-n";
    const { text, stopped } = decodeEscapes((silent ? args.slice(1) : args).join(" "), "dash");
    io.print(silent || stopped ? text : `${text}\n`);
    return 0;
  },
});

const printf = defineBuiltin({
  name: "printf",
  usage: "",
  summary: "",
  run(_shell, args, io) {
    const parsed = io.options(args, "");
    if (!parsed) return 2;
    const [format, ...rest] = parsed.operands;
    if (format === undefined) return io.fault("usage: printf format [arg ...]", 2);
    let status = 0;
    const { text, fatal } = printFormatted(
      format,
      rest,
      printerHost(io, () => (status = 1)),
    );
    io.print(text);
    return fatal ? 2 : status;
  },
});

const CONVERSIONS = "diouxXeEfFgGaAcsb";

function printerHost(io: BuiltinIo, failed: () => void): Parameters<typeof printFormatted>[2] {
  return {
    complain(message) {
      io.fault(message);
      failed();
    },
    warn: () => undefined,
    accepts: ({ character }) => CONVERSIONS.includes(character),
    dash: true,
    quote: (text) => text,
    words: {
      invalidNumber: (argument) => `${argument}: expected numeric value`,
      trailing: (argument) => `${argument}: not completely converted`,
      outOfRange: (argument) => void io.fault(`${argument}: Numerical result out of range`),
      invalidCharacter: ({ text }) =>
        `${/^%[-+ #0]*\d*(?:\.\d*)?[\s\S]?/.exec(text)?.[0] ?? text}: invalid directive`,
      missingCharacter: () => "missing format character",
      missingDigits: () => "",
    },
  };
}

const SHARED = almquistBuiltins(describeMeaning, {
  operators: [],
  leftOver: (first) => `${first}: unexpected operator`,
  badNumber: (text) => `Illegal number: ${text}`,
});

/** No event but signals and the end, by their plain names; the first that is none ends it. */
const trap = adapted(builtinOf(SHARED, "trap"), (_shell, args, io, run) => {
  const at = args.findIndex((spec, index) => index > 0 && !isEvent(spec));
  if (at < 0) return run(args);
  return andThen(at > 1 ? run(args.slice(0, at)) : 0, () =>
    io.fault(`${args[at]}: invalid signal specification`),
  );
});

function isEvent(spec: string): boolean {
  return !/^SIG/i.test(spec) && parseSignal(spec) !== undefined;
}

const kill = adapted(ofBash("kill"), (_shell, args, io, run) => {
  if (args.length !== 1 || args[0] !== "-l") return run(args);
  const names = Array.from({ length: LAST_SIGNAL }, (_, at) => formatSignal(at + 1) ?? String(at + 1));
  io.print(`0\n${names.join("\n")}\n`);
  return 0;
});

const LAST_SIGNAL = 64;

/** A name is wanted: nothing is read into REPLY. */
const read = adapted(ofBash("read"), (_shell, args, io, run) => {
  const parsed = io.options(args, "p:r");
  if (!parsed) return 2;
  return parsed.operands.length === 0 ? io.fault("arg count", 2) : run(args);
});

function describeMeaning(name: string, meaning: Meaning): string {
  switch (meaning.kind) {
    case "alias":
      return `${name} is an alias for ${meaning.value}\n`;
    case "keyword":
      return `${name} is a shell keyword\n`;
    case "function":
      return `${name} is a shell function\n`;
    case "builtin":
      return `${name} is a ${meaning.special ? "special " : ""}shell builtin\n`;
    case "file":
      return `${name} is ${meaning.hashed ? "a tracked alias for " : ""}${meaning.path}\n`;
  }
}

/** What follows the name of the file is not looked at. */
const dot = adapted(builtinOf(SHARED, "."), (_shell, args, _io, run) =>
  run(args.slice(0, args[0] === "--" ? 2 : 1)),
);

const limit = (letter: string, name: string, bash = letter) => ({
  letter,
  bash,
  label: `${name.padEnd(20)} `,
});

/** miscbltin.c, limits */
const ulimit = almquistUlimit({
  takesLast: true,
  limits: [
    limit("t", "time(seconds)"),
    limit("f", "file(blocks)"),
    limit("d", "data(kbytes)"),
    limit("s", "stack(kbytes)"),
    limit("c", "coredump(blocks)"),
    limit("m", "memory(kbytes)"),
    limit("l", "locked memory(kbytes)"),
    limit("p", "process", "u"),
    limit("n", "nofiles"),
    limit("v", "vmemory(kbytes)"),
    limit("w", "locks", "x"),
    limit("r", "rtprio"),
  ],
});

const ALL: readonly Builtin[] = [...SHARED, dot, echo, kill, printf, read, trap, ulimit];

export const DASH_BUILTINS: ReadonlyMap<string, Builtin> = new Map(
  ALL.map((builtin) => [builtin.name, builtin]),
);

export const DASH_LETTERS: Readonly<Record<string, string>> = {
  cd: "LP",
  export: "p",
  hash: "rv",
  jobs: "lp",
  local: "",
  pwd: "LP",
  read: "p:r",
  readonly: "p",
  trap: "",
  type: "",
  umask: "S",
  unset: "fv",
  wait: "",
};
