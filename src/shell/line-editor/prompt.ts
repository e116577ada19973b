import { formatTime } from "../../base/format-time.ts";
import { baseName } from "../../base/paths.ts";
import type { TimeZone } from "../../base/time-zone.ts";

/** What a prompt can show (bash manual 6.9). */
export interface PromptContext {
  readonly user: string;
  readonly uid: number;
  readonly hostname: string;
  /** `$PWD` and `$HOME`. */
  readonly directory: string;
  readonly home: string | undefined;
  /** PROMPT_DIRTRIM; 0: the whole path. */
  readonly directoryTrim: number;
  /** `$0`. */
  readonly shellName: string;
  /** `5.2.15`. */
  readonly version: string;
  readonly jobs: number;
  /** `/dev/pts/0`, where there is a terminal. */
  readonly terminal: string | undefined;
  readonly historyNumber: number;
  readonly commandNumber: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: TimeZone;
  /** Whether parameters and commands are expanded afterwards: then what is put in is quoted against that. */
  readonly expandsLater: boolean;
  /** Whether a line editor shows it: `\[` and `\]` stay, as `\x01` and `\x02`, and a newline returns the carriage. */
  readonly editing: boolean;
}

/** Replaces the backslash escapes of a prompt string. The parameters and commands in it are the shell's affair. */
export function decodePromptEscapes(prompt: string, context: PromptContext): string {
  let decoded = "";
  for (let at = 0; at < prompt.length; at++) {
    const character = prompt[at] as string;
    if (character !== "\\" || at + 1 === prompt.length) {
      decoded += character;
      continue;
    }
    const format = prompt.startsWith("\\D{", at) ? formatAt(prompt, at) : undefined;
    const octal = /^\\([0-7]{3}|[0-7]{1,2}$)/.exec(prompt.slice(at, at + 4));
    if (format) {
      decoded += quote(formatTime(format.text || "%X", context.now, context.zone), context);
      at = format.end;
    } else if (octal?.[1]) {
      decoded += String.fromCharCode(Number.parseInt(octal[1], 8) & 0xff);
      at += octal[1].length;
    } else {
      const letter = prompt[at + 1] as string;
      decoded += decodeLetter(letter, context) ?? `\\${letter}`;
      at++;
    }
  }
  return decoded;
}

function formatAt(prompt: string, at: number): { text: string; end: number } {
  const close = prompt.indexOf("}", at);
  const end = close < 0 ? prompt.length : close;
  return { text: prompt.slice(at + 3, end), end };
}

const TIME_FORMATS: Readonly<Record<string, string>> = {
  d: "%a %b %d",
  t: "%H:%M:%S",
  T: "%I:%M:%S",
  "@": "%I:%M %p",
  A: "%H:%M",
};

function decodeLetter(letter: string, context: PromptContext): string | undefined {
  const format = TIME_FORMATS[letter];
  if (format !== undefined) return formatTime(format, context.now, context.zone);
  switch (letter) {
    case "a":
      return "\x07";
    case "e":
      return "\x1b";
    case "r":
      return "\r";
    case "n":
      return context.editing ? "\r\n" : "\n";
    case "\\":
      return "\\";
    case '"':
      return context.expandsLater ? '"' : undefined;
    case "[":
      return context.editing ? "\x01" : "";
    case "]":
      return context.editing ? "\x02" : "";
    case "$":
      return context.uid === 0 ? "#" : quote("$", context);
    case "!":
      return String(context.historyNumber);
    case "#":
      return String(context.commandNumber);
    case "j":
      return String(context.jobs);
    default: {
      const name = decodeName(letter, context);
      return name === undefined ? undefined : quote(name, context);
    }
  }
}

function decodeName(letter: string, context: PromptContext): string | undefined {
  switch (letter) {
    case "u":
      return context.user;
    case "h":
      return context.hostname.replace(/\..*$/s, "");
    case "H":
      return context.hostname;
    case "s":
      return baseName(context.shellName).replace(/^-/, "");
    case "v":
      return context.version.split(".").slice(0, 2).join(".");
    case "V":
      return context.version;
    case "l":
      return context.terminal === undefined ? "tty" : baseName(context.terminal);
    case "w":
      return trimPath(withTilde(context), context.directoryTrim);
    case "W":
      return trimPath(lastDirectory(context), context.directoryTrim);
    default:
      return undefined;
  }
}

/** Against the expansion that follows: as of a here-document. */
function quote(text: string, { expandsLater }: PromptContext): string {
  return expandsLater ? text.replace(/[$`\\]/g, "\\$&") : text;
}

/** bash's polite_directory_format. */
function withTilde({ directory, home }: PromptContext): string {
  if (home === undefined || home.length < 2) return directory;
  if (directory === home) return "~";
  return directory.startsWith(`${home}/`) ? `~${directory.slice(home.length)}` : directory;
}

function lastDirectory(context: PromptContext): string {
  const { directory, home } = context;
  if (directory === home) return withTilde(context);
  if (/^\/{1,2}$/.test(directory)) return directory;
  return directory.slice(directory.lastIndexOf("/") + 1);
}

/** bash's trim_pathname: the last `keep` directories, `...` for those before them. */
function trimPath(path: string, keep: number): string {
  if (keep <= 0) return path;
  const head = path.startsWith("~") && path.includes("/") ? path.slice(0, path.indexOf("/") + 1) : "";
  const rest = path.slice(head.length);
  const slashes = [...rest.matchAll(/\//g)].map((match) => match.index);
  const tail = slashes.at(-keep);
  // What would not be shorter stays.
  if (tail === undefined || tail <= 3 || path.startsWith("~") !== (head !== "")) return path;
  return `${head}...${rest.slice(tail)}`;
}
