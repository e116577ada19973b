import { Errno } from "../../../disk/errno.ts";
import { markerEnvironment } from "../../python-packages/markers.ts";
import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ALL_GROUPS, neededPackages } from "../install/needed-packages.ts";
import { installedPackages } from "../install/site-packages.ts";
import { isFresh, readLock } from "../lock/lock-file.ts";
import { SECOND } from "../profile.ts";
import { isTable } from "../project/dependency.ts";
import { MAIN } from "../project/pyproject.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { GROUP_OPTIONS } from "./options.ts";
import { selectionOf } from "./selection.ts";
import { newestVersion } from "./wishes.ts";

/** Commands of a few lines. */

export const about: PoetryCommand = {
  name: "about",
  summary: "Shows information about Poetry.",

  async run({ console, profile }) {
    await console.line(`<info>Poetry - Package Management for Python

Version: ${profile.version}
Poetry-Core Version: ${profile.core}</info>

<comment>Poetry is a dependency manager tracking local dependencies of your projects and libraries.
See <fg=blue>https://github.com/python-poetry/poetry</> for more information.</comment>`);
    return 0;
  },
};

export const search: PoetryCommand = {
  name: "search",
  summary: "Searches for packages on remote repositories.",
  arguments: [{ name: "tokens", help: "The tokens to search for.", many: true }],

  async run(call) {
    const { console, index, operands } = call;
    const words = operands.map((word) => word.toLowerCase());
    for (const name of index.names) {
      const project = await index.find(name);
      const text = `${name} ${project?.summary.toLowerCase() ?? ""}`;
      if (!project || !words.every((word) => text.includes(word))) continue;
      const version = await newestVersion(call, name, VersionSet.any);
      await console.line(`\n<info>${name}</> (<comment>${version}</>)\n ${project.summary}`);
    }
    return 0;
  },
};

export const cacheList: PoetryCommand = {
  name: "cache list",
  summary: "List Poetry's caches.",

  async run({ console }) {
    await console.line("<info>PyPI</>");
    return 0;
  },
};

export const cacheClear: PoetryCommand = {
  name: "cache clear",
  summary: "Clears a Poetry cache by name.",
  arguments: [{ name: "cache", help: "The name of the cache to clear." }],
  options: [{ long: "all", help: "Clear all entries in the cache." }],

  async run(call) {
    const [name = ""] = call.operands;
    if (!/^(pypi|_default_cache)(:|$)/i.test(name)) {
      await call.console.line(`No cache entries for ${name}`);
      return 0;
    }
    if (!name.includes(":") && !call.flag("all"))
      throw new PoetryError(`Add the --all option if you want to clear all ${name} caches`);
    await call.console.line(`No cache entries for ${name}`);
    return 0;
  },
};

export const sourceShow: PoetryCommand = {
  name: "source show",
  summary: "Show information about sources configured for the project.",
  arguments: [
    {
      name: "source",
      help: "Source(s) to show information for. Defaults to showing all sources.",
      optional: true,
      many: true,
    },
  ],

  async run({ console, project }) {
    const sources = Array.isArray(project.poetry.source) ? project.poetry.source.filter(isTable) : [];
    if (sources.length === 0) await console.line("No sources configured for this project.");
    for (const { name, url } of sources)
      await console.line(` <info>name</> : <c1>${String(name)}</> \n <info>url</>  : ${String(url)} \n`);
    return 0;
  },
};

export const selfShow: PoetryCommand = {
  name: "self show",
  summary: "Show packages from Poetry's runtime environment.",

  async run({ console, files, interpreter, profile }) {
    if (profile.minor < 4) {
      await console.errorLine("<error>Error: poetry.lock not found. Run `poetry lock` to create it.</error>");
      return 1;
    }
    for (const { name, version } of installedPackages(files, interpreter).values())
      await console.line(`<c1>${name}</c1> <b>${version.text}</b>`);
    return 0;
  },
};

export const exportCommand: PoetryCommand = {
  name: "export",
  // From 2.0 on it is there with its plugin.
  since: 4,
  until: SECOND,
  summary: "Exports the lock file to alternative formats.",
  options: [
    {
      long: "format",
      short: "f",
      value: "one",
      help: "Format to export to. Currently, only constraints.txt and requirements.txt are supported.",
      fallback: "requirements.txt",
    },
    { long: "output", short: "o", value: "one", help: "The name of the output file." },
    { long: "without-hashes", help: "Exclude hashes from the exported file." },
    { long: "without-urls", help: "Exclude source repository urls from the exported file." },
    { long: "dev", help: "Include development dependencies. (<warning>Deprecated</warning>)" },
    ...GROUP_OPTIONS,
    { long: "extras", short: "E", value: "many", help: "Extra sets of dependencies to include." },
    { long: "all-extras", help: "Include all sets of extra dependencies." },
  ],
  run: runExport,
};

async function runExport(call: PoetryCall): Promise<number> {
  const { console, files, project, profile } = call;
  if (!profile.isSecond && call.settings.flag("warnings.export"))
    await console.errorLine(
      "<warning>Warning: poetry-plugin-export will not be installed by default in a future version of Poetry.\nIn order to avoid a breaking change and make your automation forward-compatible, please install poetry-plugin-export explicitly. See https://python-poetry.org/docs/plugins/#using-plugins for details on how to install a plugin.\nTo disable this warning run 'poetry config warnings.export false'.</warning>",
    );
  const format = call.option("format") ?? "requirements.txt";
  if (format !== "requirements.txt" && format !== "constraints.txt")
    throw new PoetryError(`Invalid export format: ${format}`);
  const lock = readLock(files, project);
  if (!lock) throw new PoetryError("No lock file found. Run `poetry lock` to create it.");
  if (!isFresh(lock, project)) throw new PoetryError(profile.staleLockText);
  const chosen = await selectionOf(call);
  const isPlain = chosen.only.length === 0 && chosen.with.length === 0 && !call.flag("dev");
  const selection = isPlain
    ? { ...chosen, only: [MAIN] }
    : {
        ...chosen,
        only:
          chosen.only.length > 0 ? chosen.only : [MAIN, ...chosen.with, ...(call.flag("dev") ? ["dev"] : [])],
      };
  const needed = neededPackages(
    project,
    lock.packages,
    { ...ALL_GROUPS, ...selection },
    markerEnvironment(call.interpreter.version.text),
  );
  const lines = lock.packages
    .filter(({ name }) => needed.has(name))
    .map(({ name, version, files: hashes }) => {
      const head = `${name}==${version.text} ; ${pythonMarker(`${project.python}`)}`;
      const all = call.flag("without-hashes") ? [] : hashes.map(({ hash }) => `--hash=${hash}`).sort();
      return `${[head, ...all].join(" \\\n    ")}\n`;
    });
  const output = call.option("output");
  if (output === undefined) await console.write(lines.join(""));
  else {
    const failed = files.writeFile(`${call.directory}/${output}`, lines.join(""));
    if (failed instanceof Errno)
      throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${output}'`);
  }
  return 0;
}

/** `>=3.9,<4.0` → `python_version >= "3.9" and python_version < "4.0"`. */
function pythonMarker(text: string): string {
  return text
    .split(",")
    .map((clause) =>
      clause.replace(
        /^([<>=!]*)(.*)$/,
        (_, operator: string, version: string) => `python_version ${operator || "=="} "${version}"`,
      ),
    )
    .join(" and ");
}

/** What the real one can do and this one cannot. */
function absent(name: string, summary: string, since = 0): PoetryCommand {
  return {
    name,
    since,
    summary,
    arguments: [{ name: "packages", help: "", optional: true, many: true }],
    takesAll: true,
    run: (call) => call.notSimulated(`poetry ${name}`),
  };
}

export const ABSENT: readonly PoetryCommand[] = [
  absent("debug info", "Shows debug information."),
  absent("debug resolve", "Debugs dependency resolution."),
  absent("self add", "Add additional packages to Poetry's runtime environment."),
  absent("self install", "Install locked packages (incl. addons) required by this Poetry installation."),
  absent("self lock", "Lock the Poetry installation's system requirements."),
  absent("self remove", "Remove additional packages from Poetry's runtime environment."),
  absent("self show plugins", "Shows information about the currently installed plugins."),
  absent("self update", "Updates Poetry to the latest version."),
  absent(
    "self sync",
    "Sync Poetry's own environment according to the locked packages (incl. addons) required by this Poetry installation.",
    SECOND,
  ),
  absent(
    "python install",
    "Install the specified Python version from the Python Standalone Builds project. (experimental feature)",
    SECOND + 1,
  ),
  absent(
    "python list",
    "Shows Python versions available for this environment. (experimental feature)",
    SECOND + 1,
  ),
  absent(
    "python remove",
    "Remove the specified Python version if managed by Poetry. (experimental feature)",
    SECOND + 1,
  ),
  absent("source add", "Add source configuration for project."),
  absent("source remove", "Remove source configured for the project."),
];
