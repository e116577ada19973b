import type { Family } from "./define-zgrep.ts";

/** Of these scripts $0 is the path. */
const pathOf = (name: string) => `/usr/bin/${name}`;

function seriousOf(sum: number, grep: number, unpacker: number): number {
  const status = Math.max(grep, unpacker);
  // The greatest, but a match counts for more than none.
  return status < 2 && sum < 2 ? Math.min(sum, status) : Math.max(sum, status);
}

const GREP_OPTIONS = `Look for instances of PATTERN in the input FILEs, using their
uncompressed contents if they are compressed.

OPTIONs are the same as for 'grep', except that the following 'grep'
options are not supported: --dereference-recursive (-R), --directories (-d),
--exclude, --exclude-from, --exclude-dir, --include, --null (-Z),
--null-data (-z), and --recursive (-r).
`;

export const OF_GZIP: Family = {
  unpacker: () => "gzip",
  // zegrep and zfgrep call it.
  help: () =>
    `Usage: ${pathOf("zgrep")} [OPTION]... [-e] PATTERN [FILE]...\n${GREP_OPTIONS}\nReport bugs to <bug-gzip@gnu.org>.\n`,
  version: `zgrep (gzip) 1.12
Copyright (C) 2010-2018 Free Software Foundation, Inc.
This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.

Written by Jean-loup Gailly.
`,
  complain: (name, told) => {
    const path = pathOf("zgrep");
    if (told.problem === "unsupported") return `${pathOf(name)}: ${told.option}: option not supported\n`;
    if (told.problem === "no argument") return `${path}: 1: ${told.option} option requires an argument\n`;
    return `${path}: 188: 1: missing pattern; try \`${path} --help' for help\n`;
  },
  // gzip's 2 is a warning, its 1 an error.
  add: (sum, grep, gzip) => seriousOf(sum, grep, gzip === 2 ? 0 : gzip === 1 ? 2 : gzip),
  start: 1,
};

export const OF_XZ: Family = {
  unpacker: (name) => {
    if (/[-.][zZ]$|[-.]gz$|\.t[ag]z$/.test(name)) return "gzip";
    return /[-.]bz2$|[-.]tbz2?$/.test(name) ? "bzip2" : "xz";
  },
  help: (name) =>
    `Usage: ${name} [OPTION]... [-e] PATTERN [FILE]...\n${GREP_OPTIONS}\nReport bugs to <xz@tukaani.org>.\n`,
  version: "xzgrep (XZ Utils) 5.4.1\n",
  complain: (name, told) => {
    if (told.problem === "unsupported") return `${pathOf(name)}: ${told.option}: Option not supported\n`;
    if (told.problem === "no argument")
      return `${pathOf(name)}: 1: ${told.option} option requires an argument\n`;
    return `${pathOf(name)}: 159: 1: Missing pattern; try \`${name} --help' for help\n`;
  },
  add: (sum, grep, unpacker) => seriousOf(sum, grep, unpacker === 1 ? 2 : unpacker === 2 ? 0 : unpacker),
  start: 1,
};

export const OF_BZIP2: Family = {
  unpacker: () => "bzip2",
  help: (name) => `grep through bzip2 files\nusage: ${name} [grep_options] pattern [files]\n`,
  version: "",
  complain: (name, told) =>
    told.problem === "unsupported"
      ? `${pathOf(name)}: ${told.option}: option not supported\n`
      : `grep through bzip2 files\nusage: ${name} [grep_options] pattern [files]\n`,
  // The status of the last file that went otherwise than well; what unpacks is not asked.
  add: (sum, grep) => (grep === 0 ? sum : grep),
  start: 0,
};
