import { decode } from "../../base/bytes.ts";
import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { quoteSingle } from "../../base/quoting.ts";
import { Errno } from "../../disk/errno.ts";
import type { OpenFile } from "../../process/open-file.ts";
import type { Outcome } from "../interp/outcome.ts";
import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import { type BuiltinSpec, defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { type RecordOptions, readRecord } from "./read-record.ts";

const NEWLINE = 10;
const DEFAULT_QUANTUM = 5_000;

interface MapRequest {
  readonly array: string;
  readonly file: OpenFile;
  readonly record: RecordOptions;
  readonly count: number;
  readonly origin: number;
  readonly skip: number;
  readonly trim: boolean;
  readonly callback: string | undefined;
  readonly quantum: number;
}

const spec: Omit<BuiltinSpec, "name"> = {
  usage: "[-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]",
  summary: "Read lines from the standard input into an indexed array variable.",
  help: `Read lines from the standard input into the indexed array variable ARRAY, or
from file descriptor FD if the -u option is supplied.  The variable MAPFILE
is the default ARRAY.

Options:
  -d delim\tUse DELIM to terminate lines, instead of newline
  -n count\tCopy at most COUNT lines.  If COUNT is 0, all lines are copied
  -O origin\tBegin assigning to ARRAY at index ORIGIN.  The default index is 0
  -s count\tDiscard the first COUNT lines read
  -t\tRemove a trailing DELIM from each line read (default newline)
  -u fd\tRead lines from file descriptor FD instead of the standard input
  -C callback\tEvaluate CALLBACK each time QUANTUM lines are read
  -c quantum\tSpecify the number of lines read between each call to
\t\t\tCALLBACK

Arguments:
  ARRAY\tArray variable name to use for file data

If -C is supplied without -c, the default quantum is 5000.  When
CALLBACK is evaluated, it is supplied the index of the next array
element to be assigned and the line to be assigned to that element
as additional arguments.

If not supplied with an explicit origin, mapfile will clear ARRAY before
assigning to it.

Exit Status:
Returns success unless an invalid option is given or ARRAY is readonly or
not an indexed array.`,

  run(shell, args, io) {
    const request = requestOf(shell, args, io);
    if (typeof request === "number") return request;
    return fill(shell, io, request);
  },
};

export const mapfile = defineBuiltin({ name: "mapfile", ...spec });
export const readarray = defineBuiltin({
  name: "readarray",
  ...spec,
  summary: "Read lines from a file into an array variable.",
  help: "A synonym for `mapfile'.",
});

function requestOf(shell: Shell, args: readonly string[], io: BuiltinIo): MapRequest | number {
  const parsed = io.options(args, "d:u:n:O:tC:c:s:");
  if (!parsed) return 2;
  const { flags, operands } = parsed;
  const wrong = (letter: string, what: string, valid: RegExp) => {
    const value = flags.get(letter);
    return value !== undefined && !valid.test(value) ? io.fault(`${value}: invalid ${what}`) : undefined;
  };
  const status =
    wrong("u", "file descriptor specification", /^\d+$/) ??
    wrong("n", "line count", /^\d+$/) ??
    wrong("O", "array origin", /^\d+$/) ??
    wrong("c", "callback quantum", /^0*[1-9]\d*$/) ??
    wrong("s", "line count", /^\d+$/);
  if (status !== undefined) return status;
  const array = operands[0] ?? "MAPFILE";
  if (array === "") return io.fault("empty array variable name", 2);
  if (!isIdentifier(array)) return io.fault(`\`${array}': not a valid identifier`);
  const fd = flags.get("u") ?? "0";
  const file = shell.process.fds.get(Number(fd));
  if (!file) return io.fault(`${fd}: invalid file descriptor: ${Errno.EBADF.message}`);
  const delimiter = flags.get("d");
  return {
    array,
    file,
    record: {
      delimiter: delimiter === undefined ? NEWLINE : (delimiter.charCodeAt(0) || 0) & 0xff,
      raw: true,
    },
    count: Number(flags.get("n") ?? 0) || Number.POSITIVE_INFINITY,
    origin: flags.has("O") ? Number(flags.get("O")) : -1,
    skip: Number(flags.get("s") ?? 0),
    trim: flags.has("t"),
    callback: flags.get("C"),
    quantum: Number(flags.get("c") ?? DEFAULT_QUANTUM),
  };
}

function fill(shell: Shell, io: BuiltinIo, request: MapRequest): MaybePromise<number | Outcome> {
  const { variables } = shell;
  if (variables.isAssociative(request.array)) return io.fault(`${request.array}: not an indexed array`);
  if (request.origin < 0) {
    const fault = variables.setArray(request.array, []);
    if (fault) return io.plainFault(fault.message);
  }
  const origin = Math.max(0, request.origin);
  // A NUL ends what a variable can hold.
  const delimiter = request.record.delimiter === 0 ? "" : decode(Uint8Array.of(request.record.delimiter));
  let taken = 0;
  let stored = 0;
  return repeat<number | Outcome>(() => {
    if (stored >= request.count) return 0;
    return andThen(readRecord(shell.process, request.file, request.record, []), (record) => {
      if (record instanceof Errno) return io.fault(`read error: ${record.message}`);
      if (!record.complete && record.text === "") return 0;
      if (taken++ < request.skip) return undefined;
      const line = record.complete && !request.trim ? record.text + delimiter : record.text;
      const index = origin + stored++;
      const store = (): number | undefined => {
        const fault = variables.setElement(request.array, index, line);
        return fault ? io.plainFault(fault.message) : undefined;
      };
      if (request.callback === undefined || stored % request.quantum !== 0) return store();
      const command = `${request.callback} ${index} ${quoteSingle(line)}`;
      return andThen(io.flush(), () => andThen(shell.evaluateText(command, { name: "mapfile" }), store));
    });
  });
}
