import { textWidth } from "../../../base/text-width.ts";
import { plainError } from "../npm-error.ts";
import type { Packument } from "../registry/manifest.ts";
import type { NpmCommand } from "./index.ts";

/** How many the registry gives. */
const MOST = 20;

/** `npm search WORD…`: packages whose name, description or keywords have all words. */
export const search: NpmCommand = async (call) => {
  const words = call.operands.map((word) => word.toLowerCase());
  if (words.length === 0) throw plainError("search must be called with arguments");
  const registry = await call.registry();
  const found = registry.names
    .flatMap((name) => registry.find(name) ?? [])
    .filter((about) => words.every((word) => textsOf(about).some((text) => text.includes(word))))
    .sort((a, b) => rank(b, words) - rank(a, words))
    .slice(0, MOST);
  await call.process.sleep(300);
  if (call.settings.flag("json")) return call.json(found.map(describe));
  if (found.length === 0) return call.out(`No matches found for "${call.operands.join(" ")}"`);
  if (call.settings.flag("parseable")) return call.out(found.map(parseable).join("\n"));
  await call.out(found.map(paragraph).join("\n\n"));
};

function textsOf({ name, description = "", keywords = [] }: Packument): readonly string[] {
  return [name, description, ...keywords].map((text) => text.toLowerCase());
}

/** The name itself counts most. */
function rank({ name, keywords = [] }: Packument, words: readonly string[]): number {
  if (words.includes(name)) return 3;
  if (words.some((word) => name.includes(word))) return 2;
  return words.some((word) => keywords.includes(word)) ? 1 : 0;
}

function describe({ name, description, keywords, latest, published }: Packument) {
  return { name, description, keywords, version: latest, date: published };
}

function parseable({ name, description = "", latest, published, keywords = [] }: Packument): string {
  return [name, description, "", published.slice(0, 10), latest, keywords.join(" ")].join("\t");
}

function paragraph({ name, description, latest, published, author, keywords }: Packument): string {
  const lines = [name, ...(description ? [shorten(description)] : [])];
  lines.push(
    `Version ${latest} published ${published.slice(0, 10)}${author === undefined ? "" : ` by ${author}`}`,
  );
  if (keywords) lines.push(`Keywords: ${keywords.join(" ")}`);
  return [...lines, `https://npm.im/${name}`].join("\n");
}

function shorten(text: string): string {
  return textWidth(text) > 255 ? `${text.slice(0, 254)}…` : text;
}
