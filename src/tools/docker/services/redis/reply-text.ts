import { encode } from "../../../../base/bytes.ts";
import { formatDouble, type Reply } from "./resp.ts";

const CONTROLS: Readonly<Record<number, string>> = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/** In quotes; what is not printable ASCII is told byte by byte. */
function quoted(text: string): string {
  const shown = Array.from(encode(text), (byte) => {
    if (CONTROLS[byte] !== undefined) return CONTROLS[byte];
    return byte < 32 || byte > 126 ? `\\x${byte.toString(16).padStart(2, "0")}` : String.fromCharCode(byte);
  });
  return `"${shown.join("")}"`;
}

/** As it is written into a file or a pipe: every item on a line. */
export function rawText(reply: Reply): string {
  return `${rawLines(reply)}\n`;
}

function rawLines(reply: Reply): string {
  if (reply === null) return "";
  if (typeof reply !== "object") return String(reply);
  if ("items" in reply) return rawLines(reply.items);
  if (!("kind" in reply)) return reply.map(rawLines).join("\n");
  switch (reply.kind) {
    case "status":
      return reply.text;
    case "error":
      return `${reply.text}\n`;
    case "double":
      return formatDouble(reply.value);
    case "none":
      return "";
  }
}

/** As a person reads it. `indent` is what stands before the lines after the first. */
export function screenText(reply: Reply, indent = ""): string {
  if (reply === null) return "(nil)\n";
  if (typeof reply === "number" || typeof reply === "bigint") return `(integer) ${reply}\n`;
  if (typeof reply === "string") return `${quoted(reply)}\n`;
  if ("items" in reply) return screenText(reply.items, indent);
  if (!("kind" in reply)) return listText(reply, indent);
  switch (reply.kind) {
    case "status":
      return `${reply.text}\n`;
    case "error":
      return `(error) ${reply.text}\n`;
    case "double":
      return `(double) ${formatDouble(reply.value)}\n`;
    case "none":
      return "(nil)\n";
  }
}

function listText(items: readonly Reply[], indent: string): string {
  if (items.length === 0) return "(empty array)\n";
  const width = String(items.length).length;
  return items
    .map((item, at) => {
      const head = `${String(at + 1).padStart(width)}) `;
      return `${at === 0 ? "" : indent}${head}${screenText(item, indent + " ".repeat(head.length))}`;
    })
    .join("");
}

/** `--csv`. */
export function csvText(reply: Reply): string {
  return `${csvItem(reply)}\n`;
}

function csvItem(reply: Reply): string {
  if (reply === null) return "NULL";
  if (typeof reply === "string") return quoted(reply);
  if (typeof reply !== "object") return String(reply);
  if ("items" in reply) return csvItem(reply.items);
  if (!("kind" in reply)) return reply.map(csvItem).join(",");
  switch (reply.kind) {
    case "status":
      return quoted(reply.text);
    case "error":
      return `ERROR,${quoted(reply.text)}`;
    case "double":
      return formatDouble(reply.value);
    case "none":
      return "NULL";
  }
}
