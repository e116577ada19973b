import { normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { relativePath } from "../../../process/command/canonicalize.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { updateProject } from "../install/installer.ts";
import { readPlace } from "../lock/read-place.ts";
import { SECOND } from "../profile.ts";
import type { Place } from "../project/dependency.ts";
import { ADDITIONAL } from "../project/own-project.ts";
import { MAIN, readProject } from "../project/pyproject.ts";
import { requirementText } from "../project/requirement-text.ts";
import { keepsRequirements, withRequirement } from "../project/requirements-edit.ts";
import { readSources } from "../project/sources.ts";
import { addTable, hasTable, setKey } from "../toml-edit/edit.ts";
import { type TomlValue, writeValue } from "../toml-edit/write-value.ts";
import { DRY_RUN } from "./options.ts";
import { saveProject } from "./save-project.ts";
import { chooseVersion, parseWish, type Wish, wishTable } from "./wishes.ts";

const FORMS = `You can specify a package in the following forms:
  - A single name (<b>requests</b>)
  - A name and a constraint (<b>requests@^2.23.0</b>)
  - A git url (<b>git+https://github.com/python-poetry/poetry.git</b>)
  - A git url with a revision (<b>git+https://github.com/python-poetry/poetry.git#develop</b>)
  - A git SSH url (<b>git+ssh://github.com/python-poetry/poetry.git</b>)
  - A git SSH url with a revision (<b>git+ssh://github.com/python-poetry/poetry.git#develop</b>)
  - A file path (<b>../my-package/my-package.whl</b>)
  - A directory (<b>../my-package/</b>)
  - A url (<b>https://example.com/packages/my-package-0.1.0.tar.gz</b>)
`;

export const add: PoetryCommand = {
  name: "add",
  summary: "Adds a new dependency to <comment>pyproject.toml</>.",
  arguments: [{ name: "name", help: "The packages to add.", many: true }],
  options: [
    { long: "group", short: "G", value: "one", help: "The group to add the dependency to.", fallback: MAIN },
    { long: "dev", short: "D", help: "Add as a development dependency. (<warning>Deprecated</warning>)" },
    { long: "editable", short: "e", help: "Add vcs/path dependencies as editable." },
    { long: "extras", short: "E", value: "many", help: "Extras to activate for the dependency." },
    { long: "optional", help: "Add as an optional dependency.", until: SECOND },
    { long: "optional", value: "one", help: "Add as an optional dependency to an extra.", since: SECOND },
    { long: "python", value: "one", help: "Python version for which the dependency must be installed." },
    { long: "platform", value: "one", help: "Platforms for which the dependency must be installed." },
    {
      long: "markers",
      value: "one",
      help: "Environment markers which describe when the dependency should be installed.",
      since: SECOND,
    },
    { long: "source", value: "one", help: "Name of the source to use to install the package." },
    { long: "allow-prereleases", help: "Accept prereleases." },
    DRY_RUN,
    { long: "lock", help: "Do not perform operations (only update the lockfile)." },
  ],
  help: `The add command adds required packages to your <comment>pyproject.toml</> and installs them.

If you do not specify a version constraint, poetry will choose a suitable one based on the available package versions.

${FORMS}
`,
  run: runAdd,
};

async function runAdd(call: PoetryCall): Promise<number> {
  const { console, operands } = call;
  const { project } = call;
  const isDev = call.flag("dev");
  if (isDev && !call.profile.isSecond)
    await console.errorLine(
      "<warning>The --dev option is deprecated, use the `--group dev` notation instead.</warning>",
    );
  const group = isDev ? "dev" : (call.option("group") ?? (call.isSelf ? ADDITIONAL : MAIN));
  if (/\s/.test(group))
    throw new PoetryError(
      `Invalid key "${group}" at line 1 col ${"[tool.poetry.group.".length + group.length}`,
    );
  if (call.flag("extras") && operands.length > 1)
    throw new PoetryError("You can only specify one package when using the --extras option");
  if (call.profile.isSecond && call.flag("optional") && group !== MAIN)
    throw new PoetryError("You can only add optional dependencies to the main group");
  const source = call.option("source");
  if (source !== undefined) {
    if (!readSources(project).some(({ name }) => name === source))
      throw new PoetryError(`Repository "${source}" does not exist.`);
    return call.notSimulated("poetry add --source");
  }
  const environment = await ensureEnvironment(call, project);
  const known = project.groups.find(({ name }) => name === group)?.dependencies ?? [];
  const present = operands.filter((name) => known.some(({ key }) => key === normalizeName(name)));
  if (present.length > 0) await tellPresent(call, present);
  const wanted = operands.filter((name) => !present.includes(name));
  if (wanted.length === 0) {
    await console.line("Nothing to add.");
    return 0;
  }
  const wishes = wanted.map(parseWish);
  const places: Wish[] = [];
  for (const wish of wishes) if (wish.place) places.push(await namedPlace(call, wish, wish.place));
  const chosen: Wish[] = [];
  for (const wish of wishes.filter(({ place }) => place === undefined))
    chosen.push(await chooseVersion(call, wish, call.flag("allow-prereleases")));
  const [remote] = chosen;
  if (call.flag("editable") && remote) {
    await console.errorLine(
      `\n<error>Failed to add packages. Only vcs/path dependencies support editable installs. <c1>${remote.name}</c1> is neither.</error>`,
    );
    await console.errorLine("\nNo changes were applied.");
    return 1;
  }
  const text = textWith(call, group, [...places, ...chosen]);
  await console.line();
  call.project = readProject(project.directory, project.path, text, call.profile.minor);
  const isDryRun = call.flag("dry-run");
  const lockOnly = call.flag("lock");
  await updateProject(call, environment, lockOnly ? "all" : [...places, ...chosen].map(({ name }) => name), {
    isDryRun,
    lockOnly,
  });
  return isDryRun ? 0 : saveProject(call, text);
}

/** pyproject.toml with the new dependencies. */
function textWith(call: PoetryCall, group: string, chosen: readonly Wish[]): string {
  const { project } = call;
  let text = project.text;
  if (group === MAIN && keepsRequirements(project)) {
    for (const wish of chosen) {
      const requirement = requirementText(wish.name, valueFor(call, wish), project.directory);
      text = withRequirement(text, wish.name, requirement, call.option("optional"));
    }
    return text;
  }
  const table = group === MAIN ? "tool.poetry.dependencies" : `tool.poetry.group.${group}.dependencies`;
  if (group !== MAIN && !call.profile.isSecond) text = withRoomForGroup(text, table);
  text = addTable(text, table, "tool.poetry");
  for (const wish of chosen)
    text = setKey(text, {
      table,
      key: wish.name,
      value: writeValue(valueFor(call, wish)),
      isSame: (key) => normalizeName(key) === normalizeName(wish.name),
    });
  return text;
}

async function tellPresent({ console, profile }: PoetryCall, names: readonly string[]): Promise<void> {
  await console.line(
    "The following packages are already present in the pyproject.toml and will be skipped:\n",
  );
  for (const name of names) await console.line(`  ${profile.bullet} <c1>${name}</c1>`);
  await console.line(
    "\nIf you want to update it to the latest compatible version, you can use `poetry update package`.\nIf you prefer to upgrade it to the latest available version, you can use `poetry add package@latest`.\n",
  );
}

/** Between two groups the first poetry leaves two lines. */
function withRoomForGroup(text: string, table: string): string {
  const last = text.lastIndexOf("\n[tool.poetry.group.");
  if (last < 0 || hasTable(text, table)) return text;
  const next = text.indexOf("\n[", last + 1);
  const end = next < 0 ? text.length : next;
  return `${text.slice(0, end)}\n${text.slice(end)}`;
}

/** The wish by the name of what stands at its place; paths are seen from the project's directory. */
async function namedPlace(call: PoetryCall, wish: Wish, place: Place): Promise<Wish> {
  const { files, project } = call;
  const isPath = place.kind === "directory" || place.kind === "file";
  // From the project's directory on, wherever it is typed.
  const path = isPath ? normalizePath(place.path, project.directory) : "";
  if (isPath && files.stat(path) instanceof Errno)
    throw new PoetryError(`Could not find a matching version of package ${wish.name}`);
  if (place.kind === "directory" && files.stat(`${path}/pyproject.toml`) instanceof Errno)
    throw new PoetryError(`Unable to determine package info for path: ${path}`);
  const own: Place = isPath
    ? { ...place, path: place.path.startsWith("/") ? path : relativePath(project.directory, path) }
    : place;
  const { described } = await readPlace(call, own, project.directory);
  return { ...wish, name: described.name, place: own };
}

function placeValue(place: Place): Record<string, TomlValue> {
  if (place.kind === "url") return { url: place.url };
  if (place.kind !== "git") return { path: place.path };
  const { url, revision, subdirectory } = place;
  return {
    git: url,
    ...(revision === undefined ? {} : { rev: revision }),
    ...(subdirectory === undefined ? {} : { subdirectory }),
  };
}

function valueFor(call: PoetryCall, wish: Wish): TomlValue {
  const { place, extras } = wish;
  const table = place ? placeValue(place) : wishTable(wish);
  if (place && call.flag("editable")) table.develop = true;
  if (call.flag("optional")) table.optional = true;
  if (call.flag("allow-prereleases")) table["allow-prereleases"] = true;
  const all = [...extras, ...call.list("extras").flatMap((one) => one.split(/[\s,]+/))];
  if (all.length > 0) table.extras = all;
  const python = call.option("python");
  if (python !== undefined) table.python = python;
  const platform = call.option("platform");
  if (platform !== undefined) table.platform = platform;
  const markers = call.option("markers");
  if (markers !== undefined) table.markers = markers;
  return Object.keys(table).length === 1 && !place ? wish.version : table;
}
