import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { ListFault, parseList, type Range } from "./cut/parse-list.ts";
import { NUMFMT_FLAGS, NUMFMT_HELP } from "./numfmt/flags.ts";
import { type Format, parseFormat } from "./numfmt/format.ts";
import { Reformatter, type Wishes } from "./numfmt/reformatter.ts";

const INVALID = 2;
const ALL_FIELDS: readonly Range[] = [{ from: 1, to: Number.POSITIVE_INFINITY }];

/** https://www.gnu.org/software/coreutils/manual/html_node/numfmt-invocation.html */
export const numfmt = defineCommand({
  name: "numfmt",
  package: COREUTILS,
  stdinProblem: (errno) => `error reading input: ${errno.message}`,
  summary: "convert numbers from/to human-readable strings",
  operands: "[OPTION]... [NUMBER]...",
  flags: NUMFMT_FLAGS,
  helpText: () => NUMFMT_HELP + (COREUTILS.helpFoot?.("numfmt") ?? ""),
  examples: [
    { run: "numfmt --to=iec 1048576", prints: "1.0M\n", shows: "a size that is easy to read" },
    { run: "echo 5K | numfmt --from=si", prints: "5000\n", shows: "a number that is easy to add" },
    { run: "ls -l | numfmt --header --field=5 --to=iec", shows: "one column of a table" },
  ],
  exitStatus: "0 if all numbers were converted, 1 for a wrong option, 2 if a number could not be converted.",
  seeAlso: ["printf(1)", "du(1)", "ls(1)"],

  async run(call) {
    const wishes = readWishes(call);
    if (typeof wishes === "number") return wishes;
    const header = readHeader(call);
    if (typeof header === "string") return call.fail(header);
    return reformat(call, wishes, header);
  },
});

type NumfmtCall = Call<typeof NUMFMT_FLAGS>;

/** Ends the command at the first number that cannot be converted. */
class Aborted extends Error {}

async function reformat(call: NumfmtCall, wishes: Wishes, header: number): Promise<number> {
  const { flags, operands } = call;
  const end = flags.zeroTerminated ? "\0" : "\n";
  const mode = flags.invalid ?? "abort";
  let faults = 0;
  const reformatter = new Reformatter(wishes, {
    print: (text) => call.print(text),
    complain: (message) => {
      faults++;
      if (mode !== "ignore") call.note(message);
      if (mode === "abort") throw new Aborted();
    },
    losesDigits: (text) => {
      if (flags.debug) call.note(`large input value ${quoteText(text)}: possible precision loss`);
    },
  });
  try {
    if (flags.debug && operands.length > 0 && header > 0)
      call.note("--header ignored with command-line input");
    for (const operand of operands) {
      reformatter.line(operand);
      call.print(end);
    }
    if (operands.length === 0) await reformatInput(call, reformatter, header, end);
  } catch (thrown) {
    if (!(thrown instanceof Aborted)) throw thrown;
    return INVALID;
  }
  if (flags.debug && faults > 0) call.note("failed to convert some of the input numbers");
  return faults > 0 && mode === "fail" ? INVALID : 0;
}

async function reformatInput(
  call: NumfmtCall,
  reformatter: Reformatter,
  header: number,
  end: string,
): Promise<void> {
  const lines = call.stdin.lines(end.charCodeAt(0));
  for (let number = 1; ; number++) {
    const line = lines.nextText();
    const text = line instanceof Promise ? await line : line;
    if (text === undefined) return;
    if (number <= header) call.print(text);
    else reformatter.line(text);
    const pause = call.print(lines.terminated ? end : "");
    if (pause) await pause;
  }
}

/** What the options ask for; the status after a message. */
function readWishes(call: NumfmtCall): Wishes | number {
  const { flags } = call;
  const format = flags.format === undefined ? undefined : parseFormat(flags.format);
  const units = [flags.fromUnit, flags.toUnit].map((text) => (text === undefined ? 1n : parseUnit(text)));
  const width = flags.padding === undefined ? 0 : parseWidth(flags.padding);
  const fields = readFields(call);
  for (const [i, unit] of units.entries())
    if (unit === undefined)
      return call.fail(`invalid unit size: ${quoteText([flags.fromUnit, flags.toUnit][i] ?? "")}`);
  if (width === undefined) return call.fail(`invalid padding value ${quoteText(flags.padding ?? "")}`);
  if ([...(flags.delimiter ?? "")].length > 1) return call.fail("the delimiter must be a single character");
  if (typeof fields === "number") return fields;
  if (format && "problem" in format) return call.fail(format.problem);
  const misuse = describeMisuse(call, format);
  if (misuse !== undefined) return call.fail(misuse);
  if (flags.debug) debug(call, format);
  return {
    from: flags.from ?? "none",
    fromUnit: units[0] ?? 1n,
    toUnit: units[1] ?? 1n,
    format: {
      scale: flags.to ?? "none",
      rounding: flags.round ?? "from-zero",
      precision: format?.precision,
      zeroWidth: format?.zeros ? format.width : 0,
    },
    before: format?.before ?? "",
    behind: format?.behind ?? "",
    suffix: flags.suffix ?? "",
    width: format && format.width !== 0 && !format.zeros ? format.width : width,
    fields,
    delimiter: flags.delimiter,
  };
}

function describeMisuse({ flags }: NumfmtCall, format: Format | undefined): string | undefined {
  if (flags.grouping && format) return "--grouping cannot be combined with --format";
  if ((flags.grouping || format?.grouping) && flags.to !== undefined && flags.to !== "none")
    return "grouping cannot be combined with --to";
  return undefined;
}

function debug(call: NumfmtCall, format: Format | undefined): void {
  const { from, to, grouping, padding } = call.flags;
  const converts = (unit: string | undefined) => unit !== undefined && unit !== "none";
  if (!converts(from) && !converts(to) && !grouping && padding === undefined && !format)
    call.note("no conversion option specified");
  if (format && format.width !== 0 && padding !== undefined)
    call.note("--format padding overriding --padding");
  if (grouping || format?.grouping) call.note("grouping has no effect in this locale");
}

/** A size with an optional unit, of which K is 1000 and Ki 1024; a unit alone is one of it. */
function parseUnit(text: string): bigint | undefined {
  const [, digits, letter = "", mark] = /^[ \t]*\+?([0-9]*)([KMGTPEZY]?)(i?)$/.exec(text) ?? [];
  if (digits === undefined || (digits === "" && letter === "") || (mark && letter === "")) return undefined;
  const power = letter === "" ? 0 : "KMGTPEZY".indexOf(letter) + 1;
  const size = BigInt(digits || "1") * (mark ? 1024n : 1000n) ** BigInt(power);
  return size > 0n && size < 2n ** 64n ? size : undefined;
}

function parseWidth(text: string): number | undefined {
  const width = Number(text);
  return /^[ \t]*[-+]?[0-9]+$/.test(text) && width !== 0 && Math.abs(width) < 2 ** 63 ? width : undefined;
}

function readHeader({ flags }: NumfmtCall): number | string {
  const { header } = flags;
  if (header === undefined) return 0;
  return /^[0-9]+$/.test(header) && Number(header) > 0 && Number(header) < 2 ** 64
    ? Number(header)
    : `invalid header value ${quoteText(header)}`;
}

function readFields(call: NumfmtCall): readonly Range[] | number {
  const [field = "1", another] = call.flags.field;
  if (another !== undefined) return call.fail("multiple field specifications");
  if (field.split(/[, \t]/).includes("-")) return ALL_FIELDS;
  try {
    return parseList(field, "field", quoteText);
  } catch (thrown) {
    if (thrown instanceof ListFault) return call.usageError(thrown.message);
    throw thrown;
  }
}
