import type { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { type Distribution, distInfoName, writeDistribution } from "../python/distribution.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { simulatedPackage } from "../python/simulated-package.ts";
import type { Planted } from "../python/write-tree.ts";
import type { Project, Release } from "./index/package-index.ts";
import { mentionsExtra } from "./markers.ts";

export interface InstallOptions {
  readonly project: Project;
  readonly release: Release;
  /** Asked for by name (REQUESTED). */
  readonly isRequested: boolean;
  /** `pip`, `poetry 1.8.4`. */
  readonly installer: string;
  /** The directory of packages; the interpreter's own unless given. */
  readonly directory?: string;
  /** Its files from site-packages on, where its code is here (carried-code.ts). */
  readonly code: Readonly<Record<string, Planted>> | undefined;
  /** direct_url.json (PEP 610), where it does not come from an index. */
  readonly directUrl?: string;
  /** Where scripts go, from the directory of packages on; `../../../bin` unless given. */
  readonly scripts?: string;
  /** The interpreter in the first line of scripts; as it was run unless given. */
  readonly shebang?: string;
}

/** Writes what an installer unpacks from the wheel of a release: modules that tell what they are, metadata, scripts. */
export function installRelease(
  files: Files,
  interpreter: Interpreter,
  options: InstallOptions,
): Errno | undefined {
  const directory = options.directory ?? interpreter.sitePackages;
  return writeDistribution(files, directory, distributionOf(interpreter, options));
}

function distributionOf({ version, executable }: Interpreter, options: InstallOptions): Distribution {
  const { project, release, isRequested, installer, code, directUrl } = options;
  const { shebang = executable, scripts: bin = "../../../bin" } = options;
  const tree: Record<string, Planted> = { ...(code ?? simulatedCode(project, release)) };
  for (const path of Object.keys(tree))
    if (path.endsWith(".py")) tree[compiledPath(path, version.short)] = "";
  if (directUrl !== undefined)
    tree[`${distInfoName(project.name, release.version.text)}/direct_url.json`] = directUrl;
  for (const [name, target] of Object.entries(project.consoleScripts))
    tree[`${bin}/${name}`] = { content: entryPointScript(shebang, target), mode: 0o755 };
  const scripts = Object.entries(project.consoleScripts).map(([name, target]) => `${name} = ${target}\n`);
  return {
    name: project.name,
    version: release.version.text,
    files: tree,
    metadata: metadataHeaders(project, release),
    topLevel: [...project.modules].sort(),
    ...(scripts.length > 0 ? { entryPoints: `[console_scripts]\n${scripts.join("")}` } : {}),
    installer,
    isRequested,
  };
}

function simulatedCode(project: Project, release: Release): Record<string, Planted> {
  const tree: Record<string, Planted> = {};
  for (const module of project.modules)
    tree[`${module}/__init__.py`] = simulatedPackage(project.name, release.version.text);
  return tree;
}

/** Where what is compiled of a module goes (PEP 3147). Nothing is in it: Python compiles anew what it finds so. */
function compiledPath(path: string, python: string): string {
  const [, directory = "", name = ""] = /^(.*\/)?([^/]+)\.py$/.exec(path) ?? [];
  return `${directory}__pycache__/${name}.cpython-${python.replace(".", "")}.pyc`;
}

/** The METADATA of a release after its name and version, as setuptools orders it. */
export function metadataHeaders(project: Project, release: Release): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [
    ["Summary", project.summary],
    ["Home-page", project.homePage],
    ["Author", project.author],
    ["Author-email", project.authorEmail],
    ["License", project.license],
    ["Requires-Python", release.requiresPythonText],
  ];
  return [
    ...headers.filter(([, value]) => value !== ""),
    ...release.requiresDistTexts.map((text) => ["Requires-Dist", text] as const),
    ...extrasOf(release).map((extra) => ["Provides-Extra", extra] as const),
  ];
}

/** The text of METADATA, as an index serves it beside the wheel (PEP 658). */
export function metadataText(project: Project, release: Release): string {
  const first = [
    ["Metadata-Version", "2.1"],
    ["Name", project.name],
    ["Version", release.version.text],
  ] as const;
  return [...first, ...metadataHeaders(project, release)]
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

/** The extras that a release offers, sorted. */
export function extrasOf({ requiresDist, requiresDistTexts }: Release): readonly string[] {
  const names = new Set<string>();
  for (const [index, { marker }] of requiresDist.entries()) {
    if (!marker || !mentionsExtra(marker)) continue;
    for (const [, name = ""] of (requiresDistTexts[index] ?? "").matchAll(/extra == ["']([^"']+)/g))
      names.add(name);
  }
  return [...names].sort();
}

/** A script as pip, through distlib, writes it for `NAME = MODULE:ATTRIBUTE`. */
export function entryPointScript(interpreter: string, target: string): string {
  const [module = "", attribute = "main"] = target.split(":");
  const imported = attribute.split(".")[0] ?? attribute;
  return `#!${interpreter}
# -*- coding: utf-8 -*-
import re
import sys
from ${module} import ${imported}
if __name__ == '__main__':
    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])
    sys.exit(${attribute}())
`;
}
