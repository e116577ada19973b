import satisfies from "semver/functions/satisfies.js";
import type { NpmCall } from "../call.ts";
import { NpmError, plainError } from "../npm-error.ts";
import { inspectJson } from "../package/inspect-json.ts";
import type { JsonObject, JsonValue } from "../package/json-file.ts";
import { parseSpec } from "../package/package-spec.ts";
import { parseKey, queryValue } from "../package/queryable.ts";
import type { Packument, Release } from "../registry/manifest.ts";
import { notFound } from "../tree/registry-errors.ts";
import type { NpmCommand } from "./index.ts";

/** Beyond these the rest is counted. */
const MOST_DEPENDENCIES = 24;

/** `npm view NAME[@VERSION] [FIELD…]`: what the registry tells of a package. */
export const view: NpmCommand = async (call) => {
  const [word = ".", ...fields] = call.operands;
  const spec = parseSpec(wordOf(call, word), call.process.cwd);
  if (spec.kind === "invalid")
    throw new NpmError("EINVALIDPACKAGENAME", [
      ["", `Invalid package name "${spec.raw}" of package "${spec.raw}@*": ${spec.problem}.`],
    ]);
  if (spec.kind !== "registry") throw call.notSimulated(`npm view ${word}`);
  const packument = (await call.registry()).find(spec.packageName);
  await call.process.sleep(150);
  if (!packument) throw notFound(`${spec.packageName}@${spec.wanted}`, spec.packageName);
  const wanted = spec.wanted === "*" || spec.wanted === "latest" ? packument.latest : spec.wanted;
  const releases = [...packument.releases.values()].filter(({ version }) =>
    satisfies(version, wanted, { loose: true }),
  );
  if (releases.length === 0) throw noMatch(packument, wanted);
  if (fields.length > 0) return printFields(call, packument, releases, fields);
  if (call.settings.flag("json"))
    return call.json(
      releases.length === 1
        ? wholeOf(packument, releases[0])
        : releases.map((one) => wholeOf(packument, one)),
    );
  for (const release of releases) await call.out(card(call, packument, release));
};

/** `.` is the project itself. */
function wordOf(call: NpmCall, word: string): string {
  if (word !== "." && !word.startsWith(".@")) return word;
  const { name } = call.readManifest();
  if (name === undefined) throw plainError('Invalid package.json, no "name" field');
  return `${name}${word.slice(1)}`;
}

function noMatch({ name }: Packument, wanted: string): NpmError {
  return new NpmError("E404", [
    ["404", `No match found for version ${wanted}`],
    ["404", ""],
    [
      "404",
      ` The requested resource '${name}@${wanted}' could not be found or you do not have permission to access it.`,
    ],
    ["404", ""],
    ["404", "Note that you can also install from a"],
    ["404", "tarball, folder, http url, or git url."],
  ]);
}

/** What can be asked of a version: its own fields and those of the package. */
function wholeOf(packument: Packument, release: Release | undefined): JsonObject {
  const { name, description, homepage, keywords, author, repository, latest, published, shasum, releases } =
    packument;
  if (!release) return {};
  const { name: _name, integrity, tarball, ...manifest } = release;
  const dist = { integrity, ...(release.version === latest && { shasum }), tarball };
  const whole: JsonObject = JSON.parse(
    JSON.stringify({
      _id: `${name}@${release.version}`,
      name,
      "dist-tags": { latest },
      versions: [...releases.keys()],
      time: { [latest]: published },
      description,
      homepage,
      keywords,
      author,
      repository,
      ...manifest,
      dist,
    }),
  );
  return whole;
}

async function printFields(
  call: NpmCall,
  packument: Packument,
  releases: readonly Release[],
  fields: readonly string[],
): Promise<void> {
  const rows = releases.map((release) => {
    const whole = wholeOf(packument, release);
    const found = fields.flatMap((field) => {
      const value = queryValue(whole, parseKey(field));
      return value === undefined ? [] : [[field, value] as const];
    });
    return { version: release.version, found };
  });
  if (call.settings.flag("json"))
    return printJson(
      call,
      rows.map(({ found }) => found),
    );
  const isSingle = rows.length === 1;
  const lines = rows.flatMap(({ version, found }) =>
    found.map(([field, value]) => {
      const plain = isSingle && found.length === 1 && typeof value === "string" ? value : inspectJson(value);
      const text =
        isSingle && found.length === 1 ? plain : `${found.length > 1 ? `${field} = ` : ""}${plain}`;
      return isSingle ? text : `${packument.name}@${version} ${text}`;
    }),
  );
  const text = lines.join("\n").trim();
  if (text !== "") await call.out(text);
}

async function printJson(
  call: NpmCall,
  rows: readonly (readonly (readonly [string, JsonValue])[])[],
): Promise<void> {
  const values = rows
    .filter((found) => found.length > 0)
    .map((found) => (found.length === 1 ? found[0]?.[1] : Object.fromEntries(found)));
  if (values.length > 0) await call.json(values.length === 1 ? values[0] : values);
}

function card(call: NpmCall, packument: Packument, release: Release): string {
  const { name, homepage, keywords, latest, published, shasum, releases, description } = packument;
  const { version, license, dependencies = {}, bin, deprecated, integrity, tarball } = release;
  const needs = Object.entries(dependencies);
  const licenseText = typeof license === "string" ? license : (license?.type ?? "Proprietary");
  const lines = [
    "",
    [`${name}@${version}`, licenseText, `deps: ${needs.length || "none"}`, `versions: ${releases.size}`].join(
      " | ",
    ),
  ];
  if (description) lines.push(description);
  if (homepage) lines.push(homepage);
  if (deprecated !== undefined) lines.push(`\nDEPRECATED ⚠️  - ${deprecated}`);
  if (keywords) lines.push(`\nkeywords: ${keywords.join(", ")}`);
  const programs = typeof bin === "string" ? [name] : Object.keys(bin ?? {});
  if (programs.length > 0) lines.push(`\nbin: ${programs.join(", ")}`);
  lines.push(
    "\ndist",
    `.tarball: ${tarball}`,
    ...(version === latest ? [`.shasum: ${shasum}`] : []),
    `.integrity: ${integrity}`,
  );
  if (needs.length > 0) {
    lines.push(
      "\ndependencies:",
      needs
        .slice(0, MOST_DEPENDENCIES)
        .map(([key, range]) => `${key}: ${range}`)
        .join(", "),
    );
    if (needs.length > MOST_DEPENDENCIES) lines.push(`(...and ${needs.length - MOST_DEPENDENCIES} more.)`);
  }
  lines.push("\ndist-tags:", `latest: ${latest}`);
  if (version === latest)
    lines.push("", `published ${ago(call.process.kernel.now() - Date.parse(published))}`);
  return lines.join("\n");
}

const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** `3 months ago`, as tiny-relative-date. */
function ago(milliseconds: number): string {
  for (const [name, length] of UNITS) {
    const count = Math.floor(milliseconds / length);
    if (count === 1 && name === "day") return "yesterday";
    if (count === 1) return `${name === "hour" ? "an" : "a"} ${name} ago`;
    if (count > 1) return `${count} ${name}s ago`;
  }
  return "just now";
}
