import { isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import type { GlobField } from "./field-sink.ts";
import { globPaths } from "./glob-paths.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";

/** Puts the names that match in the place of each field that is a pattern (bash manual 3.5.8). */
export function expandGlobs(
  fields: readonly string[],
  globs: readonly GlobField[],
  host: ExpansionHost,
): MaybePromise<string[]> {
  const expanded: string[] = [];
  let copied = 0;
  const add = (field: GlobField, paths: readonly string[]) => {
    for (; copied < field.index; copied++) expanded.push(fields[copied] as string);
    copied++;
    if (paths.length > 0) for (const path of paths) expanded.push(path);
    else addUnmatched(fields[field.index] as string, host, expanded);
  };
  const from = (start: number): MaybePromise<string[]> => {
    for (let i = start; i < globs.length; i++) {
      const field = globs[i] as GlobField;
      const paths = globPaths(host, field.pattern);
      if (isPromise(paths)) {
        return paths.then((later) => {
          add(field, later);
          return from(i + 1);
        });
      }
      add(field, paths);
    }
    for (; copied < fields.length; copied++) expanded.push(fields[copied] as string);
    return expanded;
  };
  return from(0);
}

/** A pattern without matches stays as typed, vanishes (nullglob), or is an error (failglob). */
function addUnmatched(text: string, host: ExpansionHost, fields: string[]): void {
  if (host.options.failglob) throw new ExpansionFault(`no match: ${text}`, "command");
  if (!host.options.nullglob) fields.push(text);
}
