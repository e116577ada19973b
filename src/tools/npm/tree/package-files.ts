import places from "../registry/carried/places.json" with { type: "json" };
import { binOf } from "./lock-file.ts";
import type { TreeNode } from "./node.ts";

type Carried = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** What brings the code of packages that really run (scripts/npm-carried.mjs). */
const CHUNKS: Readonly<Record<string, () => Promise<{ readonly default: Carried }>>> = {
  basics: () => import("../registry/carried/basics.json", { with: { type: "json" } }),
  express: () => import("../registry/carried/express.json", { with: { type: "json" } }),
};
const PLACES: Readonly<Record<string, string | undefined>> = places;

/** The files of a package whose code comes along, by name and version. */
async function carriedFiles({
  packageName,
  version,
}: TreeNode): Promise<Readonly<Record<string, string>> | undefined> {
  const id = `${packageName}@${version}`;
  const chunk = Object.hasOwn(PLACES, id) ? CHUNKS[PLACES[id] ?? ""] : undefined;
  return chunk && (await chunk()).default[id];
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
