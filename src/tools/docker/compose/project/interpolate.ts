import { Failure } from "../../client/cli/failure.ts";
import { INVALID_STATUS } from "./schema.ts";

export interface Interpolation {
  readonly variables: ReadonlyMap<string, string>;
  /** Told of each variable that is not set and has no default. */
  readonly onUnset: (name: string) => void;
}

/** `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:?message}`, `${X:+other}`, `$$` (compose-spec, "Interpolation"). */
export function interpolate(text: string, place: string, { variables, onUnset }: Interpolation): string {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== "$") {
      out += text.charAt(at);
      continue;
    }
    const rest = text.slice(at + 1);
    if (rest.startsWith("$")) {
      out += "$";
      at++;
      continue;
    }
    const [plain] = /^[A-Za-z_][A-Za-z0-9_]*/.exec(rest) ?? [];
    if (plain !== undefined) {
      out += variableValue(plain, variables, onUnset);
      at += plain.length;
      continue;
    }
    // A dollar before anything else means itself.
    if (!rest.startsWith("{")) {
      out += "$";
      continue;
    }
    const end = closingBrace(rest);
    if (end < 0) throw invalid(text, place);
    out += substitute(rest.slice(1, end), place, { variables, onUnset }, text);
    at += end + 1;
  }
  return out;
}

function variableValue(
  name: string,
  variables: ReadonlyMap<string, string>,
  onUnset: (name: string) => void,
): string {
  const value = variables.get(name);
  if (value === undefined) onUnset(name);
  return value ?? "";
}

function closingBrace(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === "{") depth++;
    else if (text.charAt(at) === "}" && --depth === 0) return at;
  }
  return -1;
}

function substitute(body: string, place: string, context: Interpolation, whole: string): string {
  const [, name = "", operator = "", word = ""] =
    /^([A-Za-z_][A-Za-z0-9_]*)(:?[-?+])?([\s\S]*)$/.exec(body) ?? [];
  if (name === "" || (operator === "" && word !== "")) throw invalid(whole, place);
  const value = context.variables.get(name);
  const counts = value !== undefined && (value !== "" || !operator.startsWith(":"));
  switch (operator.at(-1)) {
    case undefined:
      return variableValue(name, context.variables, context.onUnset);
    case "-":
      return counts ? value : interpolate(word, place, context);
    case "+":
      return counts ? interpolate(word, place, context) : "";
    default:
      if (counts) return value;
      throw new Failure(
        `error while interpolating ${place}: required variable ${name} is missing a value${word === "" ? "" : `: ${interpolate(word, place, context)}`}`,
        INVALID_STATUS,
      );
  }
}

function invalid(text: string, place: string): Failure {
  return new Failure(
    `invalid interpolation format for ${place}.\nYou may need to escape any $ with another $.\n${text}`,
    INVALID_STATUS,
  );
}
