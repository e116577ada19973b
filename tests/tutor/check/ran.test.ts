import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { checkHelpers } from "../../../src/tutor/check/helpers.ts";
import { StepWatch } from "../../../src/tutor/step-watch.ts";

/** Which of the checks hold after the lines, each typed at a prompt. */
async function holding(lines: readonly string[], checks: readonly string[]): Promise<readonly string[]> {
  const computer = await createComputer({ seed: 1 });
  await computer.prepare("shopt -s expand_aliases", "learner");
  const watch = new StepWatch(computer);
  for (const line of lines) {
    await computer.run(line, { isTyped: true });
    watch.endLine(line);
  }
  const marked = { at: () => computer.files };
  const none = new Set<string>();
  const context = { computer, record: watch.record, marked, asked: none, answered: none, language: "en" };
  const helpers = checkHelpers(context, { say: () => undefined });
  const held: string[] = [];
  for (const check of checks)
    if ((await computer.probe(check, { helpers, steps: 1_000_000 })).status === 0) held.push(check);
  return held;
}

/** Other spellings of one call, the patterns that fit each, and some that fit none. */
const SPELLINGS: readonly {
  readonly lines: readonly string[];
  readonly fits: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    lines: ["docker ps -a", "docker ps --all", "docker container ls -a", "docker container list --all"],
    fits: ["docker ps -a", "docker ps --all", "docker container ls --all"],
    not: ["docker ps -q", "docker images"],
  },
  {
    lines: [
      "docker run -d -p 8080:80 --name web nginx",
      "docker run --detach --publish=8080:80 --name=web nginx",
      "docker container run -dp 8080:80 --name web nginx",
    ],
    fits: ["docker run -d --name web -p 8080:80 nginx", "docker run --detach", "docker run --name"],
    not: ["docker run -d --name shop", "docker run -it"],
  },
  { lines: ["docker rmi -f x", "docker image rm --force x"], fits: ["docker image rm x", "docker rmi -f"] },
  {
    lines: ["git commit -am today", "git commit --all -m today", "git commit -a --message=today"],
    fits: ["git commit -a -m today", "git commit --all --message today", "git commit -m"],
    not: ["git commit -m other", "git commit --amend"],
  },
  { lines: ["git log --oneline -3", "git log -n 3 --oneline"], fits: ["git log -3", "git log -n 3"] },
  {
    lines: ["pip install -r r.txt", "pip3 install --requirement=r.txt", "python3 -m pip install -r r.txt"],
    fits: ["pip install -r r.txt", "pip install --requirement r.txt", "pip3 install"],
    not: ["pip install -r other.txt"],
  },
  {
    lines: ["kill -9 99999", "kill -KILL 99999", "kill -s SIGKILL 99999", "/bin/kill --signal=KILL 99999"],
    fits: ["kill -9", "kill -KILL 99999", "kill -s kill"],
    not: ["kill -TERM"],
  },
  { lines: ["ps -ef", "ps -e -f", "ps -fe"], fits: ["ps -e -f", "ps -ef"], not: ["ps aux"] },
  {
    lines: ["head -n 5 /etc/passwd", "head -5 /etc/passwd", "head --lines=5 /etc/passwd"],
    fits: ["head -n", "head -n 5", "head -5"],
    not: ["head -n 6", "head -c"],
  },
  {
    lines: ["grep -C 2 root /etc/passwd", "grep -2 -e root /etc/passwd"],
    fits: ["grep -C 2 root /etc/passwd"],
  },
  {
    lines: ["sed -n -i.bak 1p x", "sed --in-place=.bak -n -e 1p x"],
    fits: ["--fails sed -i -n 1p x", "--fails sed -i.bak"],
  },
  {
    lines: ["diff -u /etc/passwd /etc/group", "diff --unified /etc/passwd /etc/group"],
    fits: ["diff -u", "diff --unified"],
  },
  { lines: ["cp -t /tmp /etc/passwd", "cp /etc/passwd /tmp"], fits: ["cp /etc/passwd /tmp"] },
  { lines: ["[ -d /tmp ]", "test -d /tmp"], fits: ["test -d /tmp"] },
  {
    lines: [
      "touch x; find . -name x -exec rm {} \\;",
      "touch x; find . -name x | xargs rm",
      "touch x; rm ./x",
    ],
    fits: ["rm", "rm x"],
  },
];

describe("ran", () => {
  for (const { lines, fits, not = [] } of SPELLINGS)
    it(`takes ${lines.join(" = ")}`, async () => {
      for (const line of lines) {
        const patterns = [...fits, ...not].map((pattern) => `ran ${pattern}`);
        expect(await holding([line], patterns), line).toEqual(fits.map((pattern) => `ran ${pattern}`));
      }
    });

  it("is asked by printed --by, in any spelling too", async () => {
    expect(
      await holding(
        ["docker container ls --all"],
        ["printed --by 'docker ps -a' IMAGE", "printed --by 'docker ps -q' IMAGE"],
      ),
    ).toEqual(["printed --by 'docker ps -a' IMAGE"]);
  });
});
