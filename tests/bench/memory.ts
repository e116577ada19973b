import { Contender } from "./contender.ts";
import { formatRatio, formatTable, formatTime, median } from "./measure.ts";
import { TREE } from "./workloads.ts";

const ROUNDS = 3;
const LINES = 1_530_000;
const FILES = 20_000;

/** Of memfs' own nodes, as its path-by-path calls make them. */
const BYTES_OF_A_FILE_GOAL = 1600;

/** About 65 bytes a line. */
const MAKES_LOG = `awk 'BEGIN { for (n = 1; n <= ${LINES}; n++) printf "10.0.%d.%d GET /item/%d %d %d bytes of an answer to a request\\n", n % 7, n % 251, n % 1000, n % 50 ? 200 : 500, n * 7 % 10000 }' > big.log`;

interface Row {
  readonly script: string;
  readonly prints: string;
  /** Ours divided by the real one's; none where the real one counts with vector instructions alone. */
  readonly goal?: number;
  /** Megabytes beside the file itself: what reads by lines keeps none, what sorts keeps all of them. */
  readonly memory: number;
}

const ROWS: readonly Row[] = [
  { script: "wc -l < big.log", prints: `${LINES}\n`, memory: 32 },
  { script: "wc < big.log", prints: ` ${LINES} 18360000 99971312\n`, goal: 1, memory: 32 },
  { script: "grep -c ' 500 ' big.log", prints: `${LINES / 50}\n`, goal: 4, memory: 32 },
  { script: "sed 's/GET/PUT/' big.log | grep -c PUT", prints: `${LINES}\n`, goal: 4, memory: 32 },
  {
    script: "awk '{ n[$4]++ } END { print n[500] }' big.log",
    prints: `${LINES / 50}\n`,
    goal: 8,
    memory: 32,
  },
  { script: "sort big.log | uniq -c | wc -l", prints: `${LINES}\n`, goal: 5, memory: 400 },
];

interface Part {
  readonly title: string;
  readonly text: string;
  readonly missed: number;
}

/** What grows with the data: the time and the memory of 100 MB of text, and what a file costs. */
export async function benchMemory(): Promise<readonly Part[]> {
  return [await benchLargeText(), await benchFiles()];
}

async function benchLargeText(): Promise<Part> {
  const [ours, bash] = [await Contender.start("ours"), await Contender.start("bash")];
  try {
    for (const contender of [ours, bash]) {
      await contender.fresh({});
      await contender.run(MAKES_LOG);
    }
    let missed = 0;
    const rows: string[][] = [];
    for (const row of ROWS) {
      const times = { ours: [] as number[], bash: [] as number[] };
      let memory = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const answer = await ours.run(row.script);
        times.ours.push(answer.stdout === row.prints ? answer.milliseconds : Number.NaN);
        memory = Math.max(memory, answer.memory / 1e6);
        times.bash.push((await bash.run(row.script)).milliseconds);
      }
      const ratio = median(times.ours) / median(times.bash);
      const isWithin = memory <= row.memory;
      if (!(ratio <= (row.goal ?? Infinity) && isWithin)) missed++;
      const shown = `${memory.toFixed(0)} (≤ ${row.memory})`;
      rows.push([
        `\`${row.script}\``,
        formatTime(median(times.ours)),
        formatTime(median(times.bash)),
        formatRatio(ratio, row.goal),
        isWithin ? shown : `**${shown}**`,
      ]);
    }
    const head = ["", "ours, ms", "bash, ms", "ours / bash", "our memory beside the file, MB"];
    return { title: "100 MB of text", text: formatTable(head, rows), missed };
  } finally {
    ours.stop();
    bash.stop();
  }
}

/** Memory that is held after everything else was collected. */
async function benchFiles(): Promise<Part> {
  const ours = await Contender.start("ours", ["--expose-gc"]);
  try {
    await ours.fresh({});
    // What the shell and the programs load is no part of the files.
    await ours.run(`${TREE(FILES)}; rm -r tree`);
    const before = await ours.held();
    await ours.run(TREE(FILES));
    const bytes = ((await ours.held()) - before) / FILES;
    const row = [
      `${FILES.toLocaleString("en")} files of a line`,
      bytes.toFixed(0),
      String(BYTES_OF_A_FILE_GOAL),
    ];
    return {
      title: "Memory of a file",
      text: formatTable(["", "bytes a file", "goal"], [row]),
      missed: bytes <= BYTES_OF_A_FILE_GOAL ? 0 : 1,
    };
  } finally {
    ours.stop();
  }
}
