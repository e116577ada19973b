import { describe, expect, it } from "vitest";
import { ROOT } from "../../../src/disk/files.ts";
import { createDisk } from "../../../src/disk/index.ts";
import { checkMessages } from "../../../src/tutor/check/messages.ts";
import { comparePicture, describePictureState } from "../../../src/tutor/check/picture-state.ts";
import { treeDifferences } from "../../../src/tutor/check/tree-difference.ts";
import { FaultList } from "../../../src/tutor/lesson/fault.ts";
import { parsePictureBlock } from "../../../src/tutor/lesson/picture-block.ts";

function aDisk() {
  const disk = createDisk({ now: () => 0, seed: 1 });
  const files = disk.view(ROOT);
  files.mkdir("/home");
  files.mkdir("/home/notes");
  files.writeFile("/home/notes/a", "one\n");
  files.symlink("a", "/home/notes/link");
  return { disk, files };
}

describe("treeDifferences", () => {
  const { disk } = aDisk();
  const then = disk.view(ROOT);
  const differencesAfter = (change: (files: typeof then) => void, path = "/home") => {
    const files = disk.fork().view(ROOT);
    change(files);
    return treeDifferences(then, files, path, 9).map((found) => `${found.change} ${found.path}`);
  };

  it("sees nothing where nothing is changed, and not the times", () => {
    expect(differencesAfter(() => undefined)).toEqual([]);
    expect(differencesAfter((files) => files.utimes("/home/notes/a", { mtime: 5 }))).toEqual([]);
    expect(differencesAfter((files) => files.writeFile("/home/notes/a", "one\n"))).toEqual([]);
    expect(differencesAfter((files) => files.writeFile("/other", "x"))).toEqual([]);
    expect(differencesAfter(() => undefined, "/nosuch")).toEqual([]);
  });

  it("sees contents, permissions, names, kinds and targets", () => {
    expect(differencesAfter((files) => files.writeFile("/home/notes/a", "two\n"))).toEqual([
      "content /home/notes/a",
    ]);
    expect(differencesAfter((files) => files.chmod("/home/notes/a", 0o755))).toEqual(["mode /home/notes/a"]);
    expect(differencesAfter((files) => files.chown("/home/notes/a", { uid: 7 }))).toEqual([
      "owner /home/notes/a",
    ]);
    expect(differencesAfter((files) => files.unlink("/home/notes/a"))).toEqual(["removed /home/notes/a"]);
    expect(differencesAfter((files) => files.mkdir("/home/notes/b"))).toEqual(["created /home/notes/b"]);
    expect(differencesAfter((files) => files.rename("/home/notes/a", "/home/notes/b"))).toEqual([
      "removed /home/notes/a",
      "created /home/notes/b",
    ]);
    expect(
      differencesAfter((files) => {
        files.unlink("/home/notes/link");
        files.symlink("b", "/home/notes/link");
      }),
    ).toEqual(["content /home/notes/link"]);
    expect(
      differencesAfter((files) => {
        files.unlink("/home/notes/a");
        files.mkdir("/home/notes/a");
      }),
    ).toEqual(["replaced /home/notes/a"]);
  });

  it("stops where it was told to", () => {
    const files = disk.fork().view(ROOT);
    for (const name of ["x", "y", "z"]) files.writeFile(`/home/${name}`, "");
    expect(treeDifferences(then, files, "/home", 2)).toHaveLength(2);
  });
});

describe("goal pictures", () => {
  const see = (
    text: string,
    change: (files: ReturnType<typeof aDisk>["files"]) => void,
    info: string[] = [],
  ) => {
    const { files } = aDisk();
    change(files);
    const picture = parsePictureBlock(info, text, 1, new FaultList("x"));
    const state = comparePicture(picture, files, "/home");
    return [state.matches, describePictureState(picture, state, checkMessages("en"))];
  };
  const TREE = "notes/\n  a\n  link -> a\n";

  it("match the disk", () => {
    expect(see(TREE, () => undefined)).toEqual([true, ""]);
    expect(see(TREE, (files) => files.mkdir("/home/more"))).toEqual([true, ""]);
  });

  it("tell what is missing, folders before what is in them", () => {
    expect(see(`${TREE}src/\n  app/\n    main.py\nREADME.md`, () => undefined)).toEqual([
      false,
      "Still missing in `~`: `src/`, `README.md`.",
    ]);
    expect(see("notes/\n  b\n  c\n  d\n  e\n  f\n", () => undefined)[1]).toBe(
      "Still missing in `~`: `notes/b`, `notes/c`, `notes/d`, `notes/e`, 1 more.",
    );
  });

  it("tell what is something else", () => {
    expect(see("notes/\n  a/", () => undefined)[1]).toBe(
      "`notes/a` should be a folder, but it is something else.",
    );
    expect(see("notes/\n  link -> b", () => undefined)[1]).toBe(
      "`notes/link` should be a link to `b`, but it is something else.",
    );
  });

  it("tell what should not be there where they are exact", () => {
    expect(see(TREE, () => undefined, ["exact"])).toEqual([true, ""]);
    expect(see(TREE, (files) => files.writeFile("/home/notes/b", ""), ["exact"])).toEqual([
      false,
      "Not in the picture, but in `~`: `notes/b`.",
    ]);
  });
});
