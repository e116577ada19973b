import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { setOption, unsetOption } from "./rc-options.ts";
import type { NanoSettings } from "./settings.ts";

/** What is wrong in the files of settings: told in short on the status row, and in full once nano has ended. */
export interface Mistakes {
  readonly inFile: string | undefined;
  readonly text: string;
}

export const NO_MISTAKES: Mistakes = { inFile: undefined, text: "" };

/** The commands of a nanorc about keys and colours. */
const NOT_SIMULATED = new Set(
  `bind color comment extendsyntax formatter header icolor include linter magic syntax tabgives unbind`.split(
    " ",
  ),
);

/** Takes over what the person's own file of settings says, or `named` (-f) alone. Undefined: that is not there. */
export function readNanorc(
  call: Call,
  settings: NanoSettings,
  named: string | undefined,
): Mistakes | undefined {
  const { files } = call;
  if (named !== undefined) {
    const path = files.realpath(named);
    return path instanceof Errno || files.access(path, "r") instanceof Errno
      ? undefined
      : readFile(call, settings, path);
  }
  // Debian's /etc/nanorc sets it.
  settings.stateFlags = true;
  const home = call.process.env.get("HOME");
  const own = home && `${home}/.nanorc`;
  const configuration = call.process.env.get("XDG_CONFIG_HOME") ?? (home && `${home}/.config`);
  const candidates = [own, configuration && `${configuration}/nano/nanorc`];
  let text = "";
  let inFile: string | undefined;
  for (const path of candidates) {
    if (!path || files.access(path, "r") instanceof Errno) continue;
    const found = readFile(call, settings, path);
    inFile ??= found.inFile;
    text += found.text;
    if (!isDirectory(call, path)) break;
  }
  return { inFile, text };
}

function isDirectory({ files }: Call, path: string): boolean {
  const status = files.stat(path);
  return !(status instanceof Errno) && status.kind === "directory";
}

function readFile(call: Call, settings: NanoSettings, path: string): Mistakes {
  if (isDirectory(call, path)) return { inFile: path, text: `"${path}" is a directory\n` };
  const content = call.files.readFile(path);
  if (content instanceof Errno) return { inFile: path, text: `Error reading ${path}: ${content.message}\n` };
  let text = "";
  for (const [index, line] of decode(content).split("\n").entries()) {
    const mistake = takeLine(settings, line.replace(/\r$/, ""));
    if (mistake !== undefined) text += `Error in ${path} on line ${index + 1}: ${mistake}\n`;
  }
  return { inFile: text === "" ? undefined : path, text };
}

/** One line: a command and what belongs to it. Gives what is wrong with it. */
function takeLine(settings: NanoSettings, line: string): string | undefined {
  const [, command = "", rest = ""] = /^\s*(\S*)\s*(.*)$/.exec(line) ?? [];
  if (command === "" || command.startsWith("#")) return undefined;
  if (NOT_SIMULATED.has(command)) return `rockpool: not simulated here: ${command}`;
  if (command !== "set" && command !== "unset") return `Command "${command}" not understood`;
  const [, option = "", argument = ""] = /^(\S*)\s*(.*)$/.exec(rest) ?? [];
  if (option === "") return "Missing option";
  return command === "set" ? setOption(settings, option, argument) : unsetOption(settings, option);
}
