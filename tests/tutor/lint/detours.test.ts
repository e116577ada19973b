import { describe, expect, it } from "vitest";
import { makeDetours } from "../../../src/tutor/lint/detours.ts";
import { readPlainScript } from "../../../src/tutor/lint/plain-script.ts";

const SPECS = { mkdir: { name: "mkdir", flags: { parents: { short: "p" } } } };

function detours(script: string): readonly string[] {
  return makeDetours({ pieces: [{ script }], line: 1 }, ([name]) =>
    name === "mkdir" ? SPECS.mkdir : undefined,
  ).map(({ name, pieces }) => `${name}: ${pieces.map((piece) => piece.script).join(" ⏎ ")}`);
}

describe("detours", () => {
  it("are what people do instead", () => {
    expect(detours("mkdir -p a/b")).toEqual([
      "looking around before and after: ls ⏎ pwd ⏎ lls ⏎ mkdir -p a/b ⏎ ls ⏎ pwd",
      "with a slash at the end: mkdir -p a/b/",
      'by an absolute path: mkdir -p "$PWD"/a/b',
      "with ./ before: mkdir -p ./a/b",
      "with a long option: mkdir --parents a/b",
      "with options last: mkdir a/b -p",
      "with a typo mended by mv: mkdir -p a/bx && mv a/bx a/b",
      'from inside the folder: cd a && mkdir -p b && cd "$OLDPWD"',
      "by an alias: alias practise=mkdir ⏎ practise -p a/b",
    ]);
  });

  it("are another order and other bundles", () => {
    expect(detours("ls -la\nls -l -a")).toEqual(
      expect.arrayContaining([
        "with options apart: ls -l -a\nls -l -a",
        "with options in another order: ls -al\nls -l -a",
        "with options together: ls -la\nls -la",
        "in another order: ls -l -a\nls -la",
      ]),
    );
  });

  it("keep quotes, tildes, pipes and redirections", () => {
    expect(detours("cat ~/'My Notes'/a | sort > out")).toEqual(
      expect.arrayContaining([
        "with a slash at the end: cat ~/'My Notes/a'/ | sort > out",
        "by $HOME: cat \"$HOME\"'/My Notes/a' | sort > out",
      ]),
    );
  });

  it("take the words of a tool for words, but for what looks like a place", () => {
    const edited = detours("docker container rm web ./data");
    expect(edited.some((detour) => /\/(?:container|rm|web)\b/.test(detour))).toBe(false);
    expect(edited).toContain("with a slash at the end: docker container rm web ./data/");
  });

  it("leave alone what is more than plain commands", () => {
    for (const script of [
      "for f in *; do echo $f; done",
      "cat <<E\nx\nE",
      "echo $(ls)",
      "a & b",
      "echo 'x",
      "ls # all",
      "if true; then ls; fi",
    ])
      expect(readPlainScript(script), script).toBeUndefined();
    expect(detours("echo $HOME")).toHaveLength(1);
  });
});
