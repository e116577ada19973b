import type { Regex } from "../../base/regex/index.ts";
import type { Replacement } from "./replacement.ts";

/** An expression as it stands in the script, its escapes read: for `--debug`. */
export interface RegexText {
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
}

export type Address =
  | { readonly kind: "line"; readonly number: number }
  /** `first~step`. */
  | { readonly kind: "step"; readonly first: number; readonly step: number }
  | { readonly kind: "last" }
  /** Without one, `//`, it is the one that was used last. */
  | { readonly kind: "regex"; readonly regex: Regex | undefined; readonly shown: RegexText }
  /** `addr,+N`. */
  | { readonly kind: "plus"; readonly count: number }
  /** `addr,~N`. */
  | { readonly kind: "multiple"; readonly of: number };

/** Where a `w` writes: a file, opened while the script is read, or standard output or error. */
export interface WriteTarget {
  readonly path: string;
}

export interface Substitution {
  readonly kind: "substitute";
  readonly regex: Regex | undefined;
  readonly shown: RegexText;
  readonly replacement: Replacement;
  readonly global: boolean;
  /** Which match is the first to be replaced. */
  readonly first: number;
  readonly print: "no" | "before-running" | "yes";
  readonly run: boolean;
  readonly target: WriteTarget | undefined;
}

/** What a command does, addresses apart. */
export type Action =
  | { readonly kind: "open"; close: number }
  | { readonly kind: "append" | "insert" | "change"; readonly text: string }
  | { readonly kind: "branch"; readonly when: "always" | "replaced" | "not-replaced"; readonly label: string }
  | { readonly kind: "quit"; readonly silent: boolean; readonly status: number | undefined }
  | { readonly kind: "list"; readonly width: number | undefined }
  | { readonly kind: "read-file" | "read-line"; readonly path: string }
  | { readonly kind: "write"; readonly firstLine: boolean; readonly target: WriteTarget }
  | { readonly kind: "translate"; readonly map: ReadonlyMap<string, string> }
  | { readonly kind: "run"; readonly command: string | undefined }
  | { readonly kind: "simple"; readonly letter: string }
  /** A label or the end of a block, which `--debug` shows; else they are places only. */
  | { readonly kind: "mark"; readonly letter: ":" | "}"; readonly label: string }
  | Substitution;

export interface ScriptCommand {
  readonly from: Address | undefined;
  readonly to: Address | undefined;
  readonly negated: boolean;
  readonly action: Action;
}

/** A script, its blocks and labels as places in one flat list. */
export interface Script {
  readonly commands: readonly ScriptCommand[];
  readonly labels: ReadonlyMap<string, number>;
  /** `#n` as the first line. */
  readonly quiet: boolean;
}

/** Ends sed with a status; why was told before. */
export class SedEnd extends Error {
  constructor(readonly status: number) {
    super(`the end, status ${status}`);
  }
}

/** What ends sed, in the words behind `sed: `. */
export class SedFault extends Error {
  constructor(
    message: string,
    readonly status = 1,
  ) {
    super(message);
  }
}

/** The status where a file could not be opened, read or written. */
export const PANIC = 4;
