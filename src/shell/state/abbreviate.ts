import type { Shell } from "../shell.ts";

/** The home directory as `~` (bash's polite_directory_format). */
export function abbreviate({ variables }: Shell, path: string): string {
  const home = variables.get("HOME");
  if (home === undefined || home.length < 2 || !path.startsWith(home)) return path;
  const rest = path.slice(home.length);
  return rest === "" || rest.startsWith("/") ? `~${rest}` : path;
}
