import type { PoetryCommand } from "../console/command.ts";
import { SECOND } from "../profile.ts";
import { VersionSet } from "../resolver/version-set.ts";
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
];
