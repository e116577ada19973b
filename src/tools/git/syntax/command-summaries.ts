import { commandList } from "../usage/command-list.ts";

/** Every command by its name, as the list of all has it. `stage` is another spelling of `add`. */
export function commandSummaries(): ReadonlyMap<string, string> {
  const named = Array.from(everyLine(commandList), ([name, summary]): [string, string] => [name, summary]);
  return new Map([...named, ["stage", "Add file contents to the staging area"]]);
}

const EVERYDAY = new Set<string>(
  Array.from(
    everyLine(commandList.slice(0, commandList.indexOf("Interacting with Others"))),
    ([name]) => name,
  ),
);

/** Of the plumbing nothing is offered at a prompt, but what people use (command-list.txt, "complete"). */
export function isEveryday(name: string): boolean {
  return EVERYDAY.has(name) || ["apply", "cherry", "stage"].includes(name);
}

function* everyLine(text: string): Generator<readonly [name: string, summary: string]> {
  for (const [, name = "", summary = ""] of text.matchAll(/^ {3}([\w-]+) +(\S.*)$/gm)) yield [name, summary];
}
