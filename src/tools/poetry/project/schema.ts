import { SECOND } from "../profile.ts";

/** What a value of pyproject.toml may be: as much of JSON Schema as poetry's own schemas use. */
export type Schema =
  | { readonly kind: "string"; readonly pattern?: RegExp; readonly oneOf?: readonly string[] }
  | { readonly kind: "boolean" }
  | { readonly kind: "array"; readonly items?: Schema; readonly isFilled?: boolean }
  | TableSchema
  /** One of several: `isExact` asks for exactly one (`oneOf`), else for one at least (`anyOf`). */
  | { readonly kind: "choice"; readonly of: readonly Schema[]; readonly isExact: boolean };

export interface TableSchema {
  readonly kind: "table";
  readonly required?: readonly string[];
  /** One of these keys must be there. */
  readonly requiresOneOf?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** All other keys. */
  readonly rest?: Schema;
  /** Whether keys that are not named here are faults. */
  readonly isClosed?: boolean;
}

export const TEXT: Schema = { kind: "string" };
const FLAG: Schema = { kind: "boolean" };
export const TEXTS: Schema = { kind: "array", items: TEXT };
const LIST: Schema = { kind: "array" };

function oneOf(...of: readonly Schema[]): Schema {
  return { kind: "choice", of, isExact: true };
}

function anyOf(...of: readonly Schema[]): Schema {
  return { kind: "choice", of, isExact: false };
}

/** A dependency as a table: what it must have, and what it may have besides what all may. */
function longDependency(required: string, optional: readonly string[], flags: readonly string[]): Schema {
  const texts = [required, "python", "platform", "markers", ...optional];
  return {
    kind: "table",
    required: [required],
    properties: {
      ...Object.fromEntries(texts.map((name) => [name, TEXT])),
      ...Object.fromEntries(["optional", ...flags].map((name) => [name, FLAG])),
      extras: TEXTS,
    },
    isClosed: true,
  };
}

const PRERELEASES = ["allow-prereleases", "allows-prereleases"];
const ONE_DEPENDENCY: readonly Schema[] = [
  TEXT,
  longDependency("version", ["source"], PRERELEASES),
  longDependency("git", ["branch", "tag", "rev", "subdirectory"], [...PRERELEASES, "develop"]),
  longDependency("file", ["subdirectory"], []),
  longDependency("path", ["subdirectory"], ["develop"]),
  longDependency("url", ["subdirectory"], []),
];
/** Poetry 2: what `[project]` asks for, said more closely. */
const DEPENDENCY_OPTIONS: Schema = {
  kind: "table",
  properties: {
    ...Object.fromEntries(["python", "platform", "markers", "source"].map((name) => [name, TEXT])),
    ...Object.fromEntries(["allow-prereleases", "develop"].map((name) => [name, FLAG])),
  },
  isClosed: true,
};

function dependencies(isSecond: boolean): Schema {
  const one = isSecond ? [...ONE_DEPENDENCY, DEPENDENCY_OPTIONS] : ONE_DEPENDENCY;
  return { kind: "table", rest: oneOf(...one, { kind: "array", items: oneOf(...one), isFilled: true }) };
}

const FORMAT: Schema = { kind: "string", oneOf: ["sdist", "wheel"] };
const FORMATS = oneOf(FORMAT, { kind: "array", items: FORMAT });

const SCRIPT = oneOf(
  TEXT,
  {
    kind: "table",
    required: ["reference", "type"],
    properties: { reference: TEXT, type: { kind: "string", oneOf: ["file", "console"] }, extras: TEXTS },
    isClosed: true,
  },
  { kind: "table", properties: { callable: TEXT, extras: TEXTS }, isClosed: true },
);

function group(isSecond: boolean): Schema {
  const properties = { optional: FLAG, dependencies: dependencies(isSecond) };
  return isSecond
    ? {
        kind: "table",
        requiresOneOf: ["dependencies", "include-groups", "optional"],
        properties: { ...properties, "include-groups": TEXTS },
        isClosed: true,
      }
    : { kind: "table", required: ["dependencies"], properties, isClosed: true };
}

/** `[tool.poetry]`. */
export function poetrySchema(isSecond: boolean, required: readonly string[]): TableSchema {
  return {
    kind: "table",
    required,
    properties: {
      name: TEXT,
      version: TEXT,
      description: { kind: "string", pattern: /^[^\n]*$/ },
      keywords: TEXTS,
      homepage: TEXT,
      repository: TEXT,
      documentation: TEXT,
      license: TEXT,
      authors: TEXTS,
      maintainers: TEXTS,
      readme: anyOf(TEXT, TEXTS),
      classifiers: LIST,
      packages: {
        kind: "array",
        items: {
          kind: "table",
          required: ["include"],
          properties: { include: TEXT, from: TEXT, to: TEXT, format: FORMATS },
          isClosed: true,
        },
      },
      include: {
        kind: "array",
        items: anyOf(TEXT, {
          kind: "table",
          required: ["path"],
          properties: { path: TEXT, format: FORMATS },
          isClosed: true,
        }),
      },
      exclude: LIST,
      dependencies: dependencies(isSecond),
      "dev-dependencies": dependencies(isSecond),
      extras: { kind: "table", rest: TEXTS },
      group: { kind: "table", rest: group(isSecond) },
      scripts: { kind: "table", rest: SCRIPT },
      plugins: { kind: "table", rest: { kind: "table", rest: TEXT } },
      urls: { kind: "table", rest: TEXT },
    },
  };
}

/** Keys of `[tool.poetry]` whose values are looked at elsewhere, and since which level they are known. */
export const OTHER_KEYS: Readonly<Record<string, number>> = {
  build: 0,
  source: 0,
  "package-mode": 8,
  "requires-poetry": SECOND,
  "requires-plugins": SECOND,
};

const PERSONS: Schema = {
  kind: "array",
  items: { kind: "table", properties: { name: TEXT, email: TEXT }, isClosed: true },
};

/** `[project]`: https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
export const PROJECT_SCHEMA: TableSchema = {
  kind: "table",
  required: ["name"],
  properties: {
    name: { kind: "string", pattern: /^([a-zA-Z\d]|[a-zA-Z\d][\w.-]*[a-zA-Z\d])$/ },
    version: TEXT,
    description: TEXT,
    readme: oneOf(TEXT, { kind: "table" }),
    "requires-python": TEXT,
    license: oneOf(TEXT, { kind: "table" }),
    authors: PERSONS,
    maintainers: PERSONS,
    keywords: TEXTS,
    classifiers: TEXTS,
    urls: { kind: "table", rest: TEXT },
    scripts: { kind: "table", rest: TEXT },
    "gui-scripts": { kind: "table", rest: TEXT },
    "entry-points": { kind: "table", rest: { kind: "table", rest: TEXT } },
    dependencies: TEXTS,
    "optional-dependencies": { kind: "table", rest: TEXTS },
    dynamic: TEXTS,
  },
};
