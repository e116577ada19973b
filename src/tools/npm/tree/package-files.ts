import { binOf } from "./lock-file.ts";
import type { TreeNode } from "./node.ts";

/** The files of those few packages whose code comes along, by name and version (scripts/npm-registry.mjs). */
async function carriedFiles({
  packageName,
  version,
}: TreeNode): Promise<Readonly<Record<string, string>> | undefined> {
  const { default: code } = await import("../registry/carried-code.json", { with: { type: "json" } });
  const all: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = code;
  const id = `${packageName}@${version}`;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** The files of a package, as its archive would bring them: package.json, and code that says that there is none. */
export async function packageFiles(node: TreeNode): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const carried = await carriedFiles(node);
  if (carried) return carried;
  const { manifest } = node;
  const { name, version, description, license, dependencies, optionalDependencies, peerDependencies } =
    manifest;
  const { peerDependenciesMeta, engines, os, cpu, libc, funding, deprecated, hasInstallScript } = manifest;
  const bin = binOf(node);
  const hasBin = Object.keys(bin).length > 0;
  const about = {
    name,
    version,
    description,
    license,
    main: "index.js",
    ...(hasBin && { bin }),
    dependencies,
    optionalDependencies,
    peerDependencies,
    peerDependenciesMeta,
    engines,
    os,
    cpu,
    libc,
    funding,
    deprecated,
    hasInstallScript,
  };
  const programs = Object.values(bin).map((path) => [path, `#!/usr/bin/env node\n${stub(node)}`] as const);
  return {
    "package.json": `${JSON.stringify(about, undefined, 2)}\n`,
    "index.js": stub(node),
    ...Object.fromEntries(programs),
  };
}

function stub({ packageName, version }: TreeNode): string {
  return `// A package of the simulation.\nthrow new Error(${JSON.stringify(
    `rockpool: not simulated here: the code of ${packageName} ${version}, which is installed in name only`,
  )});\n`;
}
