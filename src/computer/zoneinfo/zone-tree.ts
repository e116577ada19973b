import { concat, encode } from "../../base/bytes.ts";
import { parseTimeZone } from "../../base/time-zone.ts";
import type { GeneratedDirectory, GeneratedNode } from "../../disk/files.ts";
import { directory } from "../proc/nodes.ts";
import { ZONES } from "./zones.ts";

const RULES: ReadonlyMap<string, string> = new Map(
  ZONES.trim()
    .split("\n")
    .flatMap((line) => {
      const [rule = "", ...names] = line.split(" ");
      return names.map((name) => [name, rule] as const);
    }),
);

/** The rule of a zone by its name, as the TZ variable may hold one: `CET-1CEST,M3.5.0,M10.5.0/3`. */
export function zoneRule(name: string): string | undefined {
  return RULES.get(name);
}

/** `/usr/share/zoneinfo`: each zone is a file of tzfile(5) that holds the rule of today alone. */
export function zoneTree(): GeneratedDirectory {
  return directoryBelow("", [...RULES.keys()]);
}

/** `names` are those of the zones whose path begins so. */
function directoryBelow(path: string, names: readonly string[]): GeneratedDirectory {
  const entries: Record<string, GeneratedNode> = {};
  const firsts = [...new Set(names.map((name) => name.slice(path.length).replace(/\/.*/s, "")))].sort();
  for (const first of firsts) {
    const below = names.filter((name) => name.startsWith(`${path}${first}/`));
    const rule = RULES.get(path + first);
    if (below.length > 0) entries[first] = directoryBelow(`${path}${first}/`, below);
    else if (rule !== undefined) entries[first] = { kind: "file", read: () => zoneFile(rule) };
  }
  return directory(entries, { mode: 0o755 });
}

const VERSION_2 = 0x32;
const HEADER_SIZE = 44;
const TYPE_SIZE = 6;

/** tzfile(5), version 2: the one type of local time of the rule's standard time, and the rule as the footer. */
function zoneFile(rule: string): Uint8Array {
  const { offset, name } = parseTimeZone(rule).at(0);
  const designation = encode(`${name}\0`);
  const header = new Uint8Array(HEADER_SIZE);
  header.set(encode("TZif"));
  header[4] = VERSION_2;
  const view = new DataView(header.buffer);
  view.setUint32(36, 1);
  view.setUint32(40, designation.length);
  const type = new Uint8Array(TYPE_SIZE);
  new DataView(type.buffer).setInt32(0, offset);
  const block = concat([header, type, designation]);
  return concat([block, block, encode(`\n${rule}\n`)]);
}
