import { expect, test } from "vitest";
import {
  closeTerminal,
  openTerminal,
  showTerminal,
  split,
  type TerminalLayout,
  unsplit,
} from "../../src/app/page/terminal-layout.ts";

const ONE: TerminalLayout = { open: [0], shown: [0] };
const THREE: TerminalLayout = { open: [0, 1, 2], shown: [0, 2] };

test("another terminal takes the place of the focused one", () => {
  expect(openTerminal(ONE, 0)).toEqual({ open: [0, 1], shown: [1], number: 1 });
  expect(openTerminal(THREE, 2)).toEqual({ open: [0, 1, 2, 3], shown: [0, 3], number: 3 });
});

test("numbers are not used again while a higher one is open", () => {
  expect(openTerminal({ open: [0, 2], shown: [0] }, 0).number).toBe(3);
});

test("a terminal is shown once", () => {
  expect(showTerminal(THREE, 1, 0)).toEqual({ open: [0, 1, 2], shown: [1, 2] });
  expect(showTerminal(THREE, 2, 0)).toBe(THREE);
});

test("two beside each other, and one again", () => {
  expect(split({ open: [0, 1], shown: [1] }, 0)).toEqual({ open: [0, 1], shown: [1, 0] });
  expect(unsplit(THREE, 2).shown).toEqual([2]);
  expect(unsplit(THREE, 1).shown).toEqual([0]);
});

test("a closed terminal leaves its place to the one before it", () => {
  expect(closeTerminal(THREE, 2)).toEqual({ open: [0, 1], shown: [0] });
  expect(closeTerminal({ open: [0, 1, 2], shown: [2] }, 2)).toEqual({ open: [0, 1], shown: [1] });
});
