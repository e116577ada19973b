import type { CommandEvent } from "../../../process/command-event.ts";
import { kindAt, lineOf, type Moment, type Rule } from "../moment.ts";
import { WINDOWS_COMMANDS } from "../windows-commands.ts";

/** What works on Windows: `cls`, `copy a b`, `type note.txt`, `cd ..\shop`, `dir /w`. */
export const windowsHabit: Rule = (moment) =>
  commandOfWindows(moment) ?? percents(moment) ?? backslashes(moment) ?? slashOption(moment);

function commandOfWindows({ commands, computer, say }: Moment): string | undefined {
  for (const event of commands) {
    const [name = "", ...rest] = event.words;
    const known = WINDOWS_COMMANDS[name.toLowerCase()];
    if (!known || event.status === 0) continue;
    const isUnknown = event.resolved.kind === "not-found";
    // `type FILE` asks the shell's builtin what command that is.
    const isTypeOfFile =
      name === "type" && rest.some((word) => kindAt(computer.files, word, event.cwdBefore) === "file");
    if (!isUnknown && !isTypeOfFile) continue;
    const words = known.alone ? [] : event.typed.slice(1).filter((word) => !/^\/[a-z]$/i.test(word));
    return say.windowsCommand(name, [known.here, ...words.map(withSlashes)].join(" "));
  }
  return undefined;
}

/** Those that have another name here. */
const VARIABLES: Readonly<Record<string, string>> = { USERPROFILE: "HOME", USERNAME: "USER", CD: "PWD" };

/** `echo %PATH%`. */
function percents({ commands, say }: Moment): string | undefined {
  const word = commands.flatMap(({ words }) => words.slice(1)).find((one) => /^%[A-Za-z_]\w*%$/.test(one));
  const name = word?.slice(1, -1) ?? "";
  return word && say.percentVariable(word, `$${VARIABLES[name.toUpperCase()] ?? name}`);
}

/** Unquoted, a backslash only quotes what follows it: `cd ..\shop` goes to `..shop`. */
function backslashes({ commands, say }: Moment): string | undefined {
  const event = commands.find(
    ({ status, typed }) =>
      status !== 0 &&
      typed
        .slice(1)
        .some((word) => /^(?:[A-Za-z]:)?[\w.~-]*(?:\\[\w.-]+)*\\?$/.test(word) && word.includes("\\")),
  );
  if (!event) return undefined;
  return say.backslashes(
    lineOf(
      event,
      event.typed.map((word, at) => (at === 0 ? word : withSlashes(word))),
    ),
  );
}

/** `dir /w`, `ls /?`: options here begin with a dash. */
function slashOption({ commands, computer, say }: Moment): string | undefined {
  const event = commands.find(({ status, words }) => status !== 0 && optionAt(words) > 0);
  if (!event) return undefined;
  const option = event.words[optionAt(event.words)] ?? "";
  if (kindAt(computer.files, option, event.cwdBefore) !== undefined) return undefined;
  return say.slashOption(option, helpFor(event));
}

function optionAt(words: readonly string[]): number {
  return words.findIndex((word, at) => at > 0 && /^\/(?:[a-zA-Z]|\?)$/.test(word));
}

function helpFor({ words }: CommandEvent): string {
  return `${words[0] ?? ""} --help`;
}

function withSlashes(word: string): string {
  return word.replace(/^[A-Za-z]:\\?/, "/").replaceAll("\\", "/");
}
