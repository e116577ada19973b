import { compileGlob } from "../../base/pattern/index.ts";
import { RegexFault } from "../../base/regex/index.ts";
import { Errno } from "../../disk/errno.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { type Arguments, option, type Primary, test } from "./arguments.ts";
import type { FindContext } from "./context.ts";
import { FindFault } from "./find-fault.ts";
import { compilePathRegex, REGEX_TYPES } from "./regex-types.ts";

/** Tests of names, paths and the targets of links. */
export const NAME_TESTS: Readonly<Record<string, Primary>> = {
  "-name": name(false),
  "-iname": name(true),
  "-path": path(false),
  "-ipath": path(true),
  "-wholename": path(false),
  "-iwholename": path(true),
  "-lname": linkTarget(false),
  "-ilname": linkTarget(true),
  "-regex": regex(false),
  "-iregex": regex(true),
  "-regextype": option("option", (args, context) => {
    const type = args.take();
    if (!REGEX_TYPES.includes(type)) {
      const valid = REGEX_TYPES.map(quoteText).join(", ");
      throw new FindFault(`Unknown regular expression type ${quoteText(type)}; valid types are ${valid}.`);
    }
    context.regexType = type;
  }),
};

/** fnmatch(3) over the base name. */
function name(ignoreCase: boolean): Primary {
  return test((args, context) => {
    const pattern = args.take();
    if (pattern.includes("/") && pattern !== "/") warnOfSlash(args, context);
    const glob = compileGlob(pattern, { nocase: ignoreCase });
    return (entry) => glob.matches(entry.baseName);
  });
}

function warnOfSlash({ primary }: Arguments, context: FindContext): void {
  const meant = primary === "-iname" ? "-iwholename" : "-wholename";
  context.warnIfAsked(
    `${quoteText(primary)} matches against basenames only, but the given pattern contains a directory separator (${quoteText("/")}), thus the expression will evaluate to false all the time.  Did you mean ${quoteText(meant)}?`,
  );
}

/** fnmatch(3) over the whole path; `*` takes slashes too. */
function path(ignoreCase: boolean): Primary {
  return test((args, context) => {
    const pattern = args.take();
    const glob = compileGlob(pattern, { nocase: ignoreCase });
    const mayBeStart = context.starts.some((start) => glob.matches(start));
    if (pattern.endsWith("/") && !mayBeStart) {
      context.call.note(
        `warning: ${args.primary} ${pattern} will not match anything because it ends with /.`,
      );
    }
    return (entry) => glob.matches(entry.path);
  });
}

function linkTarget(ignoreCase: boolean): Primary {
  return test((args, context) => {
    const glob = compileGlob(args.take(), { nocase: ignoreCase });
    return (entry) => {
      if (entry.kind !== "symlink") return false;
      const target = context.files.readlink(entry.name, entry.at);
      if (!(target instanceof Errno)) return glob.matches(target);
      context.complain(entry.path, target);
      return false;
    };
  });
}

function regex(ignoreCase: boolean): Primary {
  return test((args, context) => {
    const source = args.take();
    const compiled = compilePathRegex(source, context.regexType, ignoreCase);
    if (compiled instanceof RegexFault) {
      throw new FindFault(`failed to compile regular expression '${source}': ${compiled.message}`);
    }
    return ({ path: text }) => {
      const found = compiled.find(text);
      return found?.start === 0 && found.end === text.length;
    };
  });
}
