import { beforeAll, describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import type { Computer } from "../../../src/computer/index.ts";
import { longNames } from "../../../src/process/command/spec.ts";
import type { CommandEvent } from "../../../src/process/command-event.ts";
import { advise } from "../../../src/tutor/coach/advise.ts";

/** Slips of the finger are made from what is right: one letter left out, twice, or changed with its neighbour. */

const COMMANDS = [
  "mkdir",
  "touch",
  "grep",
  "find",
  "sort",
  "head",
  "tail",
  "chmod",
  "history",
  "docker",
  "curl",
  "python3",
];
/** Options of these are taken from their tables. */
const WITH_TABLES = [
  "ls",
  "cp",
  "rm",
  "grep",
  "sort",
  "head",
  "tail",
  "wc",
  "mkdir",
  "du",
  "df",
  "diff",
  "tar",
  "curl",
  "wget",
  "ps",
  "tree",
  "killall",
  "date",
  "tee",
  "cut",
];
const SUBCOMMANDS = [
  "git status",
  "git commit",
  "git checkout",
  "git branch",
  "git stash list",
  "git remote add",
  "git -C repo checkout",
  "docker images",
  "docker container prune",
  "docker volume inspect",
  "docker compose restart",
  "docker compose -f compose.yaml logs",
  "apt install",
  "sudo apt update",
  "apt-cache search",
  "pip install",
  "pip freeze",
  "kubectl get",
  "kubectl describe",
  "kind create",
];
const OPTIONS = [
  "git commit --amend",
  "git log --oneline",
  "git status --short",
  "git -C repo branch --list",
  "docker run --detach",
  "docker ps --all",
  "docker logs --follow",
  "docker build --no-cache",
  "docker compose up --build",
  "pip install --upgrade",
  "kubectl get --namespace",
  "apt list --installed",
  "python3 --version",
  "jq --raw-output",
  "find . -name",
  "find . -type",
  "find . -maxdepth",
  "find . -delete",
];
const PATHS = ["cat notes.txt", "cat data/sales.csv", "cd projects", "ls projects", "sudo cat notes.txt"];

const START = `mkdir -p projects/shop data; echo one > notes.txt; echo x > data/sales.csv; printf 'services: {}\\n' > compose.yaml
git init -q . ; git init -q repo; git add .; git commit -qm first`;

let computer: Computer;
const commands: CommandEvent[] = [];

beforeAll(async () => {
  computer = await createComputer();
  await computer.run(START);
  computer.onCommand((event) => commands.push(event));
});

async function adviceAfter(line: string): Promise<string> {
  commands.length = 0;
  computer.mark("before");
  const { stdout, stderr } = await computer.run(line, { stdin: "" });
  const moment = {
    computer,
    commands: [...commands],
    output: stdout + stderr,
    filesBefore: () => computer.filesAt("before"),
  };
  const said = await advise(moment, "en");
  await computer.rollBack("before");
  return said ?? "";
}

/** Three of each word, each at another place. */
function slipsOf(word: string): readonly string[] {
  const middle = Math.floor(word.length / 2);
  const at = word.length - 2;
  const swapped =
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
  const slips = [
    word.slice(0, middle) + word.slice(middle + 1),
    word.slice(0, middle) + word.slice(middle - 1),
    swapped,
  ];
  return [...new Set(slips)].filter((slip) => slip !== word);
}

/** The lines with a slip in their last word after which its right spelling is not named. */
async function unhelped(lines: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const line of lines) {
    const [, start = "", dashes = "", word = ""] = /^(.* )?(-*)(.*)$/.exec(line) ?? [];
    for (const slip of slipsOf(word)) {
      const said = await adviceAfter(`${start}${dashes}${slip}`);
      if (!said.includes(word)) left.push(`${start}${dashes}${slip}: ${said}`);
    }
  }
  return left;
}

describe("the coach, after a slip of the finger", () => {
  it("names the command", async () => {
    expect(await unhelped(COMMANDS)).toEqual([]);
  });

  it("names the command behind a tool's name, also behind the tool's options, and behind sudo", async () => {
    expect(await unhelped(SUBCOMMANDS)).toEqual([]);
  });

  it("names the option of a tool", async () => {
    expect(await unhelped(OPTIONS)).toEqual([]);
  });

  it("names the option of every command with a table of options", async () => {
    const lines: string[] = [];
    for (const name of WITH_TABLES) {
      await computer.run(`${name} --help`, { stdin: "" });
      const { flags = {} } = computer.specOf([name]) ?? {};
      const long = Object.entries(flags)
        .filter(([, { notSimulated, hidden }]) => !notSimulated && !hidden)
        .flatMap(([key, flag]) => longNames(key, flag))
        .filter((option) => option.length >= 6);
      lines.push(...long.slice(0, 3).map((option) => `${name} --${option}`));
    }
    expect(lines.length).toBeGreaterThan(40);
    expect(await unhelped(lines)).toEqual([]);
  });

  it("names the path", async () => {
    expect(await unhelped(PATHS)).toEqual([]);
  });

  it.each([...SUBCOMMANDS, ...OPTIONS, ...PATHS])(
    "speaks of no slip where there is none: %s",
    async (line) => {
      expect(await adviceAfter(line)).not.toMatch(/Did you mean|lists the options/);
    },
  );
});
