import { sha256 } from "@noble/hashes/sha2.js";
import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { type Interpreter, identify } from "../../python/interpreter.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { Project } from "../project/pyproject.ts";
import type { Settings } from "../settings.ts";

/** The environment that a project's packages are in. */
export interface Environment {
  readonly interpreter: Interpreter;
  /** Its directory. */
  readonly path: string;
  readonly isVirtual: boolean;
}

/** `course-Xyz1_-9a`: what the names of a project's environments begin with. */
export function environmentName({ name, directory }: Project): string {
  const clean = normalizeName(name)
    .replace(/[ $`!*@"\\\r\n\t]/g, "_")
    .slice(0, 42);
  let binary = "";
  for (const byte of sha256(encode(directory))) binary += String.fromCharCode(byte);
  const hash = btoa(binary).replaceAll("+", "-").replaceAll("/", "_").slice(0, 8);
  return `${clean}-${hash}`;
}

export function inProjectPath({ directory }: Project): string {
  return `${directory === "/" ? "" : directory}/.venv`;
}

/** Whether environments of the project stand in its own directory: wished for, or there already. */
export function isInProject(files: Files, project: Project, settings: Settings): boolean {
  const wish = settings.get("virtualenvs.in-project");
  if (wish !== null) return wish === true;
  const status = files.stat(inProjectPath(project));
  return !(status instanceof Errno) && status.kind === "directory";
}

/** The environment in a directory; undefined: there is none. */
export function environmentAt(files: Files, path: string): Environment | undefined {
  const interpreter = identify(files, `${path}/bin/python`);
  return interpreter && { interpreter, path, isVirtual: interpreter.isVirtual };
}

/** Directories of the project's environments below `virtualenvs.path`, sorted. */
export function centralEnvironments(files: Files, project: Project, settings: Settings): readonly string[] {
  const root = settings.path("virtualenvs.path");
  const entries = files.readdir(root);
  if (entries instanceof Errno) return [];
  const begin = `${environmentName(project)}-py`;
  return entries
    .map(({ name }) => name)
    .filter((name) => name.startsWith(begin))
    .sort()
    .map((name) => `${root}/${name}`);
}
