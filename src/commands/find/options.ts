import { quoteText } from "../../process/command/quote-name.ts";
import { type Arguments, option, type Primary, test } from "./arguments.ts";
import type { FindContext } from "./context.ts";
import { FindFault } from "./find-fault.ts";

const nothing = () => undefined;

/** What changes the walk, and is true; and the two that are the same for every file. */
export const OPTIONS: Readonly<Record<string, Primary>> = {
  "-true": test(() => () => true),
  "-false": test(() => () => false),
  "-depth": option("global", (_args, context) => goDepthFirst(context)),
  "-d": option("global", (_args, context) => {
    context.warnIfAsked(
      "the -d option is deprecated; please use -depth instead, because the latter is a POSIX-compliant feature.",
    );
    goDepthFirst(context);
  }),
  "-maxdepth": option("global", (args, context) => {
    context.maxDepth = readDepth(args);
  }),
  "-mindepth": option("global", (args, context) => {
    context.minDepth = readDepth(args);
  }),
  "-xdev": option("global", stayHere),
  "-mount": option("global", stayHere),
  "-noleaf": option("global", nothing),
  "-ignore_readdir_race": option("global", nothing),
  "-noignore_readdir_race": option("global", nothing),
  "-files0-from": option("global", (args, context) => {
    context.startsFrom = args.take();
  }),
  "-follow": option("option", (_args, context) => {
    context.follow = "always";
  }),
  "-warn": option("option", (_args, context) => {
    context.warnings = true;
  }),
  "-nowarn": option("option", (_args, context) => {
    context.warnings = false;
  }),
};

function goDepthFirst(context: FindContext): void {
  context.depthFirst = context.depthGiven = true;
}

function stayHere(_args: Arguments, context: FindContext): void {
  context.oneFileSystem = true;
}

function readDepth(args: Arguments): number {
  const text = args.take();
  if (/^\d+$/.test(text)) return Number(text);
  throw new FindFault(
    `Expected a positive decimal integer argument to ${args.primary}, but got ${quoteText(text)}`,
  );
}
