import type { Interpreter } from "../python/interpreter.ts";
import type { DistributionFile } from "../python-packages/index/package-index.ts";
import { normalizeName } from "../python-packages/normalize-name.ts";
import type { Target } from "../python-packages/wheel-tags.ts";
import { PipError } from "./context.ts";
import type { OptionValues } from "./option.ts";

/** `--platform`, `--python-version`, `--only-binary` and `--no-binary`. Throws where they do not go together. */
export function targetOf(values: OptionValues, { version }: Interpreter): Target {
  const platforms = values.list("platforms");
  const python = values.text("pythonVersion");
  const noBinary = namesOf(values.list("noBinary"));
  const onlyBinary = namesOf(values.list("onlyBinary"));
  const isForeign = platforms.length > 0 || python !== undefined;
  if (isForeign && !values.flag("ignoreDependencies") && !(onlyBinary.has(":all:") && noBinary.size === 0))
    throw new PipError(
      "When restricting platform and interpreter constraints using --python-version, --platform, --abi, or --implementation, either --no-deps must be set, or --only-binary=:all: must be set and --no-binary must not be set (or must be set to :none:).",
    );
  const takes = ({ name, kind }: DistributionFile) => {
    const refused = kind === "wheel" ? noBinary : onlyBinary;
    const granted = kind === "wheel" ? onlyBinary : noBinary;
    const project = normalizeName(name.split("-")[0] ?? "");
    return !(refused.has(project) || (refused.has(":all:") && !granted.has(project)));
  };
  return {
    version: python === undefined ? version.text : wholeVersion(python),
    ...(platforms.length > 0 ? { platforms } : {}),
    ...(noBinary.size + onlyBinary.size > 0 ? { takes } : {}),
  };
}

/** `:none:` takes back what came before. */
function namesOf(values: readonly string[]): ReadonlySet<string> {
  let names = new Set<string>();
  for (const word of values.flatMap((value) => value.split(",")))
    if (word === ":none:") names = new Set();
    else if (word !== "") names.add(word === ":all:" ? word : normalizeName(word));
  return names;
}

/** `3`, `3.7`, `3.7.3`, `37`: three numbers. */
function wholeVersion(text: string): string {
  const dotted = /^\d{2,}$/.test(text) ? `${text[0]}.${text.slice(1)}` : text;
  const parts = dotted.split(".");
  if (!parts.every((part) => /^\d+$/.test(part)) || parts.length > 3)
    throw new PipError(
      `invalid --python-version value: '${text}': ${parts.length > 3 ? "at most three version parts are allowed" : "each version part must be an integer"}`,
      2,
    );
  return [...parts, "0", "0"].slice(0, 3).join(".");
}
