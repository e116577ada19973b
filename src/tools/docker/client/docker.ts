import type { Process, Program } from "../../../process/process.ts";
import type { Branch } from "./cli/branch.ts";
import { Call, columnsOf } from "./cli/call.ts";
import type { DockerCommand } from "./cli/command.ts";
import { Failure, PlainFailure, UsageFailure, withHelp } from "./cli/failure.ts";
import { forwardBuilds } from "./cli/forward-builds.ts";
import { type GlobalWords, parseGlobalFlags } from "./cli/global-flags.ts";
import { helpPage } from "./cli/help-page.ts";
import { checkOperands } from "./cli/operands.ts";
import { optionTable } from "./cli/option-table.ts";
import { parseFlags } from "./cli/parse-flags.ts";
import { type FoundBranch, findBranch } from "./cli/tree.ts";
import { branchPage, rootPage } from "./cli/tree-pages.ts";
import { configFolder } from "./config-folder.ts";
import { contextOf } from "./context-store.ts";
import { Engine } from "./engine/engine.ts";

/** The version that this client says it is. */
export const CLIENT_VERSION = "28.2.2";

const UNKNOWN_FLAG = 125;
const OLD_HELP = "Flag shorthand -h has been deprecated, use --help\n";

/** `docker`: global flags, then a command of the tree, as docker's command-line reference has them. */
export const docker: Program = async (process) => {
  const words = process.argv.slice(1);
  try {
    return await runWords(process, parseGlobalFlags(words, home(process)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const usage = "Usage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information";
    await process.stderr.write(
      error instanceof UsageFailure ? `${error.message}\n\n${usage}\n` : `${error.message}\n`,
    );
    return error.status;
  }
};

async function runWords(process: Process, global: GlobalWords): Promise<number> {
  const { rest } = global;
  checkLogLevel(global);
  if (global.version && rest.length === 0)
    return say(process, 1, `Docker version ${CLIENT_VERSION}, build e6534b4\n`, 0);
  const [first] = rest;
  if (global.help || first === undefined)
    return say(process, global.help ? 1 : 2, rootPage(columnsOf(process, 0), home(process)), 0);
  if (first === "help") return help(process, global, rest.slice(1));
  const { words, notice } = forwardBuilds(rest, process.env);
  if (notice) await process.stderr.write(notice);
  const found = findBranch(words);
  if (!found)
    return say(
      process,
      2,
      `docker: unknown command: docker ${first}\n\nRun 'docker --help' for more information\n`,
      1,
    );
  if (found.branch.isOnTrial) return refuseTrial(process, found);
  if (found.branch.children) return runBranch(process, found);
  return runCommand(process, global, found);
}

const LOG_LEVEL = /^(panic|fatal|error|warn|warning|info|debug|trace)$/i;

function checkLogLevel({ logLevel }: GlobalWords): void {
  if (!LOG_LEVEL.test(logLevel)) throw new Failure(`Unable to parse logging level: ${logLevel}`);
}

async function say(process: Process, fd: 1 | 2, text: string, status: number): Promise<number> {
  await process.fd(fd).output.write(text);
  return status;
}

function home(process: Process): string {
  return process.env.get("HOME") ?? "/root";
}

async function help(process: Process, global: GlobalWords, words: readonly string[]): Promise<number> {
  if (words.length === 0) return say(process, 1, rootPage(columnsOf(process, 0), home(process)), 0);
  const found = findBranch(words);
  if (!found) return say(process, 2, `unknown help topic: ${words.join(" ")}\n`, 1);
  if (!found.branch.children) return runCommand(process, global, { ...found, rest: ["--help"] });
  const [unknown] = found.rest;
  if (unknown !== undefined) return say(process, 2, `unknown help topic: ${unknown}\n`, 1);
  return say(process, 1, branchPage(found.path, found.branch), 0);
}

async function refuseTrial(process: Process, { path, rest }: FoundBranch): Promise<number> {
  const isHelp = rest.includes("--help");
  const [word = ""] = rest;
  const whole = /^(create|ls|rm)$/.test(word) ? `${path} ${word}` : path;
  const text = `${whole} is only supported on a Docker daemon with experimental features enabled\n`;
  return say(process, isHelp ? 1 : 2, text, isHelp ? 0 : 1);
}

/** A group alone tells what it has; a word that is none of its commands is an error. */
async function runBranch(process: Process, { path, branch, rest }: FoundBranch): Promise<number> {
  const [word] = rest;
  if (word === undefined) return say(process, 2, branchPage(path, branch), 0);
  if (word === "-h") await process.stdout.write(OLD_HELP);
  if (rest.includes("--help") || word === "-h") return say(process, 1, branchPage(path, branch), 0);
  const usage = `${path} ${branch.usage ?? ""}`.trimEnd();
  const more = `\n\nUsage:  ${usage}\n\nRun '${path} --help' for more information\n`;
  if (word.startsWith("--")) return say(process, 2, `unknown flag: ${word}${more}`, UNKNOWN_FLAG);
  if (word.startsWith("-"))
    return say(process, 2, `unknown shorthand flag: '${word.charAt(1)}' in ${word}${more}`, UNKNOWN_FLAG);
  return say(process, 2, `docker: unknown command: ${path} ${word}${more}`, 1);
}

async function runCommand(process: Process, global: GlobalWords, found: FoundBranch): Promise<number> {
  const command = await loadOf(process, found.branch);
  if (!command) {
    return say(process, 2, `rockpool: ${found.path} is not simulated here\n`, 1);
  }
  try {
    if (command.takesAllWords)
      return await command.run(
        makeCall(process, global, found.path, parseFlags(command, []).flags, found.rest),
      );
    return await runParsed(process, global, found, command);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await process.stderr.write(reportOf(error, found.path, command));
    return command.reportsAsRun &&
      error.status === 1 &&
      !(error instanceof UsageFailure || error instanceof PlainFailure)
      ? UNKNOWN_FLAG
      : error.status;
  }
}

async function loadOf(process: Process, { load }: Branch): Promise<DockerCommand | undefined> {
  return load && process.kernel.scheduler.host(process, load());
}

async function runParsed(
  process: Process,
  global: GlobalWords,
  { path, rest }: FoundBranch,
  command: DockerCommand,
): Promise<number> {
  const { flags, operands, wantsHelp, usedOldHelp } = parseFlags(command, rest);
  if (usedOldHelp) await process.stdout.write(OLD_HELP);
  if (wantsHelp) {
    const options = await shownOptions(makeCall(process, global, path, flags, operands), command);
    return say(process, 1, helpPage({ ...command, options }, path, columnsOf(process, 0)), 0);
  }
  await checkSupport(makeCall(process, global, path, flags, operands), command);
  checkOperands(command, path, operands);
  return command.run(makeCall(process, global, path, flags, operands));
}

const FOR_WINDOWS = "(Windows only)";

/** Help does not show what the engine that answers has no use for; where none does, all is shown. */
async function shownOptions(
  { engine }: Call,
  { options = "", onTrial = [] }: DockerCommand,
): Promise<string> {
  if (!options.includes(FOR_WINDOWS) && onTrial.length === 0) return options;
  let system: string | undefined;
  const silence = await engine.failureOf(async () => {
    system = (await engine.ping()).get("ostype");
  });
  if (silence !== undefined || system !== "linux") return options;
  return options
    .split("\n")
    .filter((line) => !line.endsWith(FOR_WINDOWS) && !onTrial.some((name) => line.includes(`--${name} `)))
    .join("\n");
}

/** What the engine that answers has no use for may not be given. */
async function checkSupport({ engine, flags }: Call, command: DockerCommand): Promise<void> {
  const onTrial = (command.onTrial ?? []).filter((name) => flags.given(name));
  if (onTrial.length > 0)
    throw new PlainFailure(
      onTrial
        .map((name) => `"--${name}" is only supported on a Docker daemon with experimental features enabled`)
        .join("\n"),
    );
  const foreign = optionTable(command.options ?? "").filter(
    ({ name, help }) => help.endsWith(FOR_WINDOWS) && flags.given(name),
  );
  if (foreign.length === 0) return;
  const system = (await engine.ping()).get("ostype") ?? "";
  if (system === "windows") return;
  throw new PlainFailure(
    foreign
      .map(
        ({ name }) =>
          `"--${name}" is only supported on a Docker daemon running on windows, but the Docker daemon is running on ${system}`,
      )
      .join("\n"),
  );
}

function makeCall(
  process: Process,
  global: GlobalWords,
  path: string,
  flags: Call["flags"],
  operands: readonly string[],
): Call {
  const folder = configFolder(process, global);
  if (global.authority !== undefined) refuseCertificates(global.authority);
  const { host } = contextOf(process, folder, global);
  return new Call(process, path, flags, operands, new Engine(process, host, global.debug), folder);
}

/** No engine here speaks TLS, and no certificate for one is there. */
function refuseCertificates(authority: string): never {
  throw new Failure(
    `Failed to initialize: unable to resolve docker endpoint: open ${authority}: no such file or directory`,
  );
}

function reportOf(error: Failure, path: string, command: DockerCommand): string {
  if (error instanceof UsageFailure) {
    const usage = `${path} ${command.usage}`.trimEnd();
    return `${error.message}\n\nUsage:  ${usage}\n\n${error.verb} '${path} --help' for more information\n`;
  }
  if (error.message === "") return "";
  if (!command.reportsAsRun || error instanceof PlainFailure) return `${error.message}\n`;
  return `${withHelp(error.message, "run")}\n`;
}
