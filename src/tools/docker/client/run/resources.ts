import { Failure } from "../cli/failure.ts";
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
    found.Ulimits = flags.list("ulimit").map(parseUlimit);
    found.Devices = flags.list("device").map(parseDevice);
    if (flags.given("gpus")) found.DeviceRequests = [parseGpus(flags.text("gpus"))];
  }
  return found;
}

/** setrlimit(2), as go-units has them. */
const ULIMITS = new Set(
  "as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(
    " ",
  ),
);

/** `name=soft[:hard]`; -1 is without end. */
export function parseUlimit(text: string): Json {
  const equals = text.indexOf("=");
  if (equals < 0) throw new Failure(`invalid ulimit argument: ${text}`);
  const Name = text.slice(0, equals);
  if (!ULIMITS.has(Name)) throw new Failure(`invalid ulimit type: ${Name}`);
  const limits = text.slice(equals + 1).split(":");
  if (limits.length > 2)
    throw new Failure(
      `too many limit value arguments - ${limits.join(":")}, can only have up to two, \`soft[:hard]\``,
    );
  const [Soft = 0, Hard = Soft] = limits.map(parseLimit);
  if (Hard !== -1 && (Soft === -1 || Soft > Hard))
    throw new Failure(`ulimit soft limit must be less than or equal to hard limit: ${Soft} > ${Hard}`);
  return { Name, Hard, Soft };
}

function parseLimit(text: string): number {
  if (/^[-+]?\d+$/.test(text)) return Number(text);
  throw new Failure(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** `--gpus all`, a number of them, or `device=0,capabilities=compute`. */
export function parseGpus(text: string): Json {
  const request = { Driver: "", Count: 0, DeviceIDs: null, Capabilities: [["gpu"]], Options: {} };
  const [key = "", value] = text.split("=");
  if (value !== undefined) return key === "device" ? { ...request, DeviceIDs: [value] } : request;
  if (text === "all") return { ...request, Count: -1 };
  if (/^[-+]?\d+$/.test(text)) return { ...request, Count: Number(text) };
  throw new Failure(`invalid count (${text}): value must be either "all" or an integer: invalid syntax`);
}

function parseDevice(text: string): Json {
  const [source = "", target = source, rights = "rwm"] = text.split(":");
  return { PathOnHost: source, PathInContainer: target, CgroupPermissions: rights };
}
