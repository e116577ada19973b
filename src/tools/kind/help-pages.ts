import { compareCodePoints } from "../../base/collation.ts";
import { formatOptions } from "../docker/client/cli/help-page.ts";
import { optionTable } from "../docker/client/cli/option-table.ts";
import { GLOBAL_OPTIONS } from "./global-options.ts";
import { GROUPS, type KindCommand, type KindGroup } from "./tree.ts";

/** kind does not wrap its help. */
const ENDLESS = Number.MAX_SAFE_INTEGER;

function flags(options: string): string {
  return formatOptions(optionTable(options), ENDLESS);
}

const GLOBAL = `Global Flags:\n${flags(GLOBAL_OPTIONS)}`;

function list(commands: Readonly<Record<string, { readonly summary: string }>>): string {
  const names = Object.keys(commands).toSorted();
  const width = Math.max(11, ...names.map((name) => name.length));
  return names.map((name) => `  ${name.padEnd(width)} ${commands[name]?.summary}`).join("\n");
}

const OTHER_COMMANDS = {
  help: { summary: "Help about any command" },
  version: { summary: "Prints the kind CLI version" },
};

export const ROOT_PAGE = `kind creates and manages local Kubernetes clusters using Docker container 'nodes'

Usage:
  kind [command]

Available Commands:
${list({ ...GROUPS, ...OTHER_COMMANDS })}

Flags:
${flags(`-h, --help   help for kind\n${GLOBAL_OPTIONS}    --version   version for kind\n`)}

Use "kind [command] --help" for more information about a command.
`;

export function groupPage(name: string, { summary, details = summary, commands }: KindGroup): string {
  return `${details}

Usage:
  kind ${name} [flags]
  kind ${name} [command]

Available Commands:
${list(commands)}

Flags:
${flags(`-h, --help   help for ${name}\n`)}

${GLOBAL}

Use "kind ${name} [command] --help" for more information about a command.
`;
}

/** @param path `kind create cluster` */
export function commandPage(path: string, { summary, details = summary, options = "" }: KindCommand): string {
  const help = `-h, --help   help for ${path.replace(/.* /, "")}`;
  const own = [help, ...options.split("\n").filter((line) => line !== "")];
  const sorted = own.toSorted((a, b) => compareCodePoints(longName(a), longName(b)));
  return `${details.trimEnd()}\n\nUsage:\n  ${path} [flags]\n\nFlags:\n${flags(`${sorted.join("\n")}\n`)}\n\n${GLOBAL}\n`;
}

function longName(line: string): string {
  return /--([\w-]+)/.exec(line)?.[1] ?? "";
}
