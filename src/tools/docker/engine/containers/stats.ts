import { encode } from "../../../../base/bytes.ts";
import type { TaskStats } from "../../runtime/runtime.ts";
import { isoTime, ZERO_TIME } from "../go-time.ts";
import type { ApiCall } from "../router.ts";
import type { Container } from "./container.ts";

const SECOND = 1000;

/** `docker stats`: a line of JSON a second, or one alone. */
export async function containerStats(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const streams = call.query("stream") === undefined || call.flag("stream");
  const write = await call.reply.stream(200, { "Content-Type": "application/json" });
  let isGone = false;
  call.reply.onGone(() => {
    isGone = true;
  });
  let before = sample(container, engine.now());
  // The first line has nothing to compare with, unless it waits a second.
  if (!call.flag("one-shot")) await engine.process.sleep(SECOND);
  for (;;) {
    engine.refresh();
    const now = sample(container, engine.now());
    const isWritten = await write(encode(`${JSON.stringify(statsJson(container, now, before))}\n`));
    if (!streams || !isWritten || isGone || container.isRemoved) return;
    before = now;
    await engine.process.sleep(SECOND);
  }
}

interface Sample {
  readonly at: number;
  readonly stats: TaskStats | undefined;
}

function sample(container: Container, at: number): Sample {
  return { at, stats: container.task?.stats };
}

function statsJson(container: Container, now: Sample, before: Sample) {
  const { stats } = now;
  const base = {
    name: container.record.Name,
    id: container.id,
    read: stats ? isoTime(now.at) : ZERO_TIME,
    preread: stats && before.stats ? isoTime(before.at) : ZERO_TIME,
    num_procs: 0,
    storage_stats: {},
  };
  if (!stats)
    return { ...base, pids_stats: {}, cpu_stats: EMPTY_CPU, precpu_stats: EMPTY_CPU, memory_stats: {} };
  return {
    ...base,
    pids_stats: { current: stats.pids, limit: stats.pidsLimit ?? 0 },
    blkio_stats: {
      io_service_bytes_recursive: [
        { major: 8, minor: 0, op: "read", value: stats.blockRead },
        { major: 8, minor: 0, op: "write", value: stats.blockWrite },
      ],
    },
    cpu_stats: cpuStats(stats),
    precpu_stats: before.stats ? cpuStats(before.stats) : EMPTY_CPU,
    memory_stats: { usage: stats.memoryUsage, stats: {}, limit: stats.memoryLimit },
    networks: Object.fromEntries(
      Object.entries(stats.networks).map(([name, one]) => [
        name,
        {
          rx_bytes: one.receivedBytes,
          rx_packets: one.receivedPackets,
          rx_errors: 0,
          rx_dropped: 0,
          tx_bytes: one.sentBytes,
          tx_packets: one.sentPackets,
          tx_errors: 0,
          tx_dropped: 0,
        },
      ]),
    ),
  };
}

const NO_THROTTLING = { periods: 0, throttled_periods: 0, throttled_time: 0 };
const EMPTY_CPU = {
  cpu_usage: { total_usage: 0, usage_in_kernelmode: 0, usage_in_usermode: 0 },
  throttling_data: NO_THROTTLING,
};

function cpuStats(stats: TaskStats) {
  return {
    cpu_usage: {
      total_usage: stats.cpuUsage,
      usage_in_kernelmode: 0,
      usage_in_usermode: stats.cpuUsage,
    },
    system_cpu_usage: stats.systemUsage,
    online_cpus: stats.onlineCpus,
    throttling_data: {
      periods: stats.throttledPeriods,
      throttled_periods: stats.throttledPeriods,
      throttled_time: stats.throttledTime,
    },
  };
}
