import { encode } from "../base/bytes.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";
import { complementOf, ListFault, parseList, type Range } from "./cut/parse-list.ts";
import { byteSelector, type FieldWish, fieldSelector } from "./cut/select.ts";
import { selectLines } from "./cut/select-lines.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cut.html */
export const cut = defineCommand({
  name: "cut",
  package: COREUTILS,
  closedStdin: "-",
  summary: "remove sections from each line of files",
  operands: "OPTION... [FILE]...",
  description: `Print selected parts of lines from each FILE to standard output.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  tight: true,
  helpColumn: 27,
  flags: {
    bytes: {
      short: "b",
      argument: { name: "LIST", completes: "none" },
      repeatable: true,
      help: "select only these bytes",
    },
    characters: {
      short: "c",
      argument: { name: "LIST", completes: "none" },
      repeatable: true,
      help: "select only these characters",
    },
    delimiter: {
      short: "d",
      argument: { name: "DELIM", completes: "none" },
      help: "use DELIM instead of TAB for field delimiter",
    },
    fields: {
      short: "f",
      argument: { name: "LIST", completes: "none" },
      repeatable: true,
      help: `select only these fields;  also print any line
  that contains no delimiter character, unless
  the -s option is specified`,
    },
    ignored: { short: "n", long: false, help: "(ignored)" },
    complement: { help: "complement the set of selected bytes, characters\n  or fields" },
    onlyDelimited: { short: "s", help: "do not print lines not containing delimiters" },
    outputDelimiter: {
      argument: { name: "STRING", completes: "none" },
      help: "use STRING as the output delimiter\n  the default is to use the input delimiter",
    },
    zeroTerminated: { short: "z", help: " line delimiter is NUL, not newline" },
  },
  notes: `Use one, and only one of -b, -c or -f.  Each LIST is made up of one
range, or many ranges separated by commas.  Selected input is written
in the same order that it is read, and is written exactly once.
Each range is one of:

  N     N'th byte, character or field, counted from 1
  N-    from N'th byte, character or field, to end of line
  N-M   from N'th to M'th (included) byte, character or field
  -M    from first to M'th (included) byte, character or field`,
  examples: [
    { run: "printf 'a:b:c\\n' | cut -d: -f2", prints: "b\n", shows: "the second of some fields" },
    { run: "printf 'abcdef\\n' | cut -c2-4", prints: "bcd\n", shows: "the second to the fourth character" },
  ],
  seeAlso: ["paste(1)", "awk(1)"],

  async run(call) {
    const { flags } = call;
    const lists = [...flags.bytes, ...flags.characters, ...flags.fields];
    const [list] = lists;
    if (lists.length > 1) return call.usageError("only one list may be specified");
    const delimiter = encode(flags.delimiter ?? "\t");
    if (delimiter.length > 1) return call.usageError("the delimiter must be a single character");
    if (list === undefined) return call.usageError("you must specify a list of bytes, characters, or fields");
    const byFields = flags.fields.length > 0;
    if (!byFields && flags.delimiter !== undefined)
      return call.usageError("an input delimiter may be specified only when operating on fields");
    if (!byFields && flags.onlyDelimited)
      return call.usageError("suppressing non-delimited lines makes sense\n\tonly when operating on fields");
    let ranges: readonly Range[];
    try {
      ranges = parseList(list, byFields ? "field" : "byte/character", quoteText);
    } catch (thrown) {
      if (thrown instanceof ListFault) return call.usageError(thrown.message);
      throw thrown;
    }
    if (flags.complement) ranges = complementOf(ranges);
    const end = flags.zeroTerminated ? 0 : 10;
    const separator = delimiter[0] ?? 0;
    // An empty text is the NUL at its end.
    const joiner = flags.outputDelimiter === undefined ? undefined : encode(flags.outputDelimiter || "\0");
    const wish: FieldWish = {
      ranges,
      separator,
      joiner: joiner ?? Uint8Array.of(separator),
      onlyDelimited: flags.onlyDelimited,
      end,
    };
    if (byFields && separator === end) {
      await call.eachInput((input) => selectLines(input, wish, (bytes) => call.print(bytes)));
      return call.status;
    }
    const select = byFields ? fieldSelector(wish) : byteSelector(ranges, joiner, end);
    await call.eachInput((input) => input.eachBlock((block) => call.print(select(block)), end));
    return call.status;
  },
});
