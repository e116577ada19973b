import { beforeAll, describe, expect, it } from "vitest";
import { decode } from "../../../src/base/bytes.ts";
import { createComputer } from "../../../src/cli/engine.ts";

const SLOW = { timeout: 120_000 };
const CAN_WAIT = "Suspending" in WebAssembly || "Suspender" in WebAssembly;
const PROMPT = "\r\x1b[J>>> \r\x1b[4C";

beforeAll(async () => void (await (await createComputer()).run("python3 -c pass")), 120_000);

/** A terminal at Python's prompt: what is typed, and the screen's bytes until one of them ends in `end`. */
async function openPrompt() {
  const computer = await createComputer();
  let written = "";
  let shown: () => void = () => undefined;
  let isAtShell: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isAtShell = resolve;
  });
  const line = computer.openTerminal({
    columns: 80,
    rows: 24,
    output: (bytes) => {
      written += decode(bytes);
      shown();
    },
    onPrompt: () => isAtShell(),
    onExit: () => undefined,
  });
  await ready;
  const until = (end: string) =>
    new Promise<string>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`no ${JSON.stringify(end)} in ${JSON.stringify(written)}`)),
        20_000,
      );
      shown = () => {
        if (!written.endsWith(end)) return;
        clearTimeout(late);
        resolve(written);
        written = "";
      };
    });
  const type = (keys: string, end: string) => {
    const answer = until(end);
    line.input(keys);
    return answer;
  };
  await type("python3 -q\r", PROMPT);
  return { type };
}

/** What the real python3 of Debian 12 showed in a terminal for the same keys, as far as it is the same in every terminal. */
describe.skipIf(!CAN_WAIT)("the prompt of Python", () => {
  it("completes names at Tab, and lists what a word may become", SLOW, async () => {
    const { type } = await openPrompt();
    await type("import math\r", PROMPT);
    expect(await type("math.sq\t", "C")).toContain(">>> math.sqrt(");
    await type("9)\r", `3.0\r\n${PROMPT}`);
    const begun = await type("math.si\t", "\x1b[12C");
    expect(begun).toContain("\x07");
    expect(begun).toContain("math.sin");
    expect(await type("\t", "\x1b[12C")).not.toContain("math.sinh");
    expect(await type("\t", "\x1b[12C")).toContain("\r\nmath.sin(   math.sinh(\r\n");
    await type("\x15", PROMPT);
    expect(await type("whil\t", "\x1b[10C")).toContain("while ");
    await type("\x15", PROMPT);
    expect(await type("xyz\t", "\x1b[7C")).toContain("\x07");
    await type("\x15", PROMPT);
    await type("def f():\r", "\r\x1b[J... \r\x1b[4C");
    expect(await type("\treturn 5\r", "\r\x1b[J... \r\x1b[4C")).toContain("...     return 5");
    await type("\r", PROMPT);
    expect(await type("f()\r", PROMPT)).toContain("\r\n5\r\n");
  });

  it("Ctrl-C leaves a block and ends a loop, `_` is the last value, Ctrl-D leaves", SLOW, async () => {
    const { type } = await openPrompt();
    await type("while True:\r", "\r\x1b[J... \r\x1b[4C");
    expect(await type("\x03", PROMPT)).toContain("\r\nKeyboardInterrupt\r\n");
    await type("while True: pass\r", "\r\x1b[J... \r\x1b[4C");
    await type("\r", "\r\n");
    // The line has been left; the loop begins in a later turn.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await type("\x03", PROMPT)).toContain("KeyboardInterrupt\r\n");
    await type("6 * 7\r", PROMPT);
    expect(await type("_ + 1\r", PROMPT)).toContain("43\r\n");
    await type("\x04", "$ ");
    expect(await type("echo $?\r", "$ ")).toContain("0\r\n");
  });
});
