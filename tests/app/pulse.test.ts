import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pulse } from "../../src/app/page/pulse.ts";

describe("Pulse", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function start() {
    const asked: number[] = [];
    const told: boolean[] = [];
    const pulse = new Pulse(
      (id) => asked.push(id),
      (answers) => told.push(answers),
    );
    return { pulse, asked, told };
  }

  it("says nothing while answers come", () => {
    const { pulse, asked, told } = start();
    for (let at = 0; at < 3; at++) {
      pulse.ask();
      pulse.answered(asked.at(-1) ?? 0);
    }
    vi.advanceTimersByTime(10_000);
    expect(asked).toEqual([1, 2, 3]);
    expect(told).toEqual([]);
  });

  it("tells of two seconds without an answer, and of the late answer", () => {
    const { pulse, asked, told } = start();
    pulse.ask();
    pulse.ask();
    expect(asked).toEqual([1]);
    vi.advanceTimersByTime(1900);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([false]);
    pulse.answered(1);
    expect(told).toEqual([false, true]);
  });

  it("forgets the question when it is stopped", () => {
    const { pulse, told } = start();
    pulse.ask();
    pulse.stop();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
