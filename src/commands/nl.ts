import { compileRegex, RegexFault } from "../base/regex/index.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { parseInRange } from "../process/command/parse-number.ts";
import { quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import {
  LineNumberer,
  type NumbererSettings,
  type NumberingStyle,
  sectionMarks,
} from "./nl/line-numberer.ts";

const FLAGS = {
  bodyNumbering: {
    short: "b",
    argument: { name: "STYLE", completes: "none" },
    help: "use STYLE for numbering body lines",
  },
  sectionDelimiter: {
    short: "d",
    argument: { name: "CC", completes: "none" },
    help: "use CC for logical page delimiters",
  },
  footerNumbering: {
    short: "f",
    argument: { name: "STYLE", completes: "none" },
    help: "use STYLE for numbering footer lines",
  },
  headerNumbering: {
    short: "h",
    argument: { name: "STYLE", completes: "none" },
    help: "use STYLE for numbering header lines",
  },
  lineIncrement: {
    short: "i",
    argument: { name: "NUMBER", completes: "none" },
    help: "line number increment at each line",
  },
  joinBlankLines: {
    short: "l",
    argument: { name: "NUMBER", completes: "none" },
    help: "group of NUMBER empty lines counted as one",
  },
  numberFormat: {
    short: "n",
    argument: { name: "FORMAT", completes: "none" },
    help: "insert line numbers according to FORMAT",
  },
  noRenumber: { short: "p", help: "do not reset line numbers for each section" },
  numberSeparator: {
    short: "s",
    argument: { name: "STRING", completes: "none" },
    help: "add STRING after (possible) line number",
  },
  startingLineNumber: {
    short: "v",
    argument: { name: "NUMBER", completes: "none" },
    help: "first line number for each section",
  },
  numberWidth: {
    short: "w",
    argument: { name: "NUMBER", completes: "none" },
    help: "use NUMBER columns for line numbers",
  },
} as const satisfies FlagSpecs;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/nl.html */
export const nl = defineCommand({
  name: "nl",
  package: COREUTILS,
  closedStdin: "-",
  summary: "number lines of files",
  operands: "[OPTION]... [FILE]...",
  description: `Write each FILE to standard output, with line numbers added.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 35,
  flags: FLAGS,
  notes: `Default options are: -bt -d'\\:' -fn -hn -i1 -l1 -n'rn' -s<TAB> -v1 -w6

CC are two delimiter characters used to construct logical page delimiters;
a missing second character implies ':'.  As a GNU extension one can specify
more than two characters, and also specifying the empty string (-d '')
disables section matching.

STYLE is one of:

  a      number all lines
  t      number only nonempty lines
  n      number no lines
  pBRE   number only lines that contain a match for the basic regular
         expression, BRE

FORMAT is one of:

  ln     left justified, no leading zeros
  rn     right justified, no leading zeros
  rz     right justified, leading zeros
`,
  examples: [
    { run: "printf 'a\\n\\nb\\n' | nl", prints: "     1\ta\n       \n     2\tb\n", shows: "number lines" },
    { run: "printf 'a\\n\\n' | nl -ba", prints: "     1\ta\n     2\t\n", shows: "empty lines too" },
    { run: "echo a | nl -w2 -s'. '", prints: " 1. a\n", shows: "another look" },
  ],
  seeAlso: ["cat(1)", "pr(1)"],

  async run(call) {
    const settings = readSettings(call);
    if (typeof settings === "number") return settings;
    const numberer = new LineNumberer(settings);
    let overflow = false;
    await call.eachInput((input) =>
      input.eachBlock((block) => {
        const numbered = numberer.number(block);
        call.print(numbered.text);
        overflow = numbered.overflow;
        return overflow ? false : undefined;
      }),
    );
    return overflow ? call.fail("line number overflow") : call.status;
  },
});

type NlCall = Call<typeof FLAGS>;

/** What the options ask for; the status where they cannot be understood, which was told. */
function readSettings(call: NlCall): NumbererSettings | number {
  const { flags } = call;
  const styles = { header: "n", body: "t", footer: "n" };
  const numbers = { startingLineNumber: 1, lineIncrement: 1, joinBlankLines: 1, numberWidth: 6 };
  let understood = true;
  for (const { flag, value = "" } of call.given) {
    const section = SECTION_OF_FLAG[flag];
    if (section) {
      styles[section] = value;
      if (/^[atnp]/.test(value)) continue;
      call.note(`invalid ${section} numbering style: ${quoteText(value)}`);
      understood = false;
    } else if (flag === "numberFormat" && !/^(?:ln|rn|rz)$/.test(value)) {
      call.note(`invalid line numbering format: ${quoteText(value)}`);
      understood = false;
    }
    const number = NUMBERS[flag];
    if (!number) continue;
    const parsed = parseInRange(value, number.least, number.most);
    if (typeof parsed !== "number")
      return call.fail(`${number.problem}: ${quoteText(value)}${parsed.reason}`);
    numbers[number.key] = parsed;
  }
  if (!understood) return call.tryHelp();
  const marks = sectionMarks(flags.sectionDelimiter ?? "\\:");
  try {
    return {
      styles: {
        header: styleOf(styles.header),
        body: styleOf(styles.body),
        footer: styleOf(styles.footer),
      },
      marks,
      format: flags.numberFormat ?? "rn",
      separator: flags.numberSeparator ?? "\t",
      renumbers: !flags.noRenumber,
      ...numbers,
    };
  } catch (thrown) {
    if (thrown instanceof StyleFault) return call.fail(thrown.message);
    throw thrown;
  }
}

const SECTION_OF_FLAG: Readonly<Record<string, "header" | "body" | "footer">> = {
  headerNumbering: "header",
  bodyNumbering: "body",
  footerNumbering: "footer",
};

interface NumberOption {
  readonly key: "startingLineNumber" | "lineIncrement" | "joinBlankLines" | "numberWidth";
  readonly problem: string;
  readonly least: number;
  readonly most: number;
}

const INTMAX = 2 ** 63 - 1025;
const NUMBERS: Readonly<Record<string, NumberOption>> = {
  startingLineNumber: {
    key: "startingLineNumber",
    problem: "invalid starting line number",
    least: -INTMAX,
    most: INTMAX,
  },
  lineIncrement: {
    key: "lineIncrement",
    problem: "invalid line number increment",
    least: -INTMAX,
    most: INTMAX,
  },
  joinBlankLines: {
    key: "joinBlankLines",
    problem: "invalid line number of blank lines",
    least: 1,
    most: INTMAX,
  },
  numberWidth: {
    key: "numberWidth",
    problem: "invalid line number field width",
    least: 1,
    most: 2 ** 31 - 1,
  },
};

class StyleFault extends Error {}

function styleOf(text: string): NumberingStyle {
  if (text === "a") return { kind: "all" };
  if (text.startsWith("p")) {
    const regex = compileRegex(text.slice(1), { dialect: "expr" });
    if (regex instanceof RegexFault) throw new StyleFault(regex.message);
    return { kind: "matching", regex };
  }
  return text.startsWith("t") ? { kind: "nonempty" } : { kind: text.startsWith("a") ? "all" : "none" };
}
