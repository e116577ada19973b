import { parseReference } from "../images/reference.ts";
import type { Instruction } from "./dockerfile.ts";
import type { Place } from "./dockerfile-error.ts";
import { splitWords, substitute, variablesIn } from "./dockerfile-words.ts";
import { LINT_RULES, type LintRule, type Rule, ruleAddress } from "./lint-rules.ts";
import { suggestion } from "./nearest-word.ts";

/** What a check of a Dockerfile found (docs.docker.com/reference/build-checks). */
export interface LintWarning {
  readonly rule: LintRule;
  readonly message: string;
  readonly place: Place;
}

/** `# check=skip=RuleA,RuleB;error=true`, before everything else. */
export interface LintSettings {
  readonly skips: (rule: LintRule) => boolean;
  readonly isFatal: boolean;
}

export function readLintSettings(source: string): LintSettings {
  const skipped = new Set<string>();
  let isFatal = false;
  for (const line of source.split("\n")) {
    const [, name = "", value = ""] = /^#\s*([a-zA-Z]\w*)\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (name === "") break;
    if (name.toLowerCase() !== "check") continue;
    for (const part of value.split(";")) {
      const [key, text = ""] = part.trim().split("=");
      if (key === "skip") for (const rule of text.split(",")) skipped.add(rule.trim());
      if (key === "error") isFatal = /^(1|t|true)$/i.test(text);
    }
  }
  return { skips: (rule) => skipped.has("all") || skipped.has(rule), isFatal };
}

/** All that can be told of the file itself, in BuildKit's order: as it is read, as a whole, stage by stage. */
export function lintFile(instructions: readonly Instruction[]): LintWarning[] {
  const blank = instructions
    .filter(({ hasBlankLine }) => hasBlankLine)
    .map(({ place }) => warning("NoEmptyContinuation", place));
  return [
    ...blank,
    ...instructions.flatMap(lintWords),
    ...lintStageNames(instructions),
    ...lintCasing(instructions),
    ...lintImages(instructions),
    ...lintStages(instructions),
  ];
}

function warning(rule: LintRule, place: Place, ...words: readonly string[]): LintWarning {
  const { tell }: Rule = LINT_RULES[rule];
  return { rule, message: tell(...words), place };
}

function lintWords({ name, keyword, text, place }: Instruction): LintWarning[] {
  if (name === "MAINTAINER") return [warning("MaintainerDeprecated", place)];
  if (name === "ENV" || name === "LABEL")
    return (splitWords(text)[0] ?? "").includes("=") ? [] : [warning("LegacyKeyValueFormat", place, name)];
  const [, as = "", stage = ""] = name === "FROM" ? text.split(/\s+/) : [];
  if (stage === "") return [];
  const found: LintWarning[] = [];
  if (stage !== stage.toLowerCase()) found.push(warning("StageNameCasing", place, stage));
  const isUpper = keyword === keyword.toUpperCase();
  const isLower = keyword === keyword.toLowerCase();
  if ((isUpper && as !== as.toUpperCase()) || (isLower && as !== as.toLowerCase()))
    found.push(warning("FromAsCasing", place, keyword, as));
  return found;
}

function lintStageNames(instructions: readonly Instruction[]): LintWarning[] {
  const seen = new Set<string>();
  return instructions.flatMap(({ name, text, place }) => {
    const stage = name === "FROM" ? (text.split(/\s+/)[2] ?? "").toLowerCase() : "";
    if (stage === "") return [];
    const found: LintWarning[] = [];
    if (stage === "context" || stage === "scratch") found.push(warning("ReservedStageName", place, stage));
    if (seen.has(stage)) found.push(warning("DuplicateStageName", place, stage));
    seen.add(stage);
    return found;
  });
}

/** Arguments before the first stage have no say, and are not looked at. */
function lintCasing(instructions: readonly Instruction[]): LintWarning[] {
  const first = instructions.findIndex(({ name }) => name === "FROM");
  const inStages = instructions.slice(first);
  const lower = inStages.filter(({ keyword }) => keyword === keyword.toLowerCase()).length;
  const upper = inStages.filter(({ keyword }) => keyword === keyword.toUpperCase()).length;
  const isLower = lower > upper;
  return inStages
    .filter(({ keyword }) => keyword !== (isLower ? keyword.toLowerCase() : keyword.toUpperCase()))
    .map(({ keyword, place }) =>
      warning("ConsistentInstructionCasing", place, keyword, isLower ? "lowercase" : "uppercase"),
    );
}

/** What every build knows without being told. */
const PLATFORM_ARGUMENTS = ["BUILD", "TARGET"].flatMap((side) =>
  ["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT"].map((what) => side + what),
);

function lintImages(instructions: readonly Instruction[]): LintWarning[] {
  const known = new Map<string, string | undefined>(PLATFORM_ARGUMENTS.map((name) => [name, ""]));
  const first = instructions.findIndex(({ name }) => name === "FROM");
  for (const { name, text } of instructions.slice(0, first))
    if (name === "ARG")
      for (const word of splitWords(text)) {
        const [key = "", value] = word.split(/=(.*)/s, 2);
        known.set(key, value);
      }
  return instructions.flatMap(({ name, text, flags, place }) => {
    if (name !== "FROM") return [];
    const [image = ""] = text.split(/\s+/);
    const names = [...variablesIn(image), ...variablesIn(flags.platform ?? "")];
    const found: LintWarning[] = [];
    const shown = substitute(image, (one) => known.get(one));
    if (variablesIn(image).length > 0 && typeof parseReference(shown) === "string")
      found.push(warning("InvalidDefaultArgInFrom", place, image));
    for (const one of names.filter((word) => !known.has(word)))
      found.push(warning("UndefinedArgInFrom", place, one, suggestion(one, [...known.keys()])));
    const platform = flags.platform ?? "";
    if (/^\$\{?TARGETPLATFORM\}?$/.test(platform))
      found.push(warning("RedundantTargetPlatform", place, platform));
    else if (platform !== "" && variablesIn(platform).length === 0 && !isTold(platform, text))
      found.push(warning("FromPlatformFlagConstDisallowed", place, platform));
    return found;
  });
}

/** The name of the stage tells the platform. */
function isTold(platform: string, text: string): boolean {
  const stage = (text.split(/\s+/)[2] ?? "").toLowerCase();
  const [system = "", architecture = ""] = platform.split("/");
  return stage.includes(system) || (architecture !== "" && stage.includes(architecture));
}

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const NO_SECRET = /(?:_|^)(?:public|file|version)(?:_|$)/i;
const ONCE = ["CMD", "ENTRYPOINT", "HEALTHCHECK"];

function lintStages(instructions: readonly Instruction[]): LintWarning[] {
  const found: LintWarning[] = [];
  let hasFolder = false;
  let hasShell = false;
  const last = new Map<string, Place>();
  const first = instructions.findIndex(({ name }) => name === "FROM");
  for (const instruction of instructions.slice(first)) {
    const { name, text, json, place } = instruction;
    if (name === "FROM") {
      hasFolder = false;
      hasShell = false;
      last.clear();
    }
    if (name === "SHELL") hasShell = true;
    if (name === "WORKDIR") {
      if (!hasFolder && !text.startsWith("/") && !text.startsWith("$"))
        found.push(warning("WorkdirRelativePath", place, text));
      hasFolder = true;
    }
    if (name === "ARG" || name === "ENV")
      for (const key of namesOf(instruction))
        if (SECRET.test(key) && !NO_SECRET.test(key))
          found.push(warning("SecretsUsedInArgOrEnv", place, name, key));
    if (ONCE.includes(name)) {
      const before = last.get(name);
      if (before) found.push(warning("MultipleInstructionsDisallowed", before, name));
      last.set(name, place);
    }
    if ((name === "CMD" || name === "ENTRYPOINT") && !json && text !== "" && !hasShell)
      found.push(warning("JSONArgsRecommended", place, name));
    if (name === "EXPOSE")
      for (const port of text.split(/\s+/)) {
        const [, protocol = ""] = port.split("/");
        if (protocol !== protocol.toLowerCase()) found.push(warning("ExposeProtoCasing", place, port));
      }
  }
  return found;
}

function namesOf({ name, text }: Instruction): string[] {
  const words = splitWords(text);
  const [first = ""] = words;
  if (name === "ENV" && !first.includes("=")) return [first];
  return words.map((word) => word.replace(/=.*$/s, ""));
}

/** Variables that nobody has set; `known` are those that are there. */
export function lintVariables(
  { text, json, flags, name, place }: Instruction,
  known: ReadonlySet<string>,
): LintWarning[] {
  const values = name === "ENV" ? [text] : [json?.join(" ") ?? text, ...Object.values(flags)];
  const missing = new Set(values.flatMap(variablesIn).filter((one) => !known.has(one)));
  return [...missing].map((one) =>
    warning("UndefinedVar", place, one, suggestion(one, [...known]).replace("mean ", "mean $")),
  );
}

/** As the client is told: in short, and all that there is to say. */
export function toldWarning({ rule, message, place }: LintWarning) {
  return {
    rule,
    short: `${rule}: ${message} (line ${place.first})`,
    detail: LINT_RULES[rule].description,
    url: ruleAddress(rule),
    ...place,
  };
}
