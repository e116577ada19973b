import { baseName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { captureOutput } from "../../../process/command/capture-output.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { findProgram } from "../../../process/command/run-program.ts";
import { type Interpreter, identify } from "../../python/interpreter.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import {
  centralEnvironments,
  type Environment,
  environmentAt,
  environmentName,
  inProjectPath,
  isInProject,
} from "../environment/environment.ts";
import { ASK_EXECUTABLE, ASK_VERSION, findInPyenv, findPython } from "../environment/find-python.ts";
import {
  currentEnvironment,
  insistOn,
  makeEnvironment,
  readChosen,
  writeChosen,
} from "../environment/manager.ts";

export const envInfo: PoetryCommand = {
  name: "env info",
  summary: "Displays information about the current environment.",
  options: [
    { long: "path", short: "p", help: "Only display the environment's path." },
    {
      long: "executable",
      since: 8,
      short: "e",
      help: "Only display the environment's python executable path.",
    },
  ],

  async run(call) {
    const { console, project } = call;
    const environment = await currentEnvironment(call, project);
    const { interpreter, isVirtual, path } = environment;
    if (call.flag("path") || call.flag("executable")) {
      if (!isVirtual) return 1;
      await console.line(call.flag("path") ? path : interpreter.executable);
      return 0;
    }
    await showInfo(call, environment);
    return 0;
  },
};

async function showInfo(call: PoetryCall, { interpreter, isVirtual, path }: Environment): Promise<void> {
  const { console, profile } = call;
  const rows = (width: number, list: readonly (readonly [string, string])[]) =>
    list
      .map(
        ([label, value]) => `<info>${label}</info>:${" ".repeat(width - label.length)}<comment>${value}</>`,
      )
      .join("\n");
  await console.line("\n<b>Virtualenv</b>");
  await console.line(
    rows(15, [
      ["Python", interpreter.version.text],
      ["Implementation", "CPython"],
      ["Path", isVirtual ? path : "NA"],
      ["Executable", isVirtual ? interpreter.executable : "NA"],
      ...(isVirtual ? [["Valid", "True"] as const] : []),
    ]),
  );
  const base = identify(call.files, interpreter.baseExecutable) ?? interpreter;
  await console.line(`\n<b>${profile.baseTitle}</b>`);
  await console.line(
    rows(11, [
      ["Platform", "linux"],
      ["OS", "posix"],
      ["Python", base.version.text],
      ["Path", base.basePrefix],
      ["Executable", base.baseExecutable],
    ]),
  );
}

export const envList: PoetryCommand = {
  name: "env list",
  summary: "Lists all virtualenvs associated with the current project.",
  options: [{ long: "full-path", help: "Output the full paths of the virtualenvs." }],

  async run(call) {
    const { console, project } = call;
    const current = await currentEnvironment(call, project);
    for (const path of environmentsOf(call)) {
      const name = call.flag("full-path") ? path : baseName(path);
      await console.line(
        current.isVirtual && current.path === path ? `<info>${name} (Activated)</info>` : name,
      );
    }
    return 0;
  },
};

function environmentsOf(call: PoetryCall): readonly string[] {
  const { files, project, settings } = call;
  const central = centralEnvironments(files, project, settings);
  const own = inProjectPath(project);
  return isInProject(files, project, settings) && environmentAt(files, own) ? [own, ...central] : central;
}

export const envUse: PoetryCommand = {
  name: "env use",
  summary: "Activates or creates a new virtualenv for the current project.",
  arguments: [{ name: "python", help: "The python executable to use." }],

  async run(call) {
    const { console, project, files, settings } = call;
    const word = call.operands[0] ?? "";
    if (word === "system") {
      const chosen = readChosen(call).get(environmentName(project));
      if (!chosen) return 0;
      const path = `${settings.path("virtualenvs.path")}/${environmentName(project)}-py${chosen.minor}`;
      await console.errorLine(`Deactivating virtualenv: <comment>${path}</comment>`);
      writeChosen(call, project, undefined);
      return 0;
    }
    const base = await interpreterFor(call, word);
    const { short, text } = base.version;
    const inProject = isInProject(files, project, settings);
    const path = inProject
      ? inProjectPath(project)
      : `${settings.path("virtualenvs.path")}/${environmentName(project)}-py${short}`;
    const there = environmentAt(files, path);
    const isSame = there?.interpreter.version.text === text;
    const isFit = there !== undefined && isSame;
    if (!isFit) insistOn(project, base);
    const environment = isFit ? there : await makeEnvironment(call, project, base);
    if (!inProject) writeChosen(call, project, { minor: short, patch: text });
    await console.line(`Using virtualenv: <comment>${environment.path}</>`);
    return 0;
  },
};

/** The interpreter that `3.10`, `python3.10` or a path means; throws with what asking it gave. */
async function interpreterFor(call: PoetryCall, word: string, ask = ASK_EXECUTABLE): Promise<Interpreter> {
  const { process } = call;
  const short = /^(\d+(?:\.\d+)?)(?:\.\d+)?$/.exec(word)?.[1];
  const name = short === undefined ? word : `python${short}`;
  const found =
    (await findPython(process, name)) ?? (call.profile.isSecond ? findInPyenv(process, name) : undefined);
  if (found) return found;
  if (call.profile.minor >= 4) {
    // What pyenv's shim says comes straight from it.
    const isThere = !(findProgram(process.files, name, process.env.get("PATH")) instanceof Errno);
    if (isThere && !call.profile.isSecond) await call.console.writeError(await complaintOf(call, name));
    throw new PoetryError(`Could not find the python executable ${name}`);
  }
  const text = await complaintOf(call, name);
  throw new PoetryError(
    `Command ${name} -c "${ask}" errored with the following return code 127, and output: \n`,
    text,
  );
}

/** What the shell, or pyenv's shim, says to a name that cannot be run. */
async function complaintOf({ process }: PoetryCall, name: string): Promise<string> {
  const path = findProgram(process.files, name, process.env.get("PATH"));
  if (path instanceof Errno) return `/bin/sh: 1: ${name}: not found\n`;
  const said = await captureOutput(process, [name, "-c", ASK_EXECUTABLE]);
  return said instanceof Errno ? "" : said.text;
}

export const envRemove: PoetryCommand = {
  name: "env remove",
  summary: "Remove virtual environments associated with the project.",
  arguments: [
    {
      name: "python",
      help: "The python executables associated with, or names of the virtual environments which are to be removed.",
      optional: true,
      many: true,
    },
  ],
  options: [{ long: "all", help: "Remove all managed virtual environments associated with the project." }],

  async run(call) {
    const { console } = call;
    if (call.operands.length === 0 && !call.flag("all")) await console.line("No virtualenv provided.");
    for (const word of call.operands) await removeOne(call, word);
    if (call.flag("all")) for (const path of environmentsOf(call)) await removeAt(call, path);
    return 0;
  },
};

async function removeOne(call: PoetryCall, word: string): Promise<void> {
  const all = environmentsOf(call);
  const byName = all.find((path) => path === word || baseName(path) === word);
  if (byName !== undefined) return removeAt(call, byName);
  if (word.startsWith(environmentName(call.project)))
    throw new PoetryError(`Environment "${word}" does not exist.`);
  const short = /^(\d+(?:\.\d+)?)(?:\.\d+)?$/.exec(word)?.[1];
  const { version } =
    short === undefined || !short.includes(".")
      ? await interpreterFor(call, word, ASK_VERSION)
      : { version: { short } };
  const name = `${environmentName(call.project)}-py${version.short}`;
  const path = all.find((one) => baseName(one) === name);
  if (path === undefined) throw new PoetryError(`Environment "${name}" does not exist.`);
  return removeAt(call, path);
}

async function removeAt(call: PoetryCall, path: string): Promise<void> {
  const failed = await removeTree(call.process, path);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  const chosen = readChosen(call).get(environmentName(call.project));
  if (chosen && path.endsWith(`-py${chosen.minor}`)) writeChosen(call, call.project, undefined);
  await call.console.line(`Deleted virtualenv: <comment>${path}</comment>`);
}
