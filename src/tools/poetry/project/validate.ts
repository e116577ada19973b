import { SECOND } from "../profile.ts";
import { isTable } from "./dependency.ts";
import { OTHER_KEYS, PROJECT_SCHEMA, poetrySchema, type Schema } from "./schema.ts";

/** Poetry 1.8 checks with another validator than those before: it tells the first fault only, in words of its own. */
type Dialect = "jsonschema" | "fastjsonschema";

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const REQUIRED: readonly string[] = ["name", "version", "description", "authors"];
const LEVEL_OF_FAST = 8;

/** What is wrong with a pyproject.toml in the words of the poetry of that level (`Profile.minor`). */
export function validateProject(data: Readonly<Record<string, unknown>>, level: number): readonly string[] {
  const tool = isTable(data.tool) ? data.tool.poetry : undefined;
  const poetry = isTable(tool) ? tool : {};
  return [
    ...(level >= SECOND ? validateSecond(data.project, poetry) : validateFirst(poetry, level)),
    ...unknownKeys(poetry, level),
    ...(level >= LEVEL_OF_FAST ? dependsOnItself(poetry) : []),
  ];
}

function validateFirst(poetry: Readonly<Record<string, unknown>>, level: number): readonly string[] {
  if (level < LEVEL_OF_FAST)
    return faultsOf(poetry, poetrySchema(false, REQUIRED), "jsonschema").map(({ path, message }) =>
      path.length > 0 ? `[${path.join(".")}] ${message}` : message,
    );
  const missing = REQUIRED.filter((name) => poetry[name] === undefined).sort();
  if (poetry["package-mode"] !== false && missing.length > 0)
    return [`The fields [${missing.map((name) => `'${name}'`).join(", ")}] are required in package mode.`];
  const mode = poetry["package-mode"];
  if (mode !== undefined && typeof mode !== "boolean") return [`Invalid value for package-mode: ${mode}`];
  return firstFault(poetry, poetrySchema(false, []), "data");
}

function unknownKeys(poetry: Readonly<Record<string, unknown>>, level: number): readonly string[] {
  const known = new Set(Object.keys(poetrySchema(false, []).properties ?? {}));
  return Object.keys(poetry)
    .filter((key) => !known.has(key) && !((OTHER_KEYS[key] ?? Number.POSITIVE_INFINITY) <= level))
    .map((key) => `Additional properties are not allowed ('${key}' was unexpected)`);
}

function dependsOnItself({
  name,
  dependencies,
  group,
  ...rest
}: Readonly<Record<string, unknown>>): readonly string[] {
  const groups = Object.values(isTable(group) ? group : {}).map((one) => isTable(one) && one.dependencies);
  const tables = [dependencies, rest["dev-dependencies"], ...groups].filter(isTable);
  if (typeof name !== "string" || !tables.some((one) => Object.hasOwn(one, name))) return [];
  return [`Project name (${name}) is same as one of its dependencies`];
}

function validateSecond(project: unknown, poetry: Readonly<Record<string, unknown>>): readonly string[] {
  const errors = project === undefined ? [] : [...firstFault(project, PROJECT_SCHEMA, "project")];
  errors.push(...firstFault(poetry, poetrySchema(true, []), "tool.poetry"));
  const mode = poetry["package-mode"] ?? true;
  if (typeof mode !== "boolean") errors.push("tool.poetry.package-mode must be boolean");
  if (mode === false) return errors;
  for (const key of ["name", "version"])
    if (!((isTable(project) && project[key]) || poetry[key]))
      errors.push(`Either [project.${key}] or [tool.poetry.${key}] is required in package mode.`);
  return errors;
}

function firstFault(value: unknown, schema: Schema, root: string): readonly string[] {
  const [first] = faultsOf(value, schema, "fastjsonschema");
  if (!first) return [];
  const path = first.path.map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`)).join("");
  return [`${root}${path} ${first.message}`];
}

function faultsOf(value: unknown, schema: Schema, dialect: Dialect): readonly Fault[] {
  const faults = [...faultsAt(value, schema, dialect, [])];
  return dialect === "jsonschema" ? faults.sort((a, b) => comparePaths(a.path, b.path)) : faults;
}

function comparePaths(a: Fault["path"], b: Fault["path"]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [one, two] = [String(a[at]), String(b[at])];
    if (one !== two) return one < two ? -1 : 1;
  }
  return a.length - b.length;
}

const TYPE_NAMES = { string: "string", boolean: "boolean", array: "array", table: "object" } as const;

function* faultsAt(value: unknown, schema: Schema, dialect: Dialect, path: Fault["path"]): Iterable<Fault> {
  const say = (old: string, message: string): Fault => ({
    path,
    message: dialect === "jsonschema" ? old : message,
  });
  if (schema.kind === "choice") {
    const fits = schema.of.filter((one) => isFit(value, one, dialect)).length;
    if (fits > 0) return;
    yield say(
      `${reprOf(value)} is not valid under any of the given schemas`,
      schema.isExact
        ? "must be valid exactly by one definition (0 matches found)"
        : "cannot be validated by any definition",
    );
    return;
  }
  if (!isOfType(value, schema)) {
    const type = TYPE_NAMES[schema.kind];
    yield say(`${reprOf(value)} is not of type '${type}'`, `must be ${type}`);
  } else if (typeof value === "string" && schema.kind === "string") yield* faultsOfText(value, schema, say);
  else if (Array.isArray(value) && schema.kind === "array") {
    if (schema.isFilled && value.length === 0) yield say("[] is too short", "must contain at least 1 items");
    for (const [at, item] of value.entries())
      if (schema.items) yield* faultsAt(item, schema.items, dialect, [...path, at]);
  } else if (isTable(value) && schema.kind === "table") {
    yield* faultsOfKeys(value, schema, say);
    for (const [key, one] of Object.entries(value)) {
      const inner =
        (schema.properties && Object.hasOwn(schema.properties, key) && schema.properties[key]) || schema.rest;
      if (inner) yield* faultsAt(one, inner, dialect, [...path, key]);
    }
  }
}

type Say = (old: string, message: string) => Fault;

function* faultsOfText(value: string, schema: Schema & { kind: "string" }, say: Say): Iterable<Fault> {
  const { pattern, oneOf } = schema;
  if (pattern && !pattern.test(value)) {
    yield say(
      `${reprOf(value)} does not match ${reprOf(pattern.source.replaceAll("\\n", "\n"))}`,
      `must match pattern ${pattern.source.replace(/^\^(\[\^\\n\]\*)\$$/, "\\A$1\\Z")}`,
    );
  }
  if (oneOf && !oneOf.includes(value))
    yield say(`${reprOf(value)} is not one of ${reprOf(oneOf)}`, `must be one of ${reprOf(oneOf)}`);
}

function* faultsOfKeys(
  value: Readonly<Record<string, unknown>>,
  schema: Schema & { kind: "table" },
  say: Say,
): Iterable<Fault> {
  const { required = [], requiresOneOf, properties = {}, rest, isClosed } = schema;
  const extra = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  if (requiresOneOf && !requiresOneOf.some((key) => value[key] !== undefined))
    yield say("", "cannot be validated by any definition");
  const missing = required.filter((key) => value[key] === undefined);
  for (const key of missing)
    yield say(`'${key}' is a required property`, `must contain ${reprOf(required)} properties`);
  if (!isClosed || rest || extra.length === 0) return;
  const names = extra.map(reprOf).join(", ");
  yield say(
    `Additional properties are not allowed (${names} ${extra.length > 1 ? "were" : "was"} unexpected)`,
    `must not contain {${names}} properties`,
  );
}

function isFit(value: unknown, schema: Schema, dialect: Dialect): boolean {
  for (const _fault of faultsAt(value, schema, dialect, [])) return false;
  return true;
}

function isOfType(value: unknown, { kind }: Schema): boolean {
  if (kind === "array") return Array.isArray(value);
  if (kind === "table") return isTable(value);
  return typeof value === kind;
}

/** A value as Python writes it. */
function reprOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(reprOf).join(", ")}]`;
  if (isTable(value))
    return `{${Object.entries(value)
      .map(([key, one]) => `${reprOf(key)}: ${reprOf(one)}`)
      .join(", ")}}`;
  if (typeof value !== "string") return String(value);
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value.replace(/[\\\n\t\r]/g, (one) => ESCAPES[one] ?? one);
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
