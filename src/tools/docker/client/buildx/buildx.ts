import { runBuild } from "../build/run-build.ts";
import { Call } from "../cli/call.ts";
import { defineDocker } from "../cli/command.ts";
import { Failure, UsageFailure } from "../cli/failure.ts";
import { formatOptions } from "../cli/help-page.ts";
import { optionTable } from "../cli/option-table.ts";
import { FlagParser } from "../cli/parse-flags.ts";
import { flagsOf, syntaxOf } from "../cli/syntax.ts";
import { build } from "../commands/image/build.ts";
import { BUILD_OPTIONS } from "./build-options.ts";
import type { BuildxCommand } from "./buildx-command.ts";
import { diskUsage } from "./disk-usage.ts";
import { inspect } from "./inspect.ts";
import { ls } from "./ls.ts";
import { prune } from "./prune.ts";
import { use } from "./use.ts";

const BUILDER = "    --builder string   Override the configured builder instance";
const UNKNOWN_FLAG = 125;
const TRIAL = "Experimental commands and flags are hidden. Set BUILDX_EXPERIMENTAL=1 to show them.";

/** What the package of Debian says (docker-buildx 0.13.1). */
const VERSION = "github.com/docker/buildx 0.13.1+ds1 0.13.1+ds1-3";

const buildCommand: BuildxCommand = {
  summary: "Start a build",
  usage: "[OPTIONS] PATH | URL | -",
  aliases: ["docker buildx build", "docker buildx b"],
  operands: [1, 1],
  options: BUILD_OPTIONS,
  hiddenOptions: `${build.options ?? ""}${build.hiddenOptions ?? ""}`,
  run: (call) => runBuild(call),
};

const version: BuildxCommand = {
  summary: "Show buildx version information",
  usage: "",
  operands: [0, 0],
  isCounted: true,
  options: "",
  async run(call) {
    await call.print(`${VERSION}\n`);
    return 0;
  },
};

/** In alphabetical order, as the page has them; without a command: not simulated. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly command?: BuildxCommand }>> = {
  bake: { summary: "Build from a file" },
  build: { summary: "Start a build", command: buildCommand },
  create: { summary: "Create a new builder instance" },
  "dial-stdio": { summary: "Proxy current stdio streams to builder instance" },
  du: { summary: "Disk usage", command: diskUsage },
  inspect: { summary: "Inspect current builder instance", command: inspect },
  ls: { summary: "List builder instances", command: ls },
  prune: { summary: "Remove build cache", command: prune },
  rm: { summary: "Remove one or more builder instances" },
  stop: { summary: "Stop builder instance" },
  use: { summary: "Set the current builder instance", command: use },
  version: { summary: "Show buildx version information", command: version },
};
const MANAGEMENT = { imagetools: "Commands to work on images in registry" };
const SHORT: Readonly<Record<string, string>> = { b: "build", f: "bake" };

/** https://docs.docker.com/reference/cli/docker/buildx/: a plugin, with a tree of its own. */
export const buildx = defineDocker({
  summary: "Extended build capabilities with BuildKit",
  usage: "[OPTIONS] COMMAND",
  operands: [0, Number.POSITIVE_INFINITY],
  takesAllWords: true,
  syntax: () => ({
    name: "buildx",
    summary: "Docker Buildx",
    operands: "COMMAND",
    spacesArguments: true,
    noStandardOptions: true,
    flags: flagsOf(optionTable(BUILDER)),
    subcommands: Object.fromEntries(
      Object.entries(COMMANDS).map(([name, { summary, command }]) => [
        name,
        { summary, load: () => command && syntaxOf(`docker buildx ${name}`, name, command) },
      ]),
    ),
  }),

  async run(call) {
    const { flags, operands, wantsHelp } = inPlugin(call.path, () =>
      new FlagParser(optionTable(BUILDER), true, call.operands).parse(),
    );
    const [word = "", ...words] = operands;
    const name = SHORT[word] ?? word;
    const isKnown = Object.hasOwn(COMMANDS, name) || Object.hasOwn(MANAGEMENT, name);
    if (wantsHelp || !isKnown) return say(call, rootPage(call, withDefault(BUILDER, flags.text("builder"))));
    const command = COMMANDS[name]?.command;
    if (!command) throw new Failure(`rockpool: not simulated here: docker buildx ${name}`);
    const options = withDefault(command.options, flags.text("builder"));
    return runCommand(call, { ...command, options }, `docker buildx ${name}`, words);
  },
});

/** The builder that was named before the command counts behind it, and pages tell so. */
function withDefault(options: string, builder: string): string {
  return builder === ""
    ? options
    : options.replace(BUILDER, `${BUILDER} (default ${JSON.stringify(builder)})`);
}

async function runCommand(call: Call, command: BuildxCommand, path: string, words: readonly string[]) {
  const shown = optionTable(command.options);
  const known = new Set(shown.map(({ name }) => name));
  const hidden = optionTable(command.hiddenOptions ?? "", true).filter(({ name }) => !known.has(name));
  const { flags, operands, wantsHelp } = inPlugin(path, () =>
    new FlagParser([...shown, ...hidden], false, words).parse(),
  );
  if (wantsHelp) return say(call, commandPage(call, command, path));
  checkCount(command, path, operands.length);
  return command.run(new Call(call.process, path, flags, operands, call.engine, call.configFolder));
}

/** The plugin was made with an older release of the client's library than the client. */
function inPlugin<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UsageFailure)
      throw new Failure(`${error.message}\nSee '${path} --help'.`, UNKNOWN_FLAG);
    throw error;
  }
}

function checkCount(
  { operands: [least, most], isCounted = false, usage, summary }: BuildxCommand,
  path: string,
  count: number,
): void {
  if (count >= least && count <= most) return;
  throw new Failure(
    `ERROR: ${JSON.stringify(path)} ${wantedCount(count, least, most, isCounted)}.\nSee '${path} --help'.\n\nUsage:  ${`${path} ${usage}`.trimEnd()}\n\n${summary}`,
  );
}

function wantedCount(count: number, least: number, most: number, isCounted: boolean): string {
  if (most === 0 && !isCounted) return "accepts no arguments";
  const plural = (number: number) => `${number} argument${number === 1 ? "" : "s"}`;
  if (least === most) return `requires exactly ${plural(most)}`;
  return count < least ? `requires at least ${plural(least)}` : `requires at most ${plural(most)}`;
}

async function say(call: Call, text: string): Promise<number> {
  await call.print(text);
  return 0;
}

function commandPage(call: Call, { summary, usage, aliases, options }: BuildxCommand, path: string): string {
  const table = optionTable(options);
  const parts = [summary, `Usage:  ${`${path} ${usage}`.trimEnd()}`, summary];
  if (aliases) parts.push(`Aliases:\n  ${aliases.join(", ")}`);
  if (table.length > 0) parts.push(`Options:\n${formatOptions(table, call.columns(0))}`);
  return `${parts.join("\n\n")}\n\n${TRIAL}\n`;
}

function rootPage(call: Call, options: string): string {
  const rows = (all: Readonly<Record<string, string>>) =>
    Object.entries(all)
      .map(([name, summary]) => `  ${name.padEnd(11)} ${summary}`)
      .join("\n");
  const commands = Object.fromEntries(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary]));
  return `Extended build capabilities with BuildKit

Usage:  docker buildx [OPTIONS] COMMAND

Extended build capabilities with BuildKit

Options:
${formatOptions(optionTable(options), call.columns(0))}

Management Commands:
${rows(MANAGEMENT)}

Commands:
${rows(commands)}

Run 'docker buildx COMMAND --help' for more information on a command.

${TRIAL}
`;
}
