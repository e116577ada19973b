import type { DefinedProgram } from "../computer/defined-program.ts";
import type { TutorComputer } from "./computer.ts";
import type { TutorSession } from "./session.ts";

/** Gives the learner the commands `hint`, `why`, `goals` and `undo`, for the session that is on. */
export function defineTutorPrograms(computer: TutorComputer, session: () => TutorSession | undefined): void {
  const define = (name: string, answer: (session: TutorSession) => string) => {
    const program: DefinedProgram = async ({ stdout }) => {
      const current = session();
      await stdout.write(current ? `${plainText(answer(current))}\n` : "There is no lesson here.\n");
    };
    computer.define(name, program);
  };
  define("hint", (current) => {
    const hint = current.hint();
    return hint ? `Hint ${hint.number} of ${hint.of}: ${hint.text}` : "This step has no hints.";
  });
  define("why", (current) => {
    if (current.lesson.mode === "exam") return "In an exam, nobody tells.";
    const messages = current.why();
    return messages.length > 0 ? messages.join("\n") : "Everything holds: this step is done.";
  });
  define("undo", (current) => {
    const line = current.askUndo();
    return line === undefined ? "There is nothing to take back in this step." : `Taken back: ${line}`;
  });
  define("goals", (current) =>
    current.goals.map(({ goal, done }) => `[${done ? "x" : " "}] ${goal.text}`).join("\n"),
  );
}

/** Markdown as a terminal shows it: without the marks for bold, code and links. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*(.+?)\*\*/g, "$1")
    .replace(/`([^`]*)`/g, "$1");
}
