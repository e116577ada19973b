import type { WordHelp } from "../../process/command/spec.ts";

const word = (help: string, argument?: string): WordHelp => ({ help, argument });
const runs = (help: string): WordHelp => ({ help, runs: true });

/** What each word of an expression asks or does (findutils manual 2, "Finding Files", and 3, "Actions"). */
const WORDS: Readonly<Record<string, WordHelp>> = {
  "(": word("what stands in the parentheses counts as one"),
  ")": word("ends the parenthesis"),
  "!": word("not: the next test must fail"),
  "-not": word("not: the next test must fail"),
  "-a": word("and: both must hold, as without it"),
  "-and": word("and: both must hold, as without it"),
  "-o": word("or: one of the two must hold"),
  "-or": word("or: one of the two must hold"),
  ",": word("does both; the second one tells whether it holds"),

  "-name": word("the name, without its directory, matches the pattern", "PATTERN"),
  "-iname": word("the name matches the pattern, capital and small letters alike", "PATTERN"),
  "-path": word("the whole path matches the pattern", "PATTERN"),
  "-wholename": word("the whole path matches the pattern", "PATTERN"),
  "-ipath": word("the whole path matches the pattern, capital and small letters alike", "PATTERN"),
  "-iwholename": word("the whole path matches the pattern, capital and small letters alike", "PATTERN"),
  "-lname": word("a symbolic link whose target matches the pattern", "PATTERN"),
  "-ilname": word(
    "a symbolic link whose target matches the pattern, capital and small letters alike",
    "PATTERN",
  ),
  "-regex": word("the whole path matches the regular expression", "PATTERN"),
  "-iregex": word(
    "the whole path matches the regular expression, capital and small letters alike",
    "PATTERN",
  ),
  "-regextype": word("the kind of regular expressions that follow", "TYPE"),

  "-type": word("of that kind: f is a file, d a directory, l a symbolic link", "TYPE"),
  "-xtype": word("as -type, but a symbolic link is looked at by its target", "TYPE"),
  "-size": word("of that size: +1M is more than one mebibyte, -10k less than ten kibibytes", "SIZE"),
  "-empty": word("a file without content, or a directory without entries"),
  "-perm": word("with those permissions; -644 has at least these, /222 any of them", "MODE"),
  "-user": word("belongs to that user", "USER"),
  "-group": word("belongs to that group", "GROUP"),
  "-uid": word("belongs to the user of that number", "NUMBER"),
  "-gid": word("belongs to the group of that number", "NUMBER"),
  "-nouser": word("belongs to a user who is no more"),
  "-nogroup": word("belongs to a group that is no more"),
  "-links": word("has so many hard links", "NUMBER"),
  "-inum": word("has that inode number", "NUMBER"),
  "-samefile": word("is the same file, under another name", "FILE"),
  "-fstype": word("on a file system of that type", "TYPE"),
  "-readable": word("you may read it"),
  "-writable": word("you may write it"),
  "-executable": word("you may run it, or enter it"),
  "-context": word("its security context matches the pattern", "PATTERN"),
  "-true": word("always holds"),
  "-false": word("never holds"),

  "-mtime": word("changed so many days ago: -7 is less, +7 more", "DAYS"),
  "-atime": word("read so many days ago: -7 is less, +7 more", "DAYS"),
  "-ctime": word("its inode changed so many days ago: -7 is less, +7 more", "DAYS"),
  "-mmin": word("changed so many minutes ago: -5 is less, +5 more", "MINUTES"),
  "-amin": word("read so many minutes ago: -5 is less, +5 more", "MINUTES"),
  "-cmin": word("its inode changed so many minutes ago: -5 is less, +5 more", "MINUTES"),
  "-newer": word("changed later than that file", "FILE"),
  "-anewer": word("read later than that file was changed", "FILE"),
  "-cnewer": word("its inode changed later than that file", "FILE"),
  "-newerXY": word("its time X is later than the time Y of that file, or than that time", "REFERENCE"),
  "-used": word("read so many days after its inode changed", "DAYS"),
  "-daystart": word("days count from the beginning of today"),

  "-maxdepth": word("goes at most so many directories down", "LEVELS"),
  "-mindepth": word("looks at nothing less deep", "LEVELS"),
  "-depth": word("looks at what is in a directory before the directory itself"),
  "-d": word("looks at what is in a directory before the directory itself"),
  "-xdev": word("stays on one file system"),
  "-mount": word("stays on one file system"),
  "-noleaf": word("does not guess from link counts how many directories there are"),
  "-follow": word("follows symbolic links"),
  "-warn": word("warns of what is odd"),
  "-nowarn": word("warns of nothing"),
  "-ignore_readdir_race": word("says nothing of files that go away meanwhile"),
  "-noignore_readdir_race": word("complains of files that go away meanwhile"),
  "-files0-from": word("starts at the names in that file, which NUL bytes part", "FILE"),

  "-print": word("prints the path, as find does where no action is given"),
  "-print0": word("prints the path with a NUL byte behind it, for xargs -0"),
  "-printf": word("prints by a format: %f is the name, %p the path, %s the size", "FORMAT"),
  "-ls": word("prints a line as ls -dils does"),
  "-fprint": word("prints the path into that file", "FILE"),
  "-fprint0": word("prints the path with a NUL byte behind it into that file", "FILE"),
  "-fprintf": { help: "prints by a format into that file", argument: "FILE FORMAT", count: 2 },
  "-fls": word("prints a line as ls -dils does into that file", "FILE"),
  "-delete": word("removes it; no way back"),
  "-prune": word("does not go down into it"),
  "-quit": word("ends here"),
  "-exec": runs("runs the command; {} stands for what was found, ; runs it for each, + for many at once"),
  "-execdir": runs("runs the command in the directory of what was found, which {} stands for"),
  "-ok": runs("asks first, then runs the command; {} stands for what was found"),
  "-okdir": runs("asks first, then runs the command in the directory of what was found"),

  "-H": word("follows symbolic links that are named on the line, and no others"),
  "-L": word("follows symbolic links"),
  "-P": word("never follows symbolic links"),
};

/** Of a word of find's line, where it is no path; a dash before a sign is passed over. */
export function findWordHelp(typed: string): WordHelp | undefined {
  const name = /^-newer[aBcm][aBcmt]$/.test(typed) ? "-newerXY" : typed.replace(/^-(?=[!(),]$)/, "");
  return Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
}
