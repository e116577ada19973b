import type { Mount } from "../../process/command/file-systems.ts";
import { isUtf8Locale } from "../../process/command/locale.ts";
import type { FindmntCall } from "../findmnt.ts";
import { COLUMNS, type Look } from "./columns.ts";
import { buildTree, flatten, type MountNode } from "./tree.ts";

/** The table in the form that the options ask for. */
export function layOutMounts(call: FindmntCall, mounts: readonly Mount[], names: readonly string[]): string {
  const { flags } = call;
  const look: Look = { files: call.files, bytes: flags.bytes };
  const isTree = names.includes("TARGET") && isTreeWanted(call);
  if (flags.json) {
    const nodes = isTree ? buildTree(mounts) : mounts.map((mount) => ({ mount, children: [] }));
    return `{\n   "filesystems": [\n${jsonList(nodes, names, look, 6)}\n   ]\n}\n`;
  }
  const rows = isTree
    ? flatten(buildTree(mounts), flags.ascii || !isUtf8Locale(call.process.env))
    : mounts.map((mount) => ({ mount, lead: "" }));
  const cells = rows.map(({ mount, lead }) =>
    names.map((name) => `${name === "TARGET" ? lead : ""}${COLUMNS[name]?.value(mount, look) ?? ""}`),
  );
  if (flags.pairs) return cells.map((row) => `${pairs(row, names, flags.shell)}\n`).join("");
  const table = [names, ...cells];
  const lines = flags.raw ? table.map((row) => `${row.join(" ")}\n`) : inColumns(table, names);
  // The headings count for the widths, also where they are not shown.
  return lines.slice(flags.noheadings ? 1 : 0).join("");
}

/** Other tables than the kernel's do not tell what lies on what. */
export function isOtherTable({ fstab, tabFile }: FindmntCall["flags"]): boolean {
  return fstab || tabFile !== undefined;
}

function isTreeWanted({ flags, operands }: FindmntCall): boolean {
  if (flags.tree) return true;
  const isList = flags.list || flags.raw || flags.pairs || flags.df || flags.firstOnly || isOtherTable(flags);
  return !isList && operands.length < 3;
}

function pairs(row: readonly string[], names: readonly string[], isShell: boolean): string {
  const nameOf = (name: string) => (isShell ? name.replace("%", "_PCT").replaceAll(/[-:]/g, "_") : name);
  return names.map((name, at) => `${nameOf(name)}="${row[at] ?? ""}"`).join(" ");
}

function inColumns(table: readonly (readonly string[])[], names: readonly string[]): readonly string[] {
  const widths = names.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) => {
    const cells = row.map((cell, at) => {
      const width = widths[at] ?? 0;
      if (COLUMNS[names[at] ?? ""]?.right) return cell.padStart(width);
      return at === row.length - 1 ? cell : cell.padEnd(width);
    });
    return `${cells.join(" ")}\n`;
  });
}

function jsonList(nodes: readonly MountNode[], names: readonly string[], look: Look, indent: number): string {
  const pad = " ".repeat(indent);
  const objects = nodes.map(({ mount, children }) => {
    const members = names.map((name) => `${pad}   "${name.toLowerCase()}": ${jsonValue(mount, name, look)}`);
    if (children.length > 0)
      members.push(`${pad}   "children": [\n${jsonList(children, names, look, indent + 6)}\n${pad}   ]`);
    return `{\n${members.join(",\n")}\n${pad}}`;
  });
  return `${pad}${objects.join(",")}`;
}

function jsonValue(mount: Mount, name: string, look: Look): string {
  const value = COLUMNS[name]?.value(mount, look);
  if (value === undefined) return "null";
  return COLUMNS[name]?.number && look.bytes ? value : JSON.stringify(value);
}
