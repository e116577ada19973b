import type { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { distInfoName, writeDistribution } from "../../python/distribution.ts";
import type { Planted } from "../../python/write-tree.ts";
import { filesBelow } from "../build/files-below.ts";
import type { FoundPackage } from "../build/find-packages.ts";
import type { PoetryCall } from "../console/call.ts";
import type { Environment } from "../environment/environment.ts";
import { isTable } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import type { OperationPlace } from "./operations.ts";
import { type Installed, removeInstalled } from "./site-packages.ts";

export interface InstalledProject {
  readonly project: Project;
  readonly packages: readonly FoundPackage[];
  /** What is installed of it so far. */
  readonly there: Installed | undefined;
  /** Of a dependency by path; undefined: the project itself, which stands where it stands. */
  readonly place?: OperationPlace;
}

/** Installs a project where it stands: a `.pth` file with its place (PEP 660), or its files; scripts, and the metadata. */
export function installProjectFiles(
  call: PoetryCall,
  { interpreter }: Environment,
  { project, packages, there, place }: InstalledProject,
): Errno | undefined {
  const { files, profile } = call;
  const failed = there && removeInstalled(files, there);
  if (failed) return failed;
  const places = new Set(
    packages.map(({ from }) => (from === "" ? project.directory : `${project.directory}/${from}`)),
  );
  const stem = project.name.replace(/[-.]+/g, "_");
  const isCopied = place !== undefined && !place.isDevelop;
  const tree: Record<string, Planted> = isCopied
    ? copyOf(files, project, packages)
    : { [`${stem}.pth`]: `${[...places].join("\n")}\n` };
  tree[`${distInfoName(project.name, project.version)}/direct_url.json`] = place
    ? directUrlOf(place)
    : localUrl(project.directory, true);
  const scripts = Object.entries(scriptsOf(project.poetry));
  for (const [name, target] of scripts)
    tree[`../../../bin/${name}`] = { content: scriptText(interpreter.executable, target), mode: 0o755 };
  return writeDistribution(files, interpreter.sitePackages, {
    name: project.name,
    version: project.version,
    files: tree,
    metadata: [["Summary", project.description]],
    topLevel: packages.map(({ name }) => name.replace(/\.py$/, "")),
    ...(scripts.length > 0
      ? {
          entryPoints: `[console_scripts]\n${scripts.map(([name, target]) => `${name}=${target}\n`).join("")}`,
        }
      : {}),
    installer: `poetry ${profile.version}`,
    isRequested: false,
  });
}

/** PEP 610. */
function directUrlOf({ type, url, path, isDevelop, reference, resolved }: OperationPlace): string {
  if (type !== "git") return localUrl(path, isDevelop);
  return `{"url": "${url}", "vcs_info": {"vcs": "git", "requested_revision": "${reference}", "commit_id": "${resolved}"}}`;
}

function localUrl(path: string, isEditable: boolean): string {
  return `{"url": "file://${path}", "dir_info": ${isEditable ? '{"editable": true}' : "{}"}}`;
}

function copyOf(files: Files, project: Project, packages: readonly FoundPackage[]): Record<string, Planted> {
  const tree: Record<string, Planted> = {};
  for (const { name, from } of packages) {
    const root = from === "" ? project.directory : `${project.directory}/${from}`;
    for (const member of filesBelow(files, root, name))
      tree[member.name] = { content: member.content, mode: member.mode };
  }
  return tree;
}

/** `[tool.poetry.scripts]`. */
export function scriptsOf(poetry: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const table = isTable(poetry.scripts) ? poetry.scripts : {};
  const scripts: Record<string, string> = {};
  for (const [name, target] of Object.entries(table)) if (typeof target === "string") scripts[name] = target;
  return scripts;
}

function scriptText(python: string, target: string): string {
  const [module = "", attribute = "main"] = target.split(":");
  return `#!${python}
import sys
from ${module} import ${attribute.split(".")[0]}

if __name__ == '__main__':
    sys.exit(${attribute}())
`;
}
