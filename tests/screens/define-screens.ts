import { setTimeout as wait } from "node:timers/promises";
import { describe, type ExpectStatic, expect, it } from "vitest";
import { COMMAND_NAMES } from "../../src/commands/index.ts";
import { Desk } from "../shell/interactive/desk.ts";
import { readScreenFiles } from "./confirm-screens.ts";
import { actsOf, describeScreen, type ScreenCase, type Shown, type Step } from "./screen-cases.ts";

const DIRECTORY = "/home/learner/case";

/** Makes a test of every case in the `*.screens` below `directory`, each on a computer of its own. */
export function defineScreens(directory: string): void {
  const files = readScreenFiles(directory);
  it(`${directory} holds cases`, () => expect(files.some(({ cases }) => cases.length > 0)).toBe(true));
  // Each waits for its own screen most of the time.
  describe.concurrent(directory, () => {
    for (const { path, cases } of files) {
      describe(path.slice(directory.length + 1), () => {
        for (const one of cases) it(one.title, ({ expect }) => playCase(path, one, expect));
      });
    }
  });
}

async function playCase(path: string, one: ScreenCase, expect: ExpectStatic): Promise<void> {
  const desk = await prepare(one);
  for (const [index, step] of one.steps.entries()) {
    const wanted = step.differs?.expected ?? step.expected;
    const place = `${path}:${one.line}, screen ${index + 1}, after ${step.does}`;
    const shown = await replay(desk, step, wanted);
    expect(shown.join("\n"), place).toEqual(wanted.join("\n"));
  }
  desk.terminal.close();
}

function programsOf(one: ScreenCase): readonly string[] {
  const typed = [one.script, ...one.steps.map(({ does }) => does)].join(" ");
  const words = new Set(typed.split(/[^\w[]+/));
  return COMMAND_NAMES.filter((name) => words.has(name));
}

async function prepare(one: ScreenCase): Promise<Desk> {
  const desk = await Desk.open({
    columns: one.columns,
    paced: true,
    rows: one.rows,
    files: { "/home/learner/prepare": one.script, [DIRECTORY]: { dir: true } },
  });
  // The code of a program is loaded when it is first run.
  for (const program of programsOf(one)) await desk.run(`${program} --version >/dev/null 2>&1 </dev/null`);
  await desk.run(`cd case; bash ../prepare >/dev/null 2>&1; rm ../prepare; PS1='$ '; clear`);
  return desk;
}

/** On a busy machine the screen takes longer than usual. */
const LOOKS = 150;
const BETWEEN_LOOKS = 20;

/** What is shown after the step; a little later where it is not yet what is wanted. */
async function replay(desk: Desk, { does }: Step, wanted: Shown): Promise<Shown> {
  for (const act of actsOf(does)) {
    if (act.kind === "resize") await desk.resize(act.columns, act.rows);
    else await desk.type(act.text);
  }
  for (let looks = 0; ; looks++) {
    const shown = describeScreen(desk.screen.cells, desk.screen.cursorOnScreen);
    if (looks === LOOKS || shown.join("\n") === wanted.join("\n")) return shown;
    await wait(BETWEEN_LOOKS);
  }
}
