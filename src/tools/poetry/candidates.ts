import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { CandidatePlace } from "../../process/command/syntax.ts";
import { calledInterpreter } from "../python/called-interpreter.ts";
import { namesOfIndex } from "../python-packages/index/begun-names.ts";
import { PoetryError } from "./console/console.ts";
import { centralEnvironments, environmentAt, inProjectPath, isInProject } from "./environment/environment.ts";
import { MINORS } from "./environment/find-python.ts";
import { scriptsOf } from "./install/install-editable.ts";
import type { Profile } from "./profile.ts";
import { findProject, type Project } from "./project/pyproject.ts";
import { readSources } from "./project/sources.ts";
import { Settings } from "./settings.ts";

/** Options that name groups; all but the first several, with commas. */
const GROUP_OPTIONS = ["group", "with", "without", "only"];
const BUMP_RULES = ["major", "minor", "patch", "premajor", "preminor", "prepatch", "prerelease"];

/** What fits at a place of a command's line, as the project tells it; undefined: nothing special. */
export async function poetryCandidates(
  profile: Profile,
  command: string,
  place: CandidatePlace,
): Promise<readonly string[] | undefined> {
  try {
    return place.option === undefined
      ? await operands(profile, command, place)
      : optionValues(profile, place.option, place);
  } catch (error) {
    // No project here, or one that cannot be read: there is nothing to offer, and nothing to say at a prompt.
    if (error instanceof PoetryError) return [];
    throw error;
  }
}

async function operands(
  profile: Profile,
  command: string,
  place: CandidatePlace,
): Promise<readonly string[] | undefined> {
  const { operands: before, word, process } = place;
  const isFirst = before.length === 0;
  switch (command) {
    case "add":
      return namesOfIndex(word);
    case "search":
      return namesOfIndex(word) ?? [];
    case "remove":
    case "show":
    case "update":
      return dependencies(projectAt(profile, place)).filter((name) => !before.includes(name));
    case "run":
      return isFirst ? programs(profile, place) : undefined;
    case "env use":
      return isFirst ? pythons(place) : [];
    case "env remove":
      return environments(profile, place).map(baseName);
    case "config":
      return isFirst ? new Settings(process, profile.minor, undefined).names : [];
    case "source remove":
    case "source show":
      return readSources(projectAt(profile, place)).map(({ name }) => name);
    case "version":
      return isFirst ? BUMP_RULES : [];
    case "new":
    case "self add":
      return undefined;
    default:
      return [];
  }
}

function optionValues(
  profile: Profile,
  option: string,
  place: CandidatePlace,
): readonly string[] | undefined {
  if (GROUP_OPTIONS.includes(option)) {
    const head = option === "group" ? "" : place.word.replace(/[^,]*$/, "");
    return projectAt(profile, place).groups.map(({ name }) => head + name);
  }
  if (option === "extras") return [...projectAt(profile, place).extras.keys()];
  return undefined;
}

/** Throws where there is no project. */
function projectAt(profile: Profile, { process }: CandidatePlace): Project {
  return findProject(process.files, process.cwd, profile.minor);
}

function dependencies({ groups }: Project): readonly string[] {
  return [...new Set(groups.flatMap((group) => group.dependencies.map(({ name }) => name)))];
}

function environments(profile: Profile, place: CandidatePlace): readonly string[] {
  const { process } = place;
  const project = projectAt(profile, place);
  const settings = new Settings(process, profile.minor, project.directory);
  const central = centralEnvironments(process.files, project, settings);
  const own = inProjectPath(project);
  const isThere = isInProject(process.files, project, settings) && environmentAt(process.files, own);
  return isThere ? [own, ...central] : central;
}

/** The project's scripts and what its environments have; undefined: none fits, so any command. */
function programs(profile: Profile, place: CandidatePlace): readonly string[] | undefined {
  const { files } = place.process;
  const installed = environments(profile, place).flatMap((path) => {
    const entries = files.readdir(`${path}/bin`);
    return entries instanceof Errno ? [] : entries.map(({ name }) => name);
  });
  const names = [...new Set([...Object.keys(scriptsOf(projectAt(profile, place).poetry)), ...installed])];
  const isProgram = (name: string) => name.startsWith(place.word) && !/^[Aa]ctivate/.test(name);
  const fitting = names.filter(isProgram);
  return fitting.length === 0 ? undefined : fitting;
}

/** `3.11`, as far as PATH has it; `system` for poetry's own choice. */
async function pythons(place: CandidatePlace): Promise<readonly string[]> {
  const versions = MINORS.map((minor) => `3.${minor}`);
  const found = await Promise.all(versions.map((version) => calledInterpreter(place, `python${version}`)));
  return [...versions.filter((_, at) => found[at]), "system"];
}
