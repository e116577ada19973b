import { concat } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { SIGALRM, type Signal } from "../../process/signals.ts";
import { Interrupted } from "../../process/unwind.ts";
import { attend } from "../interp/attention.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { isIdentifier, splitReference } from "../state/reference.ts";
import { assignVariable, isElementOfMap } from "./assign-variable.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import type { ParsedOptions } from "./options.ts";
import { finish, type InputRecord, type RecordOptions, readRecord } from "./read-record.ts";
import { splitRecord, splitRecordFully } from "./split-record.ts";

const NEWLINE = 10;
const DEFAULT_IFS = " \t\n";

export const read = defineBuiltin({
  name: "read",
  usage:
    "[-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]",
  summary: "Read a line from the standard input and split it into fields.",
  help: `Reads a single line from the standard input, or from file descriptor FD
if the -u option is supplied.  The line is split into fields as with word
splitting, and the first word is assigned to the first NAME, the second
word to the second NAME, and so on, with any leftover words assigned to
the last NAME.  Only the characters found in $IFS are recognized as word
delimiters. By default, the backslash character escapes delimiter characters
and newline.

If no NAMEs are supplied, the line read is stored in the REPLY variable.

Options:
  -a array\tassign the words read to sequential indices of the array
\t\tvariable ARRAY, starting at zero
  -d delim\tcontinue until the first character of DELIM is read, rather
\t\tthan newline
  -e\tuse Readline to obtain the line
  -i text\tuse TEXT as the initial text for Readline
  -n nchars\treturn after reading NCHARS characters rather than waiting
\t\tfor a newline, but honor a delimiter if fewer than
\t\tNCHARS characters are read before the delimiter
  -N nchars\treturn only after reading exactly NCHARS characters, unless
\t\tEOF is encountered or read times out, ignoring any
\t\tdelimiter
  -p prompt\toutput the string PROMPT without a trailing newline before
\t\tattempting to read
  -r\tdo not allow backslashes to escape any characters
  -s\tdo not echo input coming from a terminal
  -t timeout\ttime out and return failure if a complete line of
\t\tinput is not read within TIMEOUT seconds.  The value of the
\t\tTMOUT variable is the default timeout.  TIMEOUT may be a
\t\tfractional number.  If TIMEOUT is 0, read returns
\t\timmediately, without trying to read any data, returning
\t\tsuccess only if input is available on the specified
\t\tfile descriptor.  The exit status is greater than 128
\t\tif the timeout is exceeded
  -u fd\tread from file descriptor FD instead of the standard input

Exit Status:
The return code is zero, unless end-of-file is encountered, read times out
(in which case it's greater than 128), a variable assignment error occurs,
or an invalid file descriptor is supplied as the argument to -u.`,

  run(shell, args, io) {
    const parsed = io.options(args, "ersa:d:i:n:N:p:t:u:");
    if (!parsed) return 2;
    const request = requestOf(shell, parsed, io);
    if (typeof request === "number") return request;
    const { file, timeout } = request;
    if (timeout === 0) return file.inputWaits ? 0 : 1;
    // The other names are looked at only when their turn has come.
    const [first] = parsed.operands;
    const isExpanded = first !== undefined && shell.options.assoc_expand_once && isElementOfMap(shell, first);
    if (first !== undefined && !splitReference(first, isExpanded))
      return io.fault(`\`${first}': not a valid identifier`);
    showPrompt(shell, file, parsed.flags.get("p"));
    const restore = prepareTerminal(request, parsed.flags.has("s"));
    return andThen(readWithin(shell, request), ({ record, status, left }) => {
      restore?.();
      if (left) return left;
      if (record instanceof Errno)
        return io.fault(`read error: ${Number(parsed.flags.get("u") ?? 0)}: ${record.message}`);
      return assign(shell, io, parsed, record) ?? status ?? (record.complete ? 0 : 1);
    });
  },
});

interface ReadRequest extends RecordOptions {
  readonly file: OpenFile;
  /** In milliseconds. */
  readonly timeout: number | undefined;
}

/** What is wrong with the value of an option; undefined where nothing is. */
function faultOf(shell: Shell, letter: string, value: string): string | undefined {
  switch (letter) {
    case "t":
      return /^\d*\.?\d*$/.test(value) ? undefined : `${value}: invalid timeout specification`;
    case "n":
    case "N":
      return isNumber(value) ? undefined : `${value}: invalid number`;
    case "u":
      if (!isNumber(value)) return `${value}: invalid file descriptor specification`;
      return shell.process.fds.get(Number(value))
        ? undefined
        : `${value}: invalid file descriptor: ${Errno.EBADF.message}`;
    default:
      return undefined;
  }
}

/** What strtoimax(3) takes and is no more than an int. */
const isNumber = (text: string) => /^\s*\+?\d+\s*$/.test(text) && Number(text) <= 0x7fffffff;

function requestOf(shell: Shell, { flags }: ParsedOptions, io: BuiltinIo): ReadRequest | number {
  for (const [letter, value] of flags) {
    const fault = faultOf(shell, letter, value);
    if (fault !== undefined) return io.fault(fault);
  }
  const timeout = flags.get("t") ?? shell.variables.get("TMOUT");
  const exactly = flags.has("N");
  const count = flags.get("N") ?? flags.get("n");
  const file = shell.process.fds.get(Number(flags.get("u") ?? 0));
  if (!file) return io.fault(`read error: 0: ${Errno.EBADF.message}`);
  const delimiter = flags.get("d");
  return {
    file,
    timeout: timeout === undefined ? undefined : (Number(timeout) || 0) * 1000,
    delimiter: delimiter === undefined ? NEWLINE : (delimiter.codePointAt(0) ?? 0) & 0xff,
    raw: flags.has("r"),
    characters: count === undefined ? undefined : { count: Number(count), exactly },
  };
}

function showPrompt(shell: Shell, file: OpenFile, prompt: string | undefined): void {
  if (prompt !== undefined && file.terminal) shell.process.write(2, prompt);
}

/** Without echo for `-s`; where no newline ends the record, each key counts at once. Gives what takes that back. */
function prepareTerminal(
  { file, characters, delimiter }: ReadRequest,
  silent: boolean,
): (() => void) | undefined {
  const { terminal } = file;
  const byKey = characters !== undefined || delimiter !== NEWLINE;
  if (!terminal || !(silent || byKey)) return undefined;
  const { modes } = terminal;
  terminal.modes = { ...modes, echo: modes.echo && !silent, canonical: modes.canonical && !byKey };
  return () => {
    terminal.modes = modes;
  };
}

interface ReadOutcome {
  readonly record: InputRecord | Errno;
  /** Of a read that was given up. */
  readonly status?: number;
  /** How the trap of a signal that arrived meanwhile has left. */
  readonly left?: Outcome;
}

/** Reads until the record is there, the time is up, or a trapped signal arrives. */
function readWithin(shell: Shell, request: ReadRequest): MaybePromise<ReadOutcome> {
  const { process } = shell;
  const { scheduler } = process.kernel;
  const partial: Uint8Array[] = [];
  const record = readInterruptibly(shell, request, partial);
  if (!(record instanceof Promise)) return record;
  const cancel =
    request.timeout === undefined
      ? undefined
      : scheduler.at(process, scheduler.now() + request.timeout, () => process.interruptWaits(SIGALRM));
  return record.finally(() => cancel?.());
}

/** A trap runs at once and reading goes on (lib/sh/zread.c), except in posix mode. */
function readInterruptibly(
  shell: Shell,
  request: ReadRequest,
  partial: Uint8Array[],
): MaybePromise<ReadOutcome> {
  const { process } = shell;
  process.interruptible = true;
  const record = readRecord(process, request.file, request, partial);
  if (!(record instanceof Promise)) {
    process.interruptible = false;
    return { record };
  }
  const interrupted = (signal: Signal): MaybePromise<ReadOutcome> => {
    const givenUp = { record: finish(concat(partial), false, request), status: 128 + signal };
    const goesOn = !shell.options.posix && !shell.interrupted && Boolean(shell.traps.get(signal));
    if (!goesOn && !shell.interrupted) return givenUp;
    return andThen(attend(shell), (left) =>
      left ? { ...givenUp, left } : readInterruptibly(shell, request, partial),
    );
  };
  return record.then(
    (value): MaybePromise<ReadOutcome> => {
      process.interruptible = false;
      // A terminal gives a value where others reject.
      return value === Errno.EINTR ? interrupted(process.interruptedBy) : { record: value };
    },
    (reason: unknown): MaybePromise<ReadOutcome> => {
      process.interruptible = false;
      if (!(reason instanceof Interrupted)) throw reason;
      return interrupted(reason.signal);
    },
  );
}

function assign(shell: Shell, io: BuiltinIo, parsed: ParsedOptions, record: InputRecord): number | undefined {
  const { flags, operands } = parsed;
  const ifs = shell.variables.get("IFS") ?? DEFAULT_IFS;
  const array = flags.get("a");
  if (array !== undefined) {
    if (!isIdentifier(array)) return io.fault(`\`${array}': not a valid identifier`);
    if (shell.variables.find(array)?.map) return io.fault(`${array}: not an indexed array`);
    const fault = shell.variables.setArray(array, splitRecordFully(record, ifs));
    return fault ? io.plainFault(fault.message) : undefined;
  }
  if (operands.length === 0) return assignVariable(shell, io, "REPLY", record.text);
  // With -N the characters are taken as they are.
  const values = flags.has("N") ? [record.text] : splitRecord(record, ifs, operands.length);
  for (const [index, name] of operands.entries()) {
    const status = assignVariable(shell, io, name, values[index] ?? "");
    if (status !== undefined) return status;
  }
  return undefined;
}
