import { defineAt } from "./at/define-at.ts";

/** batch(1) of Debian's package at. */
export const batch = defineAt("batch", {
  summary: "run commands when the load permits",
  operands: "",
  examples: [{ run: "echo 'sort big > sorted' | batch", shows: "a job for when there is time" }],
  exitStatus: "0, or 1 after a mistake.",
  seeAlso: ["at(1)", "atq(1)"],
});
