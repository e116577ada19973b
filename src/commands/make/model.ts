import type { VariableSet } from "./variables.ts";

/** Where something stands in a makefile; none: it is built in. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The recipe of a rule, as written: without the tabs, lines that a backslash continues as one. */
export interface Recipe {
  readonly lines: readonly string[];
  /** Of its first line; undefined: a rule of make's own. */
  readonly place: Place | undefined;
  /** For each line, which it is after the first. */
  readonly offsets: readonly number[];
}

export interface Dependency {
  readonly file: MakeFile;
  /** Behind `|`: it must be there, its age does not matter. */
  readonly orderOnly: boolean;
  /** It counts as newer than the target; for `$?`. */
  changed: boolean;
}

/** 0: done or nothing to do; 1: `-q` says that something is to be done; 2: failed. */
export type UpdateStatus = 0 | 1 | 2;

/** Stands for a makefile in the places of rules that are there from the beginning. */
export const BUILTIN_FILE = "<builtin>";

export const NONEXISTENT = -1;
/** Just made, as far as `-n` and empty rules are concerned. */
export const NEW = Number.POSITIVE_INFINITY;
export const OLD = 0;

/** A file that a makefile tells of, or a goal (file.c). Of a target with `::` each rule has one. */
export class MakeFile {
  /** Where VPATH has found it. */
  foundAt: string | undefined;
  dependencies: Dependency[] = [];
  /** What `.SECONDEXPANSION` expands a second time. */
  laterDependencies: { readonly text: string; readonly place: Place; readonly stem: string | undefined }[] =
    [];
  recipe: Recipe | undefined;
  stem: string | undefined;
  variables: VariableSet | undefined;
  /** Those with the same name and `::`; this one stands before them. */
  doubleColon: MakeFile[] | undefined;
  isDoubleColon = false;
  /** What the same recipe makes. */
  alsoMakes: MakeFile[] = [];
  isTarget = false;
  isPhony = false;
  isPrecious = false;
  isIntermediate = false;
  isSecondary = false;
  triedImplicit = false;
  /** Nobody minds if it cannot be made: an optional makefile. */
  isOptional = false;

  // What has become of it in this run.
  isDone = false;
  hasRun = false;
  status: UpdateStatus | undefined;
  /** In milliseconds; undefined: not looked at yet. */
  modified: number | undefined;
  modifiedBefore: number | undefined;
  update: { readonly launched: Promise<void>; readonly done: Promise<UpdateStatus> } | undefined;

  constructor(readonly name: string) {}

  /** As recipes see it. */
  get path(): string {
    return this.foundAt ?? this.name;
  }
}

export interface PatternRule {
  readonly targets: readonly string[];
  readonly dependencies: readonly { readonly name: string; readonly orderOnly: boolean }[];
  /** To be expanded a second time. */
  readonly later: { readonly text: string; readonly place: Place } | undefined;
  readonly recipe: Recipe | undefined;
  /** `::`: its prerequisites are not made by other implicit rules. */
  readonly isTerminal: boolean;
  inUse: boolean;
}
