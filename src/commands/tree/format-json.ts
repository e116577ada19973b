import type { Call } from "../../process/command/call.ts";
import { countAll } from "./format-text.ts";
import { metaOf } from "./meta.ts";
import type { TreeOptions } from "./options.ts";
import type { TreeNode, TreeRoot } from "./reader.ts";

const TYPES: Readonly<Record<string, string>> = {
  directory: "directory",
  file: "file",
  symlink: "link",
  fifo: "fifo",
  socket: "socket",
  "character-device": "char",
  "block-device": "block",
};

export function typeOf({ status }: TreeNode): string {
  return TYPES[status?.kind ?? ""] ?? "unknown";
}

/** `tree -J`. */
export function formatJson(roots: readonly TreeRoot[], options: TreeOptions, call: Call): string {
  const indents = !options.has("i");
  const line = (depth: number) => (indents ? `\n${"  ".repeat(depth)}` : "");

  const one = (node: TreeNode, depth: number): string => {
    const name = options.has("f") ? node.path : node.name;
    const fields = node.status ? [`"type":"${typeOf(node)}"`] : [];
    fields.push(`"name":${JSON.stringify(name)}`);
    if (node.target !== undefined && node.path !== node.name)
      fields.push(`"target":${JSON.stringify(node.target)}`);
    for (const { name: key, value } of metaOf(node, options, call)) {
      if (key === "prot")
        fields.push(`"mode":"${((node.status?.mode ?? 0) & 0o7777).toString(8).padStart(4, "0")}"`);
      fields.push(`"${key}":${JSON.stringify(value)}`);
    }
    if (node.fault !== undefined)
      fields.push(`"contents":[{"error": ${JSON.stringify(node.fault)}}${line(1)}]`);
    else if (node.children.length > 0) {
      const inside = node.children.map((child) => line(depth + 1) + one(child, depth + 1)).join(",");
      fields.push(`"contents":[${inside}${line(depth)}]`);
    }
    return `{${fields.join(",")}}`;
  };

  const listed = roots.map((root) => line(1) + one(root, 1)).join(",");
  const end = indents ? "\n" : "";
  if (!options.report) return `[${listed}${end}${end}]\n`;
  const { directories, files, size } = countAll(roots);
  const used = options.has("du") ? `"size":${size},` : "";
  const counts = options.has("d") ? "" : `,"files":${files}`;
  return `[${listed}${end},${line(1)}{"type":"report",${used}"directories":${directories}${counts}}${end}]\n`;
}
