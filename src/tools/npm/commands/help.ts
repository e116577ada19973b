import { mainHelp, usageOf } from "../help.ts";
import { findCommand } from "../options/tables.ts";
import type { NpmCommand } from "./index.ts";

/** `npm help`, `npm help COMMAND`: what npm tells itself. Unlike the real one it has no manual pages to show. */
export const help: NpmCommand = async (call) => {
  const [term] = call.operands;
  const { settings, process } = call;
  if (term === undefined || term === "npm") {
    const columns = process.stdout.isTerminal ? process.terminal?.size.columns : undefined;
    await call.out(mainHelp(settings.text("userconfig") ?? "", columns, settings.flag("long")));
    return;
  }
  const name = findCommand(term);
  if (name === undefined) throw call.notSimulated(`npm help ${call.operands.join(" ")}`);
  await call.out(usageOf(name));
};
