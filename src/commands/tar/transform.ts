import { compileRegex, type Regex, RegexFault, type RegexMatch } from "../../base/regex/index.ts";

/** Makes another name of a name. */
export type Transform = (name: string) => string;

/** `s/REGEXP/REPLACEMENT/FLAGS`, several with `;` between them, as sed has it; or what is wrong. */
export function parseTransforms(expressions: readonly string[]): readonly Transform[] | string {
  const transforms: Transform[] = [];
  for (const expression of expressions) {
    let rest = expression;
    while (rest !== "") {
      const taken = takeExpression(rest);
      if (typeof taken === "string") return taken;
      transforms.push(taken.transform);
      rest = taken.rest;
    }
  }
  return transforms;
}

const INVALID = "Invalid transform expression";

function takeExpression(text: string): { readonly transform: Transform; readonly rest: string } | string {
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
  if (!/^[gixrsShH\d]*$/.test(flags)) return "Unknown flag in transform expression";
  const dialect = flags.includes("x") ? "bash" : "expr";
  const regex = compileRegex(parts[0] ?? "", { dialect, ignoreCase: flags.includes("i") });
  if (regex instanceof RegexFault) return `${INVALID}: ${regex.message}`;
  const first = Number(/\d+/.exec(flags)?.[0] ?? 1);
  const transform = substitution(regex, parts[1] ?? "", first, flags.includes("g"));
  return { transform, rest: semicolon < 0 ? "" : text.slice(semicolon + 1) };
}

function substitution(regex: Regex, replacement: string, first: number, all: boolean): Transform {
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
