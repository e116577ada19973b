import type { Process } from "../../process/process.ts";

/** `8.4.3`; the image's environment tells it: `MYSQL_VERSION` is that of the package. */
export function versionOf({ env }: Pick<Process, "env">): string {
  return (env.get("MYSQL_VERSION") ?? "8.4.3-1.el9").split("-")[0] ?? "";
}
