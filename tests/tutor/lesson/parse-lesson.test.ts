import { describe, expect, it } from "vitest";
import { formatFault } from "../../../src/tutor/lesson/fault.ts";
import type { Lesson } from "../../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../../src/tutor/lesson/parse-lesson.ts";
import { BLOCKS_LINE, LESSON, lessonWith } from "./lesson-text.ts";

function parsed(source: string, seed = 1): Lesson {
  const { lesson, faults } = parseLesson(source, "lessons/x.md", seed);
  if (!lesson) throw new Error(faults.map(formatFault).join("\n"));
  return lesson;
}

function faultsOf(source: string): readonly string[] {
  return parseLesson(source, "x.md").faults.map(formatFault);
}

/** The faults of a one-step lesson, with lines counted from its first block. */
function blockFaults(blocks: string, matter = ""): readonly string[] {
  const first = BLOCKS_LINE + (matter === "" ? 0 : matter.split("\n").length - 1);
  const { faults } = parseLesson(lessonWith(blocks, matter), "x.md");
  return faults.map(({ line, message }) => `${line - first + 1}: ${message}`);
}

const DONE = "```check\n# done\ntrue || say no\n```\n```solution\ntrue\n```\n";

describe("a right lesson", () => {
  const lesson = parsed(LESSON, 3);
  const [step] = lesson.steps;

  it("has its front matter", () => {
    expect(lesson).toMatchObject({
      id: "files-make",
      title: "Make folders inside folders",
      module: "files",
      goals: ["make a nested folder in one go"],
      prerequisites: ["files-first"],
      minutes: 6,
      skills: ["mkdir.p"],
      mode: "guided",
      lang: "en",
      needs: [],
      seed: 3,
    });
  });

  it("has its intro, setup, steps and closing", () => {
    expect(lesson.intro).toEqual([
      { kind: "text", markdown: "You have one folder for everything. Time to tidy up.", line: 11 },
    ]);
    expect(lesson.setups).toEqual([
      { script: 'mkdir -p ~/notes && echo "buy milk" > ~/notes/today.txt', user: "learner", line: 14 },
    ]);
    expect(lesson.steps).toHaveLength(1);
    expect(lesson.closing).toEqual([
      {
        title: "On your own machine",
        line: 43,
        markdown: "On Windows, `mkdir` makes the parents by itself.",
      },
    ]);
  });

  it("draws its variables everywhere", () => {
    const topic = /archive\/2025\/(\w+)/.exec(step?.goals[0]?.text ?? "")?.[1];
    expect(["invoices", "photos", "logs"]).toContain(topic);
    expect(JSON.stringify(lesson)).not.toContain("{{");
    expect(step?.solutions[0]).toEqual({
      pieces: [{ script: `mkdir -p ~/archive/2025/${topic}` }],
      line: 33,
    });
    expect(step?.parts).toEqual([
      { kind: "text", markdown: `Create \`archive/2025/${topic}\` in your home, in one go.`, line: 18 },
    ]);
  });

  it("has goals with points and their lines", () => {
    expect(
      step?.goals.map(({ text, points, line }) => [text.replace(/\w+ exists/, "X exists"), points, line]),
    ).toEqual([
      ["archive/2025/X exists", 2, 21],
      ["your notes are untouched", 1, 23],
    ]);
  });

  it("has hints, solutions and rejects in order", () => {
    expect(step?.hints.map((hint) => hint.slice(0, 8))).toEqual(["Which op", "mkdir -p"]);
    expect(step?.solutions).toHaveLength(2);
    expect(step?.rejects).toEqual([
      { script: "mkdir archive", message: "There is no ~/archive/2025", line: 39 },
      { script: "touch archive", message: "There is no ~/archive/2025", line: 40 },
    ]);
  });

  it("is the same for the same seed, and differs between some seeds", () => {
    expect(parsed(LESSON, 3)).toEqual(lesson);
    const titles = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => parsed(LESSON, seed).steps[0]?.goals[0]?.text);
    expect(new Set(titles).size).toBeGreaterThan(1);
  });

  it("may have Windows line ends, a byte order mark and longer fences", () => {
    expect(
      parsed(
        `\uFEFF${LESSON.replaceAll("\n", "\r\n").replace("```hint", "````hint").replace("help`.\r\n```", "help`.\r\n````")}`,
        3,
      ),
    ).toEqual({
      ...lesson,
      file: "lessons/x.md",
    });
  });
});

describe("front matter", () => {
  it("tells what is missing, unknown or wrong, with its line", () => {
    const matter = `---\nid: Ab\ntitle: x\ntittle: y\nminutes: soon\nmode: fun\n---\n## S {#s}\n${DONE}`;
    expect(faultsOf(matter)).toEqual([
      "x.md:2: id is `Ab`: expected lower-case letters, digits and dashes, such as files-make",
      "x.md:2: skills is missing: expected a line `skills: …`",
      "x.md:4: unknown key tittle: expected one of those that docs/lessons.md lists",
      "x.md:5: minutes is `soon`: expected a whole number of minutes, 1 to 180",
      "x.md:6: mode is `fun`: expected guided, drill, exam or review",
    ]);
  });

  it("tells what is not YAML", () => {
    expect(faultsOf(`---\nid: [a\ntitle: x\n---\n## S {#s}\n${DONE}`)[0]).toMatch(
      /^x\.md:\d: this is not YAML: /,
    );
    expect(faultsOf(`---\nid: a\nid: b\n---\n## S {#s}\n${DONE}`)[0]).toBe(
      "x.md:3: this is not YAML: Map keys must be unique",
    );
  });

  it("tells that it is not there, or has no end", () => {
    expect(faultsOf("# Hello\n")[0]).toMatch(/^x\.md:1: a lesson starts with its front matter/);
    expect(faultsOf("---\nid: a\n")[0]).toMatch(/^x\.md:1: the front matter that starts here has no end/);
  });

  it("keeps versions as they are written", () => {
    expect(
      parsed(lessonWith(`Python {{version}}\n${DONE}`, "vars: { version: [3.10] }\n")).steps[0]?.parts[0],
    ).toMatchObject({
      markdown: "Python 3.10",
    });
  });
});

describe("variables", () => {
  const text = (body: string, vars: string, seed = 1) => {
    const part = parsed(lessonWith(`${body}\n${DONE}`, `vars:\n${vars}\n`), seed).steps[0]?.parts[0];
    return part?.kind === "text" ? part.markdown : "";
  };

  it("draws numbers from a range", () => {
    for (const seed of [1, 2, 3, 4]) {
      const port = Number(text("{{port}}", "  port: 8000..8003", seed));
      expect(port).toBeGreaterThanOrEqual(8000);
      expect(port).toBeLessThanOrEqual(8003);
    }
  });

  it("draws several, all different", () => {
    for (const seed of [1, 2, 3, 4]) {
      const drawn = text("{{room.1}} {{room.2}} {{room.3}}", "  room: { draw: 3, from: [a, b, c] }", seed);
      expect(drawn.split(" ").sort()).toEqual(["a", "b", "c"]);
    }
  });

  it("draws records", () => {
    const drawn = text(
      "{{who.name}}={{who.mail}}",
      "  who: [{ name: ana, mail: a@x }, { name: bo, mail: b@x }]",
      2,
    );
    expect(["ana=a@x", "bo=b@x"]).toContain(drawn);
  });

  it("has a fixed value and the seed", () => {
    expect(text("{{x}} {{seed}}", "  x: hello", 7)).toBe("hello 7");
  });

  it("does not change when another is added", () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(text("{{a}}", "  a: 1..1000", seed)).toBe(text("{{a}}", "  b: 1..1000\n  a: 1..1000", seed));
  });

  it("leaves the braces of docker alone", () => {
    expect(text("`docker ps --format '{{.Names}} {{json .}} {{end}}'`", "  x: y")).toContain(
      "{{.Names}} {{json .}} {{end}}",
    );
  });

  it("tells unknown names and wrong rules", () => {
    expect(blockFaults(`one {{topik}}\n${DONE}`, "vars: { topic: [a] }\n")).toEqual([
      "1: there is no variable {{topik}}: expected one of seed, topic (declared under vars: in the front matter)",
    ]);
    const rule =
      "expected a list to draw from, a range such as 8000..8999, or {draw: 3, from: [a list of at least three]}";
    expect(blockFaults(DONE, "vars: { a: [] }\n")).toEqual([`-2: vars.a: ${rule}`]);
    expect(blockFaults(DONE, "vars: { a: { draw: 2, from: [x] } }\n")).toEqual([`-2: vars.a: ${rule}`]);
    expect(blockFaults(DONE, "vars: { a: [{ k: x }, { l: y }] }\n")).toEqual([`-2: vars.a: ${rule}`]);
  });
});

describe("steps and blocks", () => {
  it("tells unknown blocks by their line", () => {
    expect(blockFaults(`\`\`\`chek\n# x\n\`\`\`\n${DONE}`)).toEqual([
      "1: unknown block `chek`: expected one of setup, check, hint, solution, reject, quiz, goal; or, for text to show, text, sh, console …",
    ]);
  });

  it("shows other code as it is", () => {
    const [step] = parsed(lessonWith(`\`\`\`console\n$ ls\n\`\`\`\n${DONE}`)).steps;
    expect(step?.parts[0]).toMatchObject({ kind: "text", markdown: "```console\n$ ls\n```" });
  });

  it("does not look for headings and blocks within blocks", () => {
    const [step] = parsed(lessonWith(`\`\`\`\`text\n## Not a step\n\`\`\`check\n\`\`\`\`\n${DONE}`)).steps;
    expect(step?.parts[0]).toMatchObject({ markdown: "````text\n## Not a step\n```check\n````" });
  });

  it("tells a block without end", () => {
    expect(blockFaults(`${DONE}\`\`\`hint\nlook`)[0]).toBe("8: this block has no end: expected a line ```");
  });

  it("tells steps without id, with a bad id, with the same id", () => {
    expect(faultsOf(`---\nid: a\ntitle: A\nminutes: 1\nskills: [a]\n---\n## Go\n${DONE}`)[0]).toBe(
      "x.md:7: a step needs an id: expected `## Go {#id}`",
    );
    expect(blockFaults(`${DONE}## Two {#A b}\n${DONE}`)).toEqual([
      "8: the id `A` cannot be used: expected lower-case letters, digits and dashes",
    ]);
    expect(blockFaults(`${DONE}## Two {#step}\n${DONE}`)).toEqual([
      "8: there is another step `step` on line 7: expected an id of its own",
    ]);
  });

  it("tells a section before a step, and a block outside of a step", () => {
    expect(blockFaults(`${DONE}## Notes\nx\n## Two {#two}\n${DONE}`)).toEqual([
      "8: a section without an id stands before a step: expected `## Notes {#id}`",
    ]);
    expect(blockFaults(`${DONE}## Notes\n\`\`\`hint\nx\n\`\`\``)).toEqual([
      "9: a hint block belongs to a step: expected a heading `## Title {#id}` above it",
    ]);
  });

  it("tells a step without goal or without solution, and a lesson without steps", () => {
    expect(blockFaults("Only words.\n")).toEqual([
      "0: the step `step` has nothing to reach: expected a check, quiz or goal block",
    ]);
    expect(blockFaults("```check\n# x\ntrue || say no\n```\n")).toEqual([
      "0: the step `step` has no solution: expected a solution block that does it",
    ]);
    expect(faultsOf("---\nid: a\ntitle: A\nminutes: 1\nskills: [a]\n---\nHi\n")).toEqual([
      "x.md:1: a lesson without steps: expected a heading `## Title {#id}`",
    ]);
  });

  it("tells faults of checks", () => {
    expect(blockFaults("```check\ntest -d x\n```\n```solution\nx\n```\n")[0]).toBe(
      "2: expected a line `# what the learner reaches` above the check",
    );
    expect(
      blockFaults("```check\n# x\ntest -d x\n# y\n#\ntrue || say no\n```\n```solution\nx\n```\n"),
    ).toEqual([
      '2: this check has no message: expected `… || say "what is missing"`',
      '4: no check below this goal: expected a test, such as `test -d ~/x || say "There is no ~/x yet."`',
      "5: a goal without words: expected `# what the learner reaches`",
    ]);
    expect(blockFaults("```check\n```\n```solution\nx\n```\n")[0]).toBe(
      "2: an empty check: expected a line `# what the learner reaches` and a test below it",
    );
    expect(blockFaults(`\`\`\`check now\n# x\ntrue || say no\n\`\`\`\n${DONE}`)).toEqual([
      "1: expected nothing after `check`",
    ]);
  });

  it("finds `say` wherever a command may stand", () => {
    for (const check of [
      "x || say no",
      "if x; then\n  say no\nfi",
      "x && y || { say no; }",
      "! say no",
      "for f in *; do test -s $f || say no; done",
    ])
      expect(blockFaults(`\`\`\`check\n# x\n${check}\n\`\`\`\n\`\`\`solution\nx\n\`\`\``)).toEqual([]);
    expect(blockFaults("```check\n# x\necho essay no\n```\n```solution\nx\n```")).toHaveLength(1);
  });

  it("tells faults of setups, hints, solutions and rejects", () => {
    expect(blockFaults(`\`\`\`setup admin\nx\n\`\`\`\n${DONE}`)).toEqual([
      "1: expected `setup` or `setup root`",
    ]);
    expect(blockFaults(`\`\`\`hint\n\n\`\`\`\n${DONE}`)).toEqual(["1: an empty hint: expected a sentence"]);
    expect(blockFaults(`\`\`\`hint\nx\n\`\`\`\n${DONE}`, "mode: exam\n")).toEqual([
      "1: an exam has no hints: expected mode: guided or drill",
    ]);
    expect(blockFaults(`\`\`\`solution\n\n\`\`\`\n${DONE}`)).toEqual([
      "2: an empty solution: expected the commands of one way to do the step",
    ]);
    expect(blockFaults(`\`\`\`reject\nls #> No\nmkdir x\n\`\`\`\n${DONE}`)).toEqual([
      "3: expected `COMMAND   #> part of the message that answers it`",
    ]);
    expect(blockFaults(`\`\`\`reject\nls #>\n\`\`\`\n${DONE}`)).toEqual([
      "2: expected a part of the message after `#>`",
    ]);
  });

  it("reads what is typed into a command, and Ctrl-C", () => {
    const [step] = parsed(
      lessonWith(
        "```check\n# x\ntrue || say no\n```\n```solution\ncd notes\ncat > a\n#< one\n#<\n#< two\nsleep 1000   #^C\nls\n```\n",
      ),
    ).steps;
    expect(step?.solutions[0]?.pieces).toEqual([
      { script: "cd notes" },
      { script: "cat > a", stdin: "one\n\ntwo\n" },
      { script: "sleep 1000", interrupt: true },
      { script: "ls" },
    ]);
  });

  it("lets a wrong way have several lines", () => {
    const [step] = parsed(
      lessonWith(`\`\`\`reject\ncd /tmp\nmkdir x  #> Not here\nls #> No\n\`\`\`\n${DONE}`),
    ).steps;
    expect(step?.rejects).toEqual([
      { script: "cd /tmp\nmkdir x", message: "Not here", line: 9 },
      { script: "ls", message: "No", line: 11 },
    ]);
  });
});

describe("quizzes", () => {
  const quizOf = (body: string) => {
    const part = parsed(lessonWith(`\`\`\`quiz q\n${body}\n\`\`\`\n`)).steps[0]?.parts[0];
    return part?.kind === "quiz" ? part.quiz : undefined;
  };
  const quizFaults = (body: string) => blockFaults(`\`\`\`quiz q\n${body}\n\`\`\`\n`);

  it("may have a single right choice", () => {
    expect(quizOf("Where\nare you?\n- ( ) here\n  > No.\n- (x) there\n  > Yes:\n  > there.")).toEqual({
      kind: "single",
      id: "q",
      line: 9,
      question: "Where\nare you?",
      choices: [
        { text: "here", right: false, explanation: "No." },
        { text: "there", right: true, explanation: "Yes: there." },
      ],
    });
  });

  it("may have several", () => {
    expect(quizOf("Which?\n[x] a\n> A.\n[ ] b\n> B.\n[X] c\n> C.")).toMatchObject({
      kind: "multiple",
      choices: [{ right: true }, { right: false }, { right: true }],
    });
  });

  it("may be filled in", () => {
    expect(
      quizOf(
        "What?\n= pwd\n== PWD\n> Print working directory.\n=$ wc -l < log\n> Counted.\n! cd\n> That goes.\n! *\n> No.",
      ),
    ).toEqual({
      kind: "fill-in",
      id: "q",
      line: 9,
      question: "What?",
      right: [
        { compare: "text", value: "pwd", explanation: "Print working directory." },
        { compare: "exact", value: "PWD", explanation: "Print working directory." },
        { compare: "command", value: "wc -l < log", explanation: "Counted." },
      ],
      wrong: [{ value: "cd", explanation: "That goes." }],
      otherwise: "No.",
    });
  });

  it("is a goal, unless a check asks for it", () => {
    const quiz = "```quiz q\nWhat?\n( ) a\n> A.\n(x) b\n> B.\n```\n";
    expect(parsed(lessonWith(quiz)).steps[0]?.goals).toMatchObject([{ kind: "quiz", text: "What?" }]);
    const check = "```check\n# known\nanswered q || say no\n```\n```solution\ntrue\n```\n";
    expect(parsed(lessonWith(quiz + check)).steps[0]?.goals).toMatchObject([
      { kind: "check", text: "known" },
    ]);
  });

  it("tells its faults", () => {
    expect(quizFaults("( ) a\n> A.\n(x) b\n> B.")).toEqual([
      "2: a quiz without its question: expected the question above the answers",
    ]);
    expect(quizFaults("What?")).toEqual([
      "2: expected answers of one kind: `( )` and `(x)`, or `[ ]` and `[x]`, or `=` and `!`",
    ]);
    expect(quizFaults("What?\n( ) a\n> A.\n[x] b\n> B.")).toHaveLength(1);
    expect(quizFaults("What?\n( ) a\n(x) b\n> B.")).toEqual([
      "3: this answer has no explanation: expected a line below it that starts with `>`",
    ]);
    expect(quizFaults("What?\n(x) a\n> A.\n(x) b\n> B.")).toEqual([
      "2: expected exactly one choice marked `(x)`; use `[x]` where several are right",
    ]);
    expect(quizFaults("What?\n[ ] a\n> A.\n[ ] b\n> B.")).toEqual([
      "2: expected at least one choice marked `[x]`",
    ]);
    expect(quizFaults("What?\n= a\n> A.")).toEqual([
      "2: expected a line `! *` with an explanation for every other answer",
    ]);
    expect(quizFaults("What?\n! *\n> A.")).toEqual(["2: expected a right answer: a line `= answer`"]);
    expect(quizFaults("What?\n( ) a\n> A.\nnonsense\n(x) b\n> B.")).toEqual([
      "5: expected an answer, or an explanation that starts with `>`",
    ]);
    expect(blockFaults("```quiz\nWhat?\n```\n")[1]).toBe(
      "1: expected the quiz's id after `quiz`, such as `quiz where`",
    );
  });
});

describe("goal pictures", () => {
  const pictureOf = (info: string, body: string) => {
    const part = parsed(lessonWith(`\`\`\`goal${info}\n${body}\n\`\`\`\n\`\`\`solution\nx\n\`\`\`\n`))
      .steps[0]?.parts[0];
    return part?.kind === "picture" ? part.picture : undefined;
  };

  it("reads what tree draws", () => {
    const picture = pictureOf(
      " ~/shop exact",
      "shop\n├── README.md  # for people\n├── latest -> src/app.py\n├── src\n│   ├── app.py\n│   └── my file.txt\n└── tests/",
    );
    expect(picture).toMatchObject({ root: "~/shop", exact: true });
    expect(picture?.entries).toEqual([
      { path: "README.md", depth: 0, kind: "file", target: undefined, note: "for people" },
      { path: "latest", depth: 0, kind: "symlink", target: "src/app.py", note: undefined },
      { path: "src", depth: 0, kind: "directory", target: undefined, note: undefined },
      { path: "src/app.py", depth: 1, kind: "file", target: undefined, note: undefined },
      { path: "src/my file.txt", depth: 1, kind: "file", target: undefined, note: undefined },
      { path: "tests", depth: 0, kind: "directory", target: undefined, note: undefined },
    ]);
  });

  it("reads indentation, and may be the home", () => {
    const picture = pictureOf("", "shop/\n  src/\n    app.py\n  tests/\nnotes");
    expect(picture?.root).toBe("~");
    expect(picture?.entries.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      "shop directory",
      "shop/src directory",
      "shop/src/app.py file",
      "shop/tests directory",
      "notes file",
    ]);
  });

  it("tells its faults", () => {
    const faults = (info: string, body: string) =>
      blockFaults(`\`\`\`goal${info}\n${body}\n\`\`\`\n\`\`\`solution\nx\n\`\`\`\n`);
    expect(faults("", "")).toEqual(["2: an empty picture: expected the names of files and folders"]);
    expect(faults("", "a\nb\na")).toEqual(["4: a is in the picture twice"]);
    expect(faults(" shop", "a")).toEqual([
      "1: expected `goal`, a directory such as ~/shop, and `exact` where nothing else may be there",
    ]);
  });
});
