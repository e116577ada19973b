import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/base/bytes.ts";
import { SeededRandom } from "../../../src/base/random.ts";
import { createDisk, ROOT } from "../../../src/disk/index.ts";
import { DEFAULT_BUDGETS } from "../../../src/process/budgets.ts";
import { Input } from "../../../src/process/command/input.ts";
import { FdTable } from "../../../src/process/fd-table.ts";
import { HostSource } from "../../../src/process/host-stream.ts";
import { Kernel } from "../../../src/process/kernel.ts";
import { Scheduler } from "../../../src/process/scheduler.ts";

async function* streamOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) if (chunk !== "") yield encode(chunk);
}

/** An input whose bytes come in these pieces. */
function inputOf(chunks: readonly string[]): Input {
  const ports = { defer: (task: () => void) => void setImmediate(task) };
  const scheduler = new Scheduler(ports, 0);
  const disk = createDisk({ now: () => scheduler.now() });
  const kernel = new Kernel({
    disk,
    ports,
    scheduler,
    budgets: DEFAULT_BUDGETS,
    random: new SeededRandom(1),
    hostname: "test",
    programs: () => undefined,
  });
  scheduler.start();
  const fds = new FdTable();
  fds.set(0, new HostSource(streamOf(chunks)));
  const process = kernel.createProcess({
    argv: ["t"],
    env: new Map(),
    fds,
    files: disk.view(ROOT),
    path: "/t",
  });
  return new Input({ process, beforeWaiting: () => {}, readFailed: () => {} }, "-", 0, 0);
}

const pieces = fc.array(fc.stringMatching(/^[ab\né]{0,6}$/), { maxLength: 12 });

function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

describe("an input", () => {
  it("gives the same lines however its bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        const wanted = linesOf(chunks.join(""));
        const byText: string[] = [];
        await inputOf(chunks).eachLine((line) => void byText.push(line));
        expect(byText).toEqual(wanted);

        const byBytes: string[] = [];
        await inputOf(chunks).eachLineBytes((line) => void byBytes.push(decode(line)));
        expect(byBytes).toEqual(wanted);

        const reader = inputOf(chunks).lines();
        const oneByOne: string[] = [];
        for (let line = await reader.nextText(); line !== undefined; line = await reader.nextText())
          oneByOne.push(line);
        expect(oneByOne).toEqual(wanted);
        expect(reader.terminated).toBe(wanted.length === 0 || chunks.join("").endsWith("\n"));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps what follows where the visitor has enough", async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(6), async (chunks, enough) => {
        const input = inputOf(chunks);
        let seen = 0;
        await input.eachLine(() => (++seen > enough ? false : undefined));
        const rest = await input.text();
        expect(rest).toBe(
          chunks
            .join("")
            .split("\n")
            .slice(enough + 1)
            .join("\n"),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("waits for a visitor that takes its time", async () => {
    const order: string[] = [];
    await inputOf(["a\nb", "\nc\n"]).eachLine(async (line) => {
      order.push(`${line} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${line} ends`);
    });
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });

  it("gives back what was read", async () => {
    const input = inputOf(["abc"]);
    const first = await input.read();
    input.unread(first.subarray(1));
    expect(await input.text()).toBe("bc");
  });

  it("hands out no more than is asked for", async () => {
    const input = inputOf(["abcdef"]);
    expect(decode(await input.read(2))).toBe("ab");
    expect(decode(await input.read(10))).toBe("cdef");
    expect((await input.read()).length).toBe(0);
  });
});
