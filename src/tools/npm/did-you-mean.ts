import { editDistance } from "../../base/edit-distance.ts";
import { COMMAND_NAMES, COMMANDS } from "./options/tables.ts";

const LIFECYCLE = ["stop", "start", "test", "restart"];
/** At most so many are named. */
const MOST = 3;

export interface KnownNames {
  readonly scripts: readonly string[];
  readonly bin: readonly string[];
}

/** What npm thinks was meant: its commands, the project's scripts and programs; the empty text: nothing. */
export function suggestCommand(word: string, { scripts, bin }: KnownNames): string {
  const isClose = (name: string) => editDistance(word, name, word.length) < word.length * 0.4;
  const rows = [
    ...COMMAND_NAMES.filter((name) => isClose(name) && name !== word).map((name) => [
      name,
      COMMANDS[name]?.description,
    ]),
    ...scripts
      .filter((name) => isClose(name) && !LIFECYCLE.includes(name))
      .map((name) => [`run ${name}`, `run the "${name}" package script`]),
    ...bin
      .filter(isClose)
      .map((name) => [`exec ${name}`, `run the "${name}" command from either this or a remote npm package`]),
  ].slice(0, MOST);
  if (rows.length === 0) return "";
  const title = rows.length === 1 ? "this" : "one of these";
  return `\n\nDid you mean ${title}?\n${rows.map(([name, about]) => `  npm ${name} # ${about}`).join("\n")}`;
}
