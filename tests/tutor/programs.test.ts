import { expect, it } from "vitest";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { defineTutorPrograms } from "../../src/tutor/programs.ts";
import { TutorSession } from "../../src/tutor/session.ts";
import { Desk } from "../shell/interactive/desk.ts";

const LESSON = `---
id: words
title: Words
minutes: 5
skills: [a]
---

## Letters {#letters}
Make a folder.

\`\`\`check
# there is a folder
test -d letters || say "There is no folder yet."
\`\`\`
\`\`\`hint
A folder is made by a program whose name stands for *make directory*; it takes the name of the folder.
\`\`\`
\`\`\`solution
mkdir letters && printf 'a long line that is longer than the screen is wide'
\`\`\`
`;

it("breaks prose where words end, and shows what is to be typed as it is", async () => {
  const { lesson, faults } = parseLesson(LESSON, "words.md");
  if (!lesson) throw new Error(JSON.stringify(faults));
  const desk = await Desk.open({ columns: 40 });
  let session: TutorSession | undefined;
  defineTutorPrograms(desk.computer, () => session);
  session = await TutorSession.start(desk.computer, lesson);
  await desk.run("PS1='$ '; clear");
  desk.written = "";
  await desk.run("hint; solution");
  expect(desk.written.replaceAll("\r", "")).toContain(`Hint 1 of 1: A folder is made by a
program whose name stands for make
directory; it takes the name of the
folder.
`);
  expect(desk.written).toContain(
    "mkdir letters && printf 'a long line that is longer than the screen is wide'\r\n",
  );
});
