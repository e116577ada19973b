import { isClassName, isInClass, otherCase } from "../character-set.ts";
import { PerlFault, type Takes } from "./nodes.ts";

const isDigit: Takes = (code) => code >= 0x30 && code <= 0x39;
export const isWord: Takes = (code) =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a);
const isSpace: Takes = (code) => code === 0x20 || (code >= 9 && code <= 13);
const isHorizontal: Takes = (code) =>
  code === 9 ||
  code === 0x20 ||
  code === 0xa0 ||
  code === 0x1680 ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
const isVertical: Takes = (code) =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** `\d` and its kin: without Unicode, as grep -P asks for. */
const CLASSES: Readonly<Record<string, Takes>> = {
  d: isDigit,
  w: isWord,
  s: isSpace,
  h: isHorizontal,
  v: isVertical,
};

export function not(takes: Takes): Takes {
  return (code) => !takes(code);
}

/** The set of `\d`, `\W`, `\N` …; undefined for other letters. */
export function classEscape(letter: string): Takes | undefined {
  if (letter === "N") return (code) => code !== 10;
  const known = CLASSES[letter.toLowerCase()];
  if (!known || letter.length !== 1) return undefined;
  return letter === letter.toLowerCase() ? known : not(known);
}

export function oneOf(code: number, ignoreCase: boolean): Takes {
  const other = ignoreCase ? otherCase(code) : code;
  return other === code ? (each) => each === code : (each) => each === code || each === other;
}

export function inRange(first: number, last: number, ignoreCase: boolean): Takes {
  if (!ignoreCase) return (code) => code >= first && code <= last;
  return (code) => {
    if (code >= first && code <= last) return true;
    const other = otherCase(code);
    return other >= first && other <= last;
  };
}

/** `[:alpha:]`: ASCII alone, as `\w`. */
export function posixClass(name: string, ignoreCase: boolean): Takes {
  const negated = name.startsWith("^");
  const plain = negated ? name.slice(1) : name;
  if (plain !== "ascii" && plain !== "word" && !isClassName(plain))
    throw new PerlFault("unknown POSIX class name");
  const folded = ignoreCase && (plain === "upper" || plain === "lower") ? "alpha" : plain;
  const takes: Takes = (code) => code < 128 && (folded === "ascii" || isInClass(folded, code));
  return negated ? not(takes) : takes;
}

const PROPERTIES = /^(?:[CLMNPSZ][a-z]?|L&|Any|[A-Z][A-Za-z_]+)$/;

/** `\p{L}`: a general category or a script. */
export function property(name: string): Takes {
  const negated = name.startsWith("^");
  const plain = negated ? name.slice(1) : name;
  const takes = propertyTest(plain === "L&" ? "LC" : plain);
  return negated ? not(takes) : takes;
}

function propertyTest(name: string): Takes {
  if (name === "Any") return () => true;
  if (PROPERTIES.test(name)) {
    for (const form of [name, `Script=${name}`]) {
      try {
        const tester = new RegExp(`^\\p{${form}}$`, "u");
        return (code) => tester.test(String.fromCodePoint(code));
      } catch (thrown) {
        if (!(thrown instanceof SyntaxError)) throw thrown;
      }
    }
  }
  throw new PerlFault("unknown property after \\P or \\p");
}

/** A set with its answers for ASCII known beforehand. */
export function remembered(takes: Takes): Takes {
  const ascii = new Uint8Array(128);
  for (let code = 0; code < 128; code++) ascii[code] = takes(code) ? 1 : 0;
  return (code) => (code < 128 ? ascii[code] === 1 : takes(code));
}
