import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { formatFault } from "../../../src/tutor/lesson/fault.ts";
import { lintLessons } from "../../../src/tutor/lint/lint-lessons.ts";
import { formatLintReport, type LintReport } from "../../../src/tutor/lint/lint-report.ts";
import { LESSON } from "../lesson/lesson-text.ts";

function lint(texts: Readonly<Record<string, string>>, paths: readonly string[] = []): Promise<LintReport> {
  return lintLessons({
    folder: "lessons",
    texts: new Map(Object.entries(texts)),
    paths: [...paths, ...Object.keys(texts)],
    seeds: [1, 2],
    createComputer: (seed) => createComputer({ seed }),
  });
}

async function faults(
  texts: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
): Promise<readonly string[]> {
  return (await lint(texts, paths)).faults.map(formatFault);
}

/** A lesson of one step that stands alone. */
function lesson(blocks: string, matter = ""): string {
  return `---\nid: a\ntitle: A\nminutes: 1\nskills: [a]\n${matter}---\n## S {#s}\n${blocks}\n`;
}

/** The faults of that step, with lines counted from its heading. */
async function stepFaults(blocks: string): Promise<readonly string[]> {
  const { faults } = await lint({ "a.md": lesson(blocks) });
  return faults.map(({ line, message }) => `${line - 7}: ${message}`);
}

const HINT = "```hint\nx\n```\n";
const CHECK = "```check\n# there is x\ntest -d ~/x || say 'There is no x.'\n```\n";
const SOLUTION = "```solution\nmkdir x\n```\n";
const REJECT = "```reject\ntouch y #> There is no x\n```\n";
const GOOD = CHECK + HINT + SOLUTION + REJECT;

describe("rockpool lint", () => {
  it("finds nothing wrong with a right lesson, and says what it has looked at", async () => {
    const report = await lint({
      "files/make.md": LESSON.replace("module: files\n", "").replace(/prerequisites.*\n/, ""),
    });
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ lessons: 1, steps: 2, rejects: 4, solutions: 4 });
    expect(report.detours).toBeGreaterThan(10);
    expect(formatLintReport(report)).toMatch(
      /^1 lesson, 2 steps, played 4 solutions, 4 wrong ways, \d+ detours: no faults\n$/,
    );
  });

  it("is not content with nothing", async () => {
    expect(await faults({})).toEqual([
      "lessons:1: there are no lessons here: expected files that end in .md",
    ]);
    expect(await faults({ "README.md": "# Hello" })).toHaveLength(1);
  });

  it("tells faults of the form, once for all seeds", async () => {
    expect(
      await faults({ "a.md": lesson(GOOD.replace("|| say 'There is no x.'", ""), "vars: { x: [1, 2] }\n") }),
    ).toEqual(['lessons/a.md:10: this check has no message: expected `… || say "what is missing"`']);
  });
});

describe("a step", () => {
  it("must not be done at its start", async () => {
    expect(await stepFaults(GOOD.replace("test -d ~/x", "test -d ~"))).toEqual([
      "0: step `s`: it is done before the learner has done anything",
      "12: step `s`: the wrong way `touch y` finishes the step",
    ]);
  });

  it("sees a line of a solution as typed, and not what that line runs", async () => {
    const check = "```check\n# you looked\nran --typed ls || say 'Look.'\n```\n";
    const ways = "```solution\nls\n```\n```reject\nbash -c 'ls; :' #> Look\nf() { ls; }; f #> Look\n```\n";
    expect(await stepFaults(check + HINT + ways)).toEqual([]);
  });

  it("must be done after each solution", async () => {
    expect(await stepFaults(`${GOOD}\`\`\`solution\nmkdir ./z\n\`\`\``)).toEqual([
      '15: step `s`: after this solution "there is x" does not hold: "There is no x."',
    ]);
    expect(await stepFaults(GOOD.replace("mkdir x", "mkdirr x"))).toEqual([
      '9: step `s`: after this solution "there is x" does not hold: "There is no x."; it printed: bash: line 1: mkdirr: command not found',
    ]);
  });

  it("must answer its wrong ways", async () => {
    expect(await stepFaults(GOOD.replace("#> There is no x", "#> Elsewhere"))).toEqual([
      '12: step `s`: after `touch y` no message has "Elsewhere"; they say: "There is no x."',
    ]);
    expect(await stepFaults(GOOD.replace("touch y", "mkdir x"))).toEqual([
      "12: step `s`: the wrong way `mkdir x` finishes the step",
    ]);
  });

  it("must have hints and wrong ways", async () => {
    expect(await stepFaults(CHECK + SOLUTION)).toEqual([
      "0: step `s`: it has no hint: expected at least one hint block",
      "0: step `s`: it has no wrong way: expected a reject block with `COMMAND   #> part of the message`",
    ]);
  });

  it("must have checks that do not stumble", async () => {
    expect(await stepFaults(GOOD.replace("test -d ~/x ||", "tset -d ~/x; test -d ~/x ||"))).toEqual([
      '2: step `s`: the check of "there is x" fails by itself: bash: line 1: tset: command not found',
    ]);
    expect((await stepFaults(GOOD.replace("test -d ~/x ||", "if test -d ~/x ||")))[0]).toMatch(
      /^2: step `s`: the check of "there is x" fails by itself: bash: .*syntax error/,
    );
    expect(await stepFaults(GOOD.replace("test -d ~/x ||", "ran --often ls; test -d ~/x ||"))).toEqual([
      '2: step `s`: the check of "there is x" fails by itself: rockpool: ran: unknown option --often',
    ]);
  });

  it("must have checks that come to an end and speak, and ask for quizzes that are there", async () => {
    const endless = CHECK.replace("test -d ~/x ||", "yes | tail -n 1; test -d ~/x ||");
    expect(await stepFaults(endless + SOLUTION)).toContain(
      '2: step `s`: the check of "there is x" uses up its budget',
    );
    const silent = GOOD.replace("test -d ~/x ||", "[ ! -f ~/x ] && { test -d ~/x ||").replace(
      "x.'\n",
      "x.'; }\n",
    );
    const dumb = `${silent}\`\`\`reject\ntouch x #> Not yet\n\`\`\``;
    expect(await stepFaults(dumb)).toEqual([
      '2: step `s`: the check of "there is x" fails and says nothing after `touch x`',
    ]);
    expect((await stepFaults(GOOD.replace("test -d ~/x ||", "answered q && test -d ~/x ||")))[0]).toBe(
      '2: step `s`: the check of "there is x" fails by itself: rockpool: answered: this step has no quiz q',
    );
  });

  it("must have goals that stand alone", async () => {
    const two = CHECK.replace("test -d", "n=1; test -d").replace(
      "\n```\n",
      "\n# again\n[ \"$n\" = 1 ] || say 'It is $HOME, or $n.'\n```\n",
    );
    expect((await stepFaults(two + HINT + SOLUTION + REJECT))[0]).toBe(
      '4: step `s`: the check of "again" uses `n`, which only that of "there is x" sets: each runs in a shell of its own',
    );
    const set = two.replace("# again\n", "# again\nn=1\n");
    expect(await stepFaults(set + HINT + SOLUTION + REJECT)).toEqual([]);
  });

  it("must accept what does the same as a solution", async () => {
    const narrow = (check: string) =>
      stepFaults(GOOD.replace("test -d ~/x ||", `test -d ~/x && ${check} ||`));
    expect((await narrow("ran mkdir x")).filter((fault) => fault.includes("typo"))).toEqual([
      '9: step `s`: done with a typo mended by mv, "there is x" does not hold: "There is no x."; typed was: mkdir xx && mv xx x',
    ]);
    expect(
      (await narrow("ran --in ~ mkdir x && ! ran ls")).map((fault) => /done ([\w ]+),/.exec(fault)?.[1]),
    ).toContain("looking around before and after");
  });

  it("must have a world that can be made", async () => {
    expect(await stepFaults(`\`\`\`setup\nmkdir /x\n\`\`\`\n${GOOD}`)).toEqual([
      "2: this setup ended with status 1: mkdir: cannot create directory ‘/x’: Permission denied",
    ]);
  });

  it("must have right answers that are", async () => {
    const quiz = "```quiz q\nHow many?\n=$ cat nosuch\n> Yes.\n= 2\n> Two.\n! *\n> No.\n```\n";
    expect(await stepFaults(GOOD + quiz)).toEqual(
      ["15: the command `cat nosuch` prints no answer"].map((fault) => fault.replace(": ", ": step `s`: ")),
    );
  });

  it("must lead on to the next, by each solution", async () => {
    const second =
      "## T {#t}\n```check\n# there is y\ntest -d ~/x/y || say 'No y.'\n```\n```hint\nx\n```\n```solution\nmkdir x/y\n```\n```reject\nls #> No y\n```\n";
    expect(await stepFaults(`${GOOD}\`\`\`solution\nmkdir -p x/y\n\`\`\`\n${second}`)).toEqual([
      "17: step `t`: it is done before the learner has done anything",
    ]);
  });
});

describe("links", () => {
  const linkFaults = (text: string) =>
    faults({ "m/a.md": lesson(`${text}\n${GOOD}`), "m/b.md": lesson(GOOD).replace("id: a", "id: b") }, [
      "m/sea.png",
    ]);

  it("may lead to other lessons, steps, pictures and addresses", async () => {
    expect(
      await linkFaults(
        "[b](b.md) [s](b.md#s) [here](#s) ![sea](sea.png) [up](../m/b.md)\n[web](https://example.org/a) `[no](nowhere.md)`",
      ),
    ).toEqual([]);
  });

  it("must not lead nowhere", async () => {
    expect(await linkFaults("[b](c.md)\n[s](b.md#t)\n[here](#x)\n[web](http://x)")).toEqual([
      "lessons/m/a.md:8: the link to c.md leads nowhere: there is no m/c.md",
      "lessons/m/a.md:9: the link to b.md#t leads nowhere: m/b.md has no step t",
      "lessons/m/a.md:10: the link to #x leads nowhere: m/a.md has no step x",
      "lessons/m/a.md:11: the link to http://x is no address: expected https://…",
    ]);
  });

  it("must not lead nowhere in hints and quizzes, in HTML and by references either", async () => {
    const quiz = "```quiz q\nOf [c](c.md)?\n- (x) a\n  > See [d](d.md).\n- ( ) b\n  > No.\n```\n";
    const hint = "```hint\nSee [e](e.md).\n```\n";
    const text = "[f][f] [g][g] <a href='h.md'>h</a>\n\n[f]: f.md\n";
    expect(
      (await linkFaults(text + GOOD.replace(HINT, hint) + quiz)).map((one) =>
        one.replace("lessons/m/a.md:", ""),
      ),
    ).toEqual([
      "8: the link to h.md leads nowhere: there is no m/h.md",
      "8: the link [g] leads nowhere: expected a line `[g]: address`",
      "10: the link to f.md leads nowhere: there is no m/f.md",
      "16: the link to e.md leads nowhere: there is no m/e.md",
      "25: the link to c.md leads nowhere: there is no m/c.md",
      "27: the link to d.md leads nowhere: there is no m/d.md",
    ]);
  });
});

describe("a course", () => {
  const COURSE = "title: T\nmodules:\n  - { id: m, title: M, lessons: [m/a, m/b] }\n";
  const a = lesson(GOOD, "module: m\n");
  const b = lesson(GOOD, "module: m\nprerequisites: [a]\n").replace("id: a", "id: b");

  it("may be right", async () => {
    const es = "---\ntitle: B\n---\n## P {#s}\n```check\n# hay x\nsay 'No hay x.'\n```\n```hint\nx\n```\n";
    expect(await faults({ "course.yaml": COURSE, "m/a.md": a, "m/b.md": b, "m/b.es.md": es })).toEqual([]);
  });

  it("must list each lesson once, and nothing else", async () => {
    expect(
      await faults({ "course.yaml": COURSE.replace("m/b]", "m/a, m/c]"), "m/a.md": a, "m/b.md": b }),
    ).toEqual([
      "lessons/course.yaml:1: m/a is listed twice: expected each lesson once",
      "lessons/course.yaml:1: m/c is listed: expected a lesson m/c.md",
      "lessons/m/b.md:1: the course does not list this lesson: expected m/b in lessons/course.yaml",
    ]);
  });

  it("must be well formed", async () => {
    expect(
      await faults({ "course.yaml": "title: T\nmodules:\n  - id: m\n    lessons: [A]\n", "m/a.md": a }),
    ).toEqual([
      "lessons/course.yaml:3: modules.0.title is missing: expected a line `modules.0.title: …`",
      "lessons/course.yaml:4: modules.0.lessons.0 is `A`: expected a lesson's path without .md, such as files/make",
    ]);
  });

  it("must have ids, modules, prerequisites and languages in order", async () => {
    const texts = {
      "course.yaml": COURSE,
      "m/a.md": a.replace("module: m", "module: other\nprerequisites: [b, c]"),
      "m/b.md": b,
      "m/c.es.md": b.replace("id: b", "id: c"),
    };
    expect([...(await faults(texts))].sort()).toEqual(
      [
        "lessons/m/a.md:1: module is other: expected m, which lists it in lessons/course.yaml",
        "lessons/m/a.md:1: the prerequisite b comes later in the course: expected a lesson before this one",
        "lessons/m/a.md:1: the prerequisite c is no lesson's id",
        "lessons/m/c.es.md:1: a translation without its original: expected m/c.md beside it",
      ].sort(),
    );
    expect(await faults({ "m/a.md": lesson(GOOD), "m/b.md": lesson(GOOD) })).toEqual([
      "lessons/m/b.md:1: id is a, as in lessons/m/a.md: expected an id of its own",
    ]);
    expect(await faults({ "m/a.md": lesson(GOOD, "lang: es\n") })).toEqual([
      "lessons/m/a.md:1: lang is es: expected en, or a name such as m/a.es.md",
    ]);
  });

  it("has translations that fit, and tells what they lack", async () => {
    const report = await lint({
      "a.md": lesson(GOOD),
      "a.es.md": "---\n{}\n---\n## P {#s}\n```check\n# hay x\nsay 'No hay x.'\n# más\nsay 'Más.'\n```\n",
    });
    expect(report.faults.map(formatFault)).toEqual([
      'lessons/a.es.md:8: the original has no such part: the goal "más"',
    ]);
    expect(report.missing.map(formatFault)).toEqual([
      "lessons/a.es.md:1: not translated: the title",
      "lessons/a.es.md:4: not translated: hint 1 in the step `s`",
    ]);
  });
});

describe("drills for triage", () => {
  const QUIZ = "```quiz q\nWhich?\n- (x) a\n  > Yes.\n- ( ) b\n  > No.\n```\n";
  const review = (triage: string, blocks: string) =>
    `---\nid: r\ntitle: R\nmodule: m\nmode: review\ntriage: ${triage}\nminutes: 1\nskills: [a]\n---\n## D {#d a}\n${blocks}`;
  const course = {
    "course.yaml": "title: C\nmodules:\n  - id: m\n    title: M\n    about: A.\n    lessons: [a]\n",
    "a.md": lesson(GOOD, "module: m\n"),
  };
  const SETUP = "```setup\ntouch ~/w\n```\n";

  it("are there, break something, and see that it is mended", async () => {
    expect(await faults({ ...course, "r.md": review("[d]", SETUP + GOOD) })).toEqual([]);
    expect(await faults({ ...course, "r.md": review("[e]", SETUP + GOOD) })).toEqual([
      "lessons/r.md:1: triage names e: expected the id of a drill here",
    ]);
    const unfit = [
      "lessons/r.md:10: d is for triage: expected a setup that breaks something, and a check that it is mended",
    ];
    expect(await faults({ ...course, "r.md": review("[d]", GOOD) })).toEqual(unfit);
    expect(await faults({ ...course, "r.md": review("[d]", SETUP + QUIZ) })).toEqual(unfit);
  });

  it("are in no lesson", async () => {
    expect(await faults({ "a.md": lesson(GOOD, "triage: [s]\n") })).toEqual([
      "lessons/a.md:1: only a file of drills has triage: expected mode: review",
    ]);
  });
});

describe("skills.yaml", () => {
  it("has a title for each skill, and lint lists those that no drill practises", async () => {
    const drill = `---\nid: r\ntitle: R\nmodule: m\nmode: review\nminutes: 1\nskills: [b]\n---\n## D {#d b}\n${CHECK}${SOLUTION}${REJECT}`;
    const report = await lint({
      "skills.yaml": "a: make\nb: touch\n",
      "course.yaml": "title: C\nmodules:\n  - id: m\n    title: M\n    about: A.\n    lessons: [a]\n",
      "a.md": lesson(GOOD, "module: m\n"),
      "r.md": drill,
    });
    expect(report.faults).toEqual([]);
    expect(report.missing.map(formatFault)).toEqual([
      "lessons/skills.yaml:1: no drill practises the skill a",
    ]);
  });
});
