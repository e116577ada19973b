import type { InstalledDistribution } from "../../python-packages/installed.ts";
import { evaluateMarker, markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { compareVersions, isPrerelease } from "../../python-packages/versions.ts";
import { chooseFile } from "../../python-packages/wheel-tags.ts";
import { type PipCommand, type PipContext, PipError } from "../context.ts";
import { usableReleases } from "../resolver/pip-provider.ts";
import { shownPackages } from "../shown-packages.ts";

interface Row {
  readonly one: InstalledDistribution;
  readonly latest: { readonly version: string; readonly kind: string } | undefined;
}

/** https://pip.pypa.io/en/stable/cli/pip_list/ */
export const list: PipCommand = async (context) => {
  const { values, console } = context;
  if (values.flag("outdated") && values.flag("uptodate"))
    throw new PipError("Options --outdated and --uptodate cannot be combined.");
  if (values.flag("outdated") && values.text("listFormat") === "freeze")
    throw new PipError("List format 'freeze' cannot be used with the --outdated option.");
  let rows: Row[] = chosen(context).map((one) => ({ one, latest: undefined }));
  if (values.flag("outdated") || values.flag("uptodate")) {
    const looked = await Promise.all(rows.map(({ one }) => withLatest(context, one)));
    rows = looked.filter(({ one, latest }) => isOld(one, latest) === values.flag("outdated"));
  }
  await console.output(format(context, rows));
  return 0;
};

function isOld({ version }: InstalledDistribution, latest: Row["latest"]): boolean {
  return latest !== undefined && latest.version !== version.text;
}

function chosen(context: PipContext): readonly InstalledDistribution[] {
  const { values } = context;
  const all = shownPackages(context);
  const needed = values.flag("notRequired") ? neededBy(context, all) : new Set<string>();
  return all.filter(
    (one) =>
      !needed.has(one.normalizedName) &&
      (!values.flag("editable") || one.editableProject !== undefined) &&
      (!values.has("includeEditable") || values.flag("includeEditable") || one.editableProject === undefined),
  );
}

function neededBy(context: PipContext, all: readonly InstalledDistribution[]): ReadonlySet<string> {
  const environment = markerEnvironment(context.interpreter.version.text);
  return new Set(
    all.flatMap(({ requires }) =>
      requires
        .filter(({ marker }) => !marker || evaluateMarker(marker, environment))
        .map(({ name }) => normalizeName(name)),
    ),
  );
}

async function withLatest(context: PipContext, one: InstalledDistribution): Promise<Row> {
  const project = await context.index.find(one.normalizedName);
  const { target } = context;
  const release =
    project &&
    usableReleases(project, target).find(
      (each) => each.yanked === undefined && (context.values.flag("pre") || !isPrerelease(each.version)),
    );
  if (!release || compareVersions(release.version, one.version) < 0) return { one, latest: undefined };
  const kind = chooseFile(release, target)?.kind ?? "wheel";
  return { one, latest: { version: release.version.text, kind } };
}

function format(context: PipContext, rows: readonly Row[]): string {
  const { values } = context;
  switch (values.text("listFormat")) {
    case "freeze":
      return rows.map(({ one }) => `${one.name}==${one.version.text}\n`).join("");
    case "json":
      return `${formatJson(context, rows)}\n`;
    default:
      return rows.length === 0 ? "" : formatColumns(context, rows);
  }
}

function formatJson({ values }: PipContext, rows: readonly Row[]): string {
  const objects = rows.map(({ one, latest }) => {
    const pairs: [string, string][] = [
      ["name", one.name],
      ["version", one.version.text],
    ];
    if (values.count("verbose") > 0) pairs.push(["location", one.location], ["installer", one.installer]);
    if (values.flag("outdated") && latest)
      pairs.push(["latest_version", latest.version], ["latest_filetype", latest.kind]);
    if (one.editableProject !== undefined) pairs.push(["editable_project_location", one.editableProject]);
    return `{${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(", ")}}`;
  });
  return `[${objects.join(", ")}]`;
}

function formatColumns({ values }: PipContext, rows: readonly Row[]): string {
  const isVerbose = values.count("verbose") > 0;
  const hasEditable = rows.some(({ one }) => one.editableProject !== undefined);
  const header = [
    "Package",
    "Version",
    ...(values.flag("outdated") ? ["Latest", "Type"] : []),
    ...(hasEditable ? ["Editable project location"] : []),
    ...(isVerbose ? ["Location", "Installer"] : []),
  ];
  const table = rows.map(({ one, latest }) => [
    one.name,
    one.version.text,
    ...(values.flag("outdated") ? [latest?.version ?? "", latest?.kind ?? ""] : []),
    ...(hasEditable ? [one.editableProject ?? ""] : []),
    ...(isVerbose ? [one.location, one.installer] : []),
  ]);
  return formatTable(header, table);
}

/** Columns as wide as their longest cell, under a line of dashes; nothing stands at the ends of lines. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(" ")
      .trimEnd()}\n`;
  return [header, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("");
}
