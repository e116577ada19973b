import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "./cases/case-files.ts";

/** Imports point one way (DESIGN, "One simulated computer"): what each folder of src/ may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  disk: ["base"],
  process: ["base", "disk"],
  shell: ["base", "disk", "process"],
  commands: ["base", "disk", "process"],
  tools: ["base", "disk", "process"],
  computer: ["base", "disk", "process", "shell", "commands", "tools"],
  tutor: ["base", "disk", "process", "computer"],
  cli: ["base", "disk", "process", "computer", "tutor"],
  app: ["base", "disk", "process", "computer", "tutor"],
};

/** The same within src/shell. A file beside the folders, such as shell.ts, puts them together and may import them all. */
const SHELL_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  // The shell's core: its state keeps compiled functions and the builtins of a dialect, running a command needs the
  // builtins, and those run commands.
  state: ["syntax", "expand", "interp", "builtins"],
  expand: ["syntax", "state"],
  interp: ["syntax", "state", "expand", "builtins"],
  builtins: ["syntax", "state", "expand", "interp", "line-editor", "interactive"],
  // Shells other than bash, made of its parts.
  dialect: ["syntax", "state", "expand", "interp", "builtins", "interactive"],
  "line-editor": ["syntax", "state", "expand"],
  outline: ["syntax"],
  interactive: ["syntax", "state", "expand", "interp", "line-editor"],
};

/** Folders of src/shell that speak of the shell as a whole: they may name its type. */
const SPEAK_OF_SHELL = ["", "state", "interp", "builtins", "dialect", "interactive"];

/** What is there before the interpreter, and reaches it when it has been loaded. */
const LOADED_BEFORE_INTERPRETER = ["", "state", "interactive"];

/** Packages that run in a page, in a worker and in Node alike. */
const ENGINE_PACKAGES = [
  "@jsonjoy.com/fs-core",
  "@noble/curves",
  "@noble/hashes",
  // Types alone: the parser is the host's.
  "@pgsql/types",
  "fflate",
  "memfs",
  // Types alone: the engine is the host's.
  "quickjs-emscripten-core",
  "re2js",
  "semver",
  "smol-toml",
  "ts-fsrs",
  "rfc6902",
  "valibot",
  "yaml",
];

const HOST_FREE = ["base", "disk", "process", "shell", "commands", "tools", "computer", "tutor"];

/** The host's clock, timers, chance and language: what would make two runs differ. */
const HOST_NAMES =
  /^(performance|setTimeout|setInterval|setImmediate|requestAnimationFrame|Intl|crypto|navigator)$/;
const HOST_MEMBERS = /^(Date\.now|Math\.random)$|\.(localeCompare|toLocale\w+)$/;

interface Import {
  readonly target: string;
  /** `import type`: nothing of it is there when the program runs. */
  readonly isType: boolean;
}

interface Source {
  /** From src/. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly hostUses: readonly string[];
}

const sources = readdirSync(join(REPOSITORY, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .map((path) => readSource(path, readFileSync(join(REPOSITORY, "src", path), "utf8")));

describe("layers", () => {
  it("looks at the sources", () => {
    expect(sources.length).toBeGreaterThan(10);
    for (const folder of ["base", "disk", "process", "shell"])
      expect(
        sources.some(({ path }) => path.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
  });

  it("sees what it forbids", () => {
    const bad = readSource(
      "shell/expand/word.ts",
      `import { ls } from "../../commands/ls.ts";
       import type { Loop } from "../interp/while.ts";
       export * from "../syntax/nodes.ts";
       import { Shell } from "../shell.ts";
       const later = () => import("node:fs");
       setTimeout(() => Date.now() + a.localeCompare(b), new Date().valueOf() + clock.performance(new Date(0)));`,
    );
    expect(wrongImports(bad).map((line) => line.split(" imports ")[1])).toEqual([
      "../../commands/ls.ts",
      "../interp/while.ts",
      "../shell.ts",
      "node:fs",
    ]);
    expect(bad.hostUses.map((line) => line.split(": ")[1])).toEqual([
      "setTimeout",
      "Date.now",
      "a.localeCompare",
      "new Date()",
    ]);
  });

  it("imports point one way", () => {
    expect(sources.flatMap(wrongImports)).toEqual([]);
  });

  it("the engine does not see its host's clock, chance or language", () => {
    const engine = sources.filter(({ path }) => HOST_FREE.includes(folderOf(path)));
    expect(engine.flatMap(({ path, hostUses }) => hostUses.map((use) => `${path}: ${use}`))).toEqual([]);
  });
});

function wrongImports({ path, imports }: Source): readonly string[] {
  const isWrong = (one: Import) =>
    one.target.startsWith(".") ? !mayImportFile(path, one) : !mayImportPackage(path, one.target);
  return imports.filter(isWrong).map(({ target }) => `${path} imports ${target}`);
}

function mayImportFile(path: string, { target, isType }: Import): boolean {
  // Vite's suffixes (`?worker`, `?url`) name the same file.
  const to = normalize(join(dirname(path), target.replace(/\?.*$/, "")));
  if (to.startsWith("..")) return mayImportFromOutside(path, to);
  const [from, into] = [folderOf(path), folderOf(to)];
  if (from !== into) return MAY_IMPORT[from]?.includes(into) ?? false;
  return from !== "shell" || mayImportWithinShell(path, to, isType);
}

/** Lessons are data that the two front ends carry. */
function mayImportFromOutside(path: string, to: string): boolean {
  return ["app", "cli"].includes(folderOf(path)) && to.startsWith("../lessons/");
}

function mayImportWithinShell(path: string, to: string, isType: boolean): boolean {
  const [from, into] = [shellFolderOf(path), shellFolderOf(to)];
  if (to === "shell/shell.ts" && isType) return SPEAK_OF_SHELL.includes(from);
  if (to === "shell/interpreter.ts") return LOADED_BEFORE_INTERPRETER.includes(from);
  return from === into || from === "" || (SHELL_MAY_IMPORT[from]?.includes(into) ?? false);
}

function mayImportPackage(path: string, name: string): boolean {
  const folder = folderOf(path);
  if (name.startsWith("node:")) return folder === "cli";
  if (!HOST_FREE.includes(folder)) return true;
  return ENGINE_PACKAGES.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
}

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** The folder within src/shell, or nothing for a file that stands beside the folders. */
function shellFolderOf(path: string): string {
  const [, folder = "", file] = path.split("/");
  return file === undefined ? "" : folder;
}

/** A node of ESTree with TypeScript's additions, as far as this file looks into it. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const hostUses: string[] = [];
  const visit = (value: unknown, parent: Node | undefined): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, parent);
    if (!isNode(value)) return;
    const target = importTarget(value);
    if (target !== undefined) imports.push({ target, isType: isTypeImport(value) });
    const use = hostUse(value, parent, text);
    if (use !== undefined) hostUses.push(`line ${text.slice(0, value.start).split("\n").length}: ${use}`);
    for (const child of Object.values(value)) visit(child, value);
  };
  visit(program, undefined);
  return { path: path.replaceAll("\\", "/"), imports, hostUses };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The module that a declaration, an `import()` of a value or an `import()` of a type names. */
function importTarget({ type, source }: Node): string | undefined {
  if (type === "ImportExpression") return literal(source) ?? "an expression";
  return /^(Import|ExportNamed|ExportAll)Declaration$|^TSImportType$/.test(type)
    ? literal(source)
    : undefined;
}

function isTypeImport({ type, importKind, exportKind }: Node): boolean {
  return type === "TSImportType" || importKind === "type" || exportKind === "type";
}

function literal(node: unknown): string | undefined {
  return isNode(node) && typeof node["value"] === "string" ? node["value"] : undefined;
}

function hostUse(node: Node, parent: Node | undefined, text: string): string | undefined {
  const textOf = (one: unknown) => (isNode(one) ? text.slice(one.start, one.end) : "");
  if (node.type === "MemberExpression" && node["computed"] === false) {
    const member = `${textOf(node["object"]).match(/\w+$/)?.[0] ?? ""}.${textOf(node["property"])}`;
    return HOST_MEMBERS.test(member) ? member : undefined;
  }
  const isDate = textOf(node["callee"]) === "Date";
  if (node.type === "NewExpression" && isDate && sizeOf(node["arguments"]) === 0) return "new Date()";
  if (node.type === "CallExpression" && isDate) return "Date()";
  if (node.type !== "Identifier") return undefined;
  const name = String(node["name"]);
  return HOST_NAMES.test(name) && isFree(node, parent) ? name : undefined;
}

function sizeOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** Whether an identifier stands for a global, and not for a member, a key or a name that is declared here. */
function isFree(node: Node, parent: Node | undefined): boolean {
  const declares = ["id", "key", "property", "local", "imported", "exported", "label", "params"];
  return !declares.some((place) => [parent?.[place]].flat().includes(node));
}
