import { describe, expect, it } from "vitest";
import { findLessons } from "../../src/app/lesson/find-lessons.ts";

const MODULES = [
  {
    title: "Moving around",
    lessons: [
      { path: "moving/paths", title: "Paths", minutes: 8, skills: ["path.absolute"] },
      { path: "moving/where", title: "Where am I?", minutes: 8, skills: ["pwd", "ls"] },
    ],
  },
  {
    title: "Texto y código",
    lessons: [{ path: "text/grep", title: "Find words", minutes: 9, skills: ["grep", "grep.r"] }],
  },
];
const TITLES: Readonly<Record<string, string>> = { "grep.r": "search all files below a folder", ls: "list" };

const find = (query: string) => [...findLessons(MODULES, query, (id) => TITLES[id] ?? "")];

describe("the search over lessons", () => {
  it("finds titles, modules, skills by name and by title", () => {
    expect(find("paths")).toEqual(["moving/paths"]);
    expect(find("MOVING")).toEqual(["moving/paths", "moving/where"]);
    expect(find("grep")).toEqual(["text/grep"]);
    expect(find("below a folder")).toEqual(["text/grep"]);
  });

  it("wants all words, in any order, and cares for no accent", () => {
    expect(find("where moving")).toEqual(["moving/where"]);
    expect(find("grep moving")).toEqual([]);
    expect(find("codigo")).toEqual(["text/grep"]);
    expect(find("  ")).toHaveLength(3);
  });
});
