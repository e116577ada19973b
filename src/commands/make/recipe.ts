import type { MakeFile } from "./model.ts";

/** Lines that `-n`, `-t` and `-q` do not keep from being run: they start make again, or are marked so. */
export function runsAlways(line: string): boolean {
  return /\$[({]MAKE[)}]|^[ \t@-]*\+/.test(line);
}

/** Why a recipe is run, for `--trace`. */
export function describeUpdate({ recipe, name, dependencies }: MakeFile): string {
  const newer = dependencies
    .filter(({ changed, orderOnly }) => changed && !orderOnly)
    .map(({ file }) => file.path);
  const reason =
    newer.length === 0
      ? `target '${name}' does not exist`
      : `update target '${name}' due to: ${newer.join(" ")}`;
  return recipe?.place ? `${recipe.place.file}:${recipe.place.line}: ${reason}\n` : "";
}
