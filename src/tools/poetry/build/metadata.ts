import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { formatMarker } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { PoetryError } from "../console/console.ts";
import { type Profile, SECOND } from "../profile.ts";
import { parseConstraint } from "../project/constraint.ts";
import { type Dependency, isTable, strings } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { markerOfPython } from "../project/python-markers.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { readmesOf } from "./build-project.ts";
import { LEGAL, legalFiles } from "./choose-files.ts";
import { licenseOf } from "./license-classifier.ts";

/** METADATA and PKG-INFO of a project. https://packaging.python.org/en/latest/specifications/core-metadata/ */
export function metadataOf(files: Files, project: Project, profile: Profile): string {
  const { poetry, version, description, python, extras } = project;
  const { isSecond } = profile;
  const author = personOf(poetry.authors);
  const maintainer = personOf(poetry.maintainers);
  const license = typeof poetry.license === "string" ? licenseOf(poetry.license) : undefined;
  const home = poetry.homepage ?? poetry.repository;
  const name = profile.minor < PRETTY_NAMES ? normalizeName(project.name) : project.name;
  const lines: string[] = [];
  const add = (header: string, value: unknown) => {
    if (typeof value === "string" && value !== "") lines.push(`${header}: ${value}`);
  };
  lines.push(`Metadata-Version: ${metadataVersion(profile)}`, `Name: ${name}`, `Version: ${version}`);
  lines.push(`Summary: ${description}`);
  if (!isSecond) add("Home-page", home);
  add("License", license?.id);
  if (profile.minor >= SECOND + 2)
    for (const { name: file } of legalFiles(files, project, LEGAL)) add("License-File", file);
  add("Keywords", strings(poetry.keywords).join(","));
  add("Author", author?.name);
  add("Author-email", author?.email);
  add("Maintainer", maintainer?.name);
  add("Maintainer-email", maintainer?.email);
  if (project.pythonText !== "*") add("Requires-Python", `${python}`);
  for (const classifier of classifiersOf(project, license?.classifier, profile))
    lines.push(`Classifier: ${classifier}`);
  for (const extra of [...extras.keys()].sort()) lines.push(`Provides-Extra: ${extra}`);
  const main = project.groups.find((group) => group.name === MAIN)?.dependencies ?? [];
  const requirements = main.map((dependency) => requirementOf(project, dependency));
  for (const requirement of requirements.sort()) lines.push(`Requires-Dist: ${requirement}`);
  for (const url of projectUrls(poetry, isSecond ? undefined : home)) lines.push(`Project-URL: ${url}`);
  return `${lines.join("\n")}\n${descriptionOf(files, project)}`;
}

/** The level since which the name stands as it was written. */
const PRETTY_NAMES = 6;

function metadataVersion({ minor, isSecond }: Profile): string {
  return minor >= SECOND + 2 ? "2.4" : isSecond ? "2.3" : "2.1";
}

function personOf(people: unknown): { readonly name: string; readonly email: string } | undefined {
  const [first] = strings(people);
  const [, name = "", email = ""] = /^(.*?)(?:\s*<(.*)>)?$/.exec(first ?? "") ?? [];
  return first === undefined ? undefined : { name, email };
}

/** The last minor version of Python that each poetry-core knows. */
function newestMinor({ minor }: Profile): number {
  return minor < 5 ? 11 : minor < SECOND + 2 ? 13 : 14;
}

/** Those of the project, those of its license and of its versions of Python: these in order of version. */
function classifiersOf(
  { poetry, pythonText, python }: Project,
  ofLicense: string | undefined,
  profile: Profile,
): readonly string[] {
  const prefix = "Programming Language :: Python";
  const allowed = pythonText === "*" ? (parseConstraint("~2.7 || ^3.4") ?? python) : python;
  const allows = (text: string) => !allowed.isDisjointFrom(parseConstraint(text) ?? VersionSet.empty);
  const minors = Array.from({ length: newestMinor(profile) - 3 }, (_, at) => `3.${at + 4}`);
  const ofPython = [
    ...["2", "2.7"].filter((version) => allows(version === "2" ? "2.*" : version)),
    ...(allows("3.*") ? ["3"] : []),
    ...minors.filter(allows),
  ].map((version) => `${prefix} :: ${version}`);
  const others = [...new Set([...strings(poetry.classifiers), ...(ofLicense ? [ofLicense] : [])])].sort();
  const at = others.findIndex((one) => one > prefix);
  return at < 0 ? [...others, ...ofPython] : [...others.slice(0, at), ...ofPython, ...others.slice(at)];
}

function projectUrls(poetry: Project["poetry"], home: unknown): readonly string[] {
  const named = [
    ["Homepage", poetry.homepage],
    ["Repository", poetry.repository],
    ["Documentation", poetry.documentation],
    ...Object.entries(isTable(poetry.urls) ? poetry.urls : {}),
  ];
  const urls = named.flatMap(([name, url]) =>
    typeof url !== "string" || (name === "Homepage" && url === home) ? [] : [`${String(name)}, ${url}`],
  );
  // They are ordered by their first letters alone.
  return urls.sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0));
}

function descriptionOf(files: Files, project: Project): string {
  const readmes = readmesOf(project);
  const [first] = readmes;
  if (first === undefined) return "";
  const texts = readmes.map((readme) => {
    const path = `${project.directory}/${readme}`;
    const content = files.readFile(path);
    if (content instanceof Errno)
      throw new PoetryError(`[Errno ${content.number}] ${content.message}: '${path}'`);
    return decode(content);
  });
  return `Description-Content-Type: ${contentType(first)}\n\n${texts.join("\n")}\n`;
}

/** By the end of a file's name. */
export function contentType(path: string): string {
  if (path.endsWith(".rst")) return "text/x-rst";
  return /\.(?:md|markdown)$/.test(path) ? "text/markdown" : "text/plain";
}

/** `numpy (>=1.26,<2.0) ; extra == "math"`. */
function requirementOf(project: Project, dependency: Dependency): string {
  const { name, extras, set, key } = dependency;
  const inExtras = [...project.extras]
    .filter(([, names]) => names.includes(key))
    .map(([extra]) => `extra == "${extra}"`);
  const conditions = [markerTextOf(dependency), inExtras.join(" or ")].filter((one) => one !== "");
  const head = `${name}${extras.length > 0 ? `[${extras.join(",")}]` : ""}${set.isAny ? "" : ` (${formatPep440(`${set}`)})`}`;
  if (conditions.length === 0) return head;
  const joined = conditions.length > 1 ? conditions.map((one) => `(${one})`).join(" and ") : conditions[0];
  return `${head} ; ${joined}`;
}

/** What `markers` and `python` ask for. */
function markerTextOf({ marker, python, pythonText }: Dependency): string {
  const ofPython =
    pythonText === undefined || python.isAny ? "" : markerOfPython(parseConstraint(pythonText) ?? python);
  const own = marker ? formatMarker(marker) : "";
  if (own === "" || ofPython === "") return own || ofPython;
  return [ofPython, own].map((one) => (one.includes(" or ") ? `(${one})` : one)).join(" and ");
}

/** A single version needs `==` in metadata. */
function formatPep440(text: string): string {
  return /^\d/.test(text) ? `==${text}` : text;
}
