import { encode } from "../../base/bytes.ts";

/** The categories of setlocale(3) that an environment may set one by one. */
const CATEGORIES =
  "LC_ADDRESS LC_COLLATE LC_CTYPE LC_IDENTIFICATION LC_MEASUREMENT LC_MESSAGES LC_MONETARY LC_NAME LC_NUMERIC LC_PAPER LC_TELEPHONE LC_TIME".split(
    " ",
  );
/** What `locale -a` lists on the computer. */
const KNOWN = /^(?:C|POSIX|C\.utf-?8)$/i;

export function isKnownLocale(name: string): boolean {
  return KNOWN.test(name);
}

/**
 * Whether a program works in UTF-8 (`setlocale (LC_ALL, "")`): one name that is not installed leaves all categories in
 * the C locale.
 */
export function isUtf8Locale(env: ReadonlyMap<string, string>): boolean {
  const all = env.get("LC_ALL");
  const nameOf = (category: string) => all || env.get(category) || env.get("LANG") || "C";
  return CATEGORIES.every((category) => KNOWN.test(nameOf(category))) && nameOf("LC_CTYPE").includes(".");
}

const QUOTED = /‘((?:[^\\’]|\\.)*)’/gsu;

/** A message with texts quoted as ‘these’, as the C locale has it: 'these', and other bytes than those of ASCII in octal. */
export function withAsciiQuotes(message: string): string {
  return message.replace(
    QUOTED,
    (_all, quoted: string) => `'${quoted.replace(/\\’|'|[^\p{ASCII}]/gu, inAscii)}'`,
  );
}

function inAscii(character: string): string {
  if (character === "'") return "\\'";
  const bytes = encode(character.replace("\\", ""));
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
