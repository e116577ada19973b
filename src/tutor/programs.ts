import { quoteIfNeeded } from "../base/quoting.ts";
import { wrapWords } from "../base/wrap-words.ts";
import type { DefinedProgram } from "../computer/defined-program.ts";
import type { Process } from "../process/process.ts";
import type { TutorComputer } from "./computer.ts";
import { isGraded } from "./lesson/lesson.ts";
import { type ProgramMessages, programMessages } from "./program-messages.ts";
import type { TutorSession } from "./session.ts";

/** Gives the learner the commands `hint`, `why`, `goal`, `undo`, `redo`, `reset`, `solution` and `explain`, for the session that is on. */
export function defineTutorPrograms(computer: TutorComputer, session: () => TutorSession | undefined): void {
  const define = (
    name: string,
    answer: (session: TutorSession, say: ProgramMessages) => string,
    shown = proseOn,
  ) => {
    const program: DefinedProgram = async ({ stdout, process }) => {
      const current = session();
      const say = programMessages(current?.lesson.lang ?? "en");
      const show = shown(process);
      await stdout.write(`${current ? show(answer(current, say)) : say.noLesson}\n`);
    };
    computer.define(name, program);
  };
  define("hint", (current, say) => {
    const hint = current.hint();
    return hint ? say.hint(hint.number, hint.of, hint.text) : say.noHints;
  });
  define("why", (current, say) => {
    if (current.lesson.mode === "exam") return say.exam;
    const messages = current.why();
    return messages.length > 0 ? messages.join("\n") : say.allHolds;
  });
  define("undo", (current, say) => {
    const { last } = current.timeline;
    if (last === undefined) return say.nothingToTakeBack;
    current.ask("undo");
    return say.takenBack(last);
  });
  define("redo", (current, say) => {
    const { next } = current.timeline;
    if (next === undefined) return say.nothingToDoAgain;
    current.ask("redo");
    return say.doneAgain(next);
  });
  define("reset", (current, say) => {
    current.ask("reset");
    return say.reset;
  });
  define(
    "solution",
    (current, say) => {
      if (current.lesson.mode === "exam") return say.exam;
      return current.showSolution()?.join("\n") ?? say.onlyAnswers;
    },
    // What is to be typed is shown as it is.
    () => String,
  );
  const showGoals = ({ goals, lesson, progress: { score } }: TutorSession, say: ProgramMessages) => {
    const ticks = goals.map(({ goal, done }) => `[${done ? "x" : " "}] ${goal.text}`);
    return [...ticks, ...(isGraded(lesson) ? [say.points(score.points, score.of)] : [])].join("\n");
  };
  computer.define("explain", explainProgram(computer, session));
  define("goal", showGoals);
  define("goals", showGoals);
}

/** `explain LINE`: quoted as one word, where the line has more than a command and its words. */
function explainProgram(computer: TutorComputer, session: () => TutorSession | undefined): DefinedProgram {
  return async ({ argv, stdout, stderr, env, process }) => {
    const [{ explainLine }, { explainMessages }, { formatExplanation }] = await Promise.all([
      import("./explain/explain.ts"),
      import("./explain/messages-of.ts"),
      import("./explain/format-explanation.ts"),
    ]);
    const lesson = session()?.lesson;
    const language = lesson?.lang ?? "en";
    const say = explainMessages(language);
    if (lesson?.mode === "exam") {
      await stdout.write(`${programMessages(language).exam}\n`);
      return 1;
    }
    const words = argv.slice(1);
    const [only] = words;
    if (only === undefined) {
      await stderr.write(`explain: ${say.nothingGiven}\n`);
      return 2;
    }
    const line = words.length === 1 ? only : words.map(quoteIfNeeded).join(" ");
    // The clock stands still meanwhile, as for everything that comes from outside.
    const told = await process.kernel.scheduler.host(process, explainLine(computer, line, language));
    if ("messages" in told) {
      await stderr.write(told.messages.map((message) => `explain: ${message}\n`).join(""));
      return 2;
    }
    const columns = screenColumns(process) ?? (Number(env.COLUMNS) || 80);
    await stdout.write(formatExplanation(told, say, { columns, styled: stdout.isTerminal }));
    return 0;
  };
}

/** The width of the screen that standard output is; undefined: it is none. */
function screenColumns({ fds }: Process): number | undefined {
  return fds.get(1)?.terminal?.size.columns || undefined;
}

/** How Markdown is shown: lines are broken where words end; what stands indented is code, and stays. */
function proseOn(process: Process): (markdown: string) => string {
  const columns = screenColumns(process) ?? Number.POSITIVE_INFINITY;
  const fitted = (line: string) => (/^\s/.test(line) ? [line] : wrapWords(line, columns));
  return (markdown) => plainText(markdown).split("\n").flatMap(fitted).join("\n");
}

/** What is slanted, outside of code. */
const CODE_OR_SLANTED = /`([^`]*)`|(?<![\w*])\*([^\s*`](?:[^*`]*[^\s*`])?)\*(?![\w*])/g;

/** Markdown as a terminal shows it: without the marks for bold, slanted, code and links. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(CODE_OR_SLANTED, (_all, code, slanted) => code ?? slanted);
}
