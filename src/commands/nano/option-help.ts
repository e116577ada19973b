import { type FlagSpecs, longNames } from "../../process/command/spec.ts";

/** `nano --help`, as nano lays it out. */
export function formatNanoHelp(name: string, flags: FlagSpecs): string {
  const rows = Object.entries(flags).map(([key, flag]) => {
    const argument = flag.argument?.name;
    const short = `-${flag.short}${argument === undefined ? "" : ` ${argument}`}`;
    const long = `--${longNames(key, flag)[0]}${argument === undefined ? "" : `=${argument}`}`;
    return ` ${short.padEnd(14)} ${long.padEnd(23)} ${flag.help}\n`;
  });
  return `Usage: ${name} [OPTIONS] [[+LINE[,COLUMN]] FILE]...

To place the cursor on a specific line of a file, put the line number with
a '+' before the filename.  The column number can be added after a comma.
When a filename is '-', nano reads data from standard input.

 ${"Option".padEnd(14)} ${"Long option".padEnd(23)} Meaning
${rows.join("")}`;
}
