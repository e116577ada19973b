import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { type Distribution, distInfoName, writeDistribution } from "../python/distribution.ts";
import type { Planted } from "../python/write-tree.ts";
import { entryPointScript } from "../python-packages/install-release.ts";
import { fileNameOf } from "../python-packages/normalize-name.ts";
import type { PipContext } from "./context.ts";
import type { Destination } from "./destination.ts";
import type { LocalProject } from "./local-project.ts";

/** Copies a project's modules, or, in editable mode (PEP 660), leaves a pointer to them. */
export function installLocal(
  context: PipContext,
  local: LocalProject,
  destination: Destination,
): Errno | undefined {
  return writeDistribution(context.files, destination.directory, distributionOf(context, local));
}

function distributionOf({ files, interpreter }: PipContext, local: LocalProject): Distribution {
  const info = distInfoName(local.name, local.version.text);
  const tree: Record<string, Planted> = local.isEditable ? pointer(local) : copy(files, local);
  for (const [name, target] of Object.entries(local.consoleScripts))
    tree[`../../../bin/${name}`] = { content: entryPointScript(interpreter.executable, target), mode: 0o755 };
  tree[`${info}/direct_url.json`] = directUrlOf(local);
  const scripts = Object.entries(local.consoleScripts).map(([name, target]) => `${name} = ${target}\n`);
  return {
    name: local.name,
    version: local.version.text,
    files: tree,
    metadata: [
      ...(local.summary === "" ? [] : [["Summary", local.summary] as const]),
      ...(local.requiresPython ? [["Requires-Python", local.requiresPython.text] as const] : []),
      ...local.requiresTexts.map((text) => ["Requires-Dist", text] as const),
    ],
    topLevel: local.modules.map((module) => module.replace(/^src\//, "").replace(/\.py$/, "")),
    ...(scripts.length > 0 ? { entryPoints: `[console_scripts]\n${scripts.join("")}` } : {}),
    installer: "pip",
    isRequested: true,
  };
}

/** PEP 610. */
function directUrlOf({ path, isEditable, vcs }: LocalProject): string {
  if (!vcs) return `{"dir_info": {${isEditable ? '"editable": true' : ""}}, "url": "file://${path}"}`;
  const asked = vcs.revision === undefined ? "" : `"requested_revision": "${vcs.revision}", `;
  return `{"url": "${vcs.url}", "vcs_info": {"commit_id": "${vcs.commit}", ${asked}"vcs": "git"}}`;
}

/** A `.pth` file: site.py adds the line to sys.path. */
function pointer({ name, version, path, modules }: LocalProject): Record<string, Planted> {
  const isInSource = modules.some((module) => module.startsWith("src/"));
  return {
    [`__editable__.${fileNameOf(name)}-${version.text}.pth`]: `${isInSource ? joinPath(path, "src") : path}\n`,
  };
}

function copy(files: Files, { path, modules }: LocalProject): Record<string, Planted> {
  const tree: Record<string, Planted> = {};
  const add = (from: string, to: string) => {
    const entries = files.readdir(from);
    if (entries instanceof Errno) {
      const content = files.readFile(from);
      if (!(content instanceof Errno)) tree[to] = content;
      return;
    }
    for (const { name } of entries) if (name !== "__pycache__") add(joinPath(from, name), `${to}/${name}`);
  };
  for (const module of modules) add(joinPath(path, module), module.replace(/^src\//, ""));
  return tree;
}
