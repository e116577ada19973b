import type { DryRun, LineOutline } from "../../computer/index.ts";
import { shownPath } from "../coach/moment.ts";
import type { TutorComputer } from "../computer.ts";
import type { ExplainedEffect } from "./explanation.ts";
import type { ExplainMessages } from "./messages.ts";

/** A line may use up so much while it is tried out. */
const STEPS = 2_000_000;
const MOST_PATHS = 6;
const MOST_LINES = 5;
const KILLED = 137;
/** They need a screen, which a trial does not have. */
const FULL_SCREEN = /^(nano|vi|vim|view|less|more|man|top|watch|ssh|su|select)$/;
/** As docker and kubectl complain where `-t` was given and there is no terminal. */
const NO_TERMINAL = /the input device is not a TTY/;

/** Where services and package managers keep their own books: told of where the line names the place. */
const OWN_BOOKS = /^\/(?:run|var\/(?:cache|lib|log))(?=\/)/;

/** Tries a line out on a copy of the computer, and says what it would do. */
export async function describeEffects(
  computer: TutorComputer,
  line: string,
  pieces: Extract<LineOutline, { pieces: unknown }>["pieces"],
  say: ExplainMessages,
): Promise<{ readonly effects: readonly ExplainedEffect[]; readonly run: DryRun | undefined }> {
  const screen = pieces
    .flatMap((piece) => (piece.kind === "command" ? [piece.command.words[0]?.text ?? ""] : []))
    .find((name) => FULL_SCREEN.test(name));
  if (screen !== undefined) return { effects: [{ sentence: say.screen(screen) }], run: undefined };
  const { cwd } = computer;
  const run = await computer.dryRun(line, STEPS);
  if (NO_TERMINAL.test(run.stderr)) return { effects: [{ sentence: say.needsTerminal }], run };
  const effects: ExplainedEffect[] = [...changes(line, run, computer.home, say)];
  if (run.cwd !== cwd) effects.push({ sentence: say.goesTo(shownPath(run.cwd, computer.home)) });
  effects.push(...output(run, say));
  effects.push({ sentence: run.status === KILLED ? say.long : say.status(run.status) });
  return { effects, run };
}

function changes(line: string, run: DryRun, home: string, say: ExplainMessages): readonly ExplainedEffect[] {
  const isTold = (path: string) => {
    const [books] = OWN_BOOKS.exec(path) ?? [];
    return books === undefined || line.includes(books);
  };
  return (["created", "removed", "modified", "attributes"] as const).flatMap((kind) => {
    const paths = run.changes
      .filter(({ change, path }) => change === kind && isTold(path))
      .map(({ path }) => shownPath(path, home));
    if (paths.length === 0) return [];
    const more = paths.length > MOST_PATHS ? ` ${say.more(paths.length - MOST_PATHS)}` : "";
    return [{ sentence: say.changes[kind](paths.slice(0, MOST_PATHS).join(", ") + more) }];
  });
}

function output({ stdout, stderr }: DryRun, say: ExplainMessages): readonly ExplainedEffect[] {
  const lines = linesOf(stdout);
  const [complaint] = linesOf(stderr);
  return [
    lines.length === 0
      ? { sentence: say.printsNothing }
      : {
          sentence: say.prints(lines.length),
          lines: lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines,
        },
    ...(complaint === undefined ? [] : [{ sentence: say.complains(complaint) }]),
  ];
}

function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
