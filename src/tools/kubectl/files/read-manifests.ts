import { type Document, LineCounter, parseAllDocuments } from "yaml";
import { concat, decode, NO_BYTES } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { isRecord, type Json, listAt, parseJson, textAt } from "../../docker/client/engine/json.ts";
import type { Call } from "../cli/call.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { goYamlError } from "./go-yaml-error.ts";

/** An object as it stands in a file. */
export interface Manifest {
  readonly object: Json;
  /** Where from, as errors name it. */
  readonly source: string;
}

const EXTENSIONS = [".json", ".yaml", ".yml"];

export const FILE_OPTIONS = `
-f, --filename strings   The files that contain the configurations.
-k, --kustomize string   Process the kustomization directory. This flag can't be used together with -f or -R.
-R, --recursive   Process the directory used in -f, --filename recursively. Useful when you want to manage related manifests organized within the same directory.
`;

/** All objects of the files of `-f`, in their order. */
export async function readManifests(call: Call): Promise<readonly Manifest[]> {
  if (call.flags.text("kustomize") !== "") throw plainError("rockpool: not simulated here: kustomize");
  const found: Manifest[] = [];
  for (const path of call.flags.list("filename").flatMap((word) => word.split(",")))
    for (const { name, text } of await textsAt(call, path)) found.push(...objectsIn(text, name));
  return found;
}

async function textsAt(call: Call, path: string): Promise<readonly { name: string; text: string }[]> {
  if (path === "-") return [{ name: "STDIN", text: await readInput(call) }];
  if (/^https?:\/\//.test(path))
    throw plainError(`rockpool: not simulated here: manifests from the internet (${path})`);
  const { files } = call.process;
  const status = files.stat(path);
  if (status instanceof Errno) {
    if (status === Errno.ENOENT) throw plainError(`the path ${JSON.stringify(path)} does not exist`);
    throw plainError(
      `the path ${JSON.stringify(path)} cannot be accessed: stat ${path}: ${status.message.toLowerCase()}`,
    );
  }
  const paths = status.kind === "directory" ? filesIn(call, path, call.flags.is("recursive")) : [path];
  if (paths.length === 0)
    throw plainError(`error reading [${path}]: recognized file extensions are [.json .yaml .yml]`);
  return paths.map((name) => {
    const content = files.readFile(name);
    if (content instanceof Errno) throw plainError(`open ${name}: ${content.message.toLowerCase()}`);
    return { name, text: decode(content) };
  });
}

function filesIn(call: Call, folder: string, isDeep: boolean): readonly string[] {
  const entries = call.process.files.readdir(folder);
  if (entries instanceof Errno) throw plainError(`open ${folder}: ${entries.message.toLowerCase()}`);
  const base = folder.replace(/\/+$/, "");
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      const path = `${base}/${name}`;
      if (kind === "directory") return isDeep ? filesIn(call, path, true) : [];
      return EXTENSIONS.some((extension) => name.endsWith(extension)) ? [path] : [];
    });
}

async function readInput({ process }: Call): Promise<string> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const bytes = await process.read(0);
    if (bytes instanceof Errno || bytes.length === 0) break;
    parts.push(bytes.slice());
  }
  return decode(parts.length === 0 ? NO_BYTES : concat(parts));
}

/** The objects of one text; `name` is how errors call it. */
export function objectsIn(text: string, name: string): readonly Manifest[] {
  const values = /^\s*\{/.test(text) ? jsonValues(text, name) : yamlValues(text, name);
  return values.flatMap((value) => manifestsOf(value, name));
}

function manifestsOf(value: Json, source: string): readonly Manifest[] {
  if (!isRecord(value))
    throw plainError(
      `error parsing ${source}: error converting YAML to JSON: yaml: the document is no object`,
    );
  if (textAt(value, "kind") === "List" || Array.isArray(value.items))
    return listAt(value, "items").flatMap((item) => manifestsOf(item, source));
  for (const field of ["apiVersion", "kind"])
    if (textAt(value, field) === "")
      throw new KubectlError(
        `error: error validating ${JSON.stringify(source)}: error validating data: ${field} not set; if you choose to ignore these errors, turn validation off with --validate=false`,
      );
  return [{ object: value, source }];
}

function jsonValues(text: string, name: string): readonly Json[] {
  const value = parseJson(text);
  if (value === undefined) throw plainError(`error parsing ${name}: invalid character in JSON`);
  return [value];
}

function yamlValues(text: string, name: string): readonly Json[] {
  const failed = (words: string) =>
    plainError(`error parsing ${name}: error converting YAML to JSON: yaml: ${words}`);
  const lines = new LineCounter();
  const values: Json[] = [];
  for (const document of parseAllDocuments(text, { lineCounter: lines, version: "1.1", uniqueKeys: false })) {
    if (!("errors" in document)) continue;
    const words = goYamlError(document.errors, lines);
    if (words !== undefined) throw failed(words);
    const value = parseJson(JSON.stringify(plainValue(document, failed)) ?? "null");
    if (value !== undefined && value !== null) values.push(value);
  }
  return values;
}

function plainValue(document: Document.Parsed, failed: (words: string) => KubectlError): unknown {
  try {
    return document.toJS();
  } catch (thrown) {
    if (!(thrown instanceof ReferenceError)) throw thrown;
    const anchor = /: (\S+)$/.exec(thrown.message)?.[1] ?? "";
    throw failed(`unknown anchor '${anchor}' referenced`);
  }
}
