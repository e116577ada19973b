import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodePorts } from "../../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../../src/computer/index.ts";
import { Errno } from "../../../src/disk/errno.ts";
import type { Files } from "../../../src/disk/files.ts";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) process.stdout.write("no git here: our repositories are not shown to the real one\n");

/** Two people around one bare repository, a merge between them, a tag, a clone over a transport and one by links. */
const STORY = `
git config --global user.name Ada; git config --global user.email ada@example.com
git config --global init.defaultBranch main; git config --global pull.rebase false
git init -q --bare hub.git; git clone -q hub.git ada
cd ada; mkdir src; seq 100 > src/list; echo '#!/bin/sh' > run; chmod +x run; ln -s run link; echo é > 'ü name'
git add .; git commit -qm one; git push -q -u origin main; cd ..
git clone -q hub.git ben; cd ben; echo ben >> src/list; git commit -qam ben; git push -q; cd ..
cd ada; echo ada > note; git add .; git commit -qm ada; git pull -q --no-edit; git tag -am first v1; git push -q origin main v1
git switch -qc topic; git rm -q note; git commit -qm less; git push -q -u origin topic; cd ..
cd ben; git pull -q; git fetch -q; cd ..
git clone -q file:///home/learner/hub.git eve; git clone -q --bare hub.git copy.git; git clone -q --mirror hub.git mirror.git
`;

/** Copies a folder of the simulated disk to this machine's. */
function copyOut(files: Files, from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const entries = files.readdir(from);
  if (entries instanceof Errno) throw new Error(`${from}: ${entries.message}`);
  for (const { name, kind } of entries) {
    const [source, target] = [join(from, name), join(to, name)];
    if (kind === "directory") copyOut(files, source, target);
    else if (kind === "file") {
      const content = files.readFile(source);
      if (!(content instanceof Errno)) writeFileSync(target, content);
    }
  }
}

describe.skipIf(!hasGit)("the real git reads what ours has written", () => {
  const room = mkdtempSync(join(tmpdir(), "rockpool-git-"));
  const git = (name: string, ...words: string[]) =>
    execFileSync("git", ["-C", join(room, name), "-c", "safe.directory=*", ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, HOME: room, GIT_CONFIG_NOSYSTEM: "1" },
    });

  beforeAll(async () => {
    const computer = await createHostedComputer({ ports: nodePorts });
    const { stderr, status } = await computer.run(STORY, { cwd: "/home/learner" });
    expect({ stderr: stderr.replace(/warning: You appear.*\n/, ""), status }).toEqual({
      stderr: "",
      status: 0,
    });
    for (const name of ["hub.git", "ada", "ben", "eve", "copy.git", "mirror.git"])
      copyOut(computer.files, `/home/learner/${name}`, join(room, name));
  }, 60_000);
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  it.each(["hub.git", "ada", "ben", "eve", "copy.git", "mirror.git"])("%s is whole", (name) => {
    expect(git(name, "fsck", "--full", "--strict", "--no-dangling")).toBe("");
  });

  it("all have the same history", () => {
    const heads = ["hub.git", "copy.git", "mirror.git"].map((name) => git(name, "for-each-ref"));
    expect(new Set(heads).size).toBe(1);
    expect(heads[0]?.trim().split("\n").length).toBe(3);
    expect(git("ben", "log", "--format=%s %d", "-1").trim()).toBe(
      "Merge branch 'main' of /home/learner/hub  (HEAD -> main, tag: v1, origin/main, origin/HEAD)",
    );
    expect(git("eve", "rev-list", "--count", "--all").trim()).toBe("5");
  });

  it("knows what each branch follows", () => {
    expect(git("ada", "branch", "-vv", "--format=%(refname:short) %(upstream:short) %(upstream:track)")).toBe(
      "main origin/main \ntopic origin/topic \n",
    );
  });
});
