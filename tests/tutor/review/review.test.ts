import { describe, expect, it } from "vitest";
import { dueSkills, queueDrills, weakestSkills } from "../../../src/tutor/review/drill-queue.ts";
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
};

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
    expect(cards.times("good")).toBe(2);
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
    const cards = new SkillCards();
    const steps = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const [drill] = queueDrills(INDEX, cards, ["ls"], round);
      steps.add(drill?.step ?? "");
      cards.grade("ls", "good", NOW + round * DAY);
    }
    expect([...steps]).toEqual(["ls-1", "ls-2", "ls-3"]);
    const [one, other] = [1, 2].map((seed) => queueDrills(INDEX, cards, ["ls"], seed)[0]?.seed);
    expect(one).not.toBe(other);
  });
});

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
