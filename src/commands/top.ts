import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { PROCPS } from "../process/command/packages.ts";
import { parseWhole } from "../process/command/parse-number.ts";
import { pidWidth } from "../process/command/process-table.ts";
import { FullScreen } from "../process/terminal/full-screen.ts";
import { CONTROL_KEYS, RAW } from "../process/terminal/terminal.ts";
import { timeZoneOf } from "../process/time-zone.ts";
import { Users } from "../process/users.ts";
import { FIELD_NAMES, formatSummary, formatTasks, isSortKey } from "./top/format.ts";
import { TOP_HELP } from "./top/help-text.ts";
import { chooseTasks, InteractiveTop, ofPids, type TopView } from "./top/interactive.ts";
import { Sampler } from "./top/sample.ts";

const FLAGS = {
  batch: { short: "b", long: "batch-mode", help: "run in non-interactive batch mode" },
  words: { short: "c", long: "cmdline-toggle", help: "show command lines" },
  delay: { short: "d", argument: { name: "SECS", completes: "none" }, help: "seconds between updates" },
  scaleSummary: { short: "E", long: "scale-summary-mem", argument: { name: "SCALE" }, notSimulated: true },
  scaleTask: { short: "e", long: "scale-task-mem", argument: { name: "SCALE" }, notSimulated: true },
  threads: { short: "H", long: "threads-show", help: "show tasks plus all their threads" },
  idle: { short: "i", long: "idle-toggle", help: "show only tasks that work" },
  iterations: { short: "n", argument: { name: "NUMBER", completes: "none" }, help: "how many updates" },
  fields: { short: "O", long: "list-fields", help: "output all field names, then exit" },
  sort: {
    short: "o",
    long: "sort-override",
    argument: { name: "FIELD", completes: "none" },
    help: "the column to sort by",
  },
  pid: {
    short: "p",
    argument: { name: "PIDLIST", completes: "process" },
    repeatable: true,
    help: "only these tasks",
  },
  accumulate: { short: "S", long: "accum-time-toggle", notSimulated: true },
  secure: { short: "s", long: "secure-mode", notSimulated: true },
  anyUser: {
    short: "U",
    long: "filter-any-user",
    argument: { name: "USER", completes: "user" },
    help: "only the tasks of a user",
  },
  user: {
    short: "u",
    long: "filter-only-euser",
    argument: { name: "USER", completes: "user" },
    help: "only the tasks of a user",
  },
  width: {
    short: "w",
    argument: { name: "COLUMNS", optional: true, completes: "none" },
    help: "the width of what is printed",
  },
  help: { short: "h" },
  version: { short: "V" },
  single: { short: "1", long: "single-cpu-toggle", help: "show each processor" },
} as const;

type TopCall = Call<typeof FLAGS>;

/** top(1) of procps-ng 4.0.2. */
export const top = defineCommand({
  name: "top",
  package: PROCPS,
  summary: "display Linux processes",
  operands: "[options]",
  completes: "none",
  helpText: () => TOP_HELP,
  afterUsageProblem: () => "",
  statusOfUsage: 0,
  flags: FLAGS,
  examples: [
    { run: "top", shows: "what the computer is doing; q leaves" },
    { run: "top -b -n 1 | head", shows: "the same as plain text, once" },
  ],
  seeAlso: ["ps(1)", "kill(1)", "free(1)", "uptime(1)"],

  async run(call) {
    const { flags } = call;
    if (flags.fields) {
      call.print(`${FIELD_NAMES.join("\n")}\n`);
      return 0;
    }
    const view = readView(call);
    if (typeof view === "string") return call.fail(view, 1);
    if (flags.batch) return printBatch(call, view);
    if (!call.process.fds.get(0)?.terminal || !call.process.fds.get(1)?.terminal)
      return call.fail("failed tty get", 1);
    const screen = FullScreen.open(call.process, {
      alternate: false,
      modes: { ...RAW, signals: true, keys: { ...CONTROL_KEYS, quit: undefined } },
      leave: "\x1b[?25h",
    });
    if (!screen) return call.fail("failed tty get", 1);
    try {
      await new InteractiveTop(call, screen, view, timeZoneOf(call.process)).run();
    } finally {
      await screen.write(`\x1b[${screen.size.rows};1H\r\n`);
      await screen.close();
    }
    return 0;
  },
});

/** The options as a view; a text is the fault. */
function readView(call: TopCall): TopView | string {
  const { flags } = call;
  // The number of -w may be a word of its own.
  const [stray] = flags.width === "" ? call.operands.slice(1) : call.operands;
  if (stray !== undefined) return `unknown option '${stray}'`;
  const delay = flags.delay === undefined ? 3 : Number(flags.delay.replace(",", "."));
  if (!Number.isFinite(delay) || delay < 0) return `bad delay interval '${flags.delay}'`;
  const iterations = flags.iterations === undefined ? undefined : parseWhole(flags.iterations);
  if (flags.iterations !== undefined && (iterations === undefined || iterations < 1))
    return `bad iterations argument '${flags.iterations}'`;
  const pids: number[] = [];
  for (const word of flags.pid.flatMap((list) => list.split(","))) {
    const pid = parseWhole(word);
    if (pid === undefined) return `bad pid '${word}'`;
    pids.push(pid === 0 ? call.process.pid : pid);
  }
  const user = flags.user ?? flags.anyUser;
  if (user !== undefined && !/^\d+$/.test(user) && !new Users(call.files).byName(user)) return "Invalid user";
  const sorted = flags.sort?.replace(/^[+-]/, "");
  if (sorted !== undefined && !isSortKey(sorted)) return `unrecognized field name '${sorted}'`;
  return {
    delay: Math.max(0.01, delay),
    sortKey: sorted === undefined ? "%CPU" : sorted,
    reversed: flags.sort?.startsWith("-") ?? false,
    withWords: flags.words,
    hidesIdle: flags.idle,
    eachProcessor: flags.single,
    pids,
    user,
    iterations,
  };
}

const USUAL_COLUMNS = 80;
const MOST_COLUMNS = 512;

function columnsOf(call: TopCall): number {
  const { flags } = call;
  const word = flags.width === "" ? (call.operands[0] ?? String(MOST_COLUMNS)) : (flags.width ?? "");
  const told = parseWhole(word);
  if (told !== undefined) return Math.max(3, Math.min(MOST_COLUMNS, told));
  const environment = parseWhole(call.env("COLUMNS") ?? "");
  return environment ?? call.process.fds.get(1)?.terminal?.size.columns ?? USUAL_COLUMNS;
}

/** `-b`: plain text, one update after the other. */
async function printBatch(call: TopCall, view: TopView): Promise<number> {
  const sampler = new Sampler(call);
  const zone = timeZoneOf(call.process);
  const columns = columnsOf(call);
  for (let round = 1; ; round++) {
    const sample = sampler.take();
    const { header, rows } = formatTasks(chooseTasks(sample, view), {
      columns,
      withWords: view.withWords,
      pidWidth: pidWidth(call.files),
    });
    const lines = [...formatSummary(ofPids(sample, view), zone, view.eachProcessor), "", header, ...rows];
    call.print(`${round > 1 ? "\n" : ""}${lines.map((line) => `${line.slice(0, columns)}\n`).join("")}`);
    if (round === view.iterations) return 0;
    await call.sleep(view.delay * 1000);
  }
}
