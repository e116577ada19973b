import { describe, expect, it } from "vitest";
import { parseCourse } from "../../../src/tutor/lesson/course.ts";
import type { Lesson } from "../../../src/tutor/lesson/lesson.ts";
import { parseLesson } from "../../../src/tutor/lesson/parse-lesson.ts";
import { dailySkill } from "../../../src/tutor/review/daily-skill.ts";
import { indexDrills } from "../../../src/tutor/review/drill-index.ts";
import {
  drillKey,
  dueSkills,
  learnedSkills,
  onTrack,
  queueDrills,
  weakestSkills,
} from "../../../src/tutor/review/drill-queue.ts";
import type { DrillIndex } from "../../../src/tutor/review/drills.ts";
import { gradeDrill } from "../../../src/tutor/review/grade-drill.ts";
import { reviewStatistics } from "../../../src/tutor/review/review-statistics.ts";
import { SkillCards } from "../../../src/tutor/review/skill-cards.ts";

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const INDEX: DrillIndex = {
  groups: [
    { module: "one", skills: ["ls", "cd"] },
    { module: "two", skills: ["cp", "mv"] },
  ],
  drills: ["ls", "cd", "cp", "mv"].flatMap((skill) =>
    [1, 2, 3].map((n) => ({ path: "reviews/x", step: `${skill}-${n}`, skills: [skill] })),
  ),
  commands: { ls: "ls", cp: "cp", mv: "mv" },
};

const beginner = () => ({ cards: new SkillCards(), played: new Map<string, number>() });

describe("gradeDrill", () => {
  const plain = { solved: false, hints: 0, errors: 0, seconds: 40 };
  it.each([
    [plain, "good"],
    [{ ...plain, seconds: 10 }, "easy"],
    [{ ...plain, seconds: 10, errors: 1 }, "good"],
    [{ ...plain, errors: 3 }, "hard"],
    [{ ...plain, hints: 1 }, "hard"],
    [{ ...plain, seconds: 200 }, "hard"],
    [{ ...plain, solved: true, seconds: 5 }, "again"],
  ] as const)("%o is %s", (deed, grade) => expect(gradeDrill(deed)).toBe(grade));
});

describe("SkillCards", () => {
  it("brings back sooner what went badly, and later what is practised again", () => {
    const cards = new SkillCards();
    const days = (["again", "hard", "good", "easy"] as const).map((grade) => cards.grade(grade, grade, NOW));
    expect(days).toEqual([1, 2, 3, 8]);
    const due = cards.due("good") ?? 0;
    expect(cards.grade("good", "good", due)).toBeGreaterThan(3);
  });

  it("forgets by and by, and is the same after a reload", () => {
    const cards = new SkillCards();
    cards.grade("ls", "good", NOW);
    const again = new SkillCards(structuredClone(cards.state));
    const recalls = [0, 1, 5, 30].map((days) => again.recall("ls", NOW + days * DAY) ?? 0);
    expect(recalls).toEqual([...recalls].sort((one, other) => other - one));
    expect(recalls[0]).toBe(1);
    expect(again.recall("cd", NOW)).toBeUndefined();
  });
});

describe("a queue", () => {
  it("is of what is due, the most nearly forgotten first", () => {
    const cards = new SkillCards();
    cards.grade("mv", "again", NOW);
    cards.grade("ls", "hard", NOW);
    cards.grade("cp", "easy", NOW);
    expect(dueSkills(INDEX, cards, NOW + DAY)).toEqual(["mv"]);
    expect(dueSkills(INDEX, cards, NOW + 3 * DAY)).toEqual(["mv", "ls"]);
  });

  it("warms up with what is weakest in the modules so far", () => {
    const cards = new SkillCards();
    cards.grade("cd", "again", NOW);
    expect(weakestSkills(INDEX, cards, "one", NOW + DAY)).toEqual(["cd", "ls"]);
    expect(weakestSkills(INDEX, cards, "one", NOW)).toEqual(["ls", "cd"]);
    expect(weakestSkills(INDEX, cards, "two", NOW + DAY)).toEqual(["cd", "ls", "cp", "mv"]);
  });

  it("has other drills each time, and other names", () => {
    const practice = beginner();
    const steps: string[] = [];
    for (let round = 0; round < 4; round++) {
      const [drill] = queueDrills(INDEX, practice, ["ls"], round);
      if (!drill) throw new Error("no drill");
      steps.push(drill.step);
      practice.played.set(drillKey(drill), (practice.played.get(drillKey(drill)) ?? 0) + 1);
    }
    expect(steps).toEqual(["ls-1", "ls-2", "ls-3", "ls-1"]);
    const [one, other] = [1, 2].map((seed) => queueDrills(INDEX, practice, ["ls"], seed)[0]?.seed);
    expect(one).not.toBe(other);
  });
});

describe("a drill for a skill", () => {
  const both = (step: string, ...skills: string[]) => ({ path: "reviews/y", step, skills });

  it("is the one that was played least, whatever else was practised by it", () => {
    const drills = [both("a", "ls", "cd"), both("b", "ls")];
    const practice = beginner();
    practice.cards.grade("ls", "good", NOW);
    practice.cards.grade("cd", "good", NOW);
    practice.cards.grade("ls", "good", NOW + DAY);
    practice.played.set("reviews/y#a", 1);
    expect(queueDrills({ ...INDEX, drills }, practice, ["ls"], 1)[0]?.step).toBe("b");
  });

  it("asks for nothing that was not learned, as far as there are others", () => {
    const drills = [both("a", "mv", "ls"), both("b", "cd", "ls")];
    const practice = beginner();
    practice.cards.grade("ls", "good", NOW);
    practice.cards.grade("cd", "good", NOW);
    const next = () => queueDrills({ ...INDEX, drills }, practice, ["ls"], 1)[0]?.step;
    expect(next()).toBe("b");
    practice.played.set("reviews/y#b", 3);
    expect(next()).toBe("b");
    practice.cards.grade("mv", "good", NOW);
    expect(next()).toBe("a");
  });
});

describe("a round of one kind", () => {
  const mixed: DrillIndex = {
    ...INDEX,
    drills: INDEX.drills.map((drill) => (drill.step.endsWith("-2") ? { ...drill, track: "reading" } : drill)),
  };

  it("is on what was learned, the most nearly forgotten first", () => {
    const cards = new SkillCards();
    expect(learnedSkills(INDEX, cards, NOW)).toEqual([]);
    cards.grade("mv", "easy", NOW);
    cards.grade("cd", "again", NOW);
    expect(learnedSkills(INDEX, cards, NOW + DAY)).toEqual(["cd", "mv"]);
  });

  it("has drills of that kind alone, and asks for nothing that was not learned", () => {
    const cards = new SkillCards();
    for (const skill of ["ls", "cd", "mv"]) cards.grade(skill, "good", NOW);
    const queue = queueDrills(onTrack(mixed, "reading", cards), beginner(), ["ls", "cp", "mv"], 1);
    expect(queue.map(({ step }) => step)).toEqual(["ls-2", "mv-2"]);
    expect(onTrack(mixed, "triage", cards).drills).toEqual([]);
    const both = { path: "reviews/x", step: "both", skills: ["ls", "cp"], track: "triage" } as const;
    const more = { ...mixed, drills: [both, ...mixed.drills] };
    expect(onTrack(more, "triage", cards).drills).toEqual([]);
    cards.grade("cp", "good", NOW);
    expect(onTrack(more, "triage", cards).drills).toEqual([both]);
  });
});

describe("the command of the day", () => {
  const days = Array.from({ length: 60 }, (_, day) => 20_000 + day);

  it("is one of those learned, and none while nothing is", () => {
    const cards = new SkillCards();
    expect(dailySkill(INDEX, cards, 20_000)).toBeUndefined();
    cards.grade("cd", "good", NOW);
    expect(dailySkill(INDEX, cards, 20_000)).toBeUndefined();
    cards.grade("mv", "good", NOW);
    expect(days.map((day) => dailySkill(INDEX, cards, day))).toEqual(days.map(() => "mv"));
  });

  it("stays all day, and another day it is another", () => {
    const cards = new SkillCards();
    for (const skill of ["ls", "cp", "mv"]) cards.grade(skill, "good", NOW);
    const chosen = days.map((day) => dailySkill(INDEX, cards, day));
    cards.grade("ls", "again", NOW + DAY);
    expect(days.map((day) => dailySkill(INDEX, cards, day))).toEqual(chosen);
    for (const skill of ["ls", "cp", "mv"])
      expect(chosen.filter((one) => one === skill).length).toBeGreaterThan(10);
  });
});

describe("the index of drills", () => {
  const block = (name: string, body: string) => `\`\`\`${name}\n${body}\n\`\`\`\n`;
  const choice = block("quiz q-ID", "Which?\n- (x) a\n  > Yes.\n- ( ) b\n  > No.");
  const deed = (line: string) =>
    block("check", "# x is there\ntest -e ~/x || say 'No x.'") +
    block("hint", "`x`") +
    block("solution", line) +
    block("reject", "true #> No x");
  const setup = block("setup", "rm -f ~/x");
  const review = parsed(
    "r.md",
    `---
id: r
title: R
module: m
mode: review
triage: [broken]
minutes: 1
skills: [ls.long, docker.run.it, docker.bind, compose.up, quote.glob]
---
## A {#choice ls.long}
${choice.replace("ID", "a")}
## B {#look ls.long}
${setup}${choice.replace("ID", "b")}
## C {#fill ls.long}
${block("quiz q-c", "How many?\n= 3\n> Yes.\n! *\n> No.")}
## D {#broken docker.run.it}
${setup}Mend it.

${deed("cd /tmp && sudo docker run x")}
## F {#bind docker.bind}
${setup}Mount it.

${deed("docker run -v x:x x")}
## G {#up compose.up}
${setup}Start them.

${deed("docker compose up -d")}
## E {#deed quote.glob}
${setup}Do it.

${deed("echo 'ls' > x")}`,
  );
  const taught = parsed(
    "l.md",
    `---\nid: l\ntitle: L\nmodule: m\nminutes: 1\nskills: [ls.long, docker.run.it, docker.bind, compose.up, quote.glob]\n---\n## S {#s}\n${deed("touch x")}`,
  );
  const { course } = parseCourse(
    "title: C\nmodules:\n  - id: m\n    title: M\n    about: A.\n    lessons: [l]\n",
    "course.yaml",
  );
  if (!course) throw new Error("no course");
  const index = indexDrills(
    course,
    new Map([
      ["r", review],
      ["l", taught],
    ]),
  );

  it("knows which drills are only read, and which are broken", () => {
    expect(index.drills.map(({ step, track }) => [step, track])).toEqual([
      ["choice", "reading"],
      ["look", undefined],
      ["fill", undefined],
      ["broken", "triage"],
      ["bind", undefined],
      ["up", undefined],
      ["deed", undefined],
    ]);
  });

  it("knows the command that a skill is about, where one is typed", () => {
    expect(index.commands).toEqual({ "docker.run.it": "docker run", "compose.up": "docker compose up" });
  });
});

function parsed(file: string, text: string): Lesson {
  const { lesson, faults } = parseLesson(text, file);
  if (!lesson) throw new Error(JSON.stringify(faults));
  return lesson;
}

it("statistics tell what is known and what comes up", () => {
  const cards = new SkillCards();
  cards.grade("ls", "good", NOW);
  cards.grade("cd", "again", NOW);
  const { modules, coming } = reviewStatistics(INDEX, cards, NOW + DAY);
  expect(modules[0]?.skills).toMatchObject([
    { skill: "ls", state: "known", days: 2 },
    { skill: "cd", state: "fading", days: 0 },
  ]);
  expect(modules[1]?.skills.map(({ state }) => state)).toEqual(["new", "new"]);
  expect(coming.slice(0, 4)).toEqual([1, 0, 1, 0]);
});
