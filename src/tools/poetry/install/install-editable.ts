import type { Errno } from "../../../disk/errno.ts";
import { writeDistribution } from "../../python/distribution.ts";
import type { Planted } from "../../python/write-tree.ts";
import type { FoundPackage } from "../build/find-packages.ts";
import type { PoetryCall } from "../console/call.ts";
import type { Environment } from "../environment/environment.ts";
import { isTable } from "../project/dependency.ts";
import { type Installed, removeInstalled } from "./site-packages.ts";

/** Installs the project where it stands: a `.pth` file with its place, scripts, and the metadata (PEP 660). */
export function installEditable(
  call: PoetryCall,
  { interpreter }: Environment,
  packages: readonly FoundPackage[],
  there: Installed | undefined,
): Errno | undefined {
  const { files, project, profile } = call;
  const failed = there && removeInstalled(files, there);
  if (failed) return failed;
  const places = new Set(
    packages.map(({ from }) => (from === "" ? project.directory : `${project.directory}/${from}`)),
  );
  const stem = project.name.replace(/[-.]+/g, "_");
  const tree: Record<string, Planted> = { [`${stem}.pth`]: `${[...places].join("\n")}\n` };
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
