import { Errno } from "../../../disk/errno.ts";
import { startProgram } from "../../../process/command/run-program.ts";
import { type NextStep, nextCommit } from "../bisect/next.ts";
import { BisectState, quoteWords } from "../bisect/state.ts";
import { Death, die, refuse } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { rangePoints } from "../log/choose-commits.ts";
import { walkHistory } from "../repository/history.ts";
import { peel, resolveCommit, resolveRevision } from "../repository/revisions.ts";
import type { Subcommand } from "../subcommand.ts";
import { bisectHelperUsage, bisectUsage } from "../usage/bisect.ts";
import { checkout } from "./checkout.ts";
import { log } from "./log.ts";
import { show } from "./show.ts";

const [SHORT_USAGE = ""] = bisectUsage.split("\n\n");

/** git-bisect(1): looks for the commit that brought a fault in, by halves. */
export const bisect: Subcommand = {
  name: "bisect",
  usage: bisectUsage,
  options: [],
  run(call, [word, ...rest]) {
    const state = new BisectState(call);
    if (word === undefined) throw new Death(`${SHORT_USAGE}\n`, 1);
    if (word === "-h" || word === "--help" || word === "help") {
      call.print(bisectUsage);
      return 0;
    }
    void call.top;
    const action = ACTIONS[word];
    if (action) return action(call, state, rest);
    const { bad, good } = state.terms;
    if (["bad", "good", "new", "old", bad, good].includes(word)) return mark(call, state, word, rest);
    throw new Death(`error: unknown subcommand: \`${word}'\n${bisectHelperUsage}`, 129);
  },
};

type Action = (call: GitCall, state: BisectState, words: readonly string[]) => number | Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = {
  start,
  skip,
  next: (call, state) => {
    refuseUnstarted(state);
    return goOn(call, state, true);
  },
  reset,
  terms: tellTerms,
  log: (call, state) => {
    if (state.log === "") refuse("We are not bisecting.");
    call.print(state.log);
    return 0;
  },
  run,
  visualize: view,
  view,
  replay,
};

interface StartWords {
  readonly revisions: readonly string[];
  readonly paths: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** The words up to the first that names no commit are revisions. */
function readStart(call: GitCall, words: readonly string[]): StartWords {
  const options = new Map<string, string>();
  const revisions: string[] = [];
  const end = words.indexOf("--");
  const own = end < 0 ? words : words.slice(0, end);
  for (let at = 0; at < own.length; at++) {
    const word = own[at] ?? "";
    const term = /^--term-(new|bad|old|good)(?:=(.*))?$/.exec(word);
    if (term)
      options.set(term[1] === "new" || term[1] === "bad" ? "bad" : "good", term[2] ?? own[++at] ?? "");
    else if (word === "--no-checkout" || word === "--first-parent") options.set(word, "");
    else if (word.startsWith("-")) refuse(`unrecognized option: '${word}'`);
    else if (resolveCommit(call.repository, word) !== undefined) revisions.push(word);
    else if (end >= 0) die(`'${word}' does not appear to be a valid revision`);
    else return { revisions, paths: own.slice(at), options };
  }
  return { revisions, paths: end < 0 ? [] : words.slice(end + 1), options };
}

async function start(call: GitCall, state: BisectState, words: readonly string[]): Promise<number> {
  const { repository } = call;
  const { revisions, paths, options } = readStart(call, words);
  const head = repository.head ?? die("bad HEAD - I need a HEAD");
  const from = state.isOn ? state.start : (repository.branch ?? head);
  if (state.isOn && (await checkout.run(call, ["-q", from, "--"])) !== 0) return 1;
  state.clear();
  const terms = { bad: options.get("bad") ?? "bad", good: options.get("good") ?? "good" };
  for (const term of Object.values(terms)) BisectState.refuseTerm(term);
  repository.setState("BISECT_START", `${from}\n`);
  repository.setState("BISECT_NAMES", `${paths.length > 0 ? quoteWords(["--", ...paths]) : ""}\n`);
  if (options.has("--first-parent")) repository.setState("BISECT_FIRST_PARENT", "\n");
  if (options.has("--no-checkout")) repository.refs.set("BISECT_HEAD", head);
  if (options.has("bad") || options.has("good") || revisions.length > 0) state.terms = terms;
  for (const [at, word] of revisions.entries())
    state.mark(at === 0 ? terms.bad : terms.good, resolveCommit(repository, word) ?? "", true);
  state.addLog(`git bisect start${quoteWords(words)}\n`);
  try {
    return await goOn(call, state);
  } catch (thrown) {
    // What could not begin leaves nothing behind.
    if (thrown instanceof Death && thrown.status === 1) state.clear();
    throw thrown;
  }
}

/** Does again what a log tells (git-bisect(1), "Bisect log and bisect replay"). */
async function replay(call: GitCall, state: BisectState, [file]: readonly string[]): Promise<number> {
  if (file === undefined) return refuse("no logfile given");
  const text = call.readFile(call.path(file));
  if (text === undefined) return refuse(`cannot read file '${file}' for replaying`);
  await reset(call, state, []);
  for (const line of text.split("\n")) {
    const [, word = "", rest = ""] = /^\s*(?:git bisect|git-bisect)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
    if (word === "" || word === "terms") continue;
    const words = Array.from(
      rest.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g),
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    if (word === "start") await start(call, state, words);
    else
      for (const name of words)
        state.mark(word, resolveCommit(call.repository, name) ?? refuse(`Bad rev input: ${name}`));
  }
  return goOn(call, state);
}

function refuseUnstarted(state: BisectState): void {
  if (!state.isOn) throw new Death('You need to start by "git bisect start"\n\n', 1);
}

function mark(call: GitCall, state: BisectState, word: string, words: readonly string[]): Promise<number> {
  refuseUnstarted(state);
  const { repository } = call;
  const hasTerms = repository.state("BISECT_TERMS") !== undefined;
  if (!hasTerms)
    state.terms =
      word === "new" || word === "old" ? { bad: "new", good: "old" } : { bad: "bad", good: "good" };
  const { bad, good } = state.terms;
  if (word !== bad && word !== good)
    throw new Death(`error: Invalid command: you're currently in a ${bad}/${good} bisect\n`, 1);
  if (word === bad && words.length > 1) refuse(`'git bisect ${bad}' can take only one argument.`);
  const ids = (words.length === 0 ? [state.tested] : words).map((name) => {
    const id = resolveRevision(repository, name);
    const commit = id === undefined ? undefined : peel(repository, id, "commit");
    return commit ?? refuse(`Bad rev input: ${name}`);
  });
  for (const id of ids) state.mark(word, id);
  return goOn(call, state);
}

/** Goes on where both sides are known; tells what is missing where they are not. */
async function goOn(call: GitCall, state: BisectState, isAsked = false): Promise<number> {
  const { bad, good } = state;
  const { terms } = state;
  if (bad !== undefined && good.length > 0) return statusOf(await nextCommit(call, state, show));
  if (isAsked) {
    if (bad === undefined)
      refuse(
        'You need to give me at least one bad|new and good|old revision.\nYou can use "git bisect bad|new" and "git bisect good|old" for that.',
      );
    call.printError(`warning: bisecting only with a ${terms.bad} commit\n`);
    return statusOf(await nextCommit(call, state, show));
  }
  const known =
    bad !== undefined
      ? "waiting for good commit(s), bad commit known"
      : good.length > 0
        ? `waiting for bad commit, ${good.length} good commit${good.length === 1 ? "" : "s"} known`
        : "waiting for both good and bad commits";
  call.print(`status: ${known}\n`);
  state.addLog(`# status: ${known}\n`);
  return 0;
}

function statusOf(step: NextStep): number {
  return step === "skipped" ? 2 : 0;
}

function skip(call: GitCall, state: BisectState, words: readonly string[]): Promise<number> {
  refuseUnstarted(state);
  const { repository } = call;
  const ids = (words.length === 0 ? [state.tested] : words).flatMap((word) =>
    word.includes("..")
      ? walkHistory(repository, { ...rangePoints(call, [word]), isTopological: false }).map(({ id }) => id)
      : [resolveCommit(repository, word) ?? refuse(`Bad rev input: ${word}`)],
  );
  for (const id of ids) state.mark("skip", id);
  return goOn(call, state);
}

async function reset(call: GitCall, state: BisectState, [word, ...more]: readonly string[]): Promise<number> {
  if (more.length > 0) refuse("'git bisect reset' requires either no argument or a commit");
  if (!state.isOn) {
    call.print("We are not bisecting.\n");
    return 0;
  }
  if (word !== undefined && resolveCommit(call.repository, word) === undefined)
    refuse(`'${word}' is not a valid commit`);
  const to = word ?? state.start;
  const { hasNoCheckout } = state;
  const status = hasNoCheckout ? 0 : await checkout.run(call, [to, "--"]);
  if (status !== 0) refuse(`could not check out original HEAD '${to}'. Try 'git bisect reset <commit>'.`);
  state.clear();
  return 0;
}

function tellTerms(call: GitCall, state: BisectState, words: readonly string[]): number {
  if (call.repository.state("BISECT_TERMS") === undefined) refuse("no terms defined");
  const { bad, good } = state.terms;
  const [word] = words;
  if (word === undefined)
    call.print(`Your current terms are ${good} for the old state\nand ${bad} for the new state.\n`);
  else if (word === "--term-good" || word === "--term-old") call.print(`${good}\n`);
  else if (word === "--term-bad" || word === "--term-new") call.print(`${bad}\n`);
  else
    refuse(
      `invalid argument ${word} for 'git bisect terms'.\nSupported options are: --term-good|--term-old and --term-bad|--term-new.`,
    );
  return 0;
}

/** What is left, as log shows it; there is no gitk here. */
function view(call: GitCall, state: BisectState, words: readonly string[]): number | Promise<number> {
  if (!state.isOn) return 1;
  const options = words.length > 0 && !words[0]?.startsWith("-") ? words.slice(1) : words;
  const ends = [`refs/bisect/${state.terms.bad}`, ...state.good.map((id) => `^${id}`)];
  return log.run(call, [...options, ...ends, "--", ...state.paths]);
}

const CANNOT_TEST = 125;

/** `git bisect run`: a command tells of each commit what it is, by its status. */
async function run(call: GitCall, state: BisectState, words: readonly string[]): Promise<number> {
  // git says nothing here.
  if (!state.isOn) return 1;
  if (state.bad === undefined || state.good.length === 0) return goOn(call, state, true);
  if (words.length === 0) refuse("bisect run failed: no command provided.");
  const command = quoteWords(words);
  for (;;) {
    call.print(`running ${command}\n`);
    await call.out.flush();
    const status = await runCommand(call, command);
    if (status < 0 || status >= 128)
      throw new Death(
        `error: bisect run failed: exit code ${status} from '${command}' is < 0 or >= 128\n`,
        (256 - status) & 0xff,
      );
    const { bad, good } = state.terms;
    const tested = resolveCommit(call.repository, state.tested) ?? "";
    state.mark(status === CANNOT_TEST ? "skip" : status === 0 ? good : bad, tested);
    const step = await nextCommit(call, state, show);
    if (step === "found") {
      call.print("bisect found first bad commit");
      return 0;
    }
    if (step === "skipped") throw new Death("error: bisect run cannot continue any more\n", 2);
  }
}

async function runCommand(call: GitCall, command: string): Promise<number> {
  const child = startProgram(call.process, ["/bin/sh", "-c", command]);
  if (child instanceof Errno) return 127;
  await call.process.waitFor(child);
  call.repository.forgetIndex();
  return child.exit?.status ?? 0;
}
