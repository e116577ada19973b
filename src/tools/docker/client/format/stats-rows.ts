import { type Json, type JsonRecord, listAt, numberAt, recordAt, textAt } from "../engine/json.ts";
import type { ListShape } from "./list.ts";
import { shortId } from "./text.ts";
import { binarySize, humanSize } from "./units.ts";

export const STATS_LIST: ListShape = {
  type: "*container.statsContext",
  headings: {
    ID: "CONTAINER ID",
    Container: "CONTAINER",
    Name: "NAME",
    CPUPerc: "CPU %",
    MemUsage: "MEM USAGE / LIMIT",
    MemPerc: "MEM %",
    NetIO: "NET I/O",
    BlockIO: "BLOCK I/O",
    PIDs: "PIDS",
  },
  table: "{{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}",
};

/** A sample of `/containers/{id}/stats`, as `docker stats` shows it. */
export function statsRow(sample: Json, Container: string, truncates: boolean): JsonRecord {
  const used = memoryUsed(sample);
  const limit = numberAt(sample, "memory_stats", "limit");
  const networks = Object.values(recordAt(sample, "networks"));
  const sum = (name: string) =>
    networks.reduce((total: number, network) => total + numberAt(network, name), 0);
  const blocks = listAt(sample, "blkio_stats", "io_service_bytes_recursive");
  const moved = (kind: string) =>
    blocks
      .filter((one) => textAt(one, "op").toLowerCase().startsWith(kind))
      .reduce((total: number, one) => total + numberAt(one, "value"), 0);
  const id = textAt(sample, "id");
  return {
    ID: truncates ? shortId(id) : id,
    Container: /^[0-9a-f]{64}$/.test(Container) ? shortId(Container) : Container,
    Name: textAt(sample, "name").replace(/^\//, ""),
    CPUPerc: `${cpuPercent(sample).toFixed(2)}%`,
    MemUsage: `${binarySize(used)} / ${binarySize(limit)}`,
    MemPerc: `${(limit > 0 ? (used / limit) * 100 : 0).toFixed(2)}%`,
    NetIO: `${humanSize(sum("rx_bytes"))} / ${humanSize(sum("tx_bytes"))}`,
    BlockIO: `${humanSize(moved("r"))} / ${humanSize(moved("w"))}`,
    PIDs: String(numberAt(sample, "pids_stats", "current")),
  };
}

/** Before a container has told anything, and after its end. */
export function unknownStats(name: string, truncates: boolean): JsonRecord {
  return {
    ID: truncates ? shortId(name) : name,
    Container: name,
    Name: "--",
    CPUPerc: "--",
    MemUsage: "-- / --",
    MemPerc: "--",
    NetIO: "--",
    BlockIO: "--",
    PIDs: "--",
  };
}

/** Pages of files that nobody uses do not count (cgroup v2: inactive_file). */
function memoryUsed(sample: Json): number {
  const usage = numberAt(sample, "memory_stats", "usage");
  for (const name of ["total_inactive_file", "inactive_file"]) {
    const cached = numberAt(sample, "memory_stats", "stats", name);
    if (cached > 0) return cached < usage ? usage - cached : usage;
  }
  return usage;
}

function cpuPercent(sample: Json): number {
  const at = (when: string, ...path: string[]) => numberAt(sample, when, ...path);
  const used = at("cpu_stats", "cpu_usage", "total_usage") - at("precpu_stats", "cpu_usage", "total_usage");
  const whole = at("cpu_stats", "system_cpu_usage") - at("precpu_stats", "system_cpu_usage");
  const count =
    at("cpu_stats", "online_cpus") || listAt(sample, "cpu_stats", "cpu_usage", "percpu_usage").length;
  return used > 0 && whole > 0 ? (used / whole) * count * 100 : 0;
}
