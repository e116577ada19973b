import { defineAt } from "./at/define-at.ts";

/** atq(1) of Debian's package at. */
export const atq = defineAt("atq", {
  summary: "list the jobs that wait to be run",
  operands: "[-q queue] [-o timeformat] [job...]",
  examples: [{ run: "atq", shows: "your jobs that wait" }],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["at(1)", "atrm(1)"],
});
