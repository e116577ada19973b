import type { Call } from "../../process/command/call.ts";
import { typeOf } from "./format-json.ts";
import { countAll } from "./format-text.ts";
import { metaOf } from "./meta.ts";
import type { TreeOptions } from "./options.ts";
import type { TreeNode, TreeRoot } from "./reader.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** `tree -X`. */
export function formatXml(roots: readonly TreeRoot[], options: TreeOptions, call: Call): string {
  const one = (node: TreeNode, depth: number, isRoot: boolean): string => {
    const indent = options.has("i") ? "" : "  ".repeat(depth);
    const type = typeOf(node);
    const name = options.has("f") ? node.path : node.name;
    let attributes = ` name="${escapeXml(name)}"`;
    if (node.target !== undefined && node.path !== node.name)
      attributes += ` target="${escapeXml(node.target)}"`;
    for (const { name: key, value } of metaOf(node, options, call)) {
      if (key === "prot")
        attributes += ` mode="${((node.status?.mode ?? 0) & 0o7777).toString(8).padStart(4, "0")}"`;
      attributes += ` ${key}="${escapeXml(String(value))}"`;
    }
    const fault = node.fault === undefined ? "" : `<error>${node.fault}</error>`;
    const inside = node.children.map((child) => one(child, depth + 1, false)).join("");
    const isOpen = inside !== "" || (isRoot && node.isDirectory);
    const content = isOpen ? `\n${inside}${indent}` : fault;
    return `${indent}<${type}${attributes}>${content}</${type}>\n`;
  };
  const listed = roots.map((root) => one(root, 1, true)).join("");
  const { directories, files } = countAll(roots);
  const counts = options.has("d") ? "" : `    <files>${files}</files>\n`;
  const report = options.report
    ? `  <report>\n    <directories>${directories}</directories>\n${counts}  </report>\n`
    : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tree>\n${listed}${report}</tree>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
