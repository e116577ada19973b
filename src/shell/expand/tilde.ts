import type { ExpansionHost } from "./host.ts";

/**
 * What a tilde-prefix stands for (bash manual 3.5.2): `~`, `~user`, `~+`, `~-`, `~N`; undefined where it stays
 * as typed. `prefix` is what follows the tilde.
 */
export function expandTilde(host: ExpansionHost, prefix: string): string | undefined {
  if (prefix === "") return host.variables.get("HOME") ?? host.homeOf("");
  if (prefix === "+") return host.variables.get("PWD");
  if (prefix === "-") return host.variables.get("OLDPWD");
  if (/^[+-]?[0-9]+$/.test(prefix)) return host.directoryStack(stackIndex(prefix));
  return host.homeOf(prefix);
}

/** `~N` and `~+N` count from the top, `~-N` from the bottom: given as -1 - N. */
function stackIndex(prefix: string): number {
  return prefix.startsWith("-") ? -1 - Number(prefix.slice(1)) : Number(prefix);
}

/** Where tildes count: at the start of a word, and in an assignment also behind `:`. */
export type TildePlaces = "start" | "assignment" | "argument" | "none";

/** A literal cut at its tildes: text, or the prefix of a tilde; `bashOnly` is none in posix mode. */
export type TildePiece = { readonly text: string } | { readonly tilde: string; readonly bashOnly: boolean };

/**
 * Cuts the first literal of a word, or a later one of an assignment. `isLast`: nothing follows in the word; a
 * prefix that runs into quotes or expansions is none.
 */
export function cutTildes(
  text: string,
  isFirst: boolean,
  isLast: boolean,
  places: TildePlaces,
): TildePiece[] {
  if (places === "none" || !text.includes("~")) return [{ text }];
  const pieces: TildePiece[] = [];
  let from = 0;
  for (const at of tildeStarts(text, isFirst, places)) {
    const colon = places !== "start";
    const rest = text.slice(at + 1);
    const end = rest.search(colon ? /[/:]/ : /\//);
    if (end < 0 && !isLast) continue;
    const prefix = end < 0 ? rest : rest.slice(0, end);
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ tilde: prefix, bashOnly: places === "argument" && at > 0 });
    from = at + 1 + prefix.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from) });
  return pieces;
}

const ASSIGNMENT_LIKE = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;

function tildeStarts(text: string, isFirst: boolean, places: TildePlaces): number[] {
  const starts: number[] = [];
  if (isFirst && text.startsWith("~")) starts.push(0);
  if (places === "start") return starts;
  let first = 0;
  if (places === "argument") {
    // `make dir=~/x`: bash expands here too, outside posix mode.
    const name = isFirst ? ASSIGNMENT_LIKE.exec(text) : null;
    if (!name) return starts;
    first = name[0].length;
    if (text[first] === "~") starts.push(first);
  }
  for (let at = text.indexOf(":~", first); at >= 0; at = text.indexOf(":~", at + 1)) starts.push(at + 1);
  return starts;
}
