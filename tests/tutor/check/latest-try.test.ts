import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { parseLesson } from "../../../src/tutor/lesson/parse-lesson.ts";
import { TutorSession } from "../../../src/tutor/session.ts";

const lesson = (check: string, solution: string) => `---
id: a
title: A
minutes: 1
skills: [a]
---
\`\`\`setup
printf '%s\\n' one two three > log
echo other > note
\`\`\`
## S {#s}
\`\`\`check
# seen
${check}
\`\`\`
\`\`\`solution
${solution}
\`\`\`
`;

const ORDER = `if printed two; then :
elif ran --fails cat; then say 'There is no such file.'
elif ran --ok cat; then say 'That was another file.'
else say 'Use cat.'
fi`;

/** What `why` says after each line. */
async function whys(text: string, lines: readonly string[]): Promise<readonly string[]> {
  const { lesson, faults } = parseLesson(text, "a.md");
  if (!lesson) throw new Error(JSON.stringify(faults));
  const computer = await createComputer({ seed: 1 });
  const session = await TutorSession.start(computer, lesson);
  const said: string[] = [];
  for (const line of lines) {
    await computer.run(line, { isTyped: true });
    await session.observe(line);
    said.push(session.why().join(" "));
  }
  session.end();
  return said;
}

it("tells what is wrong with the latest try, whichever came before", async () => {
  expect(
    await whys(lesson(ORDER, "cat log"), ["ls", "cat lgo", "cat note", "cat lgo", "ls", "cat note"]),
  ).toEqual([
    "Use cat.",
    "There is no such file.",
    "That was another file.",
    "There is no such file.",
    "There is no such file.",
    "That was another file.",
  ]);
});

it("asks for what is next, not again for what was done", async () => {
  const steps = `if ! ran head log; then say 'First head.'
elif ran --fails tail; then say 'That failed.'
elif ! ran tail log; then say 'Now tail.'
fi`;
  expect(
    await whys(lesson(steps, "head log; tail log"), [
      "head log",
      "head note",
      "tail lgo",
      "head log",
      "tail note",
    ]),
  ).toEqual(["Now tail.", "Now tail.", "That failed.", "That failed.", "That failed."]);
});

it("tells what should be done where the latest try deserves no word of its own", async () => {
  const check = `if printed --by 'wc -l' 3; then :
elif ran wc -w; then say 'Those are words.'
else say 'Count the lines.'
fi`;
  expect(await whys(lesson(check, "wc -l log"), ["wc -w log", "ls", "wc -c log", "wc -w note"])).toEqual([
    "Those are words.",
    "Those are words.",
    "Count the lines.",
    "Those are words.",
  ]);
});
