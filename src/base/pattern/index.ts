import { type GlobNode, type GlobOptions, parseGlob } from "./glob-nodes.ts";
import { GroupPattern } from "./groups.ts";
import type { Pattern } from "./pattern.ts";
import { type CharacterNode, SegmentPattern } from "./segments.ts";

export type { GlobOptions } from "./glob-nodes.ts";
export type { Pattern } from "./pattern.ts";

const CACHE_SIZE = 500;
const cache = new Map<string, Pattern>();

/** Compiles a glob pattern; the ones used last are kept. */
export function compileGlob(pattern: string, options: GlobOptions = {}): Pattern {
  const key = `${options.extglob ? "e" : ""}${options.nocase ? "i" : ""}${options.period ? "p" : ""}:${pattern}`;
  let compiled = cache.get(key);
  if (!compiled) {
    compiled = build(pattern, parseGlob(pattern, options), options.period === true);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, compiled);
  }
  return compiled;
}

function build(source: string, nodes: readonly GlobNode[], period: boolean): Pattern {
  const segments: CharacterNode[][] = [[]];
  for (const node of nodes) {
    if (node.kind === "group") return new GroupPattern(source, nodes, period);
    if (node.kind === "star") segments.push([]);
    else segments.at(-1)?.push(node);
  }
  return new SegmentPattern(source, segments, period);
}

/** The pattern that matches exactly `text`. */
export function escapeGlob(text: string): string {
  return /[*?[\]\\!@+(|)^-]/.test(text) ? text.replace(/[*?[\]\\!@+(|)^-]/g, "\\$&") : text;
}

/** Whether the text has an unquoted character that makes it a pattern: `*`, `?`, a closed `[…]`, or `@(` and its kin. */
export function isGlob(pattern: string, extglob: boolean): boolean {
  let openBracket = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    switch (character) {
      case "*":
      case "?":
        return true;
      case "[":
        openBracket = true;
        break;
      case "]":
        if (openBracket) return true;
        break;
      case "/":
        openBracket = false;
        break;
      case "\\":
        at++;
        break;
      default:
        if (extglob && pattern[at + 1] === "(" && "+@!".includes(character)) return true;
    }
  }
  return false;
}
