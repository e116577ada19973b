import type { LineRule } from "./filter-file.ts";

/** How an applet tells that something cannot be done with a file; `undefined`: it tells nothing. */
type Wording = (file: string, reason: string) => string | undefined;

const cannotOpen: Wording = (file, reason) => `can't open '${file}': ${reason}`;
const plain: Wording = (file, reason) => `${file}: ${reason}`;
const isDirectory = (reason: string) => reason === "Is a directory";

/** Those that do not say `NAME: FILE: REASON`; what busybox 1.35 was heard to say. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  cat: (file, reason) => (isDirectory(reason) ? "read error: Is a directory" : cannotOpen(file, reason)),
  cp: (file, reason) => `can't stat '${file}': ${reason}`,
  dd: cannotOpen,
  diff: (file, reason) => `can't stat '${file}': ${reason}`,
  grep: (file, reason) => (isDirectory(reason) ? undefined : plain(file, reason)),
  less: cannotOpen,
  md5sum: cannotOpen,
  mkdir: (file, reason) => `can't create directory '${file}': ${reason}`,
  more: cannotOpen,
  mv: (file, reason) => `can't rename '${file}': ${reason}`,
  rm: (file, reason) =>
    isDirectory(reason) ? `'${file}' is a directory` : `can't remove '${file}': ${reason}`,
  rmdir: (file, reason) => `'${file}': ${reason}`,
  sha1sum: cannotOpen,
  sha256sum: cannotOpen,
  sha512sum: cannotOpen,
  stat: (file, reason) => `can't stat '${file}': ${reason}`,
  tail: cannotOpen,
  tar: cannotOpen,
  truncate: (file, reason) => `${file}: open: ${reason}`,
  uniq: cannotOpen,
  unlink: (file, reason) => `can't remove file '${file}': ${reason}`,
};

const REASON =
  "(No such file or directory|Permission denied|Is a directory|Not a directory|File exists|Directory not empty|Operation not permitted|Read-only file system|No space left on device|Device or resource busy)";
/** `cannot VERB 'FILE' …: REASON` and its like, as GNU's programs word it. */
const GNU = new RegExp(
  `^(?:cannot (?:access|unlink|touch|stat|open|remove|read|move|create \\w+(?: \\w+)?)|failed to (?:remove|access|create \\w+ link|open)|changing \\w+ of|setting \\w+ of)?:? ?'?([^']+?)'?(?: for (?:reading|writing))?: ${REASON}$`,
);

/** GNU's words that are others here, whatever they are about. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^cannot open directory '(.*)': (.*)$/, "can't open '$1': $2"],
  [/^-r not specified; omitting directory '(.*)'$/, "omitting directory '$1'"],
  [/^cannot create regular file '(.*)': (.*)$/, "can't create '$1': $2"],
  [/^cannot move '(.*)' to '.*': (.*)$/, "can't rename '$1': $2"],
  [/^invalid mode: '?(.*?)'?$/, "invalid mode '$1'"],
  [/^invalid user: '(.*)'$/, "unknown user $1"],
  [/^invalid group: '(.*)'$/, "unknown group $1"],
  [/^'?(.*?)'?: no such user$/, "unknown user $1"],
  [/^invalid time interval '(.*)'$/, "invalid number '$1'"],
  [/^invalid number of (?:lines|bytes): '(.*)'$/, "invalid number '$1'"],
  [/^failed to run command '(.*)': (.*)$/, "can't execute '$1': $2"],
  [/^'?(.*?)'?: unknown suffix -- ignored$/, "$1: unknown suffix - ignored"],
  [
    /^you must specify a list of bytes, characters, or fields$/,
    "expected a list of bytes, characters, or fields",
  ],
  [/^can't read (.*): (.*)$/, "$1: $2"],
  [/^cannot statx '(.*)': (.*)$/, "can't stat '$1': $2"],
  [/^fatal: cannot open file `(.*?)' for reading: (.*)$/, "$1: $2"],
  [/^(.*): Cannot open: (.*)$/, "can't open '$1': $2"],
  [/^(.*): Cannot stat: (.*)$/, "$1: $2"],
  [/^Exiting with failure status due to previous errors$/, "error exit delayed from previous errors"],
  [/^you must be root to change the host name$/, "sethostname: Operation not permitted"],
  [/^cannot set date: (.*)$/, "can't set date: $1"],
  [/^.*: must be superuser to use mount\.$/, "permission denied (are you root?)"],
  [/^\((\d+)\): (.*)$/, "can't kill pid $1: $2"],
  [/^'(.*)': (No such file or directory|Permission denied)$/, "can't execute '$1': $2"],
  [/^unable to resolve host address '(.*)'$/, "bad address '$1'"],
];

/** What GNU's program says once more at its end. */
const LEFT_OUT = /^Error is not recoverable: exiting now$/;

/** A line about itself from one of GNU's programs, as the applet words it. */
export function complaintsOf(name: string): LineRule {
  const own = `${name}: `;
  const wording = WORDINGS[name] ?? plain;
  return (line) => {
    const said = line.slice(line.indexOf(": ") + 2).replace(/[\u2018\u2019]/g, "'");
    if (LEFT_OUT.test(said)) return undefined;
    for (const [pattern, words] of own === "find: " ? [] : OTHERS)
      if (pattern.test(said)) return own + said.replace(pattern, words);
    const [, file, reason] = GNU.exec(said) ?? [];
    if (file === undefined || reason === undefined) return line;
    const worded = wording(file, reason);
    return worded === undefined ? undefined : own + worded;
  };
}
