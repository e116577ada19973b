import type { OpenFile } from "../open-file.ts";

/** The size of a terminal's screen, in character cells. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/**
 * A terminal with its line discipline (POSIX 11, termios(3)): between a screen with a keyboard, which the host
 * draws, and the processes that have it open.
 */
export interface Terminal {
  /** `/dev/pts/0`. */
  readonly path: string;
  size: TerminalSize;
  /** The process group that may read and gets the signals of keys (tcsetpgrp(3)); 0: none. */
  foregroundGroup: number;
  /** The session that it controls. */
  session: number;
  modes: TerminalModes;
  /** Where the cursor is, as far as the output tells: a program that draws a line begins there. */
  readonly cursorColumn: number;
  /** Keys, as the bytes that a terminal sends. */
  input(bytes: Uint8Array): void;
  /** A new size: SIGWINCH to the foreground group. */
  resize(size: TerminalSize): void;
  /** The line goes away: SIGHUP to the session. */
  hangUp(): void;
  /** An open file for the processes. */
  open(): OpenFile;
}

/** termios(3). The flags that do something here have names of their own. */
export interface TerminalModes {
  /** ICANON: lines, with erase and kill. */
  readonly canonical: boolean;
  /** ECHO. */
  readonly echo: boolean;
  /** ECHOE: what is erased vanishes; without it the key is shown. */
  readonly echoErase: boolean;
  /** ECHONL: the end of a line is shown even without ECHO. */
  readonly echoNewline: boolean;
  /** ECHOCTL: control characters are shown as `^X`. */
  readonly echoControl: boolean;
  /** ISIG: Ctrl-C, Ctrl-Z, Ctrl-\ make signals. */
  readonly signals: boolean;
  /** NOFLSH: a signal leaves what was typed. */
  readonly keepOnSignal: boolean;
  /** IEXTEN: werase, rprnt and lnext are keys. */
  readonly extended: boolean;
  /** OPOST: the other flags of output count. */
  readonly outputProcessing: boolean;
  /** ONLCR: a newline goes out as CR LF. */
  readonly newlineToCrNl: boolean;
  /** OLCUC. */
  readonly outputUpperCase: boolean;
  /** IXON. */
  readonly flowControl: boolean;
  /** ICRNL: Return comes in as a newline. */
  readonly carriageReturnToNewline: boolean;
  /** IGNCR: Return does not come in at all. */
  readonly ignoreCarriageReturn: boolean;
  /** INLCR: a newline comes in as Return. */
  readonly newlineToCarriageReturn: boolean;
  /** IUCLC. */
  readonly inputLowerCase: boolean;
  /** TOSTOP: background processes that write are stopped. */
  readonly stopBackgroundOutput: boolean;
  /** Flags, as stty(1) names them, that are set and change nothing on a line without wires. */
  readonly inert: ReadonlySet<string>;
  /** In bauds. */
  readonly speed: number;
  /** VMIN and VTIME, without `canonical`: how many bytes a read waits for, and how long, in tenths of a second. */
  readonly min: number;
  readonly time: number;
  /** The keys with a meaning, as bytes; undefined: none. */
  readonly keys: ControlKeys;
}

/** The special characters of POSIX 11.1.9, and those of Linux: their names as `stty -a` shows them. */
export interface ControlKeys {
  readonly intr: number | undefined;
  readonly quit: number | undefined;
  readonly erase: number | undefined;
  readonly kill: number | undefined;
  readonly eof: number | undefined;
  readonly eol: number | undefined;
  readonly eol2: number | undefined;
  readonly swtch: number | undefined;
  readonly start: number | undefined;
  readonly stop: number | undefined;
  readonly susp: number | undefined;
  readonly rprnt: number | undefined;
  readonly werase: number | undefined;
  readonly lnext: number | undefined;
  readonly discard: number | undefined;
}

export const CONTROL_KEYS: ControlKeys = {
  intr: 0x03,
  quit: 0x1c,
  erase: 0x7f,
  kill: 0x15,
  eof: 0x04,
  eol: undefined,
  eol2: undefined,
  swtch: undefined,
  start: 0x11,
  stop: 0x13,
  susp: 0x1a,
  rprnt: 0x12,
  werase: 0x17,
  lnext: 0x16,
  discard: 0x0f,
};

/** What a terminal of xterm's kind begins with on Linux. */
export const COOKED: TerminalModes = {
  canonical: true,
  echo: true,
  echoErase: true,
  echoNewline: false,
  echoControl: true,
  signals: true,
  keepOnSignal: false,
  extended: true,
  outputProcessing: true,
  newlineToCrNl: true,
  outputUpperCase: false,
  flowControl: true,
  carriageReturnToNewline: true,
  ignoreCarriageReturn: false,
  newlineToCarriageReturn: false,
  inputLowerCase: false,
  stopBackgroundOutput: false,
  inert: new Set(["cs8", "cread", "iutf8", "echok", "echoke", "nl0", "cr0", "tab0", "bs0", "vt0", "ff0"]),
  speed: 38_400,
  min: 1,
  time: 0,
  keys: CONTROL_KEYS,
};

/** cfmakeraw(3). */
export const RAW: TerminalModes = {
  ...COOKED,
  canonical: false,
  echo: false,
  signals: false,
  extended: false,
  outputProcessing: false,
  flowControl: false,
  carriageReturnToNewline: false,
};
