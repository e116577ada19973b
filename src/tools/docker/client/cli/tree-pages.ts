import type { Branch } from "./branch.ts";
import { globalOptions } from "./global-flags.ts";
import { formatOptions } from "./help-page.ts";
import { ROOT } from "./tree.ts";

/** The shortest column of names. */
const NAME_WIDTH = 11;

/** `docker --help`. */
export function rootPage(columns: number, home: string): string {
  const lists = Object.entries(ROOT).map(
    ([heading, branches]) => `${heading}:\n${listOf(branches, heading.startsWith("Management"))}`,
  );
  return `Usage:  docker [OPTIONS] COMMAND

A self-sufficient runtime for containers

${lists.join("\n\n")}

Global Options:
${formatOptions(globalOptions(home), columns)}

Run 'docker COMMAND --help' for more information on a command.

For more help on how to use Docker, head to https://docs.docker.com/go/guides/
`;
}

/** The page of a group: `docker container`. */
export function branchPage(path: string, { summary, description = summary, children = {} }: Branch): string {
  return `Usage:  ${path} COMMAND

${description}

Commands:
${listOf(children)}

Run '${path} COMMAND --help' for more information on a command.
`;
}

const PLUGINS = ["buildx", "compose"];

/** Plugins, which come with a star, are those without a place among the client's own. */
function listOf(branches: Readonly<Record<string, Branch>>, marksPlugins = false): string {
  return Object.entries(branches)
    .map(([name, { summary }]) => {
      const shown = marksPlugins && PLUGINS.includes(name) ? `${name}*` : name;
      return `  ${shown.padEnd(NAME_WIDTH)} ${summary}`;
    })
    .join("\n");
}
