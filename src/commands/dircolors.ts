import { decode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteName, quoteText } from "../process/command/quote-name.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { DATABASE } from "./dircolors/database.ts";
import { type Colour, parseDatabase } from "./dircolors/parse-database.ts";

const FLAGS = {
  sh: {
    short: "b",
    long: ["sh", "bourne-shell"],
    overrides: ["csh"],
    shows: "  -b, --sh, --bourne-shell",
    help: "output Bourne shell code to set LS_COLORS",
  },
  csh: {
    short: "c",
    long: ["csh", "c-shell"],
    overrides: ["sh"],
    shows: "  -c, --csh, --c-shell",
    help: "output C shell code to set LS_COLORS",
  },
  printDatabase: { short: "p", help: "output defaults" },
  printLsColors: { help: "output fully escaped colors for display" },
} as const satisfies FlagSpecs;

type DircolorsCall = Call<typeof FLAGS>;

/** https://www.gnu.org/software/coreutils/manual/html_node/dircolors-invocation.html */
export const dircolors = defineCommand({
  name: "dircolors",
  package: COREUTILS,
  summary: "color setup for ls",
  operands: "[OPTION]... [FILE]",
  description: `Output commands to set the LS_COLORS environment variable.

Determine format of output:`,
  tight: true,
  helpColumn: 31,
  flags: FLAGS,
  notes: `If FILE is specified, read it to determine which colors to use for which
file types and extensions.  Otherwise, a precompiled database is used.
For details on the format of these files, run 'dircolors --print-database'.`,
  examples: [
    { run: 'eval "$(dircolors -b)"', shows: "colours for ls in this shell" },
    { run: "dircolors -p > ~/.dircolors", shows: "a database of one's own, to begin with" },
  ],

  async run(call) {
    const { flags, operands } = call;
    const misuse = describeMisuse(call);
    if (misuse !== undefined) return call.usageError(misuse);
    if (flags.printDatabase) {
      call.print(DATABASE);
      return 0;
    }
    const isC = flags.csh || (!flags.sh && /\bt?csh$/.test(call.env("SHELL") ?? ""));
    const hasShell = flags.csh || flags.sh || flags.printLsColors || (call.env("SHELL") ?? "") !== "";
    if (!hasShell) return call.fail("no SHELL environment variable, and no shell type option given");
    const text = operands[0] === undefined ? DATABASE : await readDatabase(call, operands[0]);
    if (text === undefined) return 1;
    const terminal = { TERM: call.env("TERM") || "none", COLORTERM: call.env("COLORTERM") ?? "" };
    const { colours, problems } = parseDatabase(text, terminal);
    const name = operands[0] === "-" ? "-" : quoteName(operands[0] ?? "");
    for (const problem of problems) call.warn(`${name}:${problem}`);
    if (problems.length > 0) return 1;
    call.print(flags.printLsColors ? colours.map(formatForEyes).join("") : formatForShell(colours, isC));
    return 0;
  },
});

function describeMisuse({ flags, operands }: DircolorsCall): string | undefined {
  const otherOutput = flags.printDatabase || flags.printLsColors;
  if (otherOutput && (flags.sh || flags.csh))
    return "the options to output non shell syntax,\nand to select a shell syntax are mutually exclusive";
  if (flags.printDatabase && flags.printLsColors)
    return "options --print-database and --print-ls-colors are mutually exclusive";
  const extra = operands[flags.printDatabase ? 0 : 1];
  if (extra === undefined) return undefined;
  const why = flags.printDatabase ? "\nfile operands cannot be combined with --print-database (-p)" : "";
  return `extra operand ${quoteText(extra)}${why}`;
}

async function readDatabase(call: DircolorsCall, name: string): Promise<string | undefined> {
  const input = await call.open(name);
  if (!input) return undefined;
  const bytes = await input.bytes();
  call.close(input);
  return input.failed ? undefined : decode(bytes);
}

function formatForShell(colours: readonly Colour[], isC: boolean): string {
  const all = colours.map(({ key, codes }) => `${quoteForShell(key)}=${quoteForShell(codes)}:`).join("");
  return isC ? `setenv LS_COLORS '${all}'\n` : `LS_COLORS='${all}';\nexport LS_COLORS\n`;
}

/** Between apostrophes; a colon or an equals sign would end the part, unless it is escaped already. */
function quoteForShell(text: string): string {
  let quoted = "";
  let isEscaped = false;
  for (const character of text) {
    if (character === "'") quoted += "'\\''";
    else if ((character === ":" || character === "=") && !isEscaped) quoted += `\\${character}`;
    else quoted += character;
    isEscaped = (character === "\\" || character === "^") && !isEscaped;
  }
  return quoted;
}

function formatForEyes({ key, codes }: Colour): string {
  return `\x1b[${codes}m${key}\t${codes}\x1b[0m\n`;
}
