import { decode } from "../../base/bytes.ts";
import { dirName, joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { evaluateMarker, formatMarker, type MarkerEnvironment } from "../python-packages/markers.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import { parseRequirement, type Requirement } from "../python-packages/requirement.ts";
import { ANY_VERSION, type SpecifierSet } from "../python-packages/specifiers.ts";
import { type PipContext, PipError } from "./context.ts";

/** What the user asks for: a requirement, or the path of a project or an archive. */
export type Asked =
  | { readonly kind: "requirement"; readonly requirement: Requirement; readonly from: string | undefined }
  | {
      readonly kind: "path";
      readonly path: string;
      readonly extras: readonly string[];
      readonly isEditable: boolean;
      readonly from: string | undefined;
    };

export interface AskedFor {
  /** Words whose markers do not hold: what is told of them. */
  readonly ignored: readonly string[];
  readonly asked: readonly Asked[];
  readonly constraints: ReadonlyMap<string, SpecifierSet>;
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
  /** What a file takes away with `-r` of itself. */
  readonly #open = new Set<string>();
  /** Words with markers that do not hold are told. */
  readonly ignored: string[] = [];

  constructor(
    private readonly context: PipContext,
    private readonly environment: MarkerEnvironment,
  ) {}

  addWord(word: string, from: string | undefined): void {
    const path = this.#asPath(word);
    if (path) {
      this.asked.push({ kind: "path", ...path, isEditable: false, from });
      return;
    }
    const requirement = parseRequirement(word);
    if ("problem" in requirement) throw new PipError(this.#wordProblem(word, from));
    const { marker } = requirement;
    if (marker && !evaluateMarker(marker, this.environment)) {
      this.ignored.push(
        `Ignoring ${requirement.name}: markers '${formatMarker(marker)}' don't match your environment`,
      );
      return;
    }
    this.asked.push({ kind: "requirement", requirement, from });
  }

  addEditable(word: string, from: string | undefined): void {
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
    const plain = bare.replace(/^file:\/\//, "");
    const path = normalizePath(plain, this.context.process.cwd);
    const status = this.context.files.stat(path);
    if (status instanceof Errno) return undefined;
    const looksLikePath = anyName || plain.includes("/") || plain.startsWith(".");
    const isArchive = status.kind === "file" && /\.(whl|tar\.gz|zip|tar\.bz2)$/.test(plain);
    if (!(isArchive || (looksLikePath && status.kind === "directory"))) return undefined;
    if (status.kind === "directory" && !this.#isInstallable(path))
      throw new PipError(
        anyName
          ? `file://${path} does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.`
          : `Directory '${bare}' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`,
      );
    return { path, extras: extras.split(",").filter((extra) => extra !== "") };
  }

  #isInstallable(path: string): boolean {
    return ["setup.py", "pyproject.toml"].some(
      (name) => !(this.context.files.stat(joinPath(path, name)) instanceof Errno),
    );
  }

  #wordProblem(word: string, from: string | undefined): string {
    const where =
      from === undefined
        ? ""
        : ` (from line ${/line (\d+)/.exec(from)?.[1]} of ${/-r (\S+)/.exec(from)?.[1]})`;
    const begin = `Invalid requirement: '${word}'${where}`;
    if (word.includes("/")) return `${begin}\nHint: It looks like a path. File '${word}' does not exist.`;
    if (word.includes("=") && !/[=<>!~]=/.test(word))
      return `${begin}\nHint: = is not a valid operator. Did you mean == ?`;
    return begin;
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
    const [, option, argument = ""] = /^(-[a-zA-Z]|--[a-z-]+)(?:\s+|=|(?=[^\s=-]))?(.*)$/.exec(text) ?? [];
    const beside = joinPath(dirName(path), argument);
    if (option === undefined) {
      if (isConstraint) this.#constrain(text);
      // Options of a line, such as --hash, say how it is to be installed.
      else this.addWord(text.replace(/\s--?[a-z].*$/, "").trim(), from);
    } else if (option === "-r" || option === "--requirement")
      this.readFile(argument.startsWith("/") ? argument : beside, isConstraint);
    else if (option === "-c" || option === "--constraint")
      this.readFile(argument.startsWith("/") ? argument : beside, true);
    else if (option === "-e" || option === "--editable") this.addEditable(argument, from);
    else if (!KNOWN_IN_FILES.includes(option))
      throw new PipError(`Invalid requirement: ${text}\npip: error: no such option: ${option}\n`, 2);
  }

  #constrain(text: string): void {
    const requirement = parseRequirement(text);
    if ("problem" in requirement) throw new PipError(`Invalid requirement: '${text}'`);
    if (requirement.marker && !evaluateMarker(requirement.marker, this.environment)) return;
    const name = normalizeName(requirement.name);
    this.constraints.set(name, (this.constraints.get(name) ?? ANY_VERSION).and(requirement.specifiers));
  }
}

/** Options of a requirements file that say where to look, which the simulation decides by itself. */
const KNOWN_IN_FILES: readonly string[] = [
  "-i",
  "--index-url",
  "--extra-index-url",
  "--no-index",
  "-f",
  "--find-links",
  "--pre",
  "--prefer-binary",
  "--require-hashes",
  "--trusted-host",
  "--no-binary",
  "--only-binary",
  "--use-feature",
];

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
