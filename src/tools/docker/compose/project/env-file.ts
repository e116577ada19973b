import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { Failure } from "../../client/cli/failure.ts";
import { interpolate } from "./interpolate.ts";
import { INVALID_STATUS } from "./schema.ts";

/** A file of `NAME=value` lines, as `.env` and `env_file` have them (compose-go, package `dotenv`); undefined where it is not there. */
export function readEnvFile(
  files: Files,
  path: string,
  known: ReadonlyMap<string, string>,
  about = "",
): Map<string, string> | undefined {
  const content = files.readFile(path);
  if (content instanceof Errno) return undefined;
  const found = new Map<string, string>();
  let rest = decode(content).replaceAll("\r\n", "\n");
  const wrong = (text: string, what: string) => {
    const line = decode(content)
      .slice(0, -text.length || undefined)
      .split("\n").length;
    return new Failure(`${about}line ${line}: ${what}`, about === "" ? INVALID_STATUS : 1);
  };
  for (;;) {
    rest = rest.replace(/^(\s+|#[^\n]*)+/, "");
    if (rest === "") return found;
    const [whole = "", name = "", sign = ""] = /^(?:export[ \t]+)?([^\n=:]*)([=:]?)/.exec(rest) ?? [];
    checkName(name, (what) => wrong(rest, what), rest);
    rest = rest.slice(whole.length);
    if (sign === "") {
      const inherited = known.get(name.trim());
      if (inherited !== undefined) found.set(name.trim(), inherited);
      continue;
    }
    const { value, length } = readValue(rest, new Map([...found, ...known]), (what) => wrong("", what));
    found.set(name.trim(), value);
    rest = rest.slice(length);
  }
}

function checkName(name: string, wrong: (what: string) => Failure, rest: string): void {
  const [odd] = /[^\w.\-[\]\s]/.exec(name) ?? [];
  const [line = ""] = rest.split("\n");
  if (odd !== undefined)
    throw wrong(`unexpected character ${JSON.stringify(odd)} in variable name ${JSON.stringify(line)}`);
  if (/\S\s+\S/.test(name)) throw wrong("key cannot contain a space");
}

interface ReadValue {
  readonly value: string;
  /** How much of the text it takes. */
  readonly length: number;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function readValue(
  text: string,
  known: ReadonlyMap<string, string>,
  wrong: (what: string) => Failure,
): ReadValue {
  const [lead = ""] = /^[ \t]*/.exec(text) ?? [];
  const quote = text.charAt(lead.length);
  const lineEnd = text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
  if (quote !== '"' && quote !== "'") {
    const plain = text
      .slice(0, lineEnd)
      .replace(/(^|\s)#.*$/, "")
      .trim();
    return { value: expand(plain, known), length: lineEnd };
  }
  const pattern = quote === '"' ? /^"((?:[^"\\]|\\[\s\S])*)"/ : /^'((?:[^'\\]|\\[\s\S])*)'/;
  const [whole, inner = ""] = pattern.exec(text.slice(lead.length)) ?? [];
  if (whole === undefined)
    throw wrong(`unterminated quoted value ${text.slice(lead.length).split("\n")[0] ?? ""}`);
  const [after = ""] = /^[^\n]*/.exec(text.slice(lead.length + whole.length)) ?? [];
  const length = lead.length + whole.length + after.length;
  if (quote === "'") return { value: inner, length };
  const unescaped = inner.replace(/\\([ntr"\\])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
  return { value: expand(unescaped, known), length };
}

/** Variables are put in as in a compose file; what is not set is nothing, and nobody is told. */
function expand(text: string, variables: ReadonlyMap<string, string>): string {
  try {
    return interpolate(text, "", { variables, onUnset: () => undefined });
  } catch (error) {
    if (error instanceof Failure) throw new Failure(error.message, INVALID_STATUS);
    throw error;
  }
}
