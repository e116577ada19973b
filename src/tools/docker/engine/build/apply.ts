import { normalizePath } from "../../../../base/paths.ts";
import { badRequest } from "../engine-error.ts";
import type { Healthcheck, RunConfig } from "../images/image-file.ts";
import { type Instruction, parseInstruction, parseJson } from "./dockerfile.ts";
import { splitWords } from "./dockerfile-words.ts";

const UNIT_NANOS: Readonly<Record<string, number>> = { ms: 1e6, s: 1e9, m: 60e9, h: 3600e9, us: 1e3, ns: 1 };

/** `1m30s` in nanoseconds (Go's time.ParseDuration). */
export function parseDuration(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?(ms|us|ns|s|m|h))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, number, unit = "s"] of text.matchAll(/(\d+(?:\.\d+)?)(ms|us|ns|s|m|h)/g))
    sum += Number(number) * (UNIT_NANOS[unit] ?? 0);
  return sum;
}

/** The words that a command in text is run with. */
export function shellWords(config: RunConfig, text: string): string[] {
  return [...(config.Shell ?? ["/bin/sh", "-c"]), text];
}

/** What an instruction that only tells something changes in a configuration. Undefined: it does more than that. */
export function applyInstruction(
  config: RunConfig,
  { name, text, json, flags }: Instruction,
): RunConfig | undefined {
  switch (name) {
    case "CMD":
      return { ...config, Cmd: [...(json ?? shellWords(config, text))] };
    case "ENTRYPOINT":
      return { ...config, Entrypoint: [...(json ?? shellWords(config, text))], Cmd: config.Cmd ?? undefined };
    case "ENV":
      return { ...config, Env: mergeEnv(config.Env ?? [], pairs(text, "ENV")) };
    case "LABEL":
      return { ...config, Labels: { ...config.Labels, ...Object.fromEntries(pairs(text, "LABEL")) } };
    case "EXPOSE":
      return { ...config, ExposedPorts: { ...config.ExposedPorts, ...exposedPorts(text) } };
    case "USER":
      return { ...config, User: text };
    case "WORKDIR":
      return { ...config, WorkingDir: normalizePath(text, config.WorkingDir || "/") };
    case "VOLUME": {
      const paths = json ?? splitWords(text);
      return {
        ...config,
        Volumes: { ...config.Volumes, ...Object.fromEntries(paths.map((path) => [path, {}])) },
      };
    }
    case "STOPSIGNAL":
      return { ...config, StopSignal: text };
    case "SHELL":
      if (!json) throw badRequest("SHELL requires the arguments to be in JSON form");
      return { ...config, Shell: [...json] };
    case "ONBUILD":
      return { ...config, OnBuild: [...(config.OnBuild ?? []), text] };
    case "HEALTHCHECK":
      return { ...config, Healthcheck: healthcheck(text, flags) };
    case "MAINTAINER":
      return config;
    default:
      return undefined;
  }
}

/** `docker commit --change` and `docker import --change`. */
export function applyChanges(config: RunConfig, changes: readonly string[]): RunConfig {
  let result = config;
  for (const change of changes) {
    const instruction = parseInstruction(change.trim(), 1);
    const next = applyInstruction(result, instruction);
    if (!next) throw badRequest(`${instruction.name.toLowerCase()} is not a valid change command`);
    result = next;
  }
  return result;
}

/** `NAME=value …`, or the old form `NAME value`. */
export function pairs(text: string, instruction: string): [string, string][] {
  const words = splitWords(text);
  const [first = ""] = words;
  if (!first.includes("=")) {
    const [, name = "", value] = /^(\S+)\s+(.*)$/s.exec(text) ?? [];
    if (value === undefined) throw badRequest(`${instruction} must have two arguments`);
    return [[name, splitWords(value).join(" ")]];
  }
  return words.map((word) => {
    const equals = word.indexOf("=");
    if (equals < 0)
      throw badRequest(
        `Syntax error - can't find = in ${JSON.stringify(word)}. Must be of the form: name=value`,
      );
    return [word.slice(0, equals), word.slice(equals + 1)];
  });
}

function mergeEnv(before: readonly string[], own: readonly (readonly [string, string])[]): string[] {
  const env = [...before];
  for (const [name, value] of own) {
    const at = env.findIndex((entry) => entry.startsWith(`${name}=`));
    if (at < 0) env.push(`${name}=${value}`);
    else env[at] = `${name}=${value}`;
  }
  return env;
}

function exposedPorts(text: string): Record<string, Record<string, never>> {
  const ports: Record<string, Record<string, never>> = {};
  for (const word of splitWords(text)) {
    const [range = "", protocol = "tcp"] = word.split("/");
    const [low = Number.NaN, high = low] = range.split("-").map(Number);
    if (!Number.isInteger(low) || !(high >= low) || high > 65_535)
      throw badRequest(`invalid containerPort: ${word}`);
    for (let port = low; port <= high; port++) ports[`${port}/${protocol.toLowerCase()}`] = {};
  }
  return ports;
}

function healthcheck(text: string, flags: Readonly<Record<string, string>>): Healthcheck {
  const [, kind = "", rest = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  if (kind.toUpperCase() === "NONE") return { Test: ["NONE"] };
  if (kind.toUpperCase() !== "CMD")
    throw badRequest(`Unknown type ${JSON.stringify(kind)} in HEALTHCHECK (try CMD)`);
  const words = parseJson(rest);
  const duration = (name: string) => {
    const value = flags[name];
    if (value === undefined) return undefined;
    const nanos = parseDuration(value);
    if (nanos === undefined) throw badRequest(`time: invalid duration ${JSON.stringify(value)}`);
    return nanos;
  };
  return {
    Test: words ? ["CMD", ...words] : ["CMD-SHELL", rest],
    Interval: duration("interval"),
    Timeout: duration("timeout"),
    StartPeriod: duration("start-period"),
    StartInterval: duration("start-interval"),
    Retries: flags.retries === undefined ? undefined : Number(flags.retries),
  };
}
