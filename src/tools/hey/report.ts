/** How one request went; times in milliseconds. */
export interface Result {
  readonly error?: string;
  readonly status: number;
  readonly total: number;
  readonly connect: number;
  readonly lookup: number;
  readonly write: number;
  readonly wait: number;
  readonly read: number;
  /** What Content-Length says; -1 where it says nothing. */
  readonly size: number;
}

const BARS = 40;
const BUCKETS = 10;
const PERCENTAGES = [10, 25, 50, 75, 90, 95, 99];

/** Go's `%4.4f`, of seconds. */
function number(value: number): string {
  return Number.isNaN(value) ? " NaN" : value.toFixed(4);
}

function seconds(milliseconds: number): string {
  return number(milliseconds / 1000);
}

/** The summary of a run that took `total` milliseconds, as hey 0.1.5 prints it. */
export function formatReport(results: readonly Result[], total: number): string {
  const done = results.filter(({ error }) => error === undefined);
  const times = sorted(done.map((result) => result.total));
  const size = done.reduce((sum, result) => sum + Math.max(0, result.size), 0);
  const [fastest = 0] = times;
  const slowest = times.at(-1) ?? 0;
  const data =
    size > 0
      ? `\n  Total data:\t${size} bytes\n  Size/request:\t${Math.trunc(size / done.length)} bytes`
      : "";
  const section = (name: string, of: (result: Result) => number) => {
    const values = sorted(done.map(of));
    return `  ${name}:\t${seconds(mean(values))} secs, ${seconds(values[0] ?? 0)} secs, ${seconds(values.at(-1) ?? 0)} secs\n`;
  };
  return (
    `\nSummary:\n  Total:\t${seconds(total)} secs\n  Slowest:\t${seconds(slowest)} secs\n` +
    `  Fastest:\t${seconds(fastest)} secs\n  Average:\t${seconds(mean(times))} secs\n` +
    `  Requests/sec:\t${number((results.length * 1000) / total)}\n  ${data}\n\n` +
    `Response time histogram:\n${histogram(times)}\n\n` +
    `Latency distribution:${latencies(times)}\n\n` +
    "Details (average, fastest, slowest):\n" +
    section("DNS+dialup", (result) => result.connect) +
    section("DNS-lookup", (result) => result.lookup) +
    section("req write", (result) => result.write) +
    section("resp wait", (result) => result.wait) +
    section("resp read", (result) => result.read) +
    `\nStatus code distribution:${statuses(done)}\n\n${errors(results)}\n\n`
  );
}

export function formatCsv(results: readonly Result[]): string {
  const rows = results
    .filter(({ error }) => error === undefined)
    .map(({ total, connect, lookup, write, wait, read, status }) =>
      [...[total, connect, lookup, write, wait, read].map(seconds), String(status)].join(","),
    );
  return `response-time,DNS+dialup,DNS,Request-write,Response-delay,Response-read,status-code,offset\n${rows.join("\n")}\n`;
}

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Eleven bars: the fastest alone, then ten of the same width. */
function histogram(times: readonly number[]): string {
  if (times.length === 0) return "";
  const [fastest = 0] = times;
  const slowest = times.at(-1) ?? 0;
  const width = (slowest - fastest) / BUCKETS;
  const marks = Array.from({ length: BUCKETS }, (_, at) => fastest + width * at).concat(slowest);
  const counts = marks.map(() => 0);
  let bucket = 0;
  for (const time of times) {
    while (time > (marks[bucket] ?? 0) && bucket < BUCKETS) bucket++;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return marks
    .map((mark, at) => {
      const count = counts[at] ?? 0;
      const length = Math.floor((count * BARS + Math.floor(most / 2)) / most);
      return `  ${(mark / 1000).toFixed(3)} [${count}]\t|${"■".repeat(length)}\n`;
    })
    .join("");
}

/** With few requests some percentages have no time of their own: hey leaves those at zero. */
function latencies(times: readonly number[]): string {
  const found: (readonly [number, number])[] = PERCENTAGES.map(() => [0, 0]);
  let next = 0;
  for (const [at, time] of times.entries()) {
    const percentage = PERCENTAGES[next];
    if (percentage === undefined) break;
    if (Math.trunc((at * 100) / times.length) < percentage) continue;
    if (time > 0) found[next] = [percentage, time];
    next++;
  }
  if (times.length === 0) return "";
  return found.map(([percentage, time]) => `\n  ${percentage}% in ${seconds(time)} secs`).join("");
}

function countBy<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function statuses(done: readonly Result[]): string {
  const counts = [...countBy(done.map(({ status }) => status))].toSorted(([a], [b]) => a - b);
  return counts.map(([status, count]) => `\n  [${status}]\t${count} responses`).join("");
}

function errors(results: readonly Result[]): string {
  const failed = results.flatMap(({ error }) => (error === undefined ? [] : [error]));
  if (failed.length === 0) return "";
  const counts = [...countBy(failed)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `Error distribution:${counts.map(([error, count]) => `\n  [${count}]\t${error}`).join("")}`;
}
