import { compileRegex, type Regex, RegexFault, type RegexMatch } from "../../base/regex/index.ts";

/** What a name is: that of a member, or what a link leads to. */
export type NameKind = "member" | "hardlink" | "symlink";

/** Makes other names of names of some kinds. */
export interface Transform {
  readonly kinds: ReadonlySet<NameKind>;
  readonly rename: (name: string) => string;
}

const KIND_LETTERS: Readonly<Record<string, NameKind>> = { r: "member", h: "hardlink", s: "symlink" };

/** `s/REGEXP/REPLACEMENT/FLAGS`, several with `;` between them, as sed has it; or what is wrong. */
export function parseTransforms(expressions: readonly string[]): readonly Transform[] | string {
  const transforms: Transform[] = [];
  let usual: ReadonlySet<NameKind> = new Set(Object.values(KIND_LETTERS));
  for (const expression of expressions) {
    let rest = expression;
    while (rest !== "") {
      const flags = /^flags=([rRhHsS]*)(?:;|$)/.exec(rest);
      if (flags) {
        usual = changeKinds(new Set(), flags[1] ?? "");
        rest = rest.slice(flags[0].length);
        continue;
      }
      const taken = takeExpression(rest, usual);
      if (typeof taken === "string") return taken;
      transforms.push(taken.transform);
      rest = taken.rest;
    }
  }
  return transforms;
}

const INVALID = "Invalid transform expression";

/** A small letter adds a kind, a capital takes it away. */
function changeKinds(kinds: ReadonlySet<NameKind>, letters: string): ReadonlySet<NameKind> {
  const changed = new Set(kinds);
  for (const letter of letters) {
    const kind = KIND_LETTERS[letter.toLowerCase()];
    if (kind === undefined) continue;
    if (letter === letter.toLowerCase()) changed.add(kind);
    else changed.delete(kind);
  }
  return changed;
}

function takeExpression(
  text: string,
  usual: ReadonlySet<NameKind>,
): { readonly transform: Transform; readonly rest: string } | string {
  const delimiter = text.charAt(1);
  if (!text.startsWith("s") || delimiter === "") return INVALID;
  const parts: string[] = [""];
  let at = 2;
  for (; at < text.length && parts.length < 3; at++) {
    const character = text.charAt(at);
    const last = parts.length - 1;
    if (character === delimiter) parts.push("");
    else if (character === "\\") {
      const escaped = text.charAt(++at);
      parts[last] += escaped === delimiter ? delimiter : `\\${escaped}`;
    } else parts[last] += character;
  }
  if (parts.length < 3) return INVALID;
  const semicolon = text.indexOf(";", at);
  const flags = text.slice(at, semicolon < 0 ? undefined : semicolon);
  if (!/^[gixrRsShH\d]*$/.test(flags)) return "Unknown flag in transform expression";
  const dialect = flags.includes("x") ? "bash" : "expr";
  const regex = compileRegex(parts[0] ?? "", { dialect, ignoreCase: flags.includes("i") });
  if (regex instanceof RegexFault) return `${INVALID}: ${regex.message}`;
  const first = Number(/\d+/.exec(flags)?.[0] ?? 1);
  const rename = substitution(regex, parts[1] ?? "", first, flags.includes("g"));
  return {
    transform: { kinds: changeKinds(usual, flags), rename },
    rest: semicolon < 0 ? "" : text.slice(semicolon + 1),
  };
}

function substitution(regex: Regex, replacement: string, first: number, all: boolean): Transform["rename"] {
  return (name) => {
    let result = "";
    let at = 0;
    for (let count = 1; at <= name.length; count++) {
      const match = regex.match(name, at);
      if (!match) break;
      result += name.slice(at, match.start);
      const whole = name.slice(match.start, match.end);
      result += count >= first && (all || count === first) ? fill(replacement, match) : whole;
      if (match.end > match.start) at = match.end;
      else {
        result += name.slice(match.end, match.end + 1);
        at = match.end + 1;
      }
      if (count >= first && !all) break;
    }
    return result + name.slice(at);
  };
}

function fill(replacement: string, { groups }: RegexMatch): string {
  return replacement.replace(/\\(.)|&/gs, (whole, escaped: string | undefined) => {
    if (whole === "&") return groups[0] ?? "";
    if (escaped !== undefined && /\d/.test(escaped)) return groups[Number(escaped)] ?? "";
    return escaped ?? "";
  });
}
