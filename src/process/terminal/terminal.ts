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

/** termios(3), the part that programs here change. */
export interface TerminalModes {
  /** ICANON: lines, with erase and kill. */
  readonly canonical: boolean;
  /** ECHO. */
  readonly echo: boolean;
  /** ISIG: Ctrl-C, Ctrl-Z, Ctrl-\ make signals. */
  readonly signals: boolean;
  /** OPOST with ONLCR: a newline goes out as CR LF. */
  readonly outputProcessing: boolean;
  /** IXON. */
  readonly flowControl: boolean;
  /** ICRNL: Return comes in as a newline. */
  readonly carriageReturnToNewline: boolean;
  /** TOSTOP: background processes that write are stopped. */
  readonly stopBackgroundOutput: boolean;
  /** The keys with a meaning, as bytes; undefined: none. */
  readonly keys: ControlKeys;
}

/** The special characters of POSIX 11.1.9, and three of Linux: their names as `stty -a` shows them. */
export interface ControlKeys {
  readonly intr: number | undefined;
  readonly quit: number | undefined;
  readonly erase: number | undefined;
  readonly kill: number | undefined;
  readonly eof: number | undefined;
  readonly start: number | undefined;
  readonly stop: number | undefined;
  readonly susp: number | undefined;
  readonly rprnt: number | undefined;
  readonly werase: number | undefined;
  readonly lnext: number | undefined;
}

export const CONTROL_KEYS: ControlKeys = {
  intr: 0x03,
  quit: 0x1c,
  erase: 0x7f,
  kill: 0x15,
  eof: 0x04,
  start: 0x11,
  stop: 0x13,
  susp: 0x1a,
  rprnt: 0x12,
  werase: 0x17,
  lnext: 0x16,
};

export const COOKED: TerminalModes = {
  canonical: true,
  echo: true,
  signals: true,
  outputProcessing: true,
  flowControl: true,
  carriageReturnToNewline: true,
  stopBackgroundOutput: false,
  keys: CONTROL_KEYS,
};

/** cfmakeraw(3). */
export const RAW: TerminalModes = {
  canonical: false,
  echo: false,
  signals: false,
  outputProcessing: false,
  flowControl: false,
  carriageReturnToNewline: false,
  stopBackgroundOutput: false,
  keys: CONTROL_KEYS,
};
