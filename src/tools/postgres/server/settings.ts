import { fail, notSimulated } from "../postgres-error.ts";
import type { Release } from "../version.ts";

/** https://www.postgresql.org/docs/17/runtime-config.html; what is only shown cannot be set here. */
const SHOWN: Readonly<Record<string, string>> = {
  config_file: "/var/lib/postgresql/data/postgresql.conf",
  data_checksums: "off",
  data_directory: "/var/lib/postgresql/data",
  default_transaction_isolation: "read committed",
  hba_file: "/var/lib/postgresql/data/pg_hba.conf",
  is_superuser: "on",
  lc_collate: "en_US.utf8",
  listen_addresses: "*",
  log_statement: "none",
  max_connections: "100",
  port: "5432",
  server_encoding: "UTF8",
  shared_buffers: "128MB",
  transaction_isolation: "read committed",
  unix_socket_directories: "/var/run/postgresql",
  wal_level: "replica",
  work_mem: "4MB",
};

/** What a session may set. */
const OWN: Readonly<Record<string, string>> = {
  application_name: "",
  client_encoding: "UTF8",
  client_min_messages: "notice",
  datestyle: "ISO, MDY",
  extra_float_digits: "1",
  intervalstyle: "postgres",
  search_path: '"$user", public',
  standard_conforming_strings: "on",
  statement_timeout: "0",
  timezone: "Etc/UTC",
};

/** Of these only what is the case already can be set: another value would change what is shown. */
const FIXED: Readonly<Record<string, RegExp>> = {
  client_encoding: /^'?utf-?8'?$|^unicode$/i,
  datestyle: /^iso/i,
  intervalstyle: /^postgres$/i,
  standard_conforming_strings: /^on$/i,
  timezone: /^(etc\/)?(utc|gmt)$|^0$/i,
};

/** The settings of one session. */
export class Settings {
  readonly #own = new Map(Object.entries(OWN));
  readonly #shown: Readonly<Record<string, string>>;

  constructor({ number, major, packaged }: Release) {
    const minor = number.split(".")[1] ?? "0";
    this.#shown = {
      ...SHOWN,
      server_version: packaged,
      server_version_num: `${major}${minor.padStart(4, "0")}`,
    };
  }

  get(name: string): string | undefined {
    const key = name.toLowerCase();
    return this.#own.get(key) ?? this.#shown[key];
  }

  set(name: string, value: string): void {
    const key = name.toLowerCase();
    if (!this.#own.has(key)) {
      if (this.#shown[key] !== undefined)
        fail("55P02", `parameter "${name}" cannot be changed without restarting the server`);
      fail("42704", `unrecognized configuration parameter "${name}"`);
    }
    const allowed = FIXED[key];
    if (allowed && !allowed.test(value)) notSimulated(`${name} = ${value}`);
    this.#own.set(key, value);
  }

  reset(name: string): void {
    const key = name.toLowerCase();
    const usual = OWN[key];
    if (usual === undefined) fail("42704", `unrecognized configuration parameter "${name}"`);
    this.#own.set(key, usual);
  }

  /** Schemas in which names are looked up, in their order. */
  searchPath(user: string): readonly string[] {
    const path = this.#own.get("search_path") ?? "";
    return path.split(",").map((word) => {
      const name = word.trim().replace(/^"(.*)"$/, "$1");
      return name === "$user" ? user : name;
    });
  }
}
