import { markerEnvironment } from "../../python-packages/markers.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { compareVersions, parseVersion } from "../../python-packages/versions.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { neededPackages } from "../install/needed-packages.ts";
import { installedPackages } from "../install/site-packages.ts";
import { type LockedPackage, readLock } from "../lock/lock-file.ts";
import { parseConstraint } from "../project/constraint.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { GROUP_OPTIONS } from "./options.ts";
import { selectionOf } from "./selection.ts";
import { printTree } from "./show-tree.ts";
import { newestVersion } from "./wishes.ts";

export const show: PoetryCommand = {
  name: "show",
  summary: "Shows information about packages.",
  arguments: [{ name: "package", help: "The package to inspect", optional: true }],
  options: [
    ...GROUP_OPTIONS,
    { long: "no-dev", help: "Do not list the development dependencies. (<warning>Deprecated</warning>)" },
    { long: "tree", short: "t", help: "List the dependencies as a tree." },
    {
      long: "why",
      help: "When showing the full list, or a <info>--tree</info> for a single package, also display why it's included.",
    },
    { long: "latest", short: "l", help: "Show the latest version." },
    {
      long: "outdated",
      short: "o",
      help: "Show the latest version but only for packages that are outdated.",
    },
    { long: "all", short: "a", help: "Show all packages (even those not compatible with current system)." },
  ],
  help: `The show command displays detailed information about a package, or
lists all packages available.`,
  run: runShow,
};

async function runShow(call: PoetryCall): Promise<number> {
  const { console, files, project } = call;
  const [name] = call.operands;
  const [why, tree] = [call.flag("why"), call.flag("tree")];
  await ensureEnvironment(call, project);
  if (why && tree && name === undefined)
    return fail(call, "--why requires a package when combined with --tree.");
  if (why && !tree && name !== undefined)
    return fail(call, "--why cannot be used without --tree when displaying a single package.");
  const lock = readLock(files, project);
  if (!lock) return fail(call, "poetry.lock not found. Run `poetry lock` to create it.");
  const packages = [...lock.packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (name === undefined) {
    if (!tree) return showList(call, packages);
    const groups = new Set((await selectionOf(call)).only);
    const roots = new Set(
      project.groups
        .filter((group) => groups.size === 0 || groups.has(group.name))
        .flatMap((group) => group.dependencies.map(({ key }) => key)),
    );
    for (const one of packages) if (roots.has(one.name)) await printTree(console, one, packages);
    return 0;
  }
  const found = packages.find((one) => one.name === normalizeName(name));
  if (!found) throw new PoetryError(`Package ${name} not found`);
  if (!tree) return showOne(call, found, packages);
  const dependers = why
    ? packages.filter(({ dependencies }) => dependencies.some(({ key }) => key === found.name))
    : [];
  if (why && dependers.length === 0) await console.line(`Package ${name} is a direct dependency.`);
  for (const one of dependers.length > 0 ? dependers : [found])
    await printTree(console, one, packages, dependers.length > 0 ? found.name : undefined);
  return 0;
}

async function fail({ console }: PoetryCall, message: string): Promise<number> {
  await console.errorLine(`<error>Error: ${message}</error>`);
  return 1;
}

/** Rows of `name : value`, padded as the console library's table does. */
async function showOne(
  { console }: PoetryCall,
  found: LockedPackage,
  packages: readonly LockedPackage[],
): Promise<number> {
  const rows = [
    ["name", found.name, "c1"],
    ["version", found.version.text, "b"],
    ["description", found.description, ""],
  ] as const;
  const width = Math.max(...rows.map(([, value]) => value.length));
  for (const [label, value, style] of rows) {
    const shown = style === "" ? value : `<${style}>${value}</>`;
    await console.line(
      ` <info>${label}</info>${" ".repeat("description".length - label.length)}  : ${shown}${" ".repeat(width - value.length)} `,
    );
  }
  if (found.dependencies.length > 0) {
    await console.line("\n<info>dependencies</info>");
    for (const { name, text } of found.dependencies) await console.line(` - <c1>${name}</c1> <b>${text}</b>`);
  }
  const dependers = packages.flatMap((one) =>
    one.dependencies.filter(({ key }) => key === found.name).map(({ text }) => [one.name, text] as const),
  );
  if (dependers.length > 0) {
    await console.line("\n<info>required by</info>");
    for (const [name, text] of dependers) await console.line(` - <c1>${name}</c1> <b>${text}</b>`);
  }
  return 0;
}

interface Row {
  readonly name: string;
  readonly isInstalled: boolean;
  readonly isNeeded: boolean;
  readonly version: string;
  readonly latest: string;
  readonly status: "up-to-date" | "semver-safe-update" | "update-possible";
  readonly why: string;
  readonly description: string;
}

async function showList(call: PoetryCall, packages: readonly LockedPackage[]): Promise<number> {
  const isOutdated = call.flag("outdated");
  const isLatest = call.flag("latest") || isOutdated;
  const rows = (await rowsOf(call, packages, isLatest)).filter(
    ({ status }) => !isOutdated || status !== "up-to-date",
  );
  const { decorated, width } = call.console;
  const longest = (length: (row: Row) => number) => Math.max(0, ...rows.map(length));
  const nameWidth = longest(
    (row) => row.name.length + (decorated || row.isInstalled || !row.isNeeded ? 0 : 4),
  );
  const versionWidth = longest((row) => row.version.length);
  const latestWidth = isLatest ? longest((row) => row.latest.length) : 0;
  const whyWidth = call.flag("why") ? longest((row) => ` from ${row.why}`.length) : 0;
  for (const row of rows) {
    const mark = decorated || row.isInstalled || !row.isNeeded ? "" : " (!)";
    const color = !row.isNeeded ? "black;options=bold" : row.isInstalled ? "cyan" : "red";
    let line = `<fg=${color}>${row.name.padEnd(nameWidth - mark.length)}${mark}</>`;
    if (nameWidth + versionWidth + 3 <= width) line += ` <b>${row.version.padEnd(versionWidth)}</b>`;
    if (isLatest && nameWidth + versionWidth + latestWidth + 3 <= width)
      line += ` <fg=${LATEST_COLORS[row.status]}>${row.latest.padEnd(latestWidth)}</>`;
    const end = nameWidth + versionWidth + latestWidth + whyWidth;
    if (whyWidth > 0 && end + 3 <= width)
      line += row.why === "" ? " ".repeat(whyWidth) : ` from ${row.why.padEnd(whyWidth - 6)}`;
    if (end + 24 <= width) line += ` ${cut(row.description, width - end - 4)}`;
    await call.console.line(line);
  }
  return 0;
}

const LATEST_COLORS = {
  "up-to-date": "green",
  "semver-safe-update": "red",
  "update-possible": "yellow",
} as const;

function cut(text: string, room: number): string {
  return text.length > room ? `${text.slice(0, room - 3)}...` : text;
}

async function rowsOf(
  call: PoetryCall,
  packages: readonly LockedPackage[],
  isLatest: boolean,
): Promise<readonly Row[]> {
  const { interpreter } = await ensureEnvironment(call, call.project);
  const selection = await selectionOf(call);
  const extras = [...call.project.extras.keys()];
  const needed = neededPackages(
    call.project,
    packages,
    { ...selection, extras },
    markerEnvironment(interpreter.version.text),
  );
  const installed = installedPackages(call.files, interpreter);
  const rows: Row[] = [];
  for (const { name, version, description, source } of packages) {
    if (!needed.has(name) && !call.flag("all")) continue;
    const latest = isLatest
      ? ((await newestVersion(call, name, VersionSet.any)) ?? version.text)
      : version.text;
    rows.push({
      name,
      isInstalled: installed.has(name),
      isNeeded: needed.has(name),
      version: source ? `${version.text} ${source.resolved?.slice(0, 7) ?? source.url}` : version.text,
      latest,
      status: statusOf(version.text, latest),
      why: packages
        .filter((one) => one.dependencies.some(({ key }) => key === name))
        .map((one) => one.name)
        .join(","),
      description,
    });
  }
  return rows;
}

function statusOf(version: string, latest: string): Row["status"] {
  const [have, newest] = [parseVersion(version), parseVersion(latest)];
  if (!have || !newest || compareVersions(have, newest) === 0) return "up-to-date";
  return parseConstraint(`^${version}`)?.has(newest) ? "semver-safe-update" : "update-possible";
}
