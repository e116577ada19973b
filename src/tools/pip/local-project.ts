import type { Requirement } from "../python-packages/requirement.ts";
import type { SpecifierSet } from "../python-packages/specifiers.ts";
import type { Version } from "../python-packages/versions.ts";
import { type PipContext, PipError } from "./context.ts";

/** A project in a directory, as the user names it on the command line. */
export interface LocalProject {
  readonly name: string;
  readonly version: Version;
  readonly requires: readonly Requirement[];
  readonly requiresTexts: readonly string[];
  readonly requiresPython: SpecifierSet | undefined;
  readonly summary: string;
  readonly consoleScripts: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly path: string;
  readonly isEditable: boolean;
  /** Packages and modules, from the project's directory on: `src/tide`, `tide.py`. */
  readonly modules: readonly string[];
}

export async function readLocalProject(
  _context: PipContext,
  path: string,
  _isEditable: boolean,
): Promise<LocalProject> {
  throw new PipError(`rockpool: not simulated here: installing the project in ${path}`);
}
