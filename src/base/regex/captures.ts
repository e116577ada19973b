import { isInClass } from "../character-set.ts";
import { EDGE, NEWLINE, type Neighbour, OTHER, WORD } from "./alphabet.ts";
import { holds } from "./dfa.ts";
import type { Instruction, Program } from "./program.ts";

/** Ends of groups, two slots each; -1 where a group took no part. */
export type Slots = readonly number[];

/**
 * Which groups matched where, for a match whose ends are known. As in glibc, the first alternative and the greedy
 * repetition that still reach the known end are the ones chosen. No instruction is tried twice at the same place,
 * so the time is bounded by text × program (Cox, "Regular Expression Matching in the Wild").
 */
export function findGroups(
  program: Program,
  groupCount: number,
  text: string,
  span: { readonly start: number; readonly end: number },
  multiline: boolean,
): Slots {
  const width = span.end - span.start + 1;
  const visited = new Uint32Array(Math.ceil((program.code.length * width) / 32));
  const slots: number[] = new Array(2 * groupCount + 2).fill(-1);
  // Each entry is an instruction and a place; or a slot to restore (-1 - slot) and its former value.
  const stack: number[] = [program.start, span.start];
  while (stack.length > 0) {
    let at = stack.pop() as number;
    let pc = stack.pop() as number;
    if (pc < 0) {
      slots[-1 - pc] = at;
      continue;
    }
    for (;;) {
      const bit = pc * width + (at - span.start);
      const mask = 1 << (bit & 31);
      if ((visited[bit >>> 5] as number) & mask) break;
      visited[bit >>> 5] = (visited[bit >>> 5] as number) | mask;
      const instruction = program.code[pc] as Instruction;
      if (instruction.op === "match") {
        if (at !== span.end) break;
        slots[0] = span.start;
        slots[1] = span.end;
        return slots;
      }
      if (instruction.op === "unit") {
        if (at >= span.end || !takesUnit(instruction, text.charCodeAt(at))) break;
        at++;
      } else if (instruction.op === "split") stack.push(instruction.other, at);
      else if (instruction.op === "assert") {
        if (!holdsAt(instruction.assertion, text, at, multiline)) break;
      } else if (instruction.op === "save") {
        stack.push(-1 - instruction.slot, slots[instruction.slot] as number);
        slots[instruction.slot] = at;
      }
      pc = instruction.next;
    }
  }
  return slots;
}

export function takesUnit(instruction: Extract<Instruction, { op: "unit" }>, unit: number): boolean {
  const { ranges } = instruction;
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle] as readonly [number, number];
    if (unit < range[0]) high = middle - 1;
    else if (unit > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

export function holdsAt(
  assertion: Extract<Instruction, { op: "assert" }>["assertion"],
  text: string,
  at: number,
  multiline: boolean,
): boolean {
  return holds(assertion, neighbourAt(text, at - 1), neighbourAt(text, at), multiline);
}

function neighbourAt(text: string, at: number): Neighbour {
  if (at < 0 || at >= text.length) return EDGE;
  const unit = text.charCodeAt(at);
  if (unit === 10) return NEWLINE;
  return isInClass("word", unit) ? WORD : OTHER;
}
