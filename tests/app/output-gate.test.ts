import { describe, expect, it } from "vitest";
import { OutputGate } from "../../src/app/worker/output-gate.ts";

const KILO = new Uint8Array(1024).fill(97);

function open() {
  const sent: number[] = [];
  const gate = new OutputGate((bytes) => sent.push(bytes.length));
  return { gate, sent };
}

describe("OutputGate", () => {
  it("sends what is written in one go as one message", async () => {
    const { gate, sent } = open();
    for (let at = 0; at < 3; at++) expect(gate.write(KILO)).toBeUndefined();
    expect(sent).toEqual([]);
    await Promise.resolve();
    expect(sent).toEqual([3072]);
  });

  it("collects while the screen is busy, and sends when it has taken the last message", async () => {
    const { gate, sent } = open();
    gate.write(KILO);
    await Promise.resolve();
    gate.write(KILO);
    gate.write(KILO);
    await Promise.resolve();
    expect(sent).toEqual([1024]);
    gate.taken(1024);
    expect(sent).toEqual([1024, 2048]);
  });

  it("holds the writer back where the screen does not follow, and lets go later", async () => {
    const { gate, sent } = open();
    let held: Promise<void> | undefined;
    let written = 0;
    while (held === undefined && written < 10_000) {
      held = gate.write(KILO);
      written++;
      await Promise.resolve();
    }
    expect(held).toBeInstanceOf(Promise);
    expect(written).toBeLessThan(1000);
    let free = false;
    void held?.then(() => {
      free = true;
    });
    await Promise.resolve();
    expect(free).toBe(false);
    gate.taken(sent.reduce((sum, bytes) => sum + bytes, 0));
    await held;
    expect(free).toBe(true);
  });

  it("keeps the bytes as they were when they were written", async () => {
    const received: Uint8Array[] = [];
    const gate = new OutputGate((bytes) => received.push(bytes));
    const bytes = Uint8Array.of(1, 2);
    gate.write(bytes);
    bytes[0] = 9;
    await Promise.resolve();
    expect(received).toEqual([Uint8Array.of(1, 2)]);
  });
});
