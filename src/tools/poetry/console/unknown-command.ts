import { closest } from "./closest.ts";
import type { PoetryCommand } from "./command.ts";
import type { Console } from "./console.ts";
import { escapeMarkup } from "./markup.ts";

const NO_SHELL = `
Looks like you're trying to use a Poetry command that is not available.

Since <info>Poetry (<b>2.0.0</>)</>, the <c1>shell</> command is not installed by default. You can use,

  - the new <c1>env activate</> command (<b>recommended</>); or
  - the <c1>shell plugin</> to install the <c1>shell</> command

<b>Documentation:</> https://python-poetry.org/docs/managing-environments/#activating-the-environment

<warning>Note that the <c1>env activate</> command is not a direct replacement for <c1>shell</> command.</warning>
`;

/** What the second poetry says to a name that is no command. */
export async function tellUnknown(
  console: Console,
  commands: readonly PoetryCommand[],
  wanted: string,
): Promise<number> {
  if (wanted === "shell") {
    await console.errorLine(NO_SHELL);
    return 1;
  }
  const inside = commands.filter(({ name }) => name.startsWith(`${wanted} `));
  const isNamespace = inside.length > 0;
  const shown = `<c1>${escapeMarkup(wanted)}</c1>`;
  await console.errorLine(
    isNamespace
      ? `The requested command does not exist in the ${shown} namespace.`
      : `The requested command ${shown} does not exist.`,
  );
  const names = (isNamespace ? inside : commands).map(({ name }) => name);
  const similar = [...closest(wanted, names)].sort();
  if (similar.length > 0) {
    const rows = similar.map((name) => {
      const summary = commands.find((one) => one.name === name)?.summary ?? "";
      return `\n    <c1>${name.replace(" ", "</c1> <b>")}${name.includes(" ") ? "</b>" : "</c1>"}: ${summary}`;
    });
    await console.errorLine(`\n<error>Did you mean one of these perhaps?</error>${rows.join("")}`);
  }
  const tag = isNamespace ? `#${wanted}` : "";
  await console.errorLine(`\n<b>Documentation: </b><info>https://python-poetry.org/docs/cli/${tag}</info>`);
  return 1;
}
