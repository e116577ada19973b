import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { textWidth } from "../../base/text-width.ts";
import { compileFields } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { isIdentifier } from "../state/reference.ts";
import { printNode } from "../syntax/index.ts";
import type { SelectClause } from "../syntax/nodes.ts";
import { beforeCommand } from "./before-command.ts";
import type { Evaluator } from "./evaluator.ts";
import { guarded } from "./failure.ts";
import { compileList } from "./list.ts";
import { loop } from "./loop.ts";
import { assignLoopVariable } from "./loop-variable.ts";
import { ended, FAILURE, leaveLoop, type Outcome, SUCCESS } from "./outcome.ts";
import { withReaderLine } from "./reader-line.ts";
import { runBuiltin } from "./run-command.ts";
import { settle } from "./settle.ts";
import { trace } from "./trace.ts";

/** `select name in words; do …` (bash manual 3.2.5.2): a menu on standard error, answers from standard input. */
export function compileSelect(node: SelectClause, depth: number): Evaluator {
  const { name, words } = node;
  const fields = words ? compileFields(words) : (shell: Shell) => shell.positional;
  const body = compileList(node.body, depth);
  const heading = `select ${name} in ${words ? words.map(printNode).join(" ") : '"$@"'}`;
  return (shell) =>
    andThen(
      beforeCommand(shell, node, () => heading),
      (left) => {
        if (left) return left;
        if (!isIdentifier(name)) return refused(shell, `\`${name}': not a valid identifier`);
        return guarded(shell, () =>
          andThen(fields(shell), (choices) => {
            const traced = shell.options.xtrace ? trace(shell, heading) : undefined;
            return andThen(traced, () =>
              choices.length === 0
                ? SUCCESS
                : withReaderLine(shell, node.span.line, () => runRounds(shell, name, choices, body)),
            );
          }),
        );
      },
    );
}

function refused(shell: Shell, message: string): MaybePromise<Outcome> {
  return andThen(shell.fault(message), () => settle(shell, FAILURE));
}

function runRounds(
  shell: Shell,
  name: string,
  choices: readonly string[],
  body: Evaluator,
): MaybePromise<Outcome> {
  let showsMenu = true;
  return loop(shell, () =>
    andThen(ask(shell, choices, showsMenu), (answer) => {
      if (answer === undefined) return andThen(shell.process.stdout.write("\n"), () => failed(shell));
      showsMenu = false;
      const fault = assignLoopVariable(shell, name, answer);
      if (fault) return refused(shell, fault.message);
      return andThen(body(shell), (outcome) => {
        if (shell.variables.get("REPLY") === "") showsMenu = true;
        return outcome.jump && leaveLoop(outcome);
      });
    }),
  );
}

function failed(shell: Shell): Outcome {
  shell.lastStatus = 1;
  return ended(1);
}

/** The chosen word, empty where the answer is none of the numbers; undefined at the end of the input. */
function ask(shell: Shell, choices: readonly string[], showsMenu: boolean): MaybePromise<string | undefined> {
  const menu = showsMenu ? formatMenu(choices, columnsOf(shell)) : "";
  const prompt = shell.variables.get("PS3") ?? "#? ";
  const read = shell.builtin("read");
  if (!read) return undefined;
  return andThen(shell.process.stderr.write(menu + prompt), () =>
    andThen(runBuiltin(shell, read, []), ({ status }) => {
      const reply = shell.variables.get("REPLY");
      if (status !== 0 || reply === undefined) return undefined;
      if (reply === "") return ask(shell, choices, true);
      return /^\s*\+?\d+\s*$/.test(reply) ? (choices[Number(reply) - 1] ?? "") : "";
    }),
  );
}

function columnsOf({ variables, process }: Shell): number {
  const columns = Number(variables.get("COLUMNS") ?? process.terminal?.size.columns ?? 80);
  return Number.isInteger(columns) && columns > 0 ? columns : 80;
}

const TAB = 8;

/** execute_cmd.c, print_select_list: columns as many as fit, numbered downwards. */
export function formatMenu(choices: readonly string[], columns: number): string {
  const digits = String(choices.length).length;
  const width = Math.max(...choices.map(textWidth)) + digits + 4;
  let across = Math.max(1, Math.floor(columns / width));
  let rows = Math.ceil(choices.length / across);
  across = Math.ceil(choices.length / rows);
  if (rows === 1) rows = across;
  const firstDigits = String(rows).length;
  let menu = "";
  for (let row = 0; row < rows; row++) {
    let column = 0;
    for (let index = row; index < choices.length; index += rows) {
      const choice = choices[index] as string;
      const numberWidth = column === 0 ? firstDigits : digits;
      menu += `${String(index + 1).padStart(numberWidth)}) ${choice}`;
      const end = column + numberWidth + 2 + textWidth(choice);
      column += width;
      if (index + rows < choices.length) menu += indent(end, column);
    }
    menu += "\n";
  }
  return menu;
}

function indent(from: number, to: number): string {
  let text = "";
  let at = from;
  while (at < to) {
    const nextTab = at + TAB - (at % TAB);
    text += nextTab <= to ? "\t" : " ";
    at = nextTab <= to ? nextTab : at + 1;
  }
  return text;
}
