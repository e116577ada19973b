import { Errno } from "../../disk/errno.ts";
import type { Process, Program } from "../../process/process.ts";
import { NpmCall } from "./call.ts";
import { COMMAND_PROGRAMS } from "./commands/index.ts";
import { type ParsedArgv, parseArgv } from "./config/parse-argv.ts";
import { Settings } from "./config/settings.ts";
import { suggestCommand } from "./did-you-mean.ts";
import { mainHelp, usageOf } from "./help.ts";
import { Ended, NotSimulated, NpmError } from "./npm-error.ts";
import { findCommand } from "./options/tables.ts";
import { isObject, readJson } from "./package/json-file.ts";
import { reportFailure } from "./report-failure.ts";
import { npmVersionOf } from "./version-of.ts";

/** npm, as its program is called from a shell. */
export const npm: Program = (process) => runNpm(process, process.argv.slice(1));

/** `npx WORDS` is `npm exec -- WORDS`, but that its own options may stand before them. */
export const npx: Program = (process) => {
  const words = process.argv.slice(1);
  const { before, rest } = splitNpxWords(words);
  if (before.some((word) => word === "--version" || word === "-v")) return runNpm(process, ["--version"]);
  return runNpm(process, ["exec", ...before, ...(rest.length > 0 ? ["--", ...rest] : [])]);
};

const NPX_WITH_VALUE = new Set(["-p", "--package", "-c", "--call"]);

/** npx's own options end at the first word that is none. */
function splitNpxWords(words: readonly string[]): {
  readonly before: readonly string[];
  readonly rest: readonly string[];
} {
  let at = 0;
  while (at < words.length && words[at]?.startsWith("-")) {
    if (words[at] === "--") return { before: words.slice(0, at), rest: words.slice(at + 1) };
    at += NPX_WITH_VALUE.has(words[at] ?? "") ? 2 : 1;
  }
  // For npx, `-p` names a package.
  return {
    before: words.slice(0, at).map((word) => (word === "-p" ? "--package" : word)),
    rest: words.slice(at),
  };
}

async function runNpm(process: Process, words: readonly string[]): Promise<number> {
  const argv = parseArgv(words);
  const settings = new Settings(process, argv);
  const out = (text: string) => process.stdout.write(`${text}\n`);
  if (argv.options.get("version") === true) {
    await out(npmVersionOf(process));
    return 0;
  }
  const [word, ...operands] = settings.flag("versions") ? ["version"] : argv.remain;
  const columns = process.stdout.isTerminal ? process.terminal?.size.columns : undefined;
  if (word === undefined) {
    await out(mainHelp(settings.text("userconfig") ?? "", columns, settings.flag("long")));
    return settings.flag("usage") ? 0 : 1;
  }
  const name = findCommand(word);
  if (name === undefined) return unknownCommand(process, settings, word);
  return runCommand(new NpmCall(process, settings, name, operands), argv);
}

async function runCommand(call: NpmCall, argv: ParsedArgv): Promise<number> {
  for (const warning of argv.warnings) await call.warn("", warning);
  if (call.settings.flag("usage")) {
    await call.out(usageOf(call.command));
    return 0;
  }
  const load = COMMAND_PROGRAMS[call.command];
  try {
    if (!load) throw call.notSimulated(`npm ${call.command}`);
    if (call.settings.flag("workspaces") || call.settings.list("workspace").length > 0)
      throw call.notSimulated("workspaces");
    if (call.settings.flag("force")) await call.warn("using --force", "Recommended protections disabled.");
    const run = await call.process.kernel.scheduler.host(call.process, load());
    return (await run(call)) ?? 0;
  } catch (error) {
    return finish(call, error);
  }
}

async function finish(call: NpmCall, error: unknown): Promise<number> {
  if (error instanceof Ended) return error.status;
  if (error instanceof NotSimulated) {
    await call.process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (!(error instanceof NpmError)) throw error;
  await reportFailure(call, error);
  return error.status;
}

async function unknownCommand(process: Process, settings: Settings, word: string): Promise<number> {
  const read = readJson(process.files, `${settings.localPrefix}/package.json`);
  const { scripts, bin } = read instanceof Errno || "problem" in read ? {} : read.content;
  const known = {
    scripts: isObject(scripts) ? Object.keys(scripts) : [],
    bin: isObject(bin) ? Object.keys(bin) : [],
  };
  await process.stdout.write(
    `Unknown command: "${word}"\n${suggestCommand(word, known)}\nTo see a list of supported npm commands, run:\n  npm help\n`,
  );
  return 1;
}
