import { Errno } from "../../disk/errno.ts";
import { isDummy, type Mount, mountOf } from "../../process/command/file-systems.ts";
import type { FindmntCall } from "../findmnt.ts";
import { isOtherTable } from "./lay-out.ts";
import { isBelow } from "./tree.ts";

/** The mounts that the options and operands ask for, in the order of the table. */
export function chooseMounts(call: FindmntCall, all: readonly Mount[]): readonly Mount[] {
  const { flags } = call;
  const isWanted = filterOf(call);
  let chosen = all.filter(isWanted);
  if (flags.submounts && !isOtherTable(flags))
    chosen = all.filter((mount) =>
      chosen.some((above) => above === mount || isBelow(mount.target, above.target)),
    );
  if (flags.direction === "backward") chosen = chosen.toReversed();
  if (flags.uniq)
    chosen = chosen.filter((mount) => chosen.findLast(({ target }) => target === mount.target) === mount);
  return flags.firstOnly ? chosen.slice(0, 1) : chosen;
}

/** All the tests that are asked for hold, or, with --invert, none of them together. */
function filterOf(call: FindmntCall): (mount: Mount) => boolean {
  const { flags, operands } = call;
  const tests: ((mount: Mount) => boolean)[] = [];
  const [first, second] = operands;
  if (second !== undefined) tests.push(isSource(call, first ?? ""), isPlace(call, second));
  else if (first !== undefined) {
    const [bySource, byPlace] = [isSource(call, first), isPlace(call, first)];
    tests.push((mount) => bySource(mount) || byPlace(mount));
  }
  if (flags.source !== undefined) tests.push(isSource(call, flags.source));
  if (flags.mountpoint !== undefined) tests.push(isPlace(call, flags.mountpoint));
  if (flags.target !== undefined) {
    const place = mountOf(call.files, flags.target);
    tests.push((mount) => !(place instanceof Errno) && mount.target === place.target);
  }
  if (flags.types !== undefined) tests.push(hasOneOf(flags.types, ({ type }) => [type]));
  if (flags.options !== undefined) tests.push(hasOneOf(flags.options, ({ options }) => options.split(",")));
  const holds = (mount: Mount) => tests.every((test) => test(mount)) !== flags.invert;
  return (mount) =>
    (tests.length === 0 || holds(mount)) &&
    !((flags.real || flags.df) && isDummy(mount)) &&
    !(flags.pseudo && !isDummy(mount));
}

function isSource({ files }: FindmntCall, word: string): (mount: Mount) => boolean {
  const found = files.realpath(word);
  return ({ source }) => source === word || (source.startsWith("/") && source === found);
}

function isPlace({ files }: FindmntCall, word: string): (mount: Mount) => boolean {
  const found = files.realpath(word);
  return ({ target }) => target === (found instanceof Errno ? word : found);
}

/** `ext4,proc`, or, beginning with `no`, all others. */
function hasOneOf(list: string, valuesOf: (mount: Mount) => readonly string[]): (mount: Mount) => boolean {
  const isInverted = list.startsWith("no");
  const words = list.split(",").map((word) => (isInverted ? word.replace(/^no/, "") : word));
  return (mount) => valuesOf(mount).some((value) => words.includes(value)) !== isInverted;
}
