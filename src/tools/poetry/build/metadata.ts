import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { formatMarker } from "../../python-packages/markers.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import { PoetryError } from "../console/console.ts";
import { type Dependency, strings } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { readmesOf } from "./build-project.ts";

const MINORS = [6, 7, 8, 9, 10, 11, 12, 13];

/** METADATA and PKG-INFO of a project (core metadata 2.1). */
export function metadataOf(files: Files, project: Project): string {
  const { poetry, name, version, description, python } = project;
  const [, author, email] = /^(.*?)(?:\s*<(.*)>)?$/.exec(strings(poetry.authors)[0] ?? "") ?? [];
  const lines = [`Metadata-Version: 2.1`, `Name: ${name}`, `Version: ${version}`, `Summary: ${description}`];
  const add = (header: string, value: unknown) => {
    if (typeof value === "string" && value !== "") lines.push(`${header}: ${value}`);
  };
  add("Home-page", poetry.homepage);
  add("License", poetry.license);
  add("Keywords", strings(poetry.keywords).join(","));
  add("Author", author);
  add("Author-email", email);
  if (project.pythonText !== "*") add("Requires-Python", `${python}`);
  for (const classifier of strings(poetry.classifiers)) lines.push(`Classifier: ${classifier}`);
  lines.push("Classifier: Programming Language :: Python :: 3");
  for (const minor of MINORS) {
    const one = parseVersion(`3.${minor}.99`);
    if (one && python.has(one)) lines.push(`Classifier: Programming Language :: Python :: 3.${minor}`);
  }
  for (const extra of project.extras.keys()) lines.push(`Provides-Extra: ${extra}`);
  const main = project.groups.find((group) => group.name === MAIN)?.dependencies ?? [];
  for (const dependency of [...main].sort((a, b) => (a.key < b.key ? -1 : 1)))
    lines.push(`Requires-Dist: ${requirementOf(project, dependency)}`);
  const [readme] = readmesOf(project);
  const content = readme === undefined ? undefined : files.readFile(`${project.directory}/${readme}`);
  if (readme !== undefined)
    lines.push(`Description-Content-Type: ${readme.endsWith(".md") ? "text/markdown" : "text/x-rst"}`);
  if (content instanceof Errno)
    throw new PoetryError(`[Errno ${content.number}] ${content.message}: '${project.directory}/${readme}'`);
  const text = content === undefined ? "" : decode(content);
  return `${lines.join("\n")}\n\n${text === "" ? "" : `${text}\n`}`;
}

/** `numpy (>=1.26,<2.0) ; extra == "math"`. */
function requirementOf(project: Project, { name, extras, set, marker, key }: Dependency): string {
  const inExtras = [...project.extras]
    .filter(([, names]) => names.includes(key))
    .map(([extra]) => `extra == "${extra}"`);
  const conditions = [
    ...(marker ? [formatMarker(marker)] : []),
    ...(inExtras.length > 0 ? [inExtras.join(" or ")] : []),
  ];
  const head = `${name}${extras.length > 0 ? `[${extras.join(",")}]` : ""}${set.isAny ? "" : ` (${formatPep440(`${set}`)})`}`;
  return conditions.length > 0 ? `${head} ; ${conditions.join(" and ")}` : head;
}

/** A single version needs `==` in metadata. */
function formatPep440(text: string): string {
  return /^\d/.test(text) ? `==${text}` : text;
}
