import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { formatFault } from "../../src/tutor/lesson/fault.ts";
import { parseLesson } from "../../src/tutor/lesson/parse-lesson.ts";
import { parseTranslatedLesson } from "../../src/tutor/lesson/translation.ts";
import { lintLessons } from "../../src/tutor/lint/lint-lessons.ts";
import { FOLDER, paths, proveModule, texts } from "./our-lessons.ts";

describe("our lessons", () => {
  it("are in order together: form, links, course", async () => {
    expect(texts.size).toBeGreaterThan(10);
    const seeds = Array.from({ length: 8 }, (_, at) => at + 1);
    // Played by `rockpool lint`.
    const report = await lintLessons({
      folder: FOLDER,
      texts,
      paths,
      seeds,
      only: "\0",
      createComputer: () => createComputer(),
    });
    expect(report.faults.map(formatFault)).toEqual([]);
  });
});

/** The modules of the shell; those of larger tools are beside, and `rockpool lint lessons` plays all, for more seeds. */
const PLAYED = ["start", "moving", "files", "text", "packages", "design"];

it.each(PLAYED)(
  "the lessons of %s are finished by their solutions and by detours, and by nothing else",
  { timeout: 600_000 },
  proveModule,
);

describe("our drills", () => {
  const lessons = [...texts]
    .filter(([path]) => /^[^.]+\.md$/.test(path))
    .flatMap(([path, text]) => parseLesson(text, path).lesson ?? []);

  it.each([
    "start",
    "moving",
    "files",
    "text",
    "git",
    "python",
    "packages",
    "pyenv",
    "poetry",
    "docker",
    "images",
    "compose",
    "architectures",
    "scaling",
    "monitoring",
    "design",
  ])("are at least three for each skill of the module %s", (module) => {
    const skills = new Set(
      lessons.filter((one) => one.module === module && one.mode !== "review").flatMap((one) => one.skills),
    );
    const practised = lessons
      .filter((one) => one.mode === "review")
      .flatMap((one) => one.steps.flatMap((step) => step.skills));
    expect(skills.size).toBeGreaterThan(5);
    const few = [...skills].filter((skill) => practised.filter((one) => one === skill).length < 3);
    expect(few).toEqual([]);
  });
});

describe("docs/lessons.md", () => {
  const docs = readFileSync("docs/lessons.md", "utf8");
  const examples = [...docs.matchAll(/````markdown\n([\s\S]*?)````/g)].map(([, text = ""]) => text);

  it("shows a lesson that is right", async () => {
    const [lesson = ""] = examples;
    const report = await lintLessons({
      folder: "",
      texts: new Map([["make.md", lesson]]),
      paths: [],
      seeds: [1],
      createComputer: (seed) => createComputer({ seed }),
    });
    expect(report.faults.map(formatFault)).toEqual([]);
    expect(report.steps).toBe(1);
  });

  it("shows a translation that fits", () => {
    const [lesson = "", , , translation = ""] = examples;
    const { faults, missing } = parseTranslatedLesson(
      { file: "make.md", text: lesson },
      { file: "make.es.md", text: translation },
    );
    expect([faults, missing.map(({ message }) => message)]).toEqual([
      [],
      ["not translated: hint 2 in the step `nested`"],
    ]);
  });

  it("shows blocks that are right", () => {
    expect(examples.length).toBe(4);
    const solution = "```solution\ntrue\n```\n";
    for (const blocks of examples.slice(1, 3)) {
      const source = `---\nid: a\ntitle: A\nminutes: 1\nskills: [a]\n---\n## S {#s}\n${blocks}${solution}`;
      expect(parseLesson(source, "docs").faults).toEqual([]);
    }
  });

  it("names every block and every helper", () => {
    for (const name of ["setup", "check", "goal", "quiz", "hint", "solution", "reject"])
      expect(docs).toContain(`### \`${name}\``);
    for (const name of ["ran", "printed", "unchanged", "changed", "answered", "say"])
      expect(docs).toContain(`| \`${name} `);
  });
});
