import { parse, TomlError } from "smol-toml";
import { decode } from "../../../base/bytes.ts";
import { dirName } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { removeTree } from "../../../process/command/remove-tree.ts";
import { type Interpreter, identify } from "../../python/interpreter.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { parseVersion } from "../../python-packages/versions.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { isTable } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { writeKey } from "../toml-edit/write-value.ts";
import { createVirtualenv, DEBIAN_SEEDS, NEW_SEEDS } from "./create-virtualenv.ts";
import {
  type Environment,
  environmentAt,
  environmentName,
  inProjectPath,
  isInProject,
} from "./environment.ts";
import { findPython, pythonsInPath } from "./find-python.ts";

/** The interpreter that poetry itself runs with, outside of its own environment. */
export function ownInterpreter({ interpreter, files }: PoetryCall): Interpreter {
  return identify(files, interpreter.baseExecutable) ?? interpreter;
}

/** The interpreter that a new environment would be made with, unless told otherwise. */
export async function preferredInterpreter(call: PoetryCall): Promise<Interpreter> {
  const own = ownInterpreter(call);
  const { settings, profile } = call;
  const takesOwn = profile.isSecond
    ? settings.flag("virtualenvs.use-poetry-python")
    : !settings.flag("virtualenvs.prefer-active-python");
  if (takesOwn) return own;
  return (await findPython(call.process, "python")) ?? (await findPython(call.process, "python3")) ?? own;
}

/** An interpreter that was asked for by name must be one that the project allows. */
export function insistOn(project: Project, asked: Interpreter): void {
  if (!allows(project, asked))
    throw new PoetryError(
      `The specified Python version (${asked.version.text}) is not supported by the project (${project.pythonText}).\nPlease choose a compatible version or loosen the python constraint specified in the pyproject.toml file.`,
    );
}

function allows({ python }: Project, { version }: Interpreter): boolean {
  const parsed = parseVersion(version.text);
  return parsed !== undefined && python.has(parsed);
}

/** The project's environment as it is; its interpreter is poetry's own where there is none. */
export async function currentEnvironment(call: PoetryCall, project: Project): Promise<Environment> {
  const { files, settings, env } = call;
  if (call.isSelf) return { interpreter: call.interpreter, path: call.interpreter.prefix, isVirtual: true };
  const chosen = readChosen(call).get(environmentName(project))?.minor;
  const active = env.get("VIRTUAL_ENV");
  // One that is active counts before that of the project, but not before one that `env use` chose.
  if (chosen === undefined && active !== undefined && active !== call.interpreter.prefix) {
    const found = environmentAt(files, active);
    if (found) return found;
  }
  if (isInProject(files, project, settings)) {
    const own = environmentAt(files, inProjectPath(project));
    if (own) return own;
  }
  const minor = chosen ?? (await preferredInterpreter(call)).version.short;
  const central = environmentAt(
    files,
    `${settings.path("virtualenvs.path")}/${environmentName(project)}-py${minor}`,
  );
  if (central) return central;
  const own = ownInterpreter(call);
  return { interpreter: own, path: own.prefix, isVirtual: false };
}

/** The project's environment; it is made where there is none. */
export async function ensureEnvironment(call: PoetryCall, project: Project): Promise<Environment> {
  const current = await currentEnvironment(call, project);
  if (call.isSelf) return current;
  const isOwn = current.isVirtual && current.path !== call.interpreter.prefix;
  if (isOwn && !allows(project, current.interpreter))
    throw new PoetryError(
      `Current Python version (${current.interpreter.version.text}) is not allowed by the project (${project.pythonText}).\nPlease change python executable via the "env use" command.`,
    );
  if (isOwn) return current;
  if (!call.settings.flag("virtualenvs.create")) {
    await call.console.writeError(
      "<fg=black>Skipping virtualenv creation, as specified in config file.</>\n",
    );
    return current;
  }
  const preferred = await preferredInterpreter(call);
  const base = allows(project, preferred) ? preferred : await findCompatible(call, project, preferred);
  return makeEnvironment(call, project, base);
}

async function findCompatible(
  call: PoetryCall,
  project: Project,
  preferred: Interpreter,
): Promise<Interpreter> {
  await call.console.errorLine(
    `<warning>The currently activated Python version ${preferred.version.text} is not supported by the project (${project.pythonText}).\nTrying to find and use a compatible version.</warning> `,
  );
  for await (const { name, interpreter } of pythonsInPath(call.process)) {
    if (!allows(project, interpreter)) continue;
    await call.console.errorLine(`Using <c1>${name}</c1> (${interpreter.version.text})`);
    return interpreter;
  }
  throw new PoetryError(
    'Poetry was unable to find a compatible version. If you have one, you can explicitly use it via the "env use" command.',
  );
}

/** Where repositories are cloned to: the environment's `src`. */
export async function sourceRoot(call: PoetryCall, project: Project): Promise<string> {
  const { isVirtual, path } = await currentEnvironment(call, project);
  return isVirtual ? `${path}/src` : `${call.settings.path("cache-dir")}/src`;
}

/** Makes an environment, in the place of one that stands there. */
export async function makeEnvironment(
  call: PoetryCall,
  project: Project,
  base: Interpreter,
): Promise<Environment> {
  const { files, settings, console, process } = call;
  const inProject = isInProject(files, project, settings);
  const root = settings.path("virtualenvs.path");
  const own = normalizeName(project.name);
  const name = inProject ? own : `${environmentName(project)}-py${base.version.short}`;
  const path = inProject ? inProjectPath(project) : `${root}/${name}`;
  const isThere = !(files.stat(path) instanceof Errno);
  if (isThere) {
    await console.errorLine(`Recreating virtualenv <c1>${name}</> in ${path}`);
    await removeTree(call.process, path);
  } else await console.errorLine(`Creating virtualenv <c1>${name}</> in ${inProject ? path : root}`);
  await process.sleep(call.paced(1));
  const prompt = String(settings.get("virtualenvs.prompt"))
    .replace("{project_name}", own)
    .replace("{python_version}", base.version.short);
  const options = {
    path,
    base,
    prompt,
    systemSite: settings.flag("virtualenvs.options.system-site-packages"),
    withPip: !settings.flag("virtualenvs.options.no-pip"),
    seeds: call.profile.minor < 4 ? DEBIAN_SEEDS : NEW_SEEDS,
    withSetuptools: !call.profile.isSecond && !settings.flag("virtualenvs.options.no-setuptools"),
  };
  const failed = createVirtualenv(files, options);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  const made = environmentAt(files, path);
  if (!made) throw new Error(`${path} is no environment`);
  return made;
}

// `env use` is remembered in envs.toml, by the name of the project and its place.

export interface Chosen {
  readonly minor: string;
  readonly patch: string;
}

function chosenPath(call: PoetryCall): string {
  return `${call.settings.path("virtualenvs.path")}/envs.toml`;
}

export function readChosen(call: PoetryCall): ReadonlyMap<string, Chosen> {
  const content = call.files.readFile(chosenPath(call));
  const found = new Map<string, Chosen>();
  if (content instanceof Errno) return found;
  try {
    for (const [name, value] of Object.entries(parse(decode(content))))
      if (isTable(value)) found.set(name, { minor: String(value.minor), patch: String(value.patch) });
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
  }
  return found;
}

export function writeChosen(call: PoetryCall, project: Project, chosen: Chosen | undefined): void {
  const all = new Map(readChosen(call));
  if (chosen) all.set(environmentName(project), chosen);
  else all.delete(environmentName(project));
  const path = chosenPath(call);
  const text = [...all]
    .map(([name, { minor, patch }]) => `[${writeKey(name)}]\nminor = "${minor}"\npatch = "${patch}"\n`)
    .join("\n");
  if (!makeDirectories(call.files, dirName(path))) call.files.writeFile(path, text);
}
