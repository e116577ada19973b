import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord, recordAt, textAt } from "../../client/engine/json.ts";
import { canonicalPath } from "../../client/format/path.ts";
import { castText } from "./cast.ts";
import { readEnvFile } from "./env-file.ts";
import { extendServices } from "./extend.ts";
import { type FileSource, textOf } from "./find-files.ts";
import { type Interpolation, interpolate } from "./interpolate.ts";
import type { Skips } from "./load.ts";
import { longModel, type Places, resolvePaths } from "./long-form.ts";
import { mergeModels } from "./merge.ts";
import { isList } from "./project.ts";
import { checkSchema, INVALID_STATUS } from "./schema.ts";
import { longList } from "./short-forms.ts";
import { withoutRepetitions } from "./unique.ts";
import { marksOf, withoutPaths } from "./yaml/marks.ts";
import { parseYaml } from "./yaml/parse.ts";

export interface ModelContext extends Places {
  readonly variables: ReadonlyMap<string, string>;
  readonly skips: Skips;
  readonly warn: (message: string) => void;
}

export interface LoadedModel {
  /** With short forms written out and paths from the root. */
  readonly model: JsonRecord;
  /** What the files call the project. */
  readonly name: string;
}

/** The files one over the other, with all that they take in from others. */
export function loadModel(source: FileSource, paths: readonly string[], context: ModelContext): LoadedModel {
  let model: JsonRecord = {};
  const raws = paths.map((path): readonly [string, Json] => [path, parseYaml(textOf(source, path))]);
  for (const [, raw] of raws) checkTop(raw);
  for (const [path, raw] of raws) {
    const own = withVariables(raw, context);
    const extended = extendServices(own, {
      path,
      home: context.home,
      open: (other) => withVariables(parseYaml(textOf(source, other)), context),
    });
    const { reset, override } = marksOf(raw);
    const base = withoutPaths(model, [...reset, ...override]);
    model = withoutRepetitions(mergeModels(base, withoutPaths(extended, reset)));
    checkSchema(path, model);
    if (own.version !== undefined)
      context.warn(
        `${path}: the attribute \`version\` is obsolete, it will be ignored, please remove it to avoid potential confusion`,
      );
  }
  if (Object.keys(model).length === 0) throw new Failure("empty compose file", INVALID_STATUS);
  const { include, version: _, name, ...rest } = model;
  const long = withoutRepetitions(longModel(rest));
  const resolved = context.skips.paths ? long : resolvePaths(long, context);
  return { model: withIncluded(source, resolved, include, context), name: String(name ?? "") };
}

/** Before all else compose reads what the project is called. */
function checkTop(raw: Json): void {
  if (raw === null || isRecord(raw)) return;
  const kind = isList(raw)
    ? "!!seq"
    : `!!${typeof raw === "string" ? "str" : typeof raw === "boolean" ? "bool" : "int"} \`${String(raw)}\``;
  throw new Failure(
    `yaml: unmarshal errors:\n  line 1: cannot unmarshal ${kind} into cli.named`,
    INVALID_STATUS,
  );
}

function withVariables(raw: Json, { variables, skips, warn }: ModelContext): JsonRecord {
  const context: Interpolation = {
    variables,
    onUnset: (name) => warn(`The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`),
  };
  return recordAt(skips.interpolation ? raw : interpolateAll(raw, "", context));
}

function interpolateAll(value: Json, place: string, context: Interpolation): Json {
  if (typeof value === "string") return castText(interpolate(value, place, context), place);
  if (isList(value)) return value.map((one) => interpolateAll(one, `${place}.[]`, context));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      interpolateAll(one, place === "" ? name : `${place}.${name}`, context),
    ]),
  );
}

const GROUPS = ["services", "networks", "volumes", "secrets", "configs"] as const;

/** Whole projects of other files (compose-spec, "include"); each has the folder of its own file, and its `.env`. */
function withIncluded(
  source: FileSource,
  model: JsonRecord,
  include: Json | undefined,
  context: ModelContext,
): JsonRecord {
  let joined = model;
  for (const entry of isList(include) ? include : []) {
    const given = isRecord(entry) ? (entry.path ?? null) : entry;
    const paths = longList(given).map((path) => canonicalPath(context.folder, String(path)));
    const [first = ""] = paths;
    const own = textAt(entry, "project_directory");
    const folder = own === "" ? first.replace(/\/[^/]*$/, "") || "/" : canonicalPath(context.folder, own);
    const envFiles =
      isRecord(entry) && entry.env_file !== undefined ? longList(entry.env_file) : [`${folder}/.env`];
    const variables = new Map<string, string>();
    for (const path of envFiles)
      for (const [name, value] of readEnvFile(
        source.files,
        canonicalPath(context.folder, String(path)),
        context.variables,
      ) ?? [])
        variables.set(name, value);
    for (const [name, value] of context.variables) variables.set(name, value);
    joined = joinModels(joined, loadModel(source, paths, { ...context, folder, variables }).model);
  }
  return joined;
}

function joinModels(model: JsonRecord, other: JsonRecord): JsonRecord {
  const joined: Record<string, Json> = { ...model };
  for (const group of GROUPS) {
    const [own, more] = [recordAt(model[group]), recordAt(other[group])];
    for (const [name, one] of Object.entries(more))
      if (Object.hasOwn(own, name) && JSON.stringify(own[name]) !== JSON.stringify(one))
        throw new Failure(`${group}.${name} conflicts with imported resource`, INVALID_STATUS);
    if (Object.keys(more).length > 0) joined[group] = { ...more, ...own };
  }
  return joined;
}
