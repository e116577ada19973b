import type { Process } from "../../../../process/process.ts";

/** What nginx says it is: the release of its image, whose environment tells. All behave as 1.27 does. */
export function serverName({ env }: Process): string {
  return `nginx/${env.get("NGINX_VERSION") ?? "1.27.3"}`;
}
