import { Failure, readFlag } from "../cli/failure.ts";
import type { Flags } from "../cli/flags.ts";
import type { Json, JsonRecord } from "../engine/json.ts";

/** Limits of `run`, `create` and `update` as the API has them. */
export function resourcesOf(flags: Flags): JsonRecord {
  const found: Record<string, Json> = {
    CpuShares: flags.number("cpu-shares"),
    Memory: flags.bytes("memory"),
    NanoCpus: Math.round(Number(flags.text("cpus") || 0) * 1e9),
    CpuPeriod: flags.number("cpu-period"),
    CpuQuota: flags.number("cpu-quota"),
    CpusetCpus: flags.text("cpuset-cpus"),
    CpusetMems: flags.text("cpuset-mems"),
    BlkioWeight: flags.number("blkio-weight"),
    MemoryReservation: flags.bytes("memory-reservation"),
    MemorySwap: flags.bytes("memory-swap"),
  };
  if (flags.given("pids-limit")) found.PidsLimit = flags.number("pids-limit");
  if (flags.options.has("memory-swappiness")) {
    found.MemorySwappiness = flags.number("memory-swappiness");
    found.OomKillDisable = flags.is("oom-kill-disable");
    found.OomScoreAdj = flags.number("oom-score-adj");
    found.Ulimits = flags.list("ulimit").map((limit) => readFlag("--ulimit", limit, parseUlimit));
    found.Devices = flags.list("device").map(parseDevice);
  }
  return found;
}

/** setrlimit(2), as go-units has them. */
const ULIMITS = new Set(
  "as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(
    " ",
  ),
);

function parseUlimit(text: string): Json {
  const [type = ""] = text.split("=");
  if (text.includes("=") && !ULIMITS.has(type)) throw new Failure(`invalid ulimit type: ${type}`);
  const [, Name, soft, hard = soft] = /^(\w+)=(-?\d+)(?::(-?\d+))?$/.exec(text) ?? [];
  if (!Name) throw new Failure(`invalid ulimit argument: ${text}`);
  return { Name, Hard: Number(hard), Soft: Number(soft) };
}

function parseDevice(text: string): Json {
  const [source = "", target = source, rights = "rwm"] = text.split(":");
  return { PathOnHost: source, PathInContainer: target, CgroupPermissions: rights };
}
