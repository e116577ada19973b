import { Contender, type ContenderName } from "./contender.ts";
import { formatRatio, formatTable, formatTime, median } from "./measure.ts";
import { COMPUTE, ENDLESS, ENDLESS_GOAL, FILES, makeLog, TEXT, type Workload } from "./workloads.ts";

const ROUNDS: Readonly<Record<ContenderName, number>> = { ours: 5, bash: 5, "just-bash": 3 };
const GROWTH_GOAL = 1.1;

interface Part {
  readonly title: string;
  readonly text: string;
  readonly missed: number;
}

/** The engine beside the real bash and the nearest peer, one after the other in every round. */
export async function benchEngine(): Promise<readonly Part[]> {
  const contenders = await Promise.all(
    (["ours", "bash", "just-bash"] as const).map((name) => Contender.start(name)),
  );
  try {
    return [
      await benchStart(),
      await benchWorkloads("Computing", COMPUTE, contenders, {}),
      await benchWorkloads("Files", FILES, contenders, {}),
      await benchWorkloads("Text", TEXT, contenders, { "big.log": makeLog() }),
      await benchEndless(contenders),
      await benchGrowth(contenders),
    ];
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

/** A new process each time: import, create, first echo. */
async function benchStart(): Promise<Part> {
  const times: Record<string, number[]> = { ours: [], "just-bash": [] };
  for (let round = 0; round < 5; round++) {
    for (const name of ["ours", "just-bash"] as const) {
      const contender = await Contender.start(name);
      times[name]?.push((await contender.started()) ?? Number.NaN);
      contender.stop();
    }
  }
  const [ours, peer] = [median(times.ours ?? []), median(times["just-bash"] ?? [])];
  const row = [
    "import, create, first echo",
    formatTime(ours),
    formatTime(peer),
    formatRatio(ours / peer, 0.3),
  ];
  return {
    title: "Start",
    text: formatTable(["", "ours, ms", "just-bash, ms", "ours / just-bash"], [row]),
    missed: ours / peer <= 0.3 ? 0 : 1,
  };
}

async function benchWorkloads(
  title: string,
  workloads: readonly Workload[],
  contenders: readonly Contender[],
  files: Readonly<Record<string, string>>,
): Promise<Part> {
  const times = new Map<string, number[]>();
  for (const contender of contenders) await contender.fresh(files);
  for (let round = 0; round < Math.max(...Object.values(ROUNDS)); round++) {
    for (const workload of workloads) {
      for (const contender of contenders) {
        if (round >= ROUNDS[contender.name]) continue;
        const key = `${contender.name} ${workload.name}`;
        times.set(key, [...(times.get(key) ?? []), await measure(contender, workload, workload.size)]);
      }
    }
  }
  const time = (name: ContenderName, workload: Workload) =>
    median(times.get(`${name} ${workload.name}`) ?? []);
  let missed = 0;
  const rows = workloads.map((workload) => {
    const [ours, bash, peer] = [time("ours", workload), time("bash", workload), time("just-bash", workload)];
    const { goals } = workload;
    const slow = ours / peer > (goals.justBash ?? Infinity) || ours / bash > (goals.bash ?? Infinity);
    if (slow || Number.isNaN(ours)) missed++;
    const ratios = [formatRatio(ours / peer, goals.justBash), formatRatio(ours / bash, goals.bash)];
    return [workload.name, formatTime(ours), formatTime(bash), formatTime(peer), ...ratios];
  });
  const head = ["", "ours, ms", "bash, ms", "just-bash, ms", "ours / just-bash", "ours / bash"];
  return { title, text: formatTable(head, rows), missed };
}

/** Milliseconds; NaN where the contender fails or prints something else. */
async function measure(contender: Contender, workload: Workload, size: number): Promise<number> {
  if (workload.prepare) await contender.run(workload.prepare).catch(() => undefined);
  const answer = await contender.run(workload.script(size)).catch((reason) => reason);
  if (answer instanceof Error || answer.stdout !== workload.prints(size)) {
    const what =
      answer instanceof Error
        ? answer.message
        : JSON.stringify((answer.stdout + answer.stderr).slice(0, 200));
    if (contender.name !== "just-bash") console.error(`${contender.name}: ${workload.name}: ${what}`);
    return Number.NaN;
  }
  return answer.milliseconds;
}

async function benchEndless(contenders: readonly Contender[]): Promise<Part> {
  let missed = 0;
  const rows: string[][] = [];
  for (const { name, script, prints } of ENDLESS) {
    const workload: Workload = { name, script: () => script, size: 1, prints: () => prints, goals: {} };
    const cells: string[] = [name];
    for (const contender of contenders.filter((one) => one.name !== "just-bash")) {
      const times: number[] = [];
      for (let round = 0; round < 5; round++) times.push(await measure(contender, workload, 1));
      const time = median(times);
      if (contender.name === "ours" && !(time <= ENDLESS_GOAL)) missed++;
      cells.push(formatTime(time));
    }
    rows.push(cells);
  }
  return {
    title: `What never ends (goal: ≤ ${ENDLESS_GOAL} ms)`,
    text: formatTable(["", "ours, ms", "bash, ms"], rows),
    missed,
  };
}

/** The exponent e in time = size ^ e, between a quarter of the size and all of it. */
async function benchGrowth(contenders: readonly Contender[]): Promise<Part> {
  const ours = contenders.find(({ name }) => name === "ours");
  if (!ours) throw new Error("our engine did not start");
  await ours.fresh({});
  let missed = 0;
  const rows: string[][] = [];
  for (const workload of COMPUTE.filter(({ grows }) => grows)) {
    const times = { small: [] as number[], large: [] as number[] };
    for (let round = 0; round < 5; round++) {
      times.small.push(await measure(ours, workload, workload.size));
      times.large.push(await measure(ours, workload, workload.size * 4));
    }
    const exponent = Math.log(median(times.large) / median(times.small)) / Math.log(4);
    if (!(exponent <= GROWTH_GOAL)) missed++;
    rows.push([workload.name, formatRatio(exponent, GROWTH_GOAL)]);
  }
  return { title: "Growth: time = size to the power of", text: formatTable(["", "exponent"], rows), missed };
}
