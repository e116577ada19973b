import type { Instruction } from "./dockerfile.ts";
import { splitWords } from "./dockerfile-words.ts";
import { suggestion } from "./nearest-word.ts";

/** The flags of instructions; those that are switches end with a question mark. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  ADD: ["chown", "chmod", "link?", "keep-git-dir?", "checksum"],
  COPY: ["chown", "from", "chmod", "link?"],
  FROM: ["platform"],
  HEALTHCHECK: ["interval", "timeout", "start-period", "start-interval", "retries"],
  RUN: ["mount", "network", "security"],
};
const REPEATABLE = ["mount"];
const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;

/** What is wrong with an instruction (buildkit, `frontend/dockerfile/instructions`); undefined: nothing. */
export function wrongInstruction(instruction: Instruction): string | undefined {
  const { name, text } = instruction;
  const words = instruction.json ?? text.split(/\s+/).filter((word) => word !== "");
  switch (name) {
    case "ADD":
    case "COPY":
      return wrongCopy(instruction, words) ?? wrongFlags(instruction);
    case "FROM":
      return wrongStage(words) ?? wrongFlags(instruction);
    case "HEALTHCHECK":
      return wrongHealthCheck(instruction);
    case "ONBUILD":
      return wrongTrigger(text);
    case "MAINTAINER":
    case "STOPSIGNAL":
    case "USER":
    case "WORKDIR":
      return text === "" ? `${name} requires exactly one argument` : wrongFlags(instruction);
    case "ARG":
      return wrongArguments(text);
    case "CMD":
    case "ENTRYPOINT":
      return wrongFlags(instruction);
    case "SHELL":
      if (words.length === 0) return "SHELL requires at least one argument";
      return instruction.json ? undefined : "SHELL requires the arguments to be in JSON form";
    case "VOLUME":
      if (words.some((word) => word.trim() === "")) return "VOLUME specified can not be an empty string";
      return words.length === 0 ? "VOLUME requires at least one argument" : wrongFlags(instruction);
    default:
      return words.length === 0 ? `${name} requires at least one argument` : wrongFlags(instruction);
  }
}

function wrongFlags({ name, flagWords }: Instruction): string | undefined {
  const known = FLAGS[name] ?? [];
  const names = known.map((flag) => flag.replace("?", ""));
  const seen = new Set<string>();
  for (const word of flagWords) {
    const [flag = "", value] = word.slice(2).split(/=(.*)/s, 2);
    if (!names.includes(flag)) return `unknown flag: --${flag}${suggestion(flag, names)}`;
    if (seen.has(flag) && !REPEATABLE.includes(flag)) return `duplicate flag specified: --${flag}`;
    seen.add(flag);
    const isSwitch = known.includes(`${flag}?`);
    if ((!isSwitch && value === undefined) || (isSwitch && value === ""))
      return `missing a value on flag: --${flag}`;
    if (isSwitch && value !== undefined && !/^(true|false)$/i.test(value))
      return `expecting boolean value for flag --${flag}, not: ${value}`;
  }
  return undefined;
}

function wrongCopy({ name }: Instruction, words: readonly string[]): string | undefined {
  if (words.length < 2)
    return `${name} requires at least two arguments, but only one was provided. Destination could not be determined`;
  return words.at(-1)?.startsWith("<<") ? `${name} cannot accept a heredoc as a destination` : undefined;
}

function wrongStage(words: readonly string[]): string | undefined {
  const [, as = "", name = ""] = words;
  if (words.length === 3 && as.toLowerCase() === "as")
    return STAGE_NAME.test(name.toLowerCase())
      ? undefined
      : `invalid name for build stage: ${JSON.stringify(name)}, name can't start with a number or contain symbols`;
  return words.length === 1 ? undefined : "FROM requires either one or three arguments";
}

function wrongTrigger(text: string): string | undefined {
  const [first = ""] = text.split(/\s+/, 1);
  const name = first.toUpperCase();
  if (name === "") return "ONBUILD requires at least one argument";
  if (name === "ONBUILD") return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
  return name === "MAINTAINER" || name === "FROM" ? `${name} isn't allowed as an ONBUILD trigger` : undefined;
}

function wrongHealthCheck(instruction: Instruction): string | undefined {
  const [type = "", ...rest] = instruction.text.split(/\s+/);
  const name = type.toUpperCase();
  if (name === "") return "HEALTHCHECK requires at least one argument";
  if (name === "NONE") return rest.length > 0 ? "HEALTHCHECK NONE takes no arguments" : undefined;
  const wrong = wrongFlags(instruction);
  if (wrong !== undefined) return wrong;
  if (name !== "CMD") return `Unknown type ${JSON.stringify(name)} in HEALTHCHECK (try CMD)`;
  return rest.length === 0 ? "Missing command after HEALTHCHECK CMD" : undefined;
}

function wrongArguments(text: string): string | undefined {
  const words = splitWords(text);
  if (words.length === 0) return "ARG requires at least one argument";
  return words.some((word) => word.startsWith("=")) ? "ARG names can not be blank" : undefined;
}

/** `NAME=value …`, or the old form `NAME value`; told before anything else is looked at. */
export function wrongPairs({ name, text }: Pick<Instruction, "name" | "text">): string | undefined {
  const words = splitWords(text);
  const [first = ""] = words;
  if (words.length === 0) return undefined;
  if (!first.includes("=")) return words.length < 2 ? `${name} must have two arguments` : undefined;
  const bare = words.find((word) => !word.includes("="));
  return bare === undefined
    ? undefined
    : `Syntax error - can't find = in ${JSON.stringify(bare)}. Must be of the form: name=value`;
}

export function hasBlankName({ text }: Pick<Instruction, "text">): boolean {
  return splitWords(text).some((word) => word.startsWith("="));
}
