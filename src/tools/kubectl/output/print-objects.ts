import { Document, stringify, visit } from "yaml";
import { isRecord, type Json, type JsonRecord, recordAt } from "../../docker/client/engine/json.ts";
import type { Call } from "../cli/call.ts";
import { plainError } from "../cli/failure.ts";
import { renderGoTemplate } from "./go-template.ts";
import { renderJsonPath, valuesAt } from "./jsonpath.ts";
import { align } from "./table.ts";

const FORMATS =
  "custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,name,template,templatefile,wide,yaml";

export const OUTPUT_OPTION = `
-o, --output string   Output format. One of: (json, yaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file).
`;

/** Keys in the order of the alphabet, as Go writes maps. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

export function toYaml(value: Json): string {
  const document = new Document(sorted(value), { version: "1.1" });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && isSingleQuoted(node.value)) node.type = "QUOTE_SINGLE";
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: false, defaultStringType: "PLAIN" });
}

/** What a plain word would be read as: a number, a truth value, a time. */
const OTHER_THAN_TEXT =
  /^(?:|~|null|true|false|y|n|yes|no|on|off|[-+]?[.\d][\d_.]*(?:e[-+]?\d+)?|0x[\da-f]+|[-+]?\.inf|\.nan|\d{4}-\d\d?-\d\d?.*|[-+]?\d[\d_:.]*)$/i;

/** Text of one line that cannot stand without quotes gets single ones (go-yaml's encoder). */
function isSingleQuoted(text: string): boolean {
  if (OTHER_THAN_TEXT.test(text) || !/^[\x20-\x7e]*$/.test(text)) return false;
  return stringify(text, { lineWidth: 0, version: "1.1", defaultStringType: "PLAIN" }).startsWith('"');
}

/** Without what `get` does not show. */
function shown(object: Json): Json {
  if (!isRecord(object) || !isRecord(object.metadata)) return object;
  const { managedFields: _, ...metadata } = recordAt(object, "metadata");
  return { ...object, metadata };
}

/** One object, or several as a list, in the format of `-o`; undefined: it is a table that is wanted. */
export function formatObjects(
  objects: readonly Json[],
  isList: boolean,
  format: string,
  name: (object: Json) => string,
): string | undefined {
  const [, kind = format, argument] = /^([\w-]+)=(.*)$/s.exec(format) ?? [];
  if (kind === "" || kind === "wide") return undefined;
  if (kind === "name") return objects.map((object) => `${name(object)}\n`).join("");
  const all: JsonRecord = {
    apiVersion: "v1",
    items: objects.map(shown),
    kind: "List",
    metadata: { resourceVersion: "" },
  };
  const [single] = objects;
  const value = isList || single === undefined ? all : shown(single);
  if (kind === "json") return `${JSON.stringify(sorted(value), null, 4)}\n`;
  if (kind === "yaml") return toYaml(value);
  if (kind === "jsonpath") {
    if (argument === undefined) throw plainError("template format specified but no template given");
    return renderJsonPath(argument, value);
  }
  if (kind === "go-template" || kind === "template") {
    if (argument === undefined) throw plainError("template format specified but no template given");
    return renderGoTemplate(argument, value);
  }
  if (kind === "custom-columns") return customColumns(argument ?? "", objects);
  if (/^(go-template-file|templatefile|jsonpath-|custom-columns-file)/.test(kind))
    throw plainError(`rockpool: not simulated here: -o ${kind}`);
  throw plainError(
    `unable to match a printer suitable for the output format "${format}", allowed formats are: ${FORMATS}`,
  );
}

function customColumns(spec: string, objects: readonly Json[]): string {
  if (spec === "") throw plainError("custom-columns format specified but no custom columns given");
  const columns = spec.split(",").map((part) => {
    const [header = "", path] = part.split(/:(.*)/s);
    if (!path)
      throw plainError(`unexpected custom-columns spec: ${part}, expected <header>:<json-path-expr>`);
    return { header, path: path.startsWith(".") || path.startsWith("{") ? path : `.${path}` };
  });
  const rows = objects.map((object) =>
    columns.map(({ path }) => valuesAt(path, object).join(",") || "<none>").join("\t"),
  );
  return align(`${[columns.map(({ header }) => header).join("\t"), ...rows].join("\n")}\n`);
}

/** What most commands say of an object, or the object itself where `-o` asks for it. */
export async function printResult(call: Call, name: string, object: Json, done: string): Promise<void> {
  const format = call.flags.options.has("output") ? call.flags.text("output") : "";
  const mode = dryRunOf(call);
  const suffix = mode === "client" ? " (dry run)" : mode === "server" ? " (server dry run)" : "";
  const text = formatObjects([object], false, format, () => name);
  await call.print(text ?? `${name} ${done}${suffix}\n`);
}

export const DRY_RUN_OPTION = `
    --dry-run string   Must be "none", "server", or "client". If client strategy, only print the object that would be sent, without sending it. If server strategy, submit server-side request without persisting the resource. (default "none")
`;

export function dryRunOf(call: Call): "none" | "client" | "server" {
  const mode = call.flags.options.has("dry-run") ? call.flags.text("dry-run") : "none";
  if (mode === "client" || mode === "server" || mode === "none") return mode;
  throw plainError(`Invalid dry-run value (${mode}). Must be "none", "server", or "client".`);
}
