import { describe, expect, it } from "vitest";
import { gradeAnswer } from "../../../src/tutor/check/grade-answer.ts";
import { checkMessages } from "../../../src/tutor/check/messages.ts";
import { FaultList } from "../../../src/tutor/lesson/fault.ts";
import { parseQuizBlock } from "../../../src/tutor/lesson/quiz-block.ts";

const say = checkMessages("en");

function quiz(body: string) {
  const parsed = parseQuizBlock("q", body, 1, new FaultList("x"));
  if (!parsed) throw new Error("no quiz");
  return parsed;
}

describe("gradeAnswer", () => {
  it("takes the right choice and explains each", () => {
    const one = quiz("?\n( ) a\n> A.\n(x) b\n> B.");
    expect(gradeAnswer(one, [0], say)).toEqual({ right: false, explanations: ["A."] });
    expect(gradeAnswer(one, [1], say)).toEqual({ right: true, explanations: ["B."] });
    expect(gradeAnswer(one, [], say)).toEqual({ right: false, explanations: ["Choose an answer."] });
    expect(gradeAnswer(one, "b", say)).toMatchObject({ right: false });
  });

  it("takes exactly the right ones of several", () => {
    const several = quiz("?\n[x] a\n> A.\n[ ] b\n> B.\n[x] c\n> C.");
    expect(gradeAnswer(several, [0, 2], say)).toEqual({ right: true, explanations: ["A.", "C."] });
    expect(gradeAnswer(several, [0], say)).toEqual({
      right: false,
      explanations: ["Right so far, but not yet all of it."],
    });
    expect(gradeAnswer(several, [0, 1, 2], say)).toEqual({ right: false, explanations: ["B."] });
  });

  it("compares texts kindly, and exactly where asked", () => {
    const fill = quiz("?\n= print working directory\n> Yes.\n== PWD\n> Loud.\n! cd\n> Goes.\n! *\n> No.");
    expect(gradeAnswer(fill, "  Print  working directory ", say)).toEqual({
      right: true,
      explanations: ["Yes."],
    });
    expect(gradeAnswer(fill, "`print working directory`", say).right).toBe(true);
    expect(gradeAnswer(fill, "PWD", say)).toEqual({ right: true, explanations: ["Loud."] });
    expect(gradeAnswer(fill, "pwd", say)).toEqual({ right: false, explanations: ["No."] });
    expect(gradeAnswer(fill, "CD", say)).toEqual({ right: false, explanations: ["Goes."] });
  });

  it("compares with what a command has printed", () => {
    const fill = quiz("?\n=$ wc -l < log\n> Counted.\n! *\n> No.");
    expect(gradeAnswer(fill, "42", say, ["42\n"]).right).toBe(true);
    expect(gradeAnswer(fill, "41", say, ["42\n"]).right).toBe(false);
    expect(gradeAnswer(fill, "", say, []).right).toBe(false);
  });
});
