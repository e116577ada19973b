import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { nodePorts } from "../../../src/cli/node-ports.ts";
import { type ComputerSnapshot, createHostedComputer } from "../../../src/computer/index.ts";
import { REPOSITORY } from "../../cases/case-files.ts";
import { NAMESPACES } from "../../cases/confirm.ts";
import { formatExpectation } from "../../cases/parse-cases.ts";
import { fromLane, HOME } from "../../cases/real-lane.ts";
import { generateScript, topics } from "./generate.ts";
import { minimise } from "./minimise.ts";
import { mutatedScript } from "./mutate.ts";

const DIRECTORY = `${HOME}/case`;
/** Milliseconds that a script may take, in both. */
const PATIENCE = 4000;
/** What no run need say alike: numbers of processes. */
const PROCESS_NUMBER =
  /\b\d{4,7} (?=(?:Killed|Terminated|Aborted|Hangup|Done|Exit|Running|Stopped|User|Segm|Alarm))/gu;

/**
 * Writes scripts from a grammar, runs each in the real bash and in ours, and shows what differs, made as small as it
 * gets. Words of `args`: `--seed N` (first, 1), `--count N` (200), topics (all).
 */
export async function compareShells(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const all = [...topics, "mutated"];
  const named = args.filter((arg) => all.includes(arg));

  const chosen = named.length > 0 ? named : all;
  const first = option("--seed", 1);
  const count = option("--count", 200);
  const shells = await startShells();
  const shown = new Set<string>();
  for (let seed = first; seed < first + count; seed++) {
    const topic = chosen[seed % chosen.length] ?? "";
    const script = topic === "mutated" ? mutatedScript(seed) : generateScript(seed, topic);
    if (!(await shells.differ(script))) continue;
    const small = await minimise(script, (shorter) => shells.differ(shorter));
    if (shown.has(small)) continue;
    shown.add(small);
    console.log(`\n## ${topic} ${seed}\n${small.trimEnd()}\n${await shells.describe(small)}`);
  }
  shells.end();
  console.log(`\n${count} scripts, ${shown.size} differences`);
  return shown.size;
}

type Run = (script: string) => Promise<readonly string[]>;

export async function startShells() {
  const real = startRealLane();
  const ours = await startOurs();
  const both = (script: string) => Promise.all([real.run(script), ours(script)]);
  return {
    async differ(script: string) {
      const [a, b] = await both(script);
      return a.join("\n") !== b.join("\n") && !a.includes(STOPPED) && !NOISE.test([...a, ...b].join("\n"));
    },
    async describe(script: string) {
      const [a, b] = await both(script);
      return [...a.slice(0, SHOWN), "#### ours", ...b.slice(0, SHOWN)].join("\n");
    },
    end: () => real.end(),
  };
}

const STOPPED = "stopped";
/** What depends on the machine: programs that only one of them has, numbers of processes, how deep calls may go. */
const NOISE = /permission to use at|nesting level exceeded|PPID=|GNU long options|Killed|core dumped/u;
/** Lines of each that are shown. */
const SHOWN = 12;

/** `bash -c` in a lane of its own, one script after the other. */
function startRealLane(): { readonly run: Run; readonly end: () => void } {
  const command = [process.execPath, join(REPOSITORY, "scripts/compare-shells.mjs"), "--lane"];
  const [program = "", ...rest] = [...NAMESPACES, ...command];
  const child = spawn(program, rest, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run: Run = async (script) => {
    child.stdin.write(`${JSON.stringify({ script, stdin: "", wantsTree: false, limit: PATIENCE })}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error("the lane of the real shell has ended");
    return linesOf(fromLane(JSON.parse(value)));
  };
  return { run, end: () => child.stdin.end() };
}

async function startOurs(): Promise<Run> {
  let booted: ComputerSnapshot | undefined;
  return async (script) => {
    booted ??= (
      await createHostedComputer({ ports: nodePorts, files: { [DIRECTORY]: { dir: true } } })
    ).snapshot();
    const computer = await createHostedComputer({ ports: nodePorts, snapshot: booted });
    try {
      const result = await computer.run(script, { cwd: DIRECTORY, encoding: "bytes", patience: PATIENCE });
      return linesOf({ ...result, tree: [] });
    } catch (fault) {
      return [`#fault ${fault instanceof Error ? fault.stack : String(fault)}`];
    }
  };
}

function linesOf(result: Parameters<typeof formatExpectation>[0]): readonly string[] {
  const lines = formatExpectation(result).map((line) => line.replace(PROCESS_NUMBER, "PID "));
  return lines.some((line) => /confirm: stopped after|^#\? 130$/u.test(line)) ? [STOPPED] : lines;
}
