import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";
import { REPOSITORY } from "../../../cases/case-files.ts";

const HERE = join(REPOSITORY, "tests/tools/docker/busybox");
const RECORDED = join(HERE, "busybox.recorded.txt");
const LINES = readFileSync(join(HERE, "lines.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

const ROOM = "mkdir d e; echo 'one two' > f; echo x > d/g; ln -s f l";

/** Ours is made with musl, whose getopt has other words, and is newer than Debian's; moments and numbers are a disk's own. */
function steady(text: string): string {
  return text
    .replace(/^BusyBox v.*$/gm, "BusyBox VERSION")
    .replace(/(?:invalid|unrecognized) option(?: --|:)? '?(?:--)?([\w-]+)'?$/gm, "unrecognized option: $1")
    .replace(/option requires an argument(?::| --) '?(\w)'?$/gm, "option requires an argument: $1")
    .replace(/[A-Z][a-z]{2} [ \d]\d \d\d:\d\d/g, "MOMENT")
    .replace(/\b(nobody|nogroup|root) {2,}/g, "OWNER ")
    .replace(/\b(nobody|root)$/gm, "OWNER")
    .replace(/\b(0|65534) {4,8}(0|65534) {4,8}/g, "IDS ");
}

function section(line: string, text: string, status: number | null): string {
  return `$ ${line}\n${steady(text)}--- status ${status}\n`;
}

/** `RECORD=1`: what the real one says is written down. */
it.runIf(process.env.RECORD === "1")("the real busybox is recorded", { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), "rockpool-busybox-"));
  mkdirSync(join(home, "bin"));
  spawnSync("busybox", ["--install", "-s", join(home, "bin")]);
  chmodSync(home, 0o755);
  const said: string[] = [];
  for (const line of LINES) {
    const folder = join(home, "w");
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const options = { cwd: folder, encoding: "utf8", uid: 65_534, gid: 65_534 } as const;
    const env = { PATH: `${join(home, "bin")}:/bin` };
    const run = (script: string) => spawnSync("/bin/busybox", ["sh", "-c", script], { ...options, env });
    run(ROOM);
    const { stdout, status } = run(`{ ${line}\n} 2>&1`);
    said.push(section(line, stdout, status));
    rmSync(folder, { recursive: true });
  }
  rmSync(home, { recursive: true });
  writeFileSync(RECORDED, said.join("\n"));
});

it("the applets of alpine say what busybox was heard to say", { timeout: 120_000 }, async () => {
  expect(LINES.length).toBeGreaterThan(120);
  const computer = await createComputer();
  await computer.run("docker run -d --name room alpine sleep 100000");
  const said: string[] = [];
  for (const line of LINES) {
    const script = `rm -rf /w; mkdir -p /w; cd /w; ${ROOM}; { ${line}\n} 2>&1`;
    const { stdout, status } = await computer.run('docker exec room sh -c "$SCRIPT"', {
      env: { SCRIPT: script },
    });
    said.push(section(line, stdout, status));
  }
  expect(said).toEqual(readFileSync(RECORDED, "utf8").split(/(?<=--- status \d+\n)\n/));
});
