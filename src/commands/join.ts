import { encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { DisorderFault, Joiner, type JoinSettings } from "./join/joiner.ts";
import { JoinFault, parseFieldList, parseJoinField } from "./join/output-format.ts";

const FLAGS = {
  a: {
    short: "a",
    long: false,
    argument: { name: "FILENUM", completes: "none" },
    repeatable: true,
    help: "also print unpairable lines from file FILENUM, where\n  FILENUM is 1 or 2, corresponding to FILE1 or FILE2",
  },
  e: {
    short: "e",
    long: false,
    argument: { name: "STRING", completes: "none" },
    repeatable: true,
    help: "replace missing (empty) input fields with STRING;\n  I.e., missing fields specified with '-12jo' options",
  },
  ignoreCase: { short: "i", help: "ignore differences in case when comparing fields" },
  j: {
    short: "j",
    long: false,
    argument: { name: "FIELD", completes: "none" },
    repeatable: true,
    help: "equivalent to '-1 FIELD -2 FIELD'",
  },
  o: {
    short: "o",
    long: false,
    argument: { name: "FORMAT", completes: "none" },
    repeatable: true,
    help: "obey FORMAT while constructing output line",
  },
  t: {
    short: "t",
    long: false,
    argument: { name: "CHAR", completes: "none" },
    repeatable: true,
    help: "use CHAR as input and output field separator",
  },
  v: {
    short: "v",
    long: false,
    argument: { name: "FILENUM", completes: "none" },
    repeatable: true,
    help: "like -a FILENUM, but suppress joined output lines",
  },
  field1: {
    short: "1",
    long: false,
    argument: { name: "FIELD", completes: "none" },
    repeatable: true,
    help: "join on this FIELD of file 1",
  },
  field2: {
    short: "2",
    long: false,
    argument: { name: "FIELD", completes: "none" },
    repeatable: true,
    help: "join on this FIELD of file 2",
  },
  checkOrder: {
    help: "check that the input is correctly sorted, even\n  if all input lines are pairable",
  },
  nocheckOrder: { overrides: ["checkOrder"], help: "do not check that the input is correctly sorted" },
  header: {
    help: "treat the first line in each file as field headers,\n  print them without trying to pair them",
  },
  zeroTerminated: { short: "z", help: "line delimiter is NUL, not newline" },
} as const satisfies FlagSpecs;

type JoinCall = Call<typeof FLAGS>;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/join.html */
export const join = defineCommand({
  name: "join",
  package: COREUTILS,
  summary: "join lines of two files on a common field",
  operands: "[OPTION]... FILE1 FILE2",
  description: `For each pair of input lines with identical join fields, write a line to
standard output.  The default join field is the first, delimited by blanks.

When FILE1 or FILE2 (not both) is -, read standard input.`,
  helpColumn: 26,
  flags: FLAGS,
  notes: `Unless -t CHAR is given, leading blanks separate fields and are ignored,
else fields are separated by CHAR.  Any FIELD is a field number counted
from 1.  FORMAT is one or more comma or blank separated specifications,
each being 'FILENUM.FIELD' or '0'.  Default FORMAT outputs the join field,
the remaining fields from FILE1, the remaining fields from FILE2, all
separated by CHAR.  If FORMAT is the keyword 'auto', then the first
line of each file determines the number of fields output for each line.

Important: FILE1 and FILE2 must be sorted on the join fields.
E.g., use "sort -k 1b,1" if 'join' has no options,
or use "join -t ''" if 'sort' has no options.
Note, comparisons honor the rules specified by 'LC_COLLATE'.
If the input is not sorted and some lines cannot be joined, a
warning message will be given.`,
  examples: [
    {
      run: "printf '1 ann\\n2 bob\\n' > names; printf '1 red\\n2 blue\\n' > colours; join names colours",
      prints: "1 ann red\n2 bob blue\n",
      shows: "lines that begin with the same field",
    },
  ],
  seeAlso: ["comm(1)", "sort(1)"],

  async run(call) {
    try {
      const operands = withoutOldForms(call);
      const settings = readSettings(call, operands.fields, operands.format);
      const [first, second, third] = operands.files;
      if (first === undefined) return call.usageError("missing operand");
      if (second === undefined)
        return call.usageError(`missing operand after ${quoteText(call.process.argv.at(-1) ?? "")}`);
      if (third !== undefined) return call.usageError(`extra operand ${quoteNameAlways(third)}`);
      return await joinFiles(call, [first, second], settings);
    } catch (thrown) {
      if (thrown instanceof JoinFault) return call.fail(thrown.message);
      if (thrown instanceof DisorderFault) return 1;
      throw thrown;
    }
  },
});

async function joinFiles(
  call: JoinCall,
  names: readonly [string, string],
  settings: JoinSettings,
): Promise<number> {
  const options = { readProblem: (_name: string, errno: Errno) => `read error: ${errno.message}` };
  const one = await call.open(names[0], options);
  const two = one && (await call.open(names[1], options, 1));
  if (!one || !two) return call.status;
  // It shows an errno that has nothing to do with it.
  if (one === two) return call.fail(`both files cannot be standard input: ${Errno.ENOENT.message}`);
  const readers = [one.lines(settings.end), two.lines(settings.end)] as const;
  const sorted = await new Joiner(call, readers, names, settings).join();
  return sorted ? call.status : call.fail("input is not in sorted order");
}

interface OldForms {
  readonly files: readonly string[];
  readonly format: readonly string[];
  readonly fields: readonly [string | undefined, string | undefined];
}

/** `-j1 FIELD`, and `-o` with its list in several words: with more than two operands the first ones belong to them. */
function withoutOldForms({ given, operands }: JoinCall): OldForms {
  const old = given.filter(
    ({ flag, value, spelling }) => flag === "j" && /^[12]$/.test(value ?? "") && spelling === "-j",
  );
  const attached = old.filter(({ word, value }) =>
    given.some((one) => one.word === word && one.value === value),
  );
  const files = [...operands];
  const fields: [string | undefined, string | undefined] = [undefined, undefined];
  for (const { value } of attached) if (files.length > 2) fields[value === "1" ? 0 : 1] = files.shift();
  const format: string[] = [];
  if (given.some(({ flag }) => flag === "o"))
    while (files.length > 2 && /^(?:0|[12]\.)/.test(files[0] ?? "")) format.push(files.shift() ?? "");
  return { files, format, fields };
}

function readSettings(
  call: JoinCall,
  oldFields: OldForms["fields"],
  moreFormat: readonly string[],
): JoinSettings {
  const { flags } = call;
  const unpaired = new Set([...flags.a, ...flags.v].map(parseFileNumber));
  const [filler = ""] = flags.e;
  if (flags.e.some((other) => other !== filler))
    throw new JoinFault("conflicting empty-field replacement strings");
  const lists = [...flags.o, ...moreFormat];
  const end = flags.zeroTerminated ? 0 : 10;
  return {
    fields: joinFields(call, oldFields),
    separator: separatorOf(flags.t, end),
    ignoreCase: flags.ignoreCase,
    check: flags.checkOrder ? "always" : flags.nocheckOrder ? "never" : "unpaired",
    header: flags.header,
    format: lists.length === 0 ? undefined : lists.includes("auto") ? "auto" : lists.flatMap(parseFieldList),
    filler,
    printsPaired: flags.v.length === 0,
    printsUnpaired: [unpaired.has(1), unpaired.has(2)],
    end,
  };
}

function parseFileNumber(text: string): number {
  if (!/^[ \t]*\+?0*[12]$/.test(text)) throw new JoinFault(`invalid field number: ${quoteText(text)}`);
  return Number(text);
}

function joinFields({ given }: JoinCall, old: OldForms["fields"]): readonly [number, number] {
  const fields: [number | undefined, number | undefined] = [undefined, undefined];
  const set = (side: 0 | 1, text: string) => {
    const field = parseJoinField(text);
    const before = fields[side];
    if (before !== undefined && before !== field)
      throw new JoinFault(`incompatible join fields ${before + 1}, ${field + 1}`);
    fields[side] = field;
  };
  const usesOld = old.some((field) => field !== undefined);
  for (const { flag, value = "" } of given) {
    if (flag === "field1" || (flag === "j" && !usesOld)) set(0, value);
    if (flag === "field2" || (flag === "j" && !usesOld)) set(1, value);
  }
  for (const side of [0, 1] as const) {
    const field = old[side];
    if (field !== undefined) set(side, field);
  }
  return [fields[0] ?? 0, fields[1] ?? 0];
}

/** The byte between fields; undefined: blanks. An empty text: the whole line is one field. */
function separatorOf(texts: readonly string[], end: number): number | undefined {
  let separator: number | undefined;
  for (const text of texts) {
    const bytes = encode(text);
    if (bytes.length > 1 && text !== "\\0") throw new JoinFault(`multi-character tab ${quoteText(text)}`);
    const byte = text === "" ? end : text === "\\0" ? 0 : (bytes[0] as number);
    if (separator !== undefined && separator !== byte) throw new JoinFault("incompatible tabs");
    separator = byte;
  }
  return separator;
}
