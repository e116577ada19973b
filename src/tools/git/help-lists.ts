import { commandList, guideList } from "./usage/command-list.ts";
import { CONFIG_KEYS } from "./usage/config-keys.ts";

/** What `git help` lists: `a`ll commands, `g`uides, or settings for the `c`onfiguration. */
export function helpList(letter: string): string {
  if (letter === "a") return commandList;
  if (letter === "g") return guideList;
  return `${CONFIG_KEYS.join("\n")}\n\n'git help config' for more information\n`;
}
