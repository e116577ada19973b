import type { Process } from "../../process/process.ts";

/** The release that is simulated; the images of older ones are told from it by their names and numbers alone. */
const RELEASE = "17.2-1.pgdg120+1";

export interface Release {
  /** `17.2` */
  readonly number: string;
  readonly major: string;
  /** As `psql --version` and the setting `server_version` tell it: `17.2 (Debian 17.2-1.pgdg120+1)`, in Alpine `17.2`. */
  readonly packaged: string;
}

/** The image's environment tells it: `PG_VERSION` is that of Debian's package, or in Alpine of the source. */
export function releaseOf({ env }: Process): Release {
  const name = env.get("PG_VERSION") ?? RELEASE;
  const [number = name] = name.split("-");
  return {
    number,
    major: number.split(".")[0] ?? number,
    packaged: number === name ? number : `${number} (Debian ${name})`,
  };
}

/** `SELECT version()`, from `server_version`. */
export function versionText(packaged: string): string {
  return packaged.includes("Debian")
    ? `PostgreSQL ${packaged} on x86_64-pc-linux-gnu, compiled by gcc (Debian 12.2.0-14) 12.2.0, 64-bit`
    : `PostgreSQL ${packaged} on x86_64-pc-linux-musl, compiled by gcc (Alpine 14.2.0) 14.2.0, 64-bit`;
}
