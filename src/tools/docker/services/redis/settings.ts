import { compileGlob } from "../../../../base/pattern/index.ts";
import { memoryValue } from "./memory-value.ts";
import { OK, problem, type Reply } from "./resp.ts";
import { complaintOfValue } from "./setting-values.ts";

/** What CONFIG GET tells of a server that was told nothing, for the settings that are spoken of most. */
const DEFAULTS: Readonly<Record<string, string>> = {
  appenddirname: "appendonlydir",
  appendfilename: "appendonly.aof",
  appendfsync: "everysec",
  appendonly: "no",
  bind: "* -::*",
  daemonize: "no",
  databases: "16",
  dbfilename: "dump.rdb",
  "hash-max-listpack-entries": "512",
  "hash-max-listpack-value": "64",
  hz: "10",
  "list-max-listpack-size": "-2",
  logfile: "",
  loglevel: "notice",
  maxclients: "10000",
  maxmemory: "0",
  "maxmemory-policy": "noeviction",
  "maxmemory-samples": "5",
  "notify-keyspace-events": "",
  port: "6379",
  "protected-mode": "no",
  requirepass: "",
  save: "3600 1 300 100 60 10000",
  "set-max-intset-entries": "512",
  "slowlog-log-slower-than": "10000",
  "slowlog-max-len": "128",
  "tcp-backlog": "511",
  "tcp-keepalive": "300",
  timeout: "0",
  "zset-max-listpack-entries": "128",
  "zset-max-listpack-value": "64",
};

/** Those that the server follows, or whose value makes no difference to what it does. */
const CAN_CHANGE: ReadonlySet<string> = new Set([
  "loglevel",
  "maxmemory",
  "maxmemory-policy",
  "maxmemory-samples",
  "protected-mode",
  "requirepass",
  "save",
]);
const AT_START: ReadonlySet<string> = new Set([
  "appendfsync",
  "appendonly",
  "appenddirname",
  "bind",
  "dir",
  "dbfilename",
  "port",
  ...CAN_CHANGE,
]);
const FIXED: ReadonlySet<string> = new Set(["daemonize", "databases", "logfile", "tcp-backlog"]);

export const BAD_DIRECTIVE = { wrong: "Bad directive or wrong number of arguments" };

/** How the server was told to work (https://redis.io/docs/latest/operate/oss_and_stack/management/config/). */
export class Settings {
  readonly #values = new Map(Object.entries(DEFAULTS));
  #hasSave = false;
  /** Told after CONFIG SET. */
  whenChanged: () => void = () => undefined;

  constructor(directory: string) {
    this.#values.set("dir", directory);
  }

  get(name: string): string {
    return this.#values.get(name) ?? "";
  }

  /** At the start, by a file or an option. What is wrong with it, in the server's words where it is known. */
  start(name: string, values: readonly string[]): "lacking" | { readonly wrong: string } | undefined {
    const key = name.toLowerCase();
    if (!this.#values.has(key)) return KNOWN_ELSEWHERE.has(key) ? "lacking" : BAD_DIRECTIVE;
    const wrong = complaintOfValue(key, values.join(" "));
    if (wrong !== undefined) return { wrong };
    const value = key === "save" ? this.#saveLine(values) : kept(key, values.join(" "));
    if (value === this.get(key)) return undefined;
    if (!AT_START.has(key)) return "lacking";
    this.#values.set(key, value);
    return undefined;
  }

  /** Each `save` line adds a point to those told before; an empty one forgets them. */
  #saveLine(values: readonly string[]): string {
    const line = values.join(" ").trim();
    const before = this.#hasSave ? this.get("save") : "";
    this.#hasSave = true;
    return line === "" || before === "" ? line : `${before} ${line}`;
  }

  /** CONFIG. */
  command([word = "", ...args]: readonly string[]): Reply {
    const name = word.toLowerCase();
    const few = problem(`ERR wrong number of arguments for 'config|${name}' command`);
    switch (name) {
      case "get":
        return args.length === 0 ? few : this.#show(args);
      case "set":
        return args.length < 2 ? few : this.#change(args);
      case "help":
      case "resetstat":
      case "rewrite":
        return problem(`ERR rockpool: not simulated here: CONFIG ${word.toUpperCase()}`);
      default:
        return problem(`ERR unknown subcommand '${word}'. Try CONFIG HELP.`);
    }
  }

  #show(patterns: readonly string[]): Reply {
    const globs = patterns.map((pattern) => compileGlob(pattern.toLowerCase()));
    const found = [...this.#values].filter(([name]) => globs.some((glob) => glob.matches(name)));
    return { kind: "map", items: found.flat() };
  }

  #change(args: readonly string[]): Reply {
    if (args.length % 2 === 1) return problem("ERR syntax error");
    const changes: [name: string, value: string][] = [];
    for (let at = 0; at < args.length; at += 2) {
      const [name = "", value = ""] = args.slice(at, at + 2);
      const key = name.toLowerCase();
      if (!this.#values.has(key))
        return KNOWN_ELSEWHERE.has(key)
          ? problem(`ERR rockpool: not simulated here: CONFIG SET ${key}`)
          : problem(`ERR Unknown option or number of arguments for CONFIG SET - '${name}'`);
      if (FIXED.has(key))
        return problem(
          `ERR CONFIG SET failed (possibly related to argument '${name}') - can't set immutable config`,
        );
      const wrong = complaintOfValue(key, value);
      if (wrong !== undefined)
        return problem(`ERR CONFIG SET failed (possibly related to argument '${name}') - ${wrong}`);
      if (!CAN_CHANGE.has(key) && value !== this.get(key))
        return problem(`ERR rockpool: not simulated here: CONFIG SET ${key}`);
      changes.push([key, kept(key, value)]);
    }
    for (const [key, value] of changes) this.#values.set(key, value);
    this.whenChanged();
    return OK;
  }
}

/** An amount of memory is kept in bytes. */
function kept(key: string, value: string): string {
  return key === "maxmemory" ? String(memoryValue(value)) : value;
}

/** Settings of the real server that this one does not keep. */
const KNOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  "aclfile",
  "activedefrag",
  "activerehashing",
  "always-show-logo",
  "auto-aof-rewrite-min-size",
  "auto-aof-rewrite-percentage",
  "client-output-buffer-limit",
  "cluster-config-file",
  "cluster-enabled",
  "cluster-node-timeout",
  "io-threads",
  "latency-monitor-threshold",
  "lazyfree-lazy-eviction",
  "lazyfree-lazy-expire",
  "masterauth",
  "pidfile",
  "rdbchecksum",
  "rdbcompression",
  "repl-backlog-size",
  "replica-priority",
  "replica-read-only",
  "replicaof",
  "stop-writes-on-bgsave-error",
  "supervised",
  "tls-cert-file",
  "tls-port",
  "unixsocket",
  "unixsocketperm",
  "user",
]);
