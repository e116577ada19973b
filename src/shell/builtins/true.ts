import { defineBuiltin } from "./define.ts";

export const colon = defineBuiltin({
  name: ":",
  usage: "",
  summary: "Null command.",
  special: true,
  help: `No effect; the command does nothing.

Exit Status:
Always succeeds.`,
  run: () => 0,
});

export const trueBuiltin = defineBuiltin({
  name: "true",
  usage: "",
  summary: "Return a successful result.",
  help: `Exit Status:
Always succeeds.`,
  run: () => 0,
});

export const falseBuiltin = defineBuiltin({
  name: "false",
  usage: "",
  summary: "Return an unsuccessful result.",
  help: `Exit Status:
Always fails.`,
  run: () => 1,
});
