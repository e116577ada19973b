import { describe, expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { formatFault } from "../../src/tutor/lesson/fault.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { typedLines } from "../../src/tutor/lesson/script-block.ts";
import { defineTutorPrograms } from "../../src/tutor/programs.ts";
import { TutorSession } from "../../src/tutor/session.ts";
import { readSessionState } from "../../src/tutor/session-state.ts";
import type { TutorEvent } from "../../src/tutor/tutor-event.ts";
import { LESSON } from "./lesson/lesson-text.ts";

const TWO_STEPS = `---
id: two
title: Two
minutes: 5
skills: [a]
---
\`\`\`setup
mkdir notes && echo milk > notes/list
cd notes
\`\`\`
\`\`\`setup root
echo "root was here" > /etc/motto
\`\`\`
## One {#one}
\`\`\`check
# there is a folder new (3 points)
test -d ~/new || say "There is no ~/new. Here is: $(echo ~/*)"
# the notes are untouched
unchanged ~/notes || say 'Changed:' $(changed ~/notes)
\`\`\`
\`\`\`hint
first
\`\`\`
\`\`\`hint
second
\`\`\`
\`\`\`solution
mkdir ~/new
\`\`\`
## Two {#two}
\`\`\`setup
echo bread >> list
\`\`\`
\`\`\`quiz lines
How many lines?
=$ wc -l < ~/notes/list
> Yes.
! *
> No.
\`\`\`
\`\`\`check
# grep was used
ran --ok grep bread ~/notes/list && printed --by grep -E '^bread$' || say 'Use grep.'
# the motto is as it was
unchanged --since lesson /etc/motto || say 'it has changed'
\`\`\`
\`\`\`solution
grep bread list
\`\`\`
`;

async function begin(source = TWO_STEPS, seed = 1) {
  const { lesson, faults } = parseLesson(source, "lesson.md", seed);
  if (!lesson) throw new Error(faults.map(formatFault).join("\n"));
  const computer = await createComputer({ seed });
  let current: TutorSession | undefined;
  defineTutorPrograms(computer, () => current);
  const session = await TutorSession.start(computer, lesson);
  current = session;
  const events: TutorEvent[] = [];
  session.listen((event) => events.push(event));
  const type = async (line: string) => {
    const { stdout } = await computer.run(line);
    const { message } = await session.observe();
    return { stdout, message, done: session.goals.map(({ done }) => done) };
  };
  return { lesson, computer, session, events, type };
}

describe("TutorSession", () => {
  it("makes the lesson's world", async () => {
    const { computer, session } = await begin();
    expect(await computer.run("pwd; cat list /etc/motto; history")).toMatchObject({
      stdout: "/home/learner/notes\nmilk\nroot was here\n",
    });
    expect(session.step.id).toBe("one");
    expect(session.goals.map(({ done }) => done)).toEqual([false, true]);
  });

  it("ticks goals by the state that was reached", async () => {
    const { type, events } = await begin();
    expect((await type("ls")).done).toEqual([false, true]);
    expect((await type("mkdir ~/neww")).done).toEqual([false, true]);
    expect((await type("cd; rmdir neww; mkdir -p new/deep")).done).toEqual([true, true]);
    expect(events.map(({ kind }) => kind)).toEqual(["goals", "message", "goals", "step-done"]);
  });

  it("speaks when something was tried, and is silent otherwise", async () => {
    const { type } = await begin();
    expect((await type("ls")).message).toBeUndefined();
    expect((await type("pwd")).message).toBeUndefined();
    expect((await type("mkdir")).message).toMatch(/^There is no ~\/new/);
    expect((await type("touch ~/new")).message).toBe(
      "There is no ~/new. Here is: /home/learner/new /home/learner/notes",
    );
    expect((await type("rm list")).message).toBe("Changed: removed: /home/learner/notes/list");
    expect((await type("echo milk > list")).message).toBeUndefined();
  });

  it("tells why, in words of the moment", async () => {
    const { session, type } = await begin();
    await type("rm list");
    expect(session.why()).toEqual([
      "There is no ~/new. Here is: /home/learner/notes",
      "Changed: removed: /home/learner/notes/list",
    ]);
  });

  it("gives hints one after the other", async () => {
    const { session } = await begin();
    expect([session.hint(), session.hint(), session.hint()]).toEqual([
      { text: "first", number: 1, of: 2 },
      { text: "second", number: 2, of: 2 },
      { text: "second", number: 2, of: 2 },
    ]);
    expect(session.progress.of(session.step).hints).toBe(2);
  });

  it("goes on only when the step is done, which it stays", async () => {
    const { session, type } = await begin();
    expect(await session.next()).toBe(false);
    await type("mkdir ~/new");
    await type("rmdir ~/new");
    expect(session.goals[0]?.done).toBe(false);
    expect(session.progress.of(session.step).done).toBe(true);
    await type("mkdir ~/new");
    expect(await session.next()).toBe(true);
    expect(session.step.id).toBe("two");
  });

  it("asks questions, and compares with what was true at the step's start", async () => {
    const { session, type, events } = await begin();
    await type("mkdir ~/new");
    await session.next();
    await type("echo more >> list; echo bread");
    expect(await session.answer("lines", " ")).toEqual({ right: false, explanations: ["No."] });
    expect(await session.answer("lines", "3")).toEqual({ right: false, explanations: ["No."] });
    expect(await session.answer("lines", " 2 ")).toEqual({ right: true, explanations: ["Yes."] });
    expect(session.goals.map(({ done }) => done)).toEqual([true, false, true]);
    expect(await session.answer("other", "2")).toBeUndefined();
    await type("cd / && grep bread home/learner/notes/list");
    expect(events.at(-1)?.kind).toBe("lesson-done");
    expect(session.progress.isComplete).toBe(true);
    expect(session.progress.score).toEqual({ points: 6, lost: 1, of: 7 });
    expect(session.progress.of(session.step).answers).toEqual({ lines: { tries: 2, right: true } });
  });

  it("gives points, of which help takes some", async () => {
    const { session, type } = await begin();
    expect(session.progress.score).toEqual({ points: 1, lost: 0, of: 7 });
    session.hint();
    await type("mkdir ~/new");
    expect(session.progress.score).toEqual({ points: 3, lost: 1, of: 7 });
    session.showSolution();
    expect(session.progress.score).toEqual({ points: 0, lost: 4, of: 7 });
    await session.resetLesson();
    expect(session.progress.score).toEqual({ points: 1, lost: 0, of: 7 });
  });

  it("takes back lines", async () => {
    const { session, type } = await begin();
    await type("rm list");
    await type("cat nosuch");
    await type("cd /tmp");
    expect(await session.undo()).toBe("cd /tmp");
    expect(session.computer.cwd).toBe("/home/learner/notes");
    expect(session.goals[1]?.done).toBe(false);
    expect(await session.undo()).toBe("rm list");
    expect(session.goals[1]?.done).toBe(true);
    expect(await session.undo()).toBeUndefined();
  });

  it("takes back lines by a typed undo", async () => {
    const { type, computer } = await begin();
    await type("rm list");
    expect((await type("undo")).stdout).toBe("Taken back: rm list\n");
    expect((await computer.run("cat list")).stdout).toBe("milk\n");
    expect((await type("undo")).stdout).toBe("There is nothing to take back in this step.\n");
    await type("> empty");
    await type("undo");
    expect((await computer.run("ls")).stdout).toBe("list\n");
  });

  it("does again what was taken back, until something else happens", async () => {
    const { type, computer, session } = await begin();
    await type("mkdir one");
    await type("mkdir two");
    expect(await session.undo()).toBe("mkdir two");
    expect((await type("undo")).stdout).toBe("Taken back: mkdir one\n");
    expect((await type("redo")).stdout).toBe("Done again: mkdir one\n");
    expect((await computer.run("ls")).stdout).toBe("list\none\n");
    expect(await session.redo()).toBe("mkdir two");
    expect((await type("redo")).stdout).toMatch(/^There is nothing to do again/);
    await session.undo();
    await type("mkdir three");
    expect(session.timeline).toMatchObject({ last: "mkdir three", next: undefined });
    expect((await computer.run("ls")).stdout).toBe("list\none\nthree\n");
  });

  it("keeps the last states only, and goes back to the oldest of them", async () => {
    const { type, computer, session } = await begin();
    for (let at = 0; at < 30; at++) await type(`mkdir d${at}`);
    let undone = 0;
    while ((await session.undo()) !== undefined) undone++;
    expect(undone).toBe(19);
    expect((await computer.run("ls | wc -l")).stdout).toBe("12\n");
    while ((await session.redo()) !== undefined) undone--;
    expect(undone).toBe(0);
    expect((await computer.run("ls | wc -l")).stdout).toBe("31\n");
  });

  it("begins a step anew by a typed reset, and shows a solution", async () => {
    const { type, computer, session } = await begin();
    await type("rm list");
    await type("reset");
    expect((await computer.run("ls")).stdout).toBe("list\n");
    expect(session.progress.of(session.step)).toMatchObject({ resets: 1, solved: false });
    expect((await type("solution")).stdout).toBe("mkdir ~/new\n");
    expect(session.progress.of(session.step).solved).toBe(true);
  });

  it.each([
    [{ script: "cat > a", stdin: "one\ntwo\n" }, ["cat > a", "one", "two", "^D"]],
    [{ script: "less a", stdin: "q\n" }, ["less a", "q"]],
    [{ script: "sleep 1000", interrupt: true }, ["sleep 1000", "^C"]],
  ])("shows what is typed into a program of a solution, and its keys: %j", (piece, lines) =>
    expect(typedLines(piece)).toEqual(lines),
  );

  it("gives advice below an error, and not for a step forward", async () => {
    const { type, session, events, computer } = await begin();
    const observe = async (line: string) => {
      await computer.run(line);
      return (await session.observe()).advice;
    };
    expect(await observe("cat lits")).toBe("There is no `lits`, but there is `list`.");
    expect(events.at(-1)).toEqual({ kind: "advice", text: "There is no `lits`, but there is `list`." });
    expect(await observe("cat list")).toBeUndefined();
    expect(await observe("cat lits; mkdir ~/new")).toBeUndefined();
    await type("undo");
  });

  it("answers hint, why and goals in the terminal", async () => {
    const { type } = await begin();
    expect((await type("hint")).stdout).toBe("Hint 1 of 2: first\n");
    expect((await type("why")).stdout).toMatch(/^There is no ~\/new/);
    expect((await type("goals")).stdout).toBe("[ ] there is a folder new\n[x] the notes are untouched\n");
  });

  it("begins a step anew, and the lesson", async () => {
    const { session, type, computer } = await begin();
    await type("rm list; cd /; x=1; mkdir ~/new");
    await session.resetStep();
    expect((await computer.run("pwd; ls; echo ~/*; echo $x")).stdout).toBe(
      "/home/learner/notes\nlist\n/home/learner/notes\n\n",
    );
    await type("mkdir ~/new");
    await session.next();
    expect((await computer.run("cat list")).stdout).toBe("milk\nbread\n");
    await session.resetLesson();
    expect(session.step.id).toBe("one");
    expect((await computer.run("cat list; echo ~/*")).stdout).toBe("milk\n/home/learner/notes\n");
    expect(session.progress.score.points).toBe(1);
  });

  it("plays its solution", async () => {
    const { session, type } = await begin();
    await type("rm list");
    expect(await session.solve()).toBe("mkdir ~/new");
    expect(session.goals.every(({ done }) => done)).toBe(true);
    expect(session.progress.of(session.step)).toMatchObject({ solved: true, done: true });
  });

  it("goes on after it was saved with its computer", async () => {
    const { session, type, lesson, computer } = await begin();
    await type("mkdir ~/new");
    await session.next();
    await session.answer("lines", "2");
    await type("grep bread list");
    const saved = JSON.parse(JSON.stringify(session.state));
    const snapshot = structuredClone(computer.snapshot());
    const again = await createComputer({ snapshot });
    const state = readSessionState(saved);
    const resumed = state && (await TutorSession.resume(again, lesson, state));
    expect(resumed?.goals).toEqual(session.goals.map((goal) => ({ ...goal, goal: expect.anything() })));
    expect(resumed?.state).toEqual(session.state);
    await resumed?.resetStep();
    expect((await again.run("cat list")).stdout).toBe("milk\nbread\n");
    expect(readSessionState({ ...saved, step: 3 })).toBeUndefined();
    const other = parseLesson(LESSON, "x.md", 1).lesson;
    expect(state && other && (await TutorSession.resume(again, other, state))).toBeUndefined();
  });

  it("starts every lesson on a fresh computer", async () => {
    const { computer, type } = await begin();
    await type("mkdir ~/mess");
    const { lesson } = parseLesson(LESSON, "x.md", 1);
    if (!lesson) throw new Error("no lesson");
    await TutorSession.start(computer, lesson);
    expect((await computer.run("pwd; ls; ls notes")).stdout).toBe("/home/learner\nnotes\ntoday.txt\n");
  });

  it("says nothing in an exam", async () => {
    const exam = TWO_STEPS.replace("skills: [a]", "skills: [a]\nmode: exam").replace(
      /```hint[^`]*```\n/g,
      "",
    );
    const { session, type } = await begin(exam);
    expect((await type("mkdir")).message).toBeUndefined();
    expect(session.why()).toEqual([]);
    expect((await type("why")).stdout).toBe("In an exam, nobody tells.\n");
  });

  it("tells an author where a setup fails", async () => {
    await expect(begin(TWO_STEPS.replace("mkdir notes &&", "mkdir /notes &&"))).rejects.toThrow(
      /^lesson\.md:8: this setup ended with status 1: .*Permission denied/,
    );
  });
});

describe("checks", () => {
  const check = async (lines: readonly string[], script: string) => {
    const source = TWO_STEPS.replace(/```check[\s\S]*?```/, () => `\`\`\`check\n# goal\n${script}\n\`\`\``);
    const { session, type } = await begin(source);
    for (const line of lines) await type(line);
    const [state] = session.goals;
    return state?.done ? "done" : state?.message;
  };

  it("leave nothing behind", async () => {
    const source = TWO_STEPS.replace(
      "test -d ~/new ||",
      "rm -r ~/notes; mkdir -p ~/new; cd /; x=1; false ||",
    );
    const { computer } = await begin(source);
    expect((await computer.run("ls ~; pwd; echo $x")).stdout).toBe("notes\n/home/learner/notes\n\n");
  });

  it("see the learner's variables and place", async () => {
    expect(
      await check(["x=5", "cd /tmp"], '[ "$x" = 5 ] && [ "$PWD" = /tmp ] || say "x is $x in $PWD"'),
    ).toBe("done");
  });

  it("are not fooled by the learner's functions, aliases and settings", async () => {
    const tricks = [
      "test() { true; }",
      "say() { true; }",
      "alias test=true; shopt -s expand_aliases",
      "PATH=",
      "set -f; IFS=x",
      "enable -n [",
    ];
    for (const trick of tricks) expect(await check([trick], "test -d ~/nosuch || say no"), trick).toBe("no");
    expect(await check(["ls() { echo x; }"], 'say "$(ls ~)"'), "function").toBe("notes");
    expect(await check(["set -f", "PATH=", "IFS=o"], "say $(ls -d ~/*)")).toBe("/home/learner/notes");
  });

  it("are done when nothing was said and the status is 0", async () => {
    expect(await check([], "say first; say second; true")).toBe("first");
    expect(await check([], "false # say")).toBe("Not yet: goal");
    expect(await check([], "false || say")).toBe("");
    expect(await check([], "for i in 1 2; do (say $i); done; true")).toBe("1");
  });

  it("end, whatever they do", async () => {
    expect(await check([], "while :; do :; done; say no")).toBe("Not yet: goal");
  });

  it("know what the learner printed", async () => {
    const lines = ["echo one; ls -d /tmp", "echo TWO >&2", "echo three > file"];
    expect(await check(lines, "printed one /tmp TWO || say no")).toBe("done");
    expect(await check(lines, "printed three || say no")).toBe("no");
    expect(await check(lines, "printed two || say no")).toBe("no");
    expect(await check(lines, "printed -i two || say no")).toBe("done");
    expect(await check(lines, "printed --by ls one || say no")).toBe("done");
    expect(await check(lines, "printed --by ls TWO || say no")).toBe("no");
    expect(await check(lines, "printed -E '^T.O$' || say no")).toBe("done");
    expect(await check(lines, "printed -E 'T.*t' || say no")).toBe("no");
    expect(await check(lines, "printed one --without TWO || say no")).toBe("no");
    expect(await check(lines, "printed --without TWO one || say no")).toBe("done");
    expect(await check(lines, "printed --without one /tmp || say no")).toBe("no");
    expect(await check(lines, "printed -E --without 'T.O' --without tmp one || say no")).toBe("no");
    expect(await check(lines, "printed -E --without '^T' --without '^t' one || say no")).toBe("done");
    expect(await check(lines, "printed --by 'echo three' --without three || say no")).toBe("done");
    expect(await check(lines, "printed --by 'echo TWO' --without TWO || say no")).toBe("no");
    expect(await check(lines, 'say "$(printed | wc -l)"')).toBe("3");
  });

  it("know the commands that ran, through aliases, pipes, scripts and functions", async () => {
    expect(await check(["mkdir --parents a/b"], "ran mkdir -p a/b || say no")).toBe("done");
    expect(
      await check(["shopt -s expand_aliases", "alias m='mkdir -p'", "m a/b"], "ran mkdir -p a/b || say no"),
    ).toBe("done");
    expect(await check(["cat list | grep -i MILK"], "ran grep -i || say no")).toBe("done");
    expect(await check(["f() { touch $1; }", "f x"], "ran touch x || say no")).toBe("done");
    expect(await check(["x=$(cat list)"], "ran cat ~/notes/list || say no")).toBe("done");
    expect(await check(["echo 'touch y' > s; . ./s"], "ran touch y || say no")).toBe("done");
    expect(await check(["cd nosuch"], "ran --fails cd || say no")).toBe("done");
    expect(await check(["gti status"], "ran --status 127 gti || say no")).toBe("done");
    expect(await check(["echo mkdir -p a/b"], "ran mkdir || say no")).toBe("no");
  });

  it("know what runs in the background, and how it has ended", async () => {
    expect(
      await check(["sleep 500 &"], "ran sleep 500 && ! ran --ok sleep && ! ran --fails sleep || say no"),
    ).toBe("done");
    expect(await check(["sleep 500 &", "ls", "kill $!", "wait"], "ran --status 143 sleep || say no")).toBe(
      "done",
    );
    expect(await check(["sleep 1 &", "wait"], "ran --ok sleep && ! ran --times 2 sleep || say no")).toBe(
      "done",
    );
  });

  it("find what the learner has installed, behind the computer's own", async () => {
    const lines = [
      "mkdir -p ~/bin; printf 'echo mine' > ~/bin/tool; cp ~/bin/tool ~/bin/ls; chmod +x ~/bin/*; PATH=~/bin:$PATH",
    ];
    expect(await check(lines, 'say "$(tool) $(ls -d /)"')).toBe("mine /");
    expect(await check(lines, 'say "$(PATH=$LEARNER_PATH; ls -d /)"')).toBe("mine");
  });
});

describe("habits: cmd", () => {
  it("gives the learner commands of Windows, and another lesson takes them away", async () => {
    const { session, computer } = await begin(TWO_STEPS.replace("skills: [a]", "skills: [a]\nhabits: cmd"));
    await computer.run("shopt -s expand_aliases");
    expect((await computer.run("copy list other; dir; type list; del other; type -t del")).stdout).toMatch(
      /list\n.*other\nmilk\nalias\n$/,
    );
    session.end();
    const { lesson } = parseLesson(TWO_STEPS, "two.md", 1);
    if (!lesson) throw new Error("no lesson");
    await TutorSession.start(computer, lesson);
    expect((await computer.run("copy list other")).status).toBe(127);
  });
});
