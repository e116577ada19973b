import { decode } from "../../base/bytes.ts";
import { dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { evaluateMarker, formatMarker, type MarkerEnvironment } from "../python-packages/markers.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import {
  parseRequirement,
  type Requirement,
  type RequirementProblem,
} from "../python-packages/requirement.ts";
import { ANY_VERSION, type Reading, type SpecifierSet } from "../python-packages/specifiers.ts";
import { type PipContext, PipError } from "./context.ts";
import { parseRequirementLine } from "./requirements-file.ts";

/** What the user asks for: a requirement, or the path of a project or an archive. */
export type Asked =
  | {
      readonly kind: "requirement";
      readonly requirement: Requirement;
      readonly from: string | undefined;
      /** `sha256:…` of the files that may be taken; empty: any. */
      readonly hashes: readonly string[];
    }
  | {
      readonly kind: "path";
      readonly path: string;
      readonly extras: readonly string[];
      readonly isEditable: boolean;
      readonly from: string | undefined;
    };

export interface Remark {
  readonly text: string;
  readonly isWarning: boolean;
}

export interface AskedFor {
  /** What is told of them before all else: words whose markers do not hold, files that are not there. */
  readonly remarks: readonly Remark[];
  readonly asked: readonly Asked[];
  readonly constraints: ReadonlyMap<string, SpecifierSet>;
  /** A line asks for it, or has a hash. */
  readonly requiresHashes: boolean;
}

export async function tellRemarks({ console }: PipContext, { remarks }: AskedFor): Promise<void> {
  for (const { text, isWarning } of remarks) await (isWarning ? console.warn(text) : console.info(text));
}

/** The words of the command line, `-e`, `-r` and `-c`, in pip's order. */
export function readAsked(context: PipContext, environment: MarkerEnvironment): AskedFor {
  const reader = new RequirementReader(context, environment);
  for (const path of context.values.list("constraints")) reader.readFile(path, true);
  for (const word of context.operands) reader.addWord(word, undefined);
  for (const path of context.values.list("editables")) reader.addEditable(path, undefined);
  for (const path of context.values.list("requirements")) reader.readFile(path, false);
  return reader;
}

class RequirementReader implements AskedFor {
  readonly asked: Asked[] = [];
  readonly constraints = new Map<string, SpecifierSet>();
  requiresHashes = false;
  /** What a file takes away with `-r` of itself. */
  readonly #open = new Set<string>();
  readonly remarks: Remark[] = [];

  constructor(
    private readonly context: PipContext,
    private readonly environment: MarkerEnvironment,
  ) {}

  addWord(word: string, from: string | undefined, hashes: readonly string[] = []): void {
    if (hashes.length > 0) this.requiresHashes = true;
    if (isUrl(word)) {
      const [, url = word, extras = ""] = /^(.+?)(?:\[([^\]]*)\])?$/.exec(word) ?? [];
      const requirement = {
        name: "",
        extras: extras.split(",").filter((one) => one !== ""),
        specifiers: ANY_VERSION,
        url,
        marker: undefined,
      };
      this.asked.push({ kind: "requirement", requirement, from, hashes });
      return;
    }
    const path = this.#asPath(word);
    if (path) {
      this.asked.push({ kind: "path", ...path, isEditable: false, from });
      return;
    }
    const requirement = parseRequirement(word, readingOf(this.context));
    // PEP 508 as pip 23 reads it: what stands behind `@` has a scheme and a host, or is a file.
    const isWrongUrl =
      !("problem" in requirement) &&
      requirement.url !== undefined &&
      !/^(?:[a-z+]+:\/\/[^/]|file:)/.test(requirement.url);
    if ("problem" in requirement)
      throw new PipError(wordProblem(word, from, reasonOf(this.context, word, requirement)));
    if (isWrongUrl) throw new PipError(wordProblem(word, from));
    const { marker } = requirement;
    if (marker && !evaluateMarker(marker, this.environment)) {
      const text = `Ignoring ${requirement.name}: markers '${formatMarker(marker)}' don't match your environment`;
      this.remarks.push({ text, isWarning: false });
      return;
    }
    this.asked.push({ kind: "requirement", requirement, from, hashes });
  }

  addEditable(word: string, from: string | undefined): void {
    if (/^git\+/.test(word) && !/#(?:.*&)?egg=/.test(word))
      throw new PipError(
        `Could not detect requirement name for '${word}', please specify one with #egg=your_package_name`,
      );
    const path = this.#asPath(word, true);
    if (!path)
      throw new PipError(
        `${word} is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file).`,
      );
    this.asked.push({ kind: "path", ...path, isEditable: true, from });
  }

  /** A word with a slash, or one that begins with a dot, is a path where something stands there; so is an archive. */
  #asPath(
    word: string,
    anyName = false,
  ): { readonly path: string; readonly extras: readonly string[] } | undefined {
    const [, bare = word, extras = ""] = /^(.+?)(?:\[([^\]]*)\])?$/.exec(word) ?? [];
    const plain = anyName ? bare.replace(/^file:\/\//, "") : bare;
    const path = normalizePath(plain, this.context.process.cwd);
    const status = this.context.files.stat(path);
    const isArchiveName = /\.(whl|tar\.gz|zip|tar\.bz2)$/.test(plain);
    if (status instanceof Errno && isArchiveName && !/^[^/@]+@/.test(plain)) {
      const text = `Requirement '${bare}' looks like a filename, but the file does not exist`;
      this.remarks.push({ text, isWarning: true });
      return { path, extras: [] };
    }
    if (status instanceof Errno) return undefined;
    const looksLikePath = anyName || plain.includes("/") || plain.startsWith(".");
    const isArchive = status.kind === "file" && isArchiveName;
    if (!(isArchive || (looksLikePath && status.kind === "directory"))) return undefined;
    if (status.kind === "directory" && !anyName && !isInstallable(this.context.files, path))
      throw new PipError(
        `Directory '${bare}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`,
      );
    return { path, extras: extras.split(",").filter((extra) => extra !== "") };
  }

  readFile(path: string, isConstraint: boolean): void {
    const absolute = normalizePath(path, this.context.process.cwd);
    if (this.#open.has(absolute)) return;
    const content = this.context.files.readFile(absolute);
    if (content instanceof Errno)
      throw new PipError(
        `Could not open requirements file: [Errno ${content.number}] ${content.message}: '${path}'`,
      );
    this.#open.add(absolute);
    const option = isConstraint ? "-c" : "-r";
    for (const { text, number } of logicalLines(decode(content)))
      this.#line(text, { path, from: `${option} ${path} (line ${number})`, isConstraint });
    this.#open.delete(absolute);
  }

  #line(
    text: string,
    {
      path,
      from,
      isConstraint,
    }: { readonly path: string; readonly from: string; readonly isConstraint: boolean },
  ): void {
    const { text: word, options } = parseRequirementLine(text);
    const optionValue = (name: string) => options.find((option) => option.name === name)?.value;
    const beside = (name: string) => {
      const directory = dirName(path);
      return name.startsWith("/") || directory === "." ? name : joinPath(directory, name);
    };
    const hashes = options.filter(({ name }) => name === "--hash").map(({ value }) => value);
    const editable = optionValue("-e");
    const included = optionValue("-r");
    const constraints = optionValue("-c");
    if (word !== "") {
      if (isConstraint) this.#constrain(word);
      else this.addWord(word, from, hashes);
    } else if (editable !== undefined) {
      if (isConstraint) throw constraintProblem("Unnamed requirements are not allowed as constraints");
      this.addEditable(editable, from);
    } else if (included !== undefined) this.readFile(beside(included), isConstraint);
    else if (constraints !== undefined) this.readFile(beside(constraints), true);
    // Others say where to look, which the simulation decides by itself.
    if (options.some(({ name }) => name === "--require-hashes")) this.requiresHashes = true;
  }

  #constrain(text: string): void {
    const requirement = parseRequirement(text, readingOf(this.context));
    if ("problem" in requirement) throw new PipError(`Invalid requirement: '${text}'`);
    if (requirement.extras.length > 0) throw constraintProblem("Constraints cannot have extras");
    if (requirement.marker && !evaluateMarker(requirement.marker, this.environment)) return;
    const name = normalizeName(requirement.name);
    this.constraints.set(name, (this.constraints.get(name) ?? ANY_VERSION).and(requirement.specifiers));
  }
}

/** pip before 24.1 carries a `packaging` that takes any words for a version. */
const STRICT_SINCE = 2401;

export function readingOf({ version }: PipContext): Reading {
  return version < STRICT_SINCE ? "legacy" : "strict";
}

/** Where the fault is, as pip shows it since 24.1. */
export function reasonOf({ version }: PipContext, word: string, { problem, at }: RequirementProblem): string {
  return version < STRICT_SINCE ? "" : `: ${problem}\n    ${word}\n    ${" ".repeat(at)}^`;
}

/** Why a word is no requirement. */
export function wordProblem(text: string, from: string | undefined, reason = ""): string {
  const word = text.split(";")[0]?.trim() ?? "";
  const where =
    from === undefined ? "" : ` (from line ${/line (\d+)/.exec(from)?.[1]} of ${/-r (\S+)/.exec(from)?.[1]})`;
  const begin = `Invalid requirement: '${word}'${reason}${where}`;
  if (word.includes("/")) return `${begin}\nHint: It looks like a path. File '${word}' does not exist.`;
  if (word.includes("=") && !/[=<>!~]=|[<>]/.test(word))
    return `${begin}\nHint: = is not a valid operator. Did you mean == ?`;
  return begin;
}

export function isInstallable(files: Files, path: string): boolean {
  return ["setup.py", "pyproject.toml"].some((name) => !(files.stat(joinPath(path, name)) instanceof Errno));
}

/** As pip's `is_url`. */
function isUrl(word: string): boolean {
  return /^(?:https?|file|ftp|(?:git|hg|svn|bzr)\+[a-z]+):/.test(word);
}

/** PEP 508 has more forms than a constraint may have. */
function constraintProblem(problem: string): PipError {
  return new PipError(
    problem,
    1,
    "DEPRECATION: Constraints are only allowed to take the form of a package name and a version specifier. Other forms were originally permitted as an accident of the implementation, but were undocumented. The new implementation of the resolver no longer supports these forms. A possible replacement is replacing the constraint with a requirement. Discussion can be found at https://github.com/pypa/pip/issues/8210\n",
  );
}

/** Lines without comments, those that end with a backslash joined to the next. */
export function logicalLines(text: string): readonly { readonly text: string; readonly number: number }[] {
  const lines: { text: string; number: number }[] = [];
  let joined = "";
  let begin = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (joined === "") begin = index + 1;
    if (line.endsWith("\\") && !line.trimStart().startsWith("#")) {
      joined += `${line.slice(0, -1)} `;
      continue;
    }
    const whole = (joined + line).replace(/(^|\s+)#.*$/, "").trim();
    joined = "";
    if (whole !== "") lines.push({ text: whole, number: begin });
  }
  return lines;
}
