import type { Shell } from "../shell.ts";
import {
  isSetOption,
  isShoptOption,
  SET_OPTIONS,
  type SetOption,
  SHOPT_OPTIONS,
  type ShoptOption,
} from "../state/options.ts";
import { setOption } from "../state/set-option.ts";
import { defineBuiltin } from "./define.ts";

export const shopt = defineBuiltin({
  name: "shopt",
  usage: "[-pqsu] [-o] [optname ...]",
  summary: "Set and unset shell options.",
  help: `Change the setting of each shell option OPTNAME.  Without any option
arguments, list each supplied OPTNAME, or all shell options if no
OPTNAMEs are given, with an indication of whether or not each is set.

Options:
  -o\trestrict OPTNAMEs to those defined for use with \`set -o'
  -p\tprint each shell option with an indication of its status
  -q\tsuppress output
  -s\tenable (set) each OPTNAME
  -u\tdisable (unset) each OPTNAME

Exit Status:
Returns success if OPTNAME is enabled; fails if an invalid option is
given or OPTNAME is disabled.`,

  run(shell, args, io) {
    const parsed = io.options(args, "psuoq");
    if (!parsed) return 2;
    const { flags, operands } = parsed;
    if (flags.has("s") && flags.has("u"))
      return io.fault("cannot set and unset shell options simultaneously");
    const ofSet = flags.has("o");
    const wanted = flags.has("s") ? true : flags.has("u") ? false : undefined;
    const all: readonly (SetOption | ShoptOption)[] = ofSet
      ? SET_OPTIONS.map(({ name }) => name)
      : SHOPT_OPTIONS;
    const isKnown = (name: string): name is SetOption | ShoptOption =>
      ofSet ? isSetOption(name) : isShoptOption(name);
    if (operands.length === 0) {
      const shown = all.filter((name) => wanted === undefined || shell.options[name] === wanted);
      if (!flags.has("q"))
        for (const name of shown) io.print(formatOption(shell, name, ofSet, flags.has("p")));
      return 0;
    }
    let status = 0;
    for (const name of operands) {
      // Of an option of `set` that it was to change, and does not know, it makes no failure.
      if (!isKnown(name)) {
        io.fault(`${name}: invalid ${ofSet ? "" : "shell "}option name`);
        if (!ofSet || wanted === undefined) status = 1;
      } else if (wanted !== undefined) setOption(shell, name, wanted);
      else {
        if (!shell.options[name]) status = 1;
        if (!flags.has("q")) io.print(formatOption(shell, name, ofSet, flags.has("p")));
      }
    }
    return status;
  },
});

function formatOption(
  { options }: Shell,
  name: SetOption | ShoptOption,
  ofSet: boolean,
  reusable: boolean,
): string {
  const on = options[name];
  if (!reusable) return `${name.padEnd(15)}\t${on ? "on" : "off"}\n`;
  return ofSet ? `set ${on ? "-" : "+"}o ${name}\n` : `shopt ${on ? "-s" : "-u"} ${name}\n`;
}
