import { memoryOf } from "../../../../process/memory.ts";
import type { Process } from "../../../../process/process.ts";

/** Upper ends of the histogram, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const KIB = 1024;

/** What a service counts of itself, as Prometheus reads it (text format 0.0.4). */
export class Metrics {
  /** By their labels. */
  readonly #requests = new Map<string, number>();
  readonly #buckets = BUCKETS.map(() => 0);
  #seconds = 0;
  #count = 0;

  constructor(
    private readonly process: Process,
    private readonly begin: number,
  ) {}

  note(method: string, path: string, status: number, milliseconds: number): void {
    const labels = `code="${status}",method="${method}",path="${path}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const seconds = milliseconds / 1000;
    this.#seconds += seconds;
    this.#count++;
    for (const [at, end] of BUCKETS.entries())
      if (seconds <= end) this.#buckets[at] = (this.#buckets[at] ?? 0) + 1;
  }

  /** Families in the order of their names, as the client libraries write them. */
  format(): string {
    const requests = [...this.#requests].sort(([a], [b]) => (a < b ? -1 : 1));
    const name = "http_request_duration_seconds";
    return [
      ...family(name, "histogram", "How long answers took.", [
        ...BUCKETS.map((end, at) => `${name}_bucket{le="${end}"} ${this.#buckets[at]}`),
        `${name}_bucket{le="+Inf"} ${this.#count}`,
        `${name}_sum ${Number(this.#seconds.toFixed(6))}`,
        `${name}_count ${this.#count}`,
      ]),
      ...family(
        "http_requests_total",
        "counter",
        "Requests that were answered.",
        requests.map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
      ),
      ...family("process_resident_memory_bytes", "gauge", "Resident memory size in bytes.", [
        `process_resident_memory_bytes ${Math.round(memoryOf(this.process).resident * KIB)}`,
      ]),
      ...family(
        "process_start_time_seconds",
        "gauge",
        "Start time of the process since unix epoch in seconds.",
        [`process_start_time_seconds ${this.begin / 1000}`],
      ),
      "",
    ].join("\n");
  }
}

function family(name: string, type: string, help: string, lines: readonly string[]): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
}
