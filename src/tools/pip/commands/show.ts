import { decode } from "../../../base/bytes.ts";
import { joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import type { InstalledDistribution } from "../../python-packages/installed.ts";
import { evaluateMarker, markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { recordedPaths } from "../../python-packages/uninstall.ts";
import { allInstalled, type PipCommand, type PipContext } from "../context.ts";

/** https://pip.pypa.io/en/stable/cli/pip_show/ */
export const show: PipCommand = async (context) => {
  const { operands, console } = context;
  if (operands.length === 0) {
    await console.warn("ERROR: Please provide a package name or names.");
    return 1;
  }
  const all = allInstalled(context);
  const byName = new Map(all.map((one) => [one.normalizedName, one] as const));
  const found = operands.flatMap((name) => byName.get(normalizeName(name)) ?? []);
  const missing = operands.filter((name) => !byName.has(normalizeName(name))).sort();
  if (missing.length > 0) await console.warn(`Package(s) not found: ${missing.join(", ")}`);
  await console.output(found.map((one) => describe(context, one, all)).join("---\n"));
  return found.length > 0 ? 0 : 1;
};

function describe(
  context: PipContext,
  one: InstalledDistribution,
  all: readonly InstalledDistribution[],
): string {
  const environment = markerEnvironment(context.interpreter.version.text);
  const needs = (of: InstalledDistribution) =>
    of.requires
      .filter(({ marker }) => !marker || evaluateMarker(marker, environment))
      .map(({ name }) => name);
  const header = (name: string) => one.metadata.get(name)?.[0] ?? "";
  const dependents = all.filter((other) =>
    needs(other).some((name) => normalizeName(name) === one.normalizedName),
  );
  const rows: [string, string][] = [
    ["Name", one.name],
    ["Version", one.version.text],
    ["Summary", header("Summary")],
    ["Home-page", header("Home-page")],
    ["Author", header("Author")],
    ["Author-email", header("Author-email")],
    ["License", header("License")],
    ["Location", one.location],
  ];
  if (one.editableProject !== undefined) rows.push(["Editable project location", one.editableProject]);
  rows.push(["Requires", sorted(needs(one))], ["Required-by", sorted(dependents.map(({ name }) => name))]);
  if (context.values.count("verbose") > 0) rows.push(...verboseRows(context, one));
  const lines = rows
    .map(([name, value]) => (LISTS.includes(name) ? `${name}:${value}\n` : `${name}: ${value}\n`))
    .join("");
  return context.values.flag("files") ? `${lines}${filesOf(context, one)}` : lines;
}

/** Each entry has a line of its own. */
const LISTS: readonly string[] = ["Classifiers", "Entry-points", "Project-URLs"];

function sorted(names: readonly string[]): string {
  return [...new Set(names)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(", ");
}

function verboseRows({ files }: PipContext, one: InstalledDistribution): readonly [string, string][] {
  const entryPoints = files.readFile(joinPath(one.infoPath, "entry_points.txt"));
  const lines = entryPoints instanceof Errno ? [] : decode(entryPoints).trimEnd().split("\n");
  return [
    ["Metadata-Version", one.metadata.get("Metadata-Version")?.[0] ?? ""],
    ["Installer", one.installer],
    ["Classifiers", (one.metadata.get("Classifier") ?? []).map((each) => `\n  ${each}`).join("")],
    ["Entry-points", lines.map((line) => `\n  ${line}`).join("")],
    ["Project-URLs", (one.metadata.get("Project-URL") ?? []).map((each) => `\n  ${each}`).join("")],
  ];
}

function filesOf({ files }: PipContext, one: InstalledDistribution): string {
  const paths = recordedPaths(files, one);
  if (!paths) return "Files:\nCannot locate RECORD or installed-files.txt\n";
  const up = (path: string) =>
    path.startsWith(`${one.location}/`)
      ? path.slice(one.location.length + 1)
      : relativePath(path, one.location);
  return `Files:\n${paths
    .map(up)
    .sort()
    .map((path) => `  ${path}\n`)
    .join("")}`;
}

function relativePath(path: string, from: string): string {
  const to = path.split("/");
  const base = from.split("/");
  let same = 0;
  while (same < base.length && base[same] === to[same]) same++;
  return [...base.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
