import type { Process } from "../../../../process/process.ts";

const KIB = 1024;

export const LEVELS = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

/** What the environment tells the service. */
export interface Settings {
  readonly port: number;
  readonly version: string;
  /** Milliseconds of a processor for a request. */
  readonly work: number;
  /** Bytes that a request keeps for good. */
  readonly leak: number;
  /** Milliseconds until it listens. */
  readonly start: number;
  /** The parts of the shop that this process has, each at a path of its name. */
  readonly parts: readonly string[];
  /** The part with the bug: a request for it ends the program. */
  readonly crash: string;
  /** Addresses that a part asks before it answers. */
  readonly calls: readonly string[];
  /** Where the carts are kept; undefined: in this process. */
  readonly redis: { readonly host: string; readonly port: number } | undefined;
  readonly logsJson: boolean;
  readonly logLevel: Level;
}

export function settingsOf({ env }: Process): Settings {
  const number = (name: string, otherwise: number) => {
    const value = Number(env.get(name) || otherwise);
    return value >= 0 ? value : otherwise;
  };
  const words = (name: string) => (env.get(name) ?? "").split(/[\s,]+/).filter((word) => word !== "");
  return {
    port: number("PORT", 8080),
    version: env.get("SHOP_VERSION") ?? "1.0",
    work: number("CPU_MS", 20),
    leak: number("LEAK_KB", 0) * KIB,
    start: number("START_MS", 500),
    parts: words("PARTS"),
    crash: env.get("CRASH") ?? "",
    calls: words("CALLS"),
    redis: redisOf(env.get("REDIS_URL")),
    logsJson: env.get("LOG_FORMAT") === "json",
    logLevel: LEVELS.find((level) => level === env.get("LOG_LEVEL")?.toLowerCase()) ?? "info",
  };
}

function redisOf(url: string | undefined): Settings["redis"] {
  const [, host, port] = /^redis:\/\/([^:/]+)(?::(\d+))?/.exec(url ?? "") ?? [];
  return host === undefined ? undefined : { host, port: Number(port ?? 6379) };
}
