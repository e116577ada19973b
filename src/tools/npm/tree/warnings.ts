import satisfies from "semver/functions/satisfies.js";
import { NODE_VERSION } from "../../node/version.ts";
import type { NpmCall } from "../call.ts";
import { NPM_VERSION } from "../options/tables.ts";
import { compareNames } from "../package/compare-names.ts";
import type { Ranges } from "../registry/manifest.ts";
import type { TreeNode } from "./node.ts";

/** What npm tells of a package when it installs it. */
export async function warnOfPackage(call: NpmCall, node: TreeNode): Promise<void> {
  const { deprecated, engines } = node.manifest;
  if (deprecated !== undefined)
    await call.warn("deprecated", `${node.packageName}@${node.version}: ${deprecated}`);
  const ranges: Ranges = engines && !isList(engines) ? engines : {};
  const isMet = (range: string | undefined, version: string) =>
    range === undefined || satisfies(version, range, { includePrerelease: true });
  if (isMet(ranges.node, NODE_VERSION) && isMet(ranges.npm, NPM_VERSION)) return;
  const required = Object.entries(ranges).map(([name, range]) => `${name}: '${range}'`);
  await call.warn(
    "EBADENGINE",
    `Unsupported engine {\n  package: '${node.packageName}@${node.version}',\n  required: { ${required.join(", ")} },\n  current: { node: 'v${NODE_VERSION}', npm: '${NPM_VERSION}' }\n}`,
  );
}

function isList(value: Ranges | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

/** Packages with scripts of their own: since npm 11 these run only where the user has allowed it. */
export async function warnOfScripts(call: NpmCall, tree: TreeNode): Promise<void> {
  const found = [...tree.all()].filter((node) => !node.isRoot && node.manifest.hasInstallScript);
  if (found.length === 0) return;
  const registry = await call.registry();
  const lines = found
    .sort((a, b) => compareNames(a.location, b.location))
    .map(({ packageName, version }) => {
      const { scripts = {} } = registry.find(packageName)?.releases.get(version) ?? {};
      const events = Object.entries(scripts).map(([event, line]) => `${event}: ${line}`);
      return `  ${packageName}@${version} (${events.join("; ")})`;
    });
  const names = found.map(({ packageName }) => packageName).join(",");
  const advice = call.isGlobal
    ? `Run \`npm install -g --allow-scripts=${names}\` to allow these scripts once, or \`npm config set allow-scripts=${names} --location=user\` to allow them for all global installs.`
    : "Run `npm install-scripts ls` to review, or `npm install-scripts approve <pkg>` to allow.";
  const have = found.length === 1 ? "package has" : "packages have";
  await call.warn(
    "install-scripts",
    `${found.length} ${have} install scripts not yet covered by allowScripts:\n${lines.join("\n")}\n\n${advice}`,
  );
}
