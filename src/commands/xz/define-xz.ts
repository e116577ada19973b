import type { Call } from "../../process/command/call.ts";
import { type Command, defineCommand } from "../../process/command/define-command.ts";
import type { Example } from "../../process/command/spec.ts";
import { CHECKS, loadXz } from "../compression/xz.ts";
import { FileTreater, type XzWishes } from "./file-treater.ts";
import { FLAGS, helpOf, LEVEL_NAMES } from "./flags.ts";
import { listFiles } from "./list-files.ts";

export interface XzSpec {
  readonly name: string;
  readonly summary: string;
  /** What it does without an option. */
  readonly mode: "compress" | "decompress";
  readonly format?: "auto" | "lzma";
  readonly toStdout?: boolean;
  readonly examples: readonly Example[];
}

type XzCall = Call<typeof FLAGS>;

/** xz(1): one program under six names. */
export function defineXz({ mode, format = "auto", toStdout = false, ...spec }: XzSpec): Command {
  return defineCommand({
    ...spec,
    operands: "[OPTION]... [FILE]...",
    completes: "file",
    flags: FLAGS,
    helpText: helpOf,
    versionText: () => "xz (XZ Utils) 5.4.1\nliblzma 5.4.1\n",
    afterUsageProblem: (name) => `${name}: Try \`${name} --help' for more information.\n`,
    exitStatus: "0 if all is well, 1 after an error, 2 after a warning.",
    seeAlso: ["gzip(1)", "bzip2(1)", "tar(1)"],

    async run(call) {
      const wishes = readWishes(call, { mode, format, toStdout });
      if (typeof wishes === "number") return wishes;
      if (call.flags.list) return listFiles(call);
      return new FileTreater(call, wishes, await call.load(loadXz())).treatAll();
    },
  });
}

function readWishes(
  call: XzCall,
  defaults: Required<Pick<XzSpec, "mode" | "format" | "toStdout">>,
): XzWishes | number {
  const { flags } = call;
  const format = flags.format ?? defaults.format;
  if (format === "raw" || format === "lzip") return call.notSimulated(`--format=${format}`);
  if (format !== "auto" && format !== "xz" && format !== "lzma" && format !== "alone")
    return call.fail(`${format}: Unknown file format type`);
  const check = CHECKS[flags.check ?? "crc64"];
  if (check === undefined) return call.fail(`${flags.check}: Unsupported integrity check type`);
  if (flags.suffix !== undefined && (flags.suffix === "" || flags.suffix.includes("/")))
    return call.fail(`${flags.suffix}: Invalid filename suffix`);
  const level = call.given.findLast(({ flag }) => LEVEL_NAMES.includes(flag))?.flag;
  const mode = call.last("compress", "decompress", "test");
  return {
    mode: mode ?? defaults.mode,
    format: format === "alone" ? "lzma" : format,
    toStdout: defaults.toStdout || flags.stdout,
    keeps: flags.keep,
    force: flags.force,
    quiet: flags.quiet,
    ignoresWarnings: flags.noWarn,
    verbose: flags.verbose > 0,
    suffix: flags.suffix,
    preset: level === undefined ? 6 : Number(level.slice(-1)),
    isExtreme: flags.extreme,
    check,
  };
}
