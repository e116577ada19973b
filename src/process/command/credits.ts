import { COREUTILS, DIFFUTILS, FINDUTILS, GREP, GZIP, type Package, SED, TAR } from "./packages.ts";

/** What `--version` of GNU's programs says after its first line (gnulib version-etc.c). Loaded when it is asked for. */

const LICENCE = `License GPLv3+: GNU GPL version 3 or later <https://gnu.org/licenses/gpl.html>.
This is free software: you are free to change and redistribute it.
There is NO WARRANTY, to the extent permitted by law.
`;
const GZIP_LICENCE = `This is free software.  You may redistribute copies of it under the terms of
the GNU General Public License <https://www.gnu.org/licenses/gpl.html>.
There is NO WARRANTY, to the extent permitted by law.
`;

function copyright(years: string): string {
  return `Copyright (C) ${years} Free Software Foundation, Inc.\n`;
}

/** Of the packages: the lines up to the authors. */
const COPYRIGHTS: ReadonlyMap<Package, string> = new Map([
  [COREUTILS, copyright("2022") + LICENCE],
  [FINDUTILS, copyright("2022") + LICENCE],
  [GREP, copyright("2022") + LICENCE],
  [DIFFUTILS, copyright("2021") + LICENCE],
  [TAR, copyright("2021") + LICENCE],
  [SED, `Packaged by Debian\n${copyright("2022")}${LICENCE}`],
  [GZIP, `${copyright("2018")}Copyright (C) 1993 Jean-loup Gailly.\n${GZIP_LICENCE}`],
]);

/** The scripts of gzip's package are younger. */
const GZIP_SCRIPT = copyright("2007, 2011-2018") + GZIP_LICENCE;

/** Who wrote what; the programs of the core utilities are too many for lines of their own. */
const CORE_AUTHORS: readonly (readonly [authors: string, programs: string])[] = [
  [
    "David MacKenzie",
    "basename date expand fold install mkdir mkfifo mknod nice printf rmdir stty tty uname unexpand yes",
  ],
  [
    "Ulrich Drepper, Scott Miller, and David Madore",
    "md5sum sha1sum sha224sum sha256sum sha384sum sha512sum",
  ],
  ["Jim Meyering", "false nohup od pwd tr true"],
  ["David MacKenzie and Jim Meyering", "chgrp chmod chown dirname head"],
  ["Richard M. Stallman and David MacKenzie", "comm dir ls uniq vdir"],
  ["Padraig Brady", "realpath stdbuf timeout truncate"],
  ["Simon Josefsson", "base32 base64"],
  ["Torbjorn Granlund and Richard M. Stallman", "cat split"],
  ["Michael Stone", "link unlink"],
  ["David MacKenzie and Karel Zak", "arch"],
  ["Padraig Brady and Samuel Neves", "b2sum"],
  ["Simon Josefsson and Assaf Gordon", "basenc"],
  ["Padraig Brady and Q. Frank Xia", "cksum"],
  ["Torbjorn Granlund, David MacKenzie, and Jim Meyering", "cp"],
  ["Stuart Kemp and David MacKenzie", "csplit"],
  ["David M. Ihnat, David MacKenzie, and Jim Meyering", "cut"],
  ["Paul Rubin, David MacKenzie, and Stuart Kemp", "dd"],
  ["Torbjorn Granlund, David MacKenzie, and Paul Eggert", "df"],
  ["H. Peter Anvin", "dircolors"],
  ["Torbjorn Granlund, David MacKenzie, Paul Eggert, and Jim Meyering", "du"],
  ["Richard Mlynarik, David MacKenzie, and Assaf Gordon", "env"],
  ["Mike Parker, James Youngman, and Paul Eggert", "expr"],
  ["Paul Rubin, Torbjörn Granlund, and Niels Möller", "factor"],
  ["Ross Paterson", "fmt"],
  ["David MacKenzie and James Youngman", "groups"],
  ["Arnold Robbins and David MacKenzie", "id"],
  ["Mike Haertel", "join"],
  ["Mike Parker and David MacKenzie", "ln"],
  ["FIXME: unknown", "logname"],
  ["Jim Meyering and Eric Blake", "mktemp"],
  ["Mike Parker, David MacKenzie, and Jim Meyering", "mv"],
  ["Scott Bartram and David MacKenzie", "nl"],
  ["Giuseppe Scrivano", "nproc"],
  ["Assaf Gordon", "numfmt"],
  ["David M. Ihnat and David MacKenzie", "paste"],
  ["Paul Eggert, David MacKenzie, and Jim Meyering", "pathchk"],
  ["David MacKenzie and Richard Mlynarik", "printenv"],
  ["Dmitry V. Levin", "readlink"],
  ["Paul Rubin, David MacKenzie, Richard M. Stallman, and Jim Meyering", "rm"],
  ["Ulrich Drepper", "seq"],
  ["Colin Plumb", "shred"],
  ["Paul Eggert", "shuf"],
  ["Jim Meyering and Paul Eggert", "sleep"],
  ["Mike Haertel and Paul Eggert", "sort"],
  ["Michael Meskes", "stat"],
  ["Kayvan Aghaiepour and David MacKenzie", "sum"],
  ["Jim Meyering and Giuseppe Scrivano", "sync"],
  ["Jay Lepreau and David MacKenzie", "tac"],
  ["Paul Rubin, David MacKenzie, Ian Lance Taylor, and Jim Meyering", "tail"],
  ["Mike Parker, Richard M. Stallman, and David MacKenzie", "tee"],
  ["Paul Rubin, Arnold Robbins, Jim Kingdon, David MacKenzie, and Randy Smith", "touch"],
  ["Mark Kettenis", "tsort"],
  ["Joseph Arceneaux and David MacKenzie", "users"],
  ["Paul Rubin and David MacKenzie", "wc"],
  ["Joseph Arceneaux, David MacKenzie, and Michael Stone", "who"],
  ["Richard Mlynarik", "whoami"],
  ["Pete TerMaat and Roland Huebner", "pr"],
  ["Kevin Braunsdorf and Matthew Bradburn", "["],
  ["Brian Fox and Chet Ramey", "echo"],
  ["François Pinard", "ptx"],
  ["Joseph Arceneaux, David MacKenzie, and Kaveh Ghazi", "pinky"],
  ["Roland McGrath", "chroot"],
];

const AUTHORS: Readonly<Record<string, string>> = {
  cmp: "Torbjörn Granlund and David MacKenzie",
  diff: "Paul Eggert, Mike Haertel, David Hayes,\nRichard Stallman, and Len Tower",
  diff3: "Randy Smith",
  sdiff: "Thomas Lord",
  find: "Eric B. Decker, James Youngman, and Kevin Dalley",
  xargs: "Eric B. Decker, James Youngman, and Kevin Dalley",
  gzip: "Jean-loup Gailly",
  gunzip: "Paul Eggert",
  zcat: "Paul Eggert",
  tar: "John Gilmore and Jay Fenlason",
  sed: "Jay Fenlason, Tom Lord, Ken Pizzini,\nPaolo Bonzini, Jim Meyering, and Assaf Gordon",
};
const GREP_AUTHORS = "Mike Haertel and others; see\n<https://git.sv.gnu.org/cgit/grep.git/tree/AUTHORS>";

/** What stands after the authors. */
const AFTERWORDS: Readonly<Record<string, string>> = {
  find: "Features enabled: D_TYPE O_NOFOLLOW(enabled) LEAF_OPTIMISATION FTS(FTS_CWDFD) CBO(level=2) \n",
  sed: `
This sed program was built with SELinux support.
SELinux is disabled on this system.

GNU sed home page: <https://www.gnu.org/software/sed/>.
General help using GNU software: <https://www.gnu.org/gethelp/>.
E-mail bug reports to: <bug-sed@gnu.org>.
`,
};

/** Nothing for a program of another package. */
export function creditsOf(name: string, from: Package | undefined): string {
  const head = from && COPYRIGHTS.get(from);
  const authors = from === GREP ? GREP_AUTHORS : (AUTHORS[name] ?? coreAuthors(name));
  if (head === undefined || authors === undefined) return "";
  const legal = from === GZIP && name !== "gzip" ? GZIP_SCRIPT : head;
  return `${legal}\nWritten by ${authors}.\n${AFTERWORDS[name] ?? ""}`;
}

/** From four on, the names after the third begin a line. */
function coreAuthors(program: string): string | undefined {
  const authors = CORE_AUTHORS.find(([, programs]) => programs.split(" ").includes(program))?.[0];
  const names = authors?.split(", ") ?? [];
  if (names.length < 4) return authors;
  return `${names.slice(0, 3).join(", ")},\n${names.slice(3).join(", ")}`;
}
