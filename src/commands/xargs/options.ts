import { encode } from "../../base/bytes.ts";
import type { Call } from "../../process/command/call.ts";
import type { XARGS_FLAGS } from "./flags.ts";

/** execve(2) takes so much of arguments and environment together; POSIX wants some of it left over. */
const ARG_MAX = 2_097_152;
const HEADROOM = 2_048;
/** As long as nobody asks for more. */
const USUAL = 131_072;
const LEAST = 4_096;
const MOST_PROCESSES = 2_147_483_647;

type XargsCall = Call<typeof XARGS_FLAGS>;

export interface XargsOptions {
  /** What is run, with its first arguments. */
  readonly command: readonly string[];
  readonly file: string | undefined;
  /** The character between items, as a number; undefined: blanks, with quotes and backslashes. */
  readonly delimiter: number | undefined;
  /** An item that ends the input. */
  readonly end: string | undefined;
  /** What each item is put in place of; a line of input is one item then. */
  readonly replace: string | undefined;
  readonly maxLines: number | undefined;
  readonly maxArgs: number | undefined;
  readonly maxChars: number;
  readonly maxProcesses: number;
  /** A line that would get too long is a fault. */
  readonly exitIfLong: boolean;
  readonly runIfEmpty: boolean;
  readonly asks: boolean;
  readonly shows: boolean;
  readonly slotVariable: string | undefined;
  readonly opensTerminal: boolean;
}

/** What ends `xargs` with status 1. */
export class XargsFault extends Error {
  constructor(
    message: string,
    /** What was gathered before is run nevertheless. */
    readonly runsRest = false,
  ) {
    super(message);
  }
}

interface Draft {
  replace?: string;
  maxLines?: number;
  maxArgs?: number;
  maxChars: number;
  maxProcesses: number;
  end?: string;
  delimiter?: number;
}

/** Ends the reading of the options with a status, after the message. */
class OptionFault {
  constructor(readonly status: number) {}
}

export function readXargsOptions(call: XargsCall): XargsOptions | number {
  const draft: Draft = { maxChars: Math.min(USUAL, mostChars(call)), maxProcesses: 1 };
  for (const { flag, value = "" } of call.given) {
    const fault = takeFlag(call, draft, flag, value);
    if (fault) return fault.status;
  }
  if (draft.end && draft.delimiter !== undefined)
    call.note("warning: the -E option has no effect if -0 or -d is used.\n");
  const { flags } = call;
  return {
    command: call.operands.length > 0 ? call.operands : ["echo"],
    file: flags.argFile === "-" ? undefined : flags.argFile,
    delimiter: draft.delimiter,
    end: draft.delimiter === undefined ? draft.end || undefined : undefined,
    replace: draft.replace,
    maxLines: draft.maxLines,
    maxArgs: draft.maxArgs,
    maxChars: draft.maxChars,
    maxProcesses: draft.maxProcesses === 0 ? MOST_PROCESSES : draft.maxProcesses,
    exitIfLong: flags.exit,
    runIfEmpty: !flags.noRunIfEmpty && draft.replace === undefined,
    asks: flags.interactive,
    shows: flags.verbose || flags.interactive,
    slotVariable: flags.processSlotVar,
    opensTerminal: flags.openTty,
  };
}

function takeFlag(call: XargsCall, draft: Draft, flag: string, value: string): OptionFault | undefined {
  switch (flag) {
    case "null":
      draft.delimiter = 0;
      return undefined;
    case "delimiter":
      return takeDelimiter(call, draft, value);
    case "endShort":
    case "eof":
      draft.end = value;
      return undefined;
    case "replace":
    case "replaceShort":
      draft.replace = value;
      exclude(call, draft, "maxArgs", "--max-args", "--replace/-I/-i");
      exclude(call, draft, "maxLines", "--max-lines", "--replace/-I/-i");
      return undefined;
    case "maxLines":
    case "maxLinesOld":
      return takeMaxLines(call, draft, flag === "maxLines" ? "L" : "l", value);
    case "maxArgs":
      return takeMaxArgs(call, draft, value);
    case "maxChars":
      return takeMaxChars(call, draft, value);
    case "maxProcs": {
      const count = parseNumber(call, value, "P", 0, MOST_PROCESSES);
      if (count instanceof OptionFault) return count;
      draft.maxProcesses = count;
    }
  }
  return undefined;
}

function takeMaxLines(call: XargsCall, draft: Draft, letter: "L" | "l", value: string) {
  const count = parseNumber(call, value, letter, 1);
  if (count instanceof OptionFault) return count;
  draft.maxLines = count;
  const name = letter === "L" ? "-L" : "--max-lines/-l";
  exclude(call, draft, "maxArgs", "--max-args", name);
  exclude(call, draft, "replace", "--replace", name);
  return undefined;
}

function takeMaxArgs(call: XargsCall, draft: Draft, value: string) {
  const count = parseNumber(call, value, "n", 1);
  if (count instanceof OptionFault) return count;
  draft.maxArgs = count;
  exclude(call, draft, "maxLines", "--max-lines", "--max-args/-n");
  // With -I there is one argument a line anyway.
  if (draft.replace !== undefined && count === 1) delete draft.maxArgs;
  else exclude(call, draft, "replace", "--replace", "--max-args/-n");
  return undefined;
}

function exclude(
  call: XargsCall,
  draft: Draft,
  key: "maxArgs" | "maxLines" | "replace",
  previous: string,
  now: string,
): void {
  if (draft[key] === undefined) return;
  delete draft[key];
  call.note(
    `warning: options ${previous} and ${now} are mutually exclusive, ignoring previous ${previous} value`,
  );
}

/** -s alone goes on with what it may be. */
function takeMaxChars(call: XargsCall, draft: Draft, value: string): OptionFault | undefined {
  if (!/^[-+]?\d+$/.test(value)) return invalidNumber(call, value, "s");
  const wish = Number(value);
  const most = mostChars(call);
  if (wish < 1) call.note(`value ${value} for -s option should be >= 1`);
  if (wish > most) call.note(`value ${value} for -s option should be <= ${most}`);
  draft.maxChars = Math.min(Math.max(wish, 1), most);
  return undefined;
}

function parseNumber(
  call: XargsCall,
  text: string,
  letter: string,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number | OptionFault {
  if (!/^\s*[-+]?\d+$/.test(text)) return invalidNumber(call, text, letter);
  const value = Number(text);
  if (value > most)
    return new OptionFault(call.usageError(`value ${text} for -${letter} option should be <= ${most}`));
  if (value >= least) return value;
  return new OptionFault(call.usageError(`value ${text} for -${letter} option should be >= ${least}`));
}

function invalidNumber(call: XargsCall, text: string, letter: string): OptionFault {
  return new OptionFault(call.usageError(`invalid number "${text}" for -${letter} option`));
}

const NAMED: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
  "0": 0,
};

/** One byte, or an escape that stands for one. */
function takeDelimiter(call: XargsCall, draft: Draft, text: string): OptionFault | undefined {
  const bytes = encode(text);
  if (bytes.length === 1) {
    draft.delimiter = bytes[0];
    return undefined;
  }
  if (!text.startsWith("\\")) {
    return new OptionFault(
      call.fail(
        `Invalid input delimiter specification ${text}: the delimiter must be either a single character or an escape sequence starting with \\.`,
      ),
    );
  }
  const number = /^\\(?:x([0-9a-f]{1,2})|([0-7]{1,3}))$/i.exec(text);
  const byte = number
    ? Number.parseInt(number[1] ?? number[2] ?? "", number[1] === undefined ? 8 : 16)
    : text.length === 2
      ? NAMED[text[1] ?? ""]
      : undefined;
  if (byte === undefined || byte > 0xff) {
    return new OptionFault(call.fail(`Invalid escape sequence ${text} in input delimiter specification.`));
  }
  draft.delimiter = byte;
  return undefined;
}

function environmentSize({ process }: XargsCall): number {
  let size = 0;
  for (const [name, value] of process.env) size += encode(`${name}=${value}`).length + 1;
  return size;
}

function mostChars(call: XargsCall): number {
  return ARG_MAX - HEADROOM - environmentSize(call);
}

export function showLimits(call: XargsCall, { maxChars }: XargsOptions): void {
  const used = environmentSize(call);
  const most = mostChars(call);
  call.printError(`Your environment variables take up ${used} bytes
POSIX upper limit on argument length (this system): ${most}
POSIX smallest allowable upper limit on argument length (all systems): ${LEAST}
Maximum length of command we could actually use: ${most - used}
Size of command buffer we are actually using: ${maxChars}
Maximum parallelism (--max-procs must be no greater): ${MOST_PROCESSES}
`);
  if (!call.process.stdin.isTerminal) return;
  call.printError(
    "\nExecution of xargs will continue now, and it will try to read its input and run commands; if this is not what you wanted to happen, please type the end-of-file keystroke.\n",
  );
}
