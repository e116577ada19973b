import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { environment, HOME, makeRoomLikeOurs, USER } from "../cases/real-lane.ts";
import { type Act, actsOf, type Cell, describeScreen, type ScreenCase, type Shown } from "./screen-cases.ts";

const SOCKET = "/tmp/rockpool-screens";
/** The screen counts as drawn when it has been the same for so many looks. */
const LOOKS = 3;
const BETWEEN_LOOKS = 30;
/** A lone Escape is told from a key's sequence by the time that follows it (vim: ttimeoutlen 100). */
const AFTER_ESCAPE = 250;

/** Replays screen cases in the real programs, one after the other, as root in namespaces of its own. */
export async function runScreenLane(): Promise<void> {
  const cases = JSON.parse(readFileSync(0, "utf8")) as readonly ScreenCase[];
  process.umask(0o022);
  makeRoomLikeOurs();
  for (const one of cases) {
    const shown = await replay(one);
    process.stdout.write(`${JSON.stringify(shown)}\n`);
  }
}

const asLearner = ["--reuid=learner", "--regid=learner", "--init-groups"];

function run(...command: readonly string[]): string {
  return execFileSync("setpriv", [...asLearner, ...command], {
    cwd: join(HOME, "case"),
    env: { ...environment(HOME), TERM: "xterm-256color", PS1: "$ " },
    encoding: "utf8",
  });
}

function tmux(...args: readonly string[]): string {
  return run("tmux", "-S", SOCKET, "-f", "/dev/null", ...args);
}

async function replay(one: ScreenCase): Promise<readonly Shown[]> {
  rmSync(HOME, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  mkdirSync(join(HOME, "case"), { recursive: true });
  for (const path of [HOME, join(HOME, "case")]) chownSync(path, USER, USER);
  run("bash", "-c", one.script);
  const size = ["-x", String(one.columns), "-y", String(one.rows)];
  const options = ["set", "-g", "status", "off", ";", "set", "-g", "default-terminal", "xterm-256color", ";"];
  tmux(...options, "set", "-s", "escape-time", "0", ";", "new-session", "-d", ...size, "bash", "--norc");
  try {
    await settle();
    const shown: Shown[] = [];
    for (const step of one.steps) {
      for (const act of actsOf(step.does)) await perform(act);
      await settle();
      shown.push(look());
    }
    return shown;
  } finally {
    tmux("kill-server");
    // What was hung up may still write something.
    await wait(AFTER_ESCAPE);
  }
}

/** What xterm sends for these keys once a program has set its application mode (DECCKM), as all of them do. */
const APPLICATION_KEYS: Readonly<Record<string, string>> = {
  "\x1b[A": "\x1bOA",
  "\x1b[B": "\x1bOB",
  "\x1b[C": "\x1bOC",
  "\x1b[D": "\x1bOD",
  "\x1b[1~": "\x1bOH",
  "\x1b[4~": "\x1bOF",
}; // prettier-ignore

async function perform(act: Act): Promise<void> {
  if (act.kind === "resize") {
    tmux("resize-window", "-x", String(act.columns), "-y", String(act.rows));
  } else {
    const text = APPLICATION_KEYS[act.text] ?? act.text;
    const bytes = Array.from(Buffer.from(text), (byte) => byte.toString(16).padStart(2, "0"));
    tmux("send-keys", "-H", ...bytes);
    if (act.text === "\x1b") await wait(AFTER_ESCAPE);
  }
  await settle();
}

async function settle(): Promise<void> {
  let before = "";
  for (let same = 0; same < LOOKS; ) {
    await wait(BETWEEN_LOOKS);
    const now = look().join("\n");
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

function look(): Shown {
  const text = tmux(
    ...["capture-pane", "-e", "-N", "-p", ";"],
    ...["display-message", "-p", "#{cursor_y} #{cursor_x} #{cursor_flag}"],
  );
  const lines = text.trimEnd().split("\n");
  const [row = 0, column = 0, visible = 0] = (lines.pop() ?? "").split(" ").map(Number);
  const cursor = visible === 1 ? { row, column } : undefined;
  return describeScreen(readRows(lines), cursor);
}

/** The rows as tmux gives them: text with SGR sequences, which go on over the ends of rows. */
function readRows(lines: readonly string[]): readonly (readonly Cell[])[] {
  let reversed = false;
  let background = false;
  return lines.map((line) => {
    const cells: Cell[] = [];
    for (const [, sequence, text] of line.matchAll(/\x1b\[([\d;:]*)m|\x1b[()].|[\x0e\x0f]|([^\x1b])/gu)) {
      if (sequence !== undefined) {
        for (const code of sgrCodes(sequence)) {
          if (code === 0) reversed = background = false;
          else if (code === 7) reversed = true;
          else if (code === 27) reversed = false;
          else if (code === 49) background = false;
          else if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) background = true;
        }
      } else if (text !== undefined) {
        const standsOut = reversed || background;
        cells.push({ text, standsOut });
        if (isWide(text)) cells.push({ text: "", standsOut });
      }
    }
    return cells;
  });
}

/** Without the arguments of 38 and 48. */
function sgrCodes(sequence: string): readonly number[] {
  const codes = sequence.split(";").map(Number);
  const kept: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    kept.push(code);
    if (code === 38 || code === 48) at += codes[at + 1] === 5 ? 2 : 4;
  }
  return kept;
}

function isWide(text: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3040-\ua4cf\uac00-\ud7a3\uff01-\uff60\u{1f300}-\u{1faff}]/u.test(text);
}
