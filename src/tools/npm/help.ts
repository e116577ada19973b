import {
  COMMAND_NAMES,
  COMMANDS,
  NPM_VERSION,
  type OptionTable,
  optionOf,
  type SubcommandTable,
} from "./options/tables.ts";

const WIDTH = 80;

/** What `npm COMMAND -h` prints. */
export function usageOf(name: string): string {
  const table = COMMANDS[name];
  if (!table) return "";
  const { description, usage, options, aliases, subcommands } = table;
  const lines = [description, "", "Usage:", ...usage.map((line) => `npm ${name} ${line}`.trim())];
  if (subcommands) lines.push(...subcommandLines(name, subcommands));
  if (options) lines.push("", "Options:", ...wrap(options), "", ...options.flatMap(describe));
  if (aliases.length > 0) lines.push("", `alias${aliases.length === 1 ? "" : "es"}: ${aliases.join(", ")}`);
  lines.push("", `Run "npm help ${name}" for more info`);
  return lines.join("\n");
}

function subcommandLines(
  name: string,
  subcommands: Readonly<Record<string, SubcommandTable | undefined>>,
): readonly string[] {
  const entries = Object.entries(subcommands);
  return [
    ...entries.map(([sub, about]) => `npm ${name} ${sub} ${about?.usage}`),
    "",
    "Subcommands:",
    ...entries.flatMap(([sub, about], at) => [
      `  ${sub}`,
      ...(about?.description === undefined ? [] : [`    ${about.description}`]),
      ...(at < entries.length - 1 ? [""] : []),
    ]),
    "",
    `Run "npm ${name} <subcommand> --help" for more info on a subcommand.`,
  ];
}

/** The options in brackets; what excludes each other stands together. */
function wrap(keys: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  let line = "";
  for (const key of keys) {
    const option = optionOf(key);
    if (!option || seen.has(key)) continue;
    const others = option.exclusive ?? [];
    for (const other of others) seen.add(other);
    const text = `[${[option, ...others.map(optionOf)].flatMap((one) => one?.usage ?? []).join("|")}]`;
    if (line.length + text.length > WIDTH) {
      if (line !== "") lines.push(line);
      line = "";
    }
    line = line === "" ? text : `${line} ${text}`;
  }
  return [...lines, line];
}

function describe(key: string): readonly string[] {
  const option = optionOf(key);
  return option ? [`  ${spellings(key, option)}`, `    ${option.help}`, ""] : [];
}

function spellings(key: string, { short }: OptionTable): string {
  return [...(short ? [`-${short.join(",")}`] : []), `--${key}`].join("|");
}

/** What `npm` alone prints; `all` (`-l`) with the usage of each command. */
export function mainHelp(userConfig: string, columns: number | undefined, all: boolean): string {
  return `npm <command>

Usage:

npm install        install all the dependencies in your project
npm install <foo>  add the <foo> dependency to your project
npm test           run this project's tests
npm run <foo>      run the script named <foo>
npm <command> -h   quick help on <command>
npm -l             display usage info for all commands
npm help <term>    search for help on <term>
npm help npm       more involved overview

All commands:
${all ? allUsages() : nameLines(columns)}

Specify configs in the ini-formatted file:
    ${userConfig}
or on the command line via: npm <command> --key=value

More configuration info: npm help config
Configuration fields: npm help 7 config

npm@${NPM_VERSION} /usr/lib/node_modules/npm`;
}

function nameLines(columns: number | undefined): string {
  const width = columns === undefined ? 60 : Math.min(60, Math.max(columns - 16, 24));
  const lines = [""];
  for (const name of COMMAND_NAMES) {
    const last = lines.length - 1;
    const line = lines[last] ?? "";
    if (line.length + name.length + 2 < width) lines[last] = `${line}, ${name}`;
    else {
      lines[last] = `${line},`;
      lines.push(name);
    }
  }
  return `\n    ${lines.join("\n    ").slice(2)}`;
}

function allUsages(): string {
  const longest = Math.max(...COMMAND_NAMES.map((name) => name.length));
  return COMMAND_NAMES.map((name) => {
    const indent = `\n${" ".repeat(longest + 5)}`;
    return `\n    ${name}${" ".repeat(longest - name.length + 1)}${shortUsage(name).split("\n").join(indent)}`;
  }).join("\n");
}

/** Without what the options do. */
function shortUsage(name: string): string {
  const options = COMMANDS[name]?.options ?? [];
  const described = options.flatMap(describe).join("\n");
  return options.length === 0 ? usageOf(name) : usageOf(name).replace(`\n\n${described}`, "");
}
