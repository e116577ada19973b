import { dirName, joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { compareNames } from "../package/compare-names.ts";
import { systemErrorText } from "../package/file-error.ts";
import { readJson } from "../package/json-file.ts";
import { manifestOf } from "../package/manifest-of.ts";
import { relativePath } from "../package/relative-path.ts";
import type { Manifest } from "../registry/manifest.ts";
import { hiddenLockPath, readLock } from "./lock-file.ts";
import { TreeNode } from "./node.ts";

/** What lies in node_modules, under a root that is made of the project's package.json. */
export function loadActual({ files }: NpmCall, root: TreeNode): TreeNode {
  const path = root.rootPath ?? "/";
  const loader = new ActualLoader(files, root);
  loader.load(root, joinPath(path, "node_modules"));
  const hidden = readLock(files, hiddenLockPath(path));
  for (const node of root.all()) {
    const entry = hidden?.packages[node.location];
    if (!entry || entry.version !== node.version) continue;
    node.resolved = entry.resolved;
    node.integrity = entry.integrity;
  }
  return root;
}

/** The packages that a directory of modules holds, by name: scopes are directories with packages of their own. */
export function modulesIn(files: Files, directory: string): readonly string[] {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return [];
  const names = entries
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("."))
    .sort(compareNames);
  return names.flatMap((name) =>
    name.startsWith("@")
      ? modulesIn(files, joinPath(directory, name)).map((own) => `${name}/${own}`)
      : [name],
  );
}

class ActualLoader {
  constructor(
    private readonly files: Files,
    private readonly root: TreeNode,
  ) {}

  load(parent: TreeNode, directory: string): void {
    for (const name of modulesIn(this.files, directory)) {
      const path = joinPath(directory, name);
      const status = this.files.lstat(path);
      if (status instanceof Errno || status.kind === "file") continue;
      const read = readJson(this.files, joinPath(path, "package.json"));
      const manifest = read instanceof Errno || "problem" in read ? {} : manifestOf(read.content);
      const node = new TreeNode(name, manifest);
      parent.add(node);
      if (status.kind === "symlink") this.#link(node, path);
      else this.load(node, joinPath(path, "node_modules"));
    }
  }

  #link(node: TreeNode, path: string): void {
    const target = this.files.readlink(path);
    if (target instanceof Errno) return;
    node.linkTarget = relativePath(this.root.rootPath ?? "/", normalizePath(target, dirName(path)));
    node.resolved = node.linkTarget;
  }
}

/** The package.json of a directory that a `file:` names. */
export function readLinkedManifest({ files }: NpmCall, path: string): Manifest {
  const file = joinPath(path, "package.json");
  const read = readJson(files, file);
  if (read instanceof Errno) {
    const text = `Could not read package.json: Error: ${systemErrorText(read, "open", file)}`;
    throw new NpmError(
      read.code,
      [
        ["syscall", "open"],
        ["path", file],
        ["errno", String(-read.number)],
        ["enoent", text],
        ["enoent", "This is related to npm not being able to find a file.\n"],
      ],
      256 - read.number,
    );
  }
  return "problem" in read ? {} : manifestOf(read.content);
}
