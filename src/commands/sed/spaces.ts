import type { Step } from "./machine.ts";
import { PANIC, SedFault } from "./script.ts";

/** The commands that move text between pattern space and hold space. */
export function compileSpaces(letter: string, next: number, delimiter: string): Step {
  switch (letter) {
    case "g":
      return (machine) => {
        machine.space = machine.hold;
        machine.spaceEnded = machine.holdEnded;
        return next;
      };
    case "G":
      return (machine) => {
        machine.space += delimiter + machine.hold;
        machine.spaceEnded = machine.holdEnded;
        return next;
      };
    case "h":
      return (machine) => {
        machine.hold = machine.space;
        machine.holdEnded = machine.spaceEnded;
        return next;
      };
    case "H":
      return (machine) => {
        machine.hold += delimiter + machine.space;
        machine.holdEnded = machine.spaceEnded;
        return next;
      };
    case "x":
      return (machine) => {
        [machine.space, machine.hold] = [machine.hold, machine.space];
        [machine.spaceEnded, machine.holdEnded] = [machine.holdEnded, machine.spaceEnded];
        return next;
      };
    case "z":
      return (machine) => {
        machine.space = "";
        return next;
      };
  }
  throw new SedFault(`INTERNAL ERROR: Bad cmd ${letter}`, PANIC);
}
