import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createComputer } from "../../src/cli/engine.ts";
import type { Lesson } from "../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { defineTutorPrograms } from "../../src/tutor/programs.ts";
import { TutorSession } from "../../src/tutor/session.ts";
import { REPOSITORY } from "../cases/case-files.ts";
import { formatTable, formatTime, median, percentile } from "./measure.ts";

const CHECK_GOAL = 10;
const UNDO_GOAL = 50;
const ROUNDS = 5;
const MANY_FILES = 1_000;
const LESSONS = join(REPOSITORY, "lessons");

interface Part {
  readonly title: string;
  readonly text: string;
  readonly missed: number;
}

/** What a learner waits for between Return and the next prompt, and for the way back. */
export async function benchTutor(): Promise<readonly Part[]> {
  return [await benchChecks(), await benchUndo()];
}

/** Every line of the first solutions, from the end of the line to the end of its checks. */
async function benchChecks(): Promise<Part> {
  const lesson = largestLesson();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(...(await playLesson(lesson)));
  const time = median(times);
  const row = [
    `${lesson.title} (${lesson.steps.length} steps)`,
    String(times.length / ROUNDS),
    goalBeside(time, CHECK_GOAL),
    formatTime(percentile(times, 0.95)),
  ];
  return {
    title: "Checks after a typed line, in the largest lesson",
    text: formatTable(["", "lines", "median, ms", "p95, ms"], [row]),
    missed: time <= CHECK_GOAL ? 0 : 1,
  };
}

/** Lessons that need no tool which is loaded first: its loading is no check. */
function largestLesson(): Lesson {
  const files = readdirSync(LESSONS, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?!reviews)[\w-]+[\\/][\w-]+\.md$/.test(path),
  );
  const lessons = files.flatMap((path) => {
    const { lesson } = parseLesson(readFileSync(join(LESSONS, path), "utf8"), path);
    return lesson && lesson.needs.length === 0 ? [lesson] : [];
  });
  const size = ({ steps }: Lesson) =>
    steps
      .flatMap(({ goals }) => goals)
      .reduce((sum, goal) => sum + ("script" in goal ? goal.script.length : 0), 0);
  const [largest] = lessons.sort((a, b) => size(b) - size(a));
  if (!largest) throw new Error(`there are no lessons in ${LESSONS}`);
  return largest;
}

async function playLesson(lesson: Lesson): Promise<readonly number[]> {
  const session = await startLesson(lesson);
  const times: number[] = [];
  for (const step of lesson.steps) {
    for (const { script, stdin, interrupt } of step.solutions[0]?.pieces ?? []) {
      await session.computer.run(script, { stdin, interrupt });
      times.push(await measure(() => session.observe()));
    }
    for (const part of step.parts) {
      if (part.kind !== "quiz") continue;
      const right = part.quiz.kind === "fill-in" ? [] : part.quiz.choices;
      await session.answer(
        part.quiz.id,
        right.flatMap(({ right }, at) => (right ? [at] : [])),
      );
    }
    await session.next();
  }
  session.end();
  return times;
}

const MANY = `---
id: many
title: Many files
minutes: 1
skills: [many]
---
\`\`\`setup
mkdir many && cd many && touch {0001..${MANY_FILES}}
for name in *; do echo $name > $name; done
\`\`\`
## All {#all}
\`\`\`check
# it never ends
false || say 'Not yet.'
\`\`\`
\`\`\`hint
none
\`\`\`
\`\`\`solution
true
\`\`\`
`;

async function benchUndo(): Promise<Part> {
  const { lesson } = parseLesson(MANY, "many.md");
  if (!lesson) throw new Error("the lesson of many files is faulty");
  const session = await startLesson(lesson);
  for (const line of ["rm 0*", "export word=one", "cd /tmp", "echo a > ~/many/0500"]) {
    await session.computer.run(line);
    await session.observe();
  }
  const [back, forth]: [number[], number[]] = [[], []];
  for (let round = 0; round < 4 * ROUNDS; round++) {
    back.push(await measure(() => session.goTo(0)));
    forth.push(await measure(() => session.goTo(4)));
  }
  session.end();
  const times = [median(back), median(forth)];
  const rows = [
    ["undo", goalBeside(median(back), UNDO_GOAL), formatTime(percentile(back, 0.95))],
    ["redo", goalBeside(median(forth), UNDO_GOAL), formatTime(percentile(forth, 0.95))],
  ];
  return {
    title: `To another state of a computer with ${MANY_FILES.toLocaleString("en")} more files`,
    text: formatTable(["", "median, ms", "p95, ms"], rows),
    missed: times.filter((time) => !(time <= UNDO_GOAL)).length,
  };
}

export async function startLesson(lesson: Lesson): Promise<TutorSession> {
  const computer = await createComputer({ seed: lesson.seed });
  let session: TutorSession | undefined;
  defineTutorPrograms(computer, () => session);
  session = await TutorSession.start(computer, lesson);
  return session;
}

async function measure(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function goalBeside(time: number, goal: number): string {
  const shown = formatTime(time);
  return time <= goal ? `${shown} (≤ ${goal})` : `**${shown}** (≤ ${goal})`;
}
