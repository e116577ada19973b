import { joinPath } from "../../../base/paths.ts";
import type { NpmCall } from "../call.ts";
import { compareNames } from "../package/compare-names.ts";
import { parseNamed } from "../package/package-spec.ts";
import { pickRelease } from "../registry/pick-release.ts";
import type { Registry } from "../registry/registry.ts";
import { installedTree } from "../tree/install-tree.ts";
import type { TreeNode } from "../tree/node.ts";
import type { NpmCommand } from "./index.ts";

/** A need, from the project or from a package. */
interface Need {
  readonly name: string;
  readonly spec: string;
  readonly kind: string;
  readonly from: TreeNode;
  readonly to: TreeNode | undefined;
}

interface Row extends Need {
  readonly current: string | undefined;
  readonly wanted: string;
  readonly latest: string;
  readonly homepage: string | undefined;
}

const KINDS = {
  prod: "dependencies",
  dev: "devDependencies",
  optional: "optionalDependencies",
  peer: "peerDependencies",
  peerOptional: "peerDependencies",
};

/** `npm outdated`: what could be newer; its status is 1 where something could. */
export const outdated: NpmCommand = async (call) => {
  const tree = installedTree(call);
  const registry = await call.registry();
  const rows = needsOf(call, tree)
    .flatMap((need) => rowOf(registry, need) ?? [])
    .sort((a, b) => compareNames(a.name, b.name) || compareNames(a.from.name, b.from.name));
  await call.process.sleep(200);
  await print(call, rows);
  return rows.length > 0 ? 1 : 0;
};

function needsOf(call: NpmCall, tree: TreeNode): readonly Need[] {
  if (call.isGlobal)
    return [...tree.children.values()].map((to) => ({
      name: to.name,
      spec: "*",
      kind: "dependencies",
      from: tree,
      to,
    }));
  const wanted = call.operands;
  const nodes = call.settings.flag("all") || wanted.length > 0 ? [...tree.all()] : [tree];
  return nodes
    .flatMap((from) =>
      [...from.edgesOut.values()].map(({ name, spec, type, to }) => ({
        name,
        spec,
        kind: KINDS[type],
        from,
        to,
      })),
    )
    .filter(
      ({ name, to, kind }) =>
        (wanted.length === 0 || wanted.includes(name)) && (to || kind === "dependencies"),
    );
}

function rowOf(registry: Registry, need: Need): Row | undefined {
  const spec = parseNamed(need.name, need.spec, "/");
  const packument = spec.kind === "registry" ? registry.find(spec.packageName) : undefined;
  const wanted =
    packument && spec.kind === "registry" ? pickRelease(packument, spec.wanted)?.version : undefined;
  if (!packument || wanted === undefined) return undefined;
  const current = need.to?.version;
  const { latest, homepage } = packument;
  if (current === wanted && wanted === latest) return undefined;
  return { ...need, current, wanted, latest, homepage };
}

async function print(call: NpmCall, rows: readonly Row[]): Promise<void> {
  const { settings } = call;
  if (settings.flag("json"))
    return call.json(Object.fromEntries(rows.map((row) => [row.name, jsonOf(call, row)])));
  if (rows.length === 0) return;
  if (settings.flag("parseable")) return call.out(rows.map((row) => parseable(call, row)).join("\n"));
  const long = settings.flag("long");
  const head = ["Package", "Current", "Wanted", "Latest", "Location", "Depended by"];
  const body = rows.map((row) => [
    row.name,
    row.current ?? "MISSING",
    row.wanted,
    row.latest,
    row.to?.location ?? "-",
    dependent(call, row),
    ...(long ? [row.kind, row.homepage ?? "", row.from.location] : []),
  ]);
  await call.out(
    table([[...head, ...(long ? ["Package Type", "Homepage", "Depended By Location"] : [])], ...body]),
  );
}

function dependent(call: NpmCall, { from }: Row): string {
  return call.isGlobal ? "global" : from.name;
}

/** Columns two blanks apart; versions stand at the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function parseable(call: NpmCall, row: Row): string {
  const path = row.to?.path ?? joinPath(call.prefix, `node_modules/${row.name}`);
  const current = row.current === undefined ? "MISSING" : `${row.name}@${row.current}`;
  return [path, `${row.name}@${row.wanted}`, current, `${row.name}@${row.latest}`, dependent(call, row)].join(
    ":",
  );
}

function jsonOf(call: NpmCall, row: Row) {
  const { current, wanted, latest, to } = row;
  return { current, wanted, latest, dependent: dependent(call, row), location: to?.path };
}
