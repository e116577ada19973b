import { describe, expect, test } from "vitest";
import {
  SIGCONT,
  SIGHUP,
  SIGINT,
  SIGQUIT,
  SIGTSTP,
  SIGTTIN,
  SIGTTOU,
  SIGWINCH,
} from "../../../src/process/signals.ts";
import { COOKED, RAW } from "../../../src/process/terminal/terminal.ts";
import { Bench, read, settle } from "./bench.ts";

describe("canonical input", () => {
  test("gives whole lines, and echoes what is typed", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("echo hi\rand");
    expect(await read(process)).toBe("echo hi\n");
    expect(bench.output).toBe("echo hi\r\nand");
  });

  test("gives one line a read, however many are there", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("one\rtwo\r");
    expect(await read(process)).toBe("one\n");
    expect(await read(process, 2)).toBe("tw");
    expect(await read(process)).toBe("o\n");
  });

  test.each([
    ["abc\x7fd\r", "abd\n"],
    ["abc\bd\r", "abd\n"],
    ["one two  \x17x\r", "one x\n"],
    ["one/two\x17x\r", "one/x\n"],
    ["gone\x15kept\r", "kept\n"],
    ["\x7f\x15\x17x\r", "x\n"],
    ["a\x16\x03b\r", "a\x03b\n"],
    ["a\x16\rb\r", "a\rb\n"],
    ["世界\x7f!\r", "世!\n"],
    ["e\u0301e\u0301\x7f!\r", "e\u0301!\n"],
    ["a😀\x7fb\r", "ab\n"],
    ["👨‍👩‍👧\x7fb\r", "b\n"],
  ])("edits %j to %j", async (typed, line) => {
    const bench = new Bench();
    const process = bench.process();
    bench.type(typed);
    expect(await read(process)).toBe(line);
  });

  test.each([
    ["ab\x7f", "ab\b \b"],
    ["世\x7f", "世\b\b  \b\b"],
    ["é\x7f", "é\b \b"],
    ["a\t\x7f", "a\t\b\b\b\b\b\b\b       \b\b\b\b\b\b\b"],
    ["\x01\x7f", "^A\b\b  \b\b"],
    ["ab\x15", "ab\b\b  \b\b"],
    ["ab\x12", "ab^R\r\nab"],
    ["\x16\x03", "^\b^C"],
  ])("shows %j as %j", (typed, shown) => {
    const bench = new Bench();
    bench.process();
    bench.type(typed);
    expect(bench.output).toBe(shown);
  });

  test("erases a tab back to where the text before it ended, prompt included", () => {
    const bench = new Bench();
    const process = bench.process();
    process.write(1, "\x1b[1mName:\x1b[0m ");
    bench.takeOutput();
    bench.type("\t\x7f");
    expect(bench.output).toBe("\t\b\b  \b\b");
  });

  test("ends at Ctrl-D: at once behind text, as end of file on an empty line", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("ab\x04");
    expect(await read(process)).toBe("ab");
    bench.type("\x04");
    expect(await read(process)).toBe("");
    bench.type("more\r");
    expect(await read(process)).toBe("more\n");
    expect(bench.output).toBe("abmore\r\n");
  });

  test("bytes that are no UTF-8, and characters in pieces, come through", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.terminal.input(Uint8Array.of(0xff, 0xe4));
    bench.terminal.input(Uint8Array.of(0xb8, 0x96, 0x0d));
    expect(await process.read(0)).toEqual(Uint8Array.of(0xff, 0xe4, 0xb8, 0x96, 0x0a));
  });

  test("hides what is typed without echo", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.terminal.modes = { ...COOKED, echo: false };
    bench.type("secret\r");
    expect(await read(process)).toBe("secret\n");
    expect(bench.output).toBe("");
  });

  test("cuts a line that is too long, with a bell", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("x".repeat(4095));
    bench.takeOutput();
    bench.type("y\r");
    expect(bench.output).toBe("\x07\r\n");
    expect((await read(process)).length).toBe(4096);
  });

  test("keys can be changed (stty erase)", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.terminal.modes = { ...COOKED, keys: { ...COOKED.keys, erase: 0x23, intr: undefined } };
    bench.type("ab#\x03\r");
    expect(await read(process)).toBe("a\x03\n");
  });
});

describe("raw input", () => {
  test("gives every key at once, unchanged and unseen", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.terminal.modes = RAW;
    bench.type("a\r\x03\x04");
    expect(await read(process)).toBe("a\r\x03\x04");
    expect(bench.output).toBe("");
  });

  test("gets what was typed ahead of it", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("ls\rpar");
    bench.terminal.modes = RAW;
    expect(await read(process)).toBe("ls\npar");
  });

  test("leaves what it has not read to the lines that follow, as if it were typed now", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.terminal.modes = { ...COOKED, canonical: false, echo: false };
    bench.terminal.modes = { ...RAW };
    bench.type("cat\rhello\r\x04");
    const first = await process.fds.get(0)?.readThrough(process, 13, 1000);
    expect(first).toEqual(Uint8Array.from("cat\r", (c) => c.charCodeAt(0)));
    bench.terminal.modes = COOKED;
    expect(bench.output).toBe("hello\r\n");
    expect(await read(process)).toBe("hello\n");
    expect(await read(process)).toBe("");
  });
});

describe("signals", () => {
  test.each([
    ["\x03", SIGINT, "^C"],
    ["\x1c", SIGQUIT, "^\\"],
    ["\x1a", SIGTSTP, "^Z"],
  ])("%j reaches the foreground group", (key, signal, echoed) => {
    const bench = new Bench();
    const leader = bench.process();
    const child = bench.process(leader);
    bench.terminal.foregroundGroup = child.group;
    const got: number[] = [];
    child.handle(signal, (raised) => got.push(raised));
    bench.type(`half${key}`);
    expect(got).toEqual([signal]);
    expect(leader.exit).toBeUndefined();
    expect(bench.output).toBe(`half${echoed}`);
  });

  test("discard what was typed before", async () => {
    const bench = new Bench();
    const process = bench.process();
    process.handle(SIGINT, () => undefined);
    bench.type("half\x03whole\r");
    expect(await read(process)).toBe("whole\n");
  });

  test("interrupt a read that handles them", async () => {
    const bench = new Bench();
    const process = bench.process();
    process.handle(SIGINT, () => undefined);
    const reading = read(process);
    await settle();
    bench.type("\x03");
    expect(await reading).toBe("<EINTR>");
  });

  test("end a reader that does not", async () => {
    const bench = new Bench();
    const process = bench.process();
    const reading = read(process).catch((thrown: Error) => thrown.constructor.name);
    await settle();
    bench.type("\x03");
    expect(await reading).toBe("Killed");
    expect(process.exit).toEqual({ status: 130, signal: SIGINT });
  });

  test("a new size sends SIGWINCH, the same size none", () => {
    const bench = new Bench();
    const process = bench.process();
    let count = 0;
    process.handle(SIGWINCH, () => count++);
    bench.terminal.resize({ columns: 100, rows: 30 });
    bench.terminal.size = { columns: 100, rows: 30 };
    expect(count).toBe(1);
    expect(bench.terminal.size).toEqual({ columns: 100, rows: 30 });
  });

  test("hanging up ends the session's processes and every read and write", async () => {
    const bench = new Bench();
    const leader = bench.process();
    const stubborn = bench.process(leader);
    bench.terminal.foregroundGroup = stubborn.group;
    stubborn.handle(SIGHUP, "ignore");
    const reading = read(stubborn);
    await settle();
    bench.terminal.hangUp();
    expect(leader.exit?.signal).toBe(SIGHUP);
    expect(await reading).toBe("");
    expect(await stubborn.write(1, "x")).toMatchObject({ code: "EIO" });
  });
});

describe("job control", () => {
  test("a background reader is stopped, and reads when it is brought forward", async () => {
    const bench = new Bench();
    const leader = bench.process();
    const child = bench.process(leader);
    const reading = read(child);
    await settle();
    expect(child.state).toBe("stopped");
    expect(child.stopSignal).toBe(SIGTTIN);
    bench.type("line\r");
    bench.terminal.foregroundGroup = child.group;
    child.raise(SIGCONT);
    expect(await reading).toBe("line\n");
  });

  test("a background reader that ignores SIGTTIN, or that nobody could continue, gets EIO", async () => {
    const bench = new Bench();
    const leader = bench.process();
    const child = bench.process(leader);
    child.handle(SIGTTIN, "ignore");
    expect(await read(child)).toBe("<EIO>");
    const orphan = bench.process(leader);
    orphan.parent = undefined;
    expect(await read(orphan)).toBe("<EIO>");
  });

  test("background output goes out, unless `stty tostop` forbids it", async () => {
    const bench = new Bench();
    const leader = bench.process();
    const child = bench.process(leader);
    await child.write(1, "free\n");
    expect(bench.takeOutput()).toBe("free\r\n");
    bench.terminal.modes = { ...COOKED, stopBackgroundOutput: true };
    const writing = child.write(1, "held\n");
    await settle();
    expect(child.stopSignal).toBe(SIGTTOU);
    expect(bench.output).toBe("");
    bench.terminal.foregroundGroup = child.group;
    child.raise(SIGCONT);
    await writing;
    expect(bench.output).toBe("held\r\n");
  });
});

describe("output", () => {
  test("turns newlines into CR LF, unless it is raw", () => {
    const bench = new Bench();
    const process = bench.process();
    process.write(1, "a\nb\r\n");
    bench.terminal.modes = RAW;
    process.write(1, "c\n");
    expect(bench.output).toBe("a\r\nb\r\r\nc\n");
  });

  test("Ctrl-S holds it back, echo included, until Ctrl-Q", async () => {
    const bench = new Bench();
    const process = bench.process();
    bench.type("\x13ab");
    let written = false;
    const writing = Promise.resolve(process.write(1, "held")).then(() => {
      written = true;
    });
    await settle();
    expect([written, bench.output]).toEqual([false, ""]);
    bench.type("\x11");
    await writing;
    expect(bench.output).toBe("abheld");
  });

  test("a screen that is behind holds the writer back", async () => {
    const bench = new Bench();
    const process = bench.process();
    let release = (): void => undefined;
    bench.screen = new Promise((resolve) => {
      release = resolve;
    });
    let written = false;
    const writing = Promise.resolve(process.write(1, "x")).then(() => {
      written = true;
    });
    await settle();
    expect(written).toBe(false);
    release();
    await writing;
    expect(written).toBe(true);
  });

  test.each([
    ["ab", 2],
    ["ab\ncd\n", 0],
    ["ab\rc", 1],
    ["\x1b[01;32mab\x1b[0m$ ", 4],
    ["世界", 4],
    ["a\tb", 9],
    ["\x1b]0;title\x07x", 1],
    ["x".repeat(80), 0],
    ["x".repeat(85), 5],
    ["abc\x1b[10Gd", 10],
    ["abc\x1b[H", 0],
  ])("knows the column after %j", (text, column) => {
    const bench = new Bench();
    bench.process().write(1, text);
    expect(bench.terminal.cursorColumn).toBe(column);
  });
});

describe("the device", () => {
  test("is a character device of its owner in /dev/pts", () => {
    const bench = new Bench();
    const process = bench.process();
    expect(process.files.stat("/dev/pts/0")).toMatchObject({
      kind: "character-device",
      mode: 0o020620,
      uid: 1000,
      gid: 5,
      rdev: 0x8800,
    });
    expect(process.fds.get(0)?.name).toBe("/dev/pts/0");
    expect(process.stdin.isTerminal).toBe(true);
  });

  test("all openings share the input", async () => {
    const bench = new Bench();
    const process = bench.process();
    process.fds.set(5, bench.terminal.open());
    bench.type("one\rtwo\r");
    expect(await read(process)).toBe("one\n");
    expect(await process.read(5)).toEqual(Uint8Array.from("two\n", (c) => c.charCodeAt(0)));
  });
});
