import { formatMarker } from "../../python-packages/markers.ts";
import type { Dependency, Place } from "../project/dependency.ts";
import { writeKey, writeString } from "../toml-edit/write-value.ts";

/** `[package.dependencies]`; several requirements of one name become a list. Nothing for none. */
export function writeDependencies(dependencies: readonly Dependency[]): string {
  if (dependencies.length === 0) return "";
  const byName = new Map<string, Dependency[]>();
  for (const one of [...dependencies].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const same = byName.get(one.name);
    if (same) same.push(one);
    else byName.set(one.name, [one]);
  }
  const rows = [...byName].map(([name, all]) => `${writeKey(name)} = ${writeAlternatives(all)}\n`);
  return `\n[package.dependencies]\n${rows.join("")}`;
}

function writeAlternatives(all: readonly Dependency[]): string {
  const isPlain = all.every(isVersionOnly);
  const written = all.map((one) => (isPlain ? writeString(one.text) : writeTable(one)));
  if (written.length === 1) return written.join("");
  return `[\n${written.map((one) => `    ${one},\n`).join("")}]`;
}

function isVersionOnly({ extras, isOptional, marker, place }: Dependency): boolean {
  return extras.length === 0 && !isOptional && marker === undefined && place === undefined;
}

function writeTable({ text, extras, isOptional, marker, place }: Dependency): string {
  const parts = place ? placeParts(place) : [`version = ${writeString(text)}`];
  if (extras.length > 0) parts.push(`extras = [${extras.map(writeString).join(", ")}]`);
  if (isOptional) parts.push("optional = true");
  if (marker) parts.push(`markers = ${writeString(formatMarker(marker))}`);
  return `{${parts.join(", ")}}`;
}

function placeParts(place: Place): string[] {
  const develop = "isDevelop" in place && place.isDevelop ? ["develop = true"] : [];
  if (place.kind === "url") return [`url = ${writeString(place.url)}`];
  if (place.kind !== "git") return [`path = ${writeString(place.path)}`, ...develop];
  const { url, revision, subdirectory } = place;
  return [
    `git = ${writeString(url)}`,
    ...(revision === undefined ? [] : [`rev = ${writeString(revision)}`]),
    ...(subdirectory === undefined ? [] : [`subdirectory = ${writeString(subdirectory)}`]),
    ...develop,
  ];
}
