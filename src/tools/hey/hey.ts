import type { Process } from "../../process/process.ts";
import { SIGINT } from "../../process/signals.ts";
import { readOptions, type Wish } from "./options.ts";
import { formatCsv, formatReport, type Result } from "./report.ts";
import { Worker } from "./worker.ts";

/** hey (https://github.com/rakyll/hey): sends some load to a web application, and tells how it went. */
export async function hey(process: Process): Promise<number> {
  const wish = readOptions(process.argv.slice(1), process.files);
  if ("message" in wish) {
    await process.write(2, wish.message);
    return wish.status;
  }
  const begun = process.kernel.now();
  const results = await run(process, wish, begun);
  const total = process.kernel.now() - begun;
  await process.write(1, wish.isCsv ? formatCsv(results) : formatReport(results, total));
  return 0;
}

/** Ctrl-C and the end of `-z` let what is under way come back. */
async function run(process: Process, wish: Wish, begun: number): Promise<readonly Result[]> {
  const { kernel } = process;
  const results: Result[] = [];
  let isStopped = false;
  process.handle(SIGINT, () => {
    isStopped = true;
  });
  const each = wish.duration > 0 ? Number.POSITIVE_INFINITY : Math.floor(wish.requests / wish.workers);
  const isOver = () => isStopped || (wish.duration > 0 && kernel.now() - begun >= wish.duration);
  const tick = wish.rate > 0 ? 1000 / wish.rate : 0;
  const work = async (worker: Worker) => {
    for (let count = 0; count < each; count++) {
      // As time.Tick, the first comes after one interval.
      const due = begun + tick * (count + 1) - kernel.now();
      if (tick > 0 && due > 0) await process.sleep(due);
      if (isOver()) break;
      results.push(await worker.request());
    }
    worker.close();
  };
  await Promise.all(Array.from({ length: wish.workers }, () => work(new Worker(process, wish))));
  return results;
}
