import { Failure } from "../../client/cli/failure.ts";
import type { Json } from "../../client/engine/json.ts";
import { INVALID_STATUS } from "./schema.ts";

type Cast = (text: string) => Json;

/** Texts that stand where something else is meant, with a variable perhaps, become what is meant (compose-go, `interpolateTypeCastMapping`). */
const CASTS: readonly (readonly [RegExp, Cast])[] = [
  [
    /^services\.[^.]+\.(init|oom_kill_disable|privileged|read_only|stdin_open|tty|healthcheck\.disable)$/,
    asBoolean,
  ],
  [/^services\.[^.]+\.volumes\.\[\]\.(read_only|bind\.create_host_path|volume\.nocopy)$/, asBoolean],
  [/^services\.[^.]+\.depends_on\.[^.]+\.(required|restart)$/, asBoolean],
  [/^services\.[^.]+\.env_file\.\[\]\.required$/, asBoolean],
  [/^networks\.[^.]+\.(external|internal|attachable|enable_ipv4|enable_ipv6)$/, asBoolean],
  [/^(volumes|secrets|configs)\.[^.]+\.external$/, asBoolean],
  [/^services\.[^.]+\.(configs|secrets)\.\[\]\.mode$/, asInteger],
  [/^services\.[^.]+\.ports\.\[\]\.target$/, asInteger],
  [/^services\.[^.]+\.(scale|healthcheck\.retries|deploy\.replicas)$/, asInteger],
  [/^services\.[^.]+\.deploy\.(update|rollback)_config\.parallelism$/, asInteger],
  [/^services\.[^.]+\.deploy\.(restart_policy\.max_attempts|placement\.max_replicas_per_node)$/, asInteger],
  [
    /^services\.[^.]+\.(cpu_(count|period|quota|rt_period|rt_runtime|shares)|oom_score_adj|pids_limit)$/,
    asLongInteger,
  ],
  [/^services\.[^.]+\.ulimits\.[^.]+(\.(hard|soft))?$/, asInteger],
  [/^services\.[^.]+\.(cpus|cpu_percent)$/, asNumber],
];

/** The value for a place that a text stands at, after its variables are put in. */
export function castText(text: string, place: string): Json {
  const [, cast] = CASTS.find(([pattern]) => pattern.test(place)) ?? [];
  if (!cast) return text;
  try {
    return cast(text);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `error while interpolating ${place}: failed to cast to expected type: ${error.message}`;
    throw new Failure(message, INVALID_STATUS);
  }
}

function asBoolean(text: string): boolean {
  switch (text.toLowerCase()) {
    case "true":
    case "y":
    case "yes":
    case "on":
      return true;
    case "false":
    case "n":
    case "no":
    case "off":
      return false;
    default:
      throw new Failure(`invalid boolean: ${text}`);
  }
}

function asInteger(text: string, parser = "Atoi"): number {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  throw new Failure(`strconv.${parser}: parsing ${JSON.stringify(text)}: invalid syntax`);
}

function asLongInteger(text: string): number {
  return asInteger(text, "ParseInt");
}

export function asNumber(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value)) return value;
  throw new Failure(`strconv.ParseFloat: parsing ${JSON.stringify(text)}: invalid syntax`);
}
