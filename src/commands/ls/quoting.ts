import { characterWidth } from "../../base/text-width.ts";
import {
  escapeCharacter,
  isPrintable,
  needsQuotes,
  quoteNameAlways,
  quoteText,
} from "../../process/command/quote-name.ts";

/** The ways in which `ls` writes names (info "Formatting the file names"). */
export const QUOTING_STYLES = [
  ["literal"],
  ["shell"],
  ["shell-always"],
  ["shell-escape"],
  ["shell-escape-always"],
  ["c"],
  ["c-maybe"],
  ["escape"],
  ["locale"],
  ["clocale"],
] as const;
export type QuotingStyle = (typeof QUOTING_STYLES)[number][0];

export interface Quoting {
  readonly style: QuotingStyle;
  /** `?` for what cannot be seen. */
  readonly hidesControls: boolean;
  /** Characters that are special besides, as those that `-F` appends. */
  readonly special: string;
}

export interface QuotedName {
  readonly text: string;
  /** Whether that differs from the name. */
  readonly quoted: boolean;
}

export function quoteListed(name: string, quoting: Quoting): QuotedName {
  const text = inStyle(name, quoting);
  return { text: quoting.hidesControls ? hideControls(text) : text, quoted: text !== name };
}

/** A directory above its listing: a colon is special, as one follows. */
export function quoteHeading(path: string, quoting: Quoting): string {
  const { style, special } = quoting;
  if (!path.includes(":")) return quoteListed(path, quoting).text;
  if (style === "shell" || style === "shell-escape") return quoteNameAlways(path);
  return quoteListed(
    path,
    /^c$|c-maybe|escape/.test(style) ? { ...quoting, special: `${special}:` } : quoting,
  ).text;
}

/** Styles that leave most names alone: where one is quoted, the others get a blank, so that letters align. */
export function alignsQuotes({ style }: Quoting): boolean {
  return style === "shell" || style === "shell-escape" || style === "c-maybe";
}

function inStyle(name: string, { style, special }: Quoting): string {
  switch (style) {
    case "literal":
      return name;
    case "shell-escape":
      return needsQuotes(name) || hasAny(name, special) ? quoteNameAlways(name) : name;
    case "shell-escape-always":
      return quoteNameAlways(name);
    case "shell":
      return needsPlainQuotes(name) || hasAny(name, special) ? quotePlainly(name) : name;
    case "shell-always":
      return quotePlainly(name);
    case "c":
      return `"${escapeC(name, '"', special)}"`;
    case "c-maybe": {
      const escaped = escapeC(name, '"', special);
      return escaped === name ? name : `"${escaped}"`;
    }
    case "escape":
      return escapeC(name, " ", special);
    case "locale":
    case "clocale":
      return quoteText(name);
  }
}

function hasAny(name: string, characters: string): boolean {
  for (const character of characters) if (name.includes(character)) return true;
  return false;
}

/** Without escapes a control character is quoted only for being white space. */
function needsPlainQuotes(name: string): boolean {
  return needsQuotes(name.replace(/[^\P{Cc}\n\t]/gu, "x").replace(/[\udc80-\udcff]/g, "x"));
}

function quotePlainly(name: string): string {
  const plain = [...name].map((character) => (isPrintable(character) ? character : "x")).join("");
  const quoted = quoteNameAlways(plain);
  return quoted.startsWith('"') ? `"${name}"` : `'${name.replaceAll("'", "'\\''")}'`;
}

function escapeC(name: string, quote: string, special: string): string {
  let escaped = "";
  for (const character of name) {
    if (character === "\\" || character === quote || special.includes(character)) escaped += `\\${character}`;
    else escaped += isPrintable(character) ? character : escapeCharacter(character);
  }
  return escaped;
}

function hideControls(text: string): string {
  let hidden = "";
  for (const character of text) hidden += isPrintable(character) ? character : "?";
  return hidden;
}

/** Columns that the text takes: the sum of wcwidth(3), as mbsnwidth of gnulib has it. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) width++;
    else {
      const point = text.codePointAt(i) ?? 0;
      width += characterWidth(point);
      if (point > 0xffff) i++;
    }
  }
  return width;
}
