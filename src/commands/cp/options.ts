import type { DirectoryHandle } from "../../disk/files.ts";
import type { BackupWish } from "../../process/command/backup.ts";

/** What `cp` and `mv` ask for. */
export interface TransferOptions {
  /** Whether files are moved. */
  readonly move: boolean;
  /** What is done about files that are there: `auto` asks where a person would overwrite a protected one with mv. */
  readonly overwrite: "ask" | "never" | "always" | "auto";
  readonly update: boolean;
  readonly verbose: boolean;
  readonly backup: BackupWish;
  readonly stdinIsTerminal: boolean;
  readonly recursive: boolean;
  /** Which symbolic links in the source are followed. */
  readonly dereference: "never" | "always" | "operands";
  /** `-f`: what cannot be opened is removed. */
  readonly force: boolean;
  readonly removeDestination: boolean;
  readonly hardLink: boolean;
  readonly symbolicLink: boolean;
  readonly attributesOnly: boolean;
  /** The content of devices and named pipes is read, even where directories are copied. */
  readonly copyContents: boolean;
  readonly preserve: Preserved;
  /** `--no-preserve=mode`. */
  readonly forgetsMode: boolean;
  /** `--reflink`: copies must share their content with the source, which no disk here can. */
  readonly alwaysClones: boolean;
  /** POSIX: the file that a dangling link names is made. */
  readonly writesThroughDangling?: boolean;
  /** An operand given twice is no mistake of its own (install.c has no table of sources). */
  readonly repeatsSources?: boolean;
}

export interface Preserved {
  readonly mode: boolean;
  readonly ownership: boolean;
  readonly timestamps: boolean;
  readonly links: boolean;
}

/** An entry: its name in a directory that is open, and its path in messages. */
export interface Place {
  readonly name: string;
  readonly at: DirectoryHandle | undefined;
  readonly path: string;
}

export function placeOf(path: string): Place {
  return { name: path, at: undefined, path };
}
