import { defineAt } from "./at/define-at.ts";

/** atrm(1) of Debian's package at. */
export const atrm = defineAt("atrm", {
  summary: "remove jobs that wait to be run",
  operands: "job...",
  examples: [{ run: "atrm 1", shows: "job 1 will not be run" }],
  exitStatus: "0; 1 where there is no such job.",
  seeAlso: ["at(1)", "atq(1)"],
});
