import { textWidth } from "../../../base/text-width.ts";
import type { GitCall } from "../git-call.ts";
import { type ReflogPlace, shortSelector } from "../log/walk-reflog.ts";
import { type DateStyle, formatDate } from "../repository/format-date.ts";
import { notesOf } from "../repository/notes.ts";
import type { Commit } from "../repository/objects.ts";
import { parsePerson } from "../repository/person.ts";
import { shortId, subjectOf } from "../repository/revisions.ts";
import { colourSequence } from "./colour-words.ts";
import type { CommitStyle } from "./format-commit.ts";
import { wrapText } from "./wrap-text.ts";

export interface FormatContext {
  readonly style: CommitStyle;
  readonly place: ReflogPlace | undefined;
  readonly side: string | undefined;
}

const PLACEHOLDER =
  /%([-+ ]?)(C\([^)]*\)|C(?:red|green|blue|reset)|[<>]{1,2}\|?\([^)]*\)|><\|?\([^)]*\)|w\([^)]*\)|\(trailers[^)]*\)|[ac][dritsIDh]|[ac][neNElL]|g[DdsneNE]|G[?SKFPGT]|x[0-9a-fA-F]{2}|[HhTtPpsbBdDmnefNS%])/g;

/** The placeholders of `--format` (git-log(1), "PRETTY FORMATS"). */
export function expandFormat(call: GitCall, commit: Commit, format: string, context: FormatContext): string {
  const { style } = context;
  const values = valuesOf(call, commit, context);
  const isPainted = style.paint.reset !== "";
  let text = "";
  let at = 0;
  let isAuto = false;
  let wrap = (all: string) => all;
  let pad: ((value: string, before: string) => string) | undefined;
  for (const match of format.matchAll(PLACEHOLDER)) {
    const [whole, sign = "", name = ""] = match;
    text += format.slice(at, match.index);
    at = match.index + whole.length;
    if (name.startsWith("C")) {
      const words = name.slice(1).replace(/^\(|\)$/g, "");
      isAuto = words === "auto" && isPainted;
      if (isAuto && text !== "") text += style.paint.reset;
      text += isAuto ? "" : paintWords(words, isPainted);
      continue;
    }
    if (/^[<>]/.test(name)) {
      pad = padding(name);
      continue;
    }
    if (name.startsWith("w(")) {
      text = wrap(text);
      wrap = wrapping(name, text.length);
      continue;
    }
    if (/^\(trailers|^e$/.test(name)) {
      text += name.startsWith("(") ? trailersOf(commit) : "";
      continue;
    }
    const value = isAuto ? paintAuto(name, values(name), context, commit) : values(name);
    const shown = pad ? pad(value, text) : value;
    pad = undefined;
    if (sign === "-" && value === "") text = text.replace(/\n+$/, "");
    text += value === "" || sign === "-" ? shown : `${sign === "+" ? "\n" : sign}${shown}`;
  }
  return `${wrap(`${text}${format.slice(at)}`)}\n`;
}

/** `%w(72,4,8)`: what follows is wrapped. */
function wrapping(name: string, from: number): (all: string) => string {
  const [width = 0, first = 0, rest = 0] = name.slice(2, -1).split(",").map(Number);
  return (all) => all.slice(0, from) + wrapText(all.slice(from), { width, first, rest });
}

/** `%C(bold red)`, `%C(auto,red)`, `%C(always,red)`, `%Cred` */
function paintWords(words: string, isPainted: boolean): string {
  const [, when = "", colour = words] = /^(auto|always),(.*)$/.exec(words) ?? [];
  if (words === "auto" || (!isPainted && when !== "always")) return "";
  return colourSequence(colour.replaceAll(",", " ")) ?? "";
}

/** After `%C(auto)`, ids are yellow and names have their colours. */
function paintAuto(name: string, value: string, { style }: FormatContext, commit: Commit): string {
  if (name === "d")
    return style.decorations.get(commit.id) ?? style.paintedDecorations().get(commit.id) ?? "";
  if (!/^[HhTtPp]$/.test(name) || value === "") return value;
  return /^[Hh]$/.test(name) ? `${style.paint.commit}${value}${style.paint.reset}` : value;
}

/** `%<(20)`, `%>(20,trunc)`, `%><(20)`: the next placeholder fills so many columns. */
function padding(name: string): (value: string, before: string) => string {
  const [, side = "<", bar, count = "0", cut = ""] =
    /^(<|>>?|><)(\|?)\(\s*(-?\d+)\s*(?:,\s*([lm]?trunc)\s*)?\)$/.exec(name) ?? [];
  return (value, before) => {
    const column = textWidth(before.slice(before.lastIndexOf("\n") + 1));
    const width = bar === "|" ? Math.max(0, Number(count) - column) : Number(count);
    const shown = textWidth(value) > width && cut !== "" ? truncate(value, width, cut) : value;
    const missing = width - textWidth(shown);
    if (missing <= 0) return shown;
    if (side === "<") return shown + " ".repeat(missing);
    if (side.startsWith(">") && side !== "><") return " ".repeat(missing) + shown;
    const left = Math.floor(missing / 2);
    return " ".repeat(left) + shown + " ".repeat(missing - left);
  };
}

function truncate(value: string, width: number, cut: string): string {
  const kept = Math.max(0, width - 2);
  if (cut === "ltrunc") return `..${value.slice(value.length - kept)}`;
  if (cut === "trunc") return `${value.slice(0, kept)}..`;
  const left = Math.floor(kept / 2);
  return `${value.slice(0, left)}..${value.slice(value.length - (kept - left))}`;
}

/** The first line of a message as a name of a file (pretty.c, format_sanitized_subject). */
export function fileNameOf(message: string): string {
  const [line = ""] = message.replace(/^\n+/, "").split("\n");
  return line
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^-/, "")
    .replace(/[.-]+$/, "");
}

function trailersOf({ message }: Commit): string {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  const lines = last.split("\n");
  return message.includes("\n\n") && lines.every((line) => /^[A-Za-z0-9-]+: /.test(line)) ? `${last}\n` : "";
}

function valuesOf(call: GitCall, commit: Commit, context: FormatContext): (name: string) => string {
  const { style, place, side } = context;
  const people = {
    a: parsePerson(commit.author),
    c: parsePerson(commit.committer),
    g: parsePerson(place?.who ?? ""),
  };
  const dates: Readonly<Record<string, DateStyle>> = {
    d: style.date,
    r: { kind: "relative" },
    i: { kind: "iso" },
    I: { kind: "iso-strict" },
    t: { kind: "unix" },
    s: { kind: "short" },
    D: { kind: "rfc" },
    h: { kind: "human" },
  };
  const body = commit.message.replace(/^[\s\S]*?(\n\s*\n|$)/, "");
  const names = style.plainDecorations.get(commit.id) ?? "";
  const values: Readonly<Record<string, () => string>> = {
    H: () => commit.id,
    h: () => shortId(commit.id, style.idLength),
    T: () => commit.tree,
    t: () => shortId(commit.tree, style.idLength),
    P: () => commit.parents.join(" "),
    p: () => commit.parents.map((id) => shortId(id, style.idLength)).join(" "),
    s: () => subjectOf(commit.message),
    f: () => fileNameOf(commit.message),
    b: () => body.replace(/\n*$/, body === "" ? "" : "\n"),
    B: () => commit.message,
    d: () => names,
    D: () => names.replace(/^ \(|\)$/g, ""),
    N: () => notesOf(call, commit.id),
    S: () => style.source ?? "",
    gD: () => place?.selector ?? "",
    gd: () => (place ? shortSelector(place) : ""),
    gs: () => place?.message ?? "",
    m: () => side ?? ">",
    n: () => "\n",
    "%": () => "%",
  };
  return (name) => {
    const known = values[name];
    if (known) return known();
    // Nothing is signed here.
    if (name.startsWith("G")) return name === "G?" ? "N" : name === "GT" ? "undefined" : "";
    if (name.startsWith("x")) return String.fromCharCode(Number.parseInt(name.slice(1), 16));
    const [who = "", what = ""] = name;
    const person = people[who as keyof typeof people];
    if (/^[nN]$/.test(what)) return person.name;
    if (/^[eE]$/.test(what)) return person.email;
    if (/^[lL]$/.test(what)) return person.email.replace(/@.*/, "");
    return formatDate(person, dates[what] ?? style.date, call.now);
  };
}
