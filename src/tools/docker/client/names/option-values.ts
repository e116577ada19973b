import type { ObjectKind } from "./object-names.ts";

/** What the arguments of some options can be: objects of a kind, or one of a few words. */
export const OPTION_VALUES: Readonly<Record<string, ObjectKind | "context" | readonly string[]>> = {
  ansi: ["always", "auto", "never"],
  context: "context",
  link: "container",
  "log-driver": ["journald", "json-file", "local", "none", "syslog"],
  "log-level": ["debug", "error", "fatal", "info", "warn"],
  network: "network",
  progress: ["auto", "plain", "quiet", "rawjson", "tty"],
  pull: ["always", "missing", "never"],
  restart: ["always", "no", "on-failure", "unless-stopped"],
  rmi: ["all", "local"],
  "volumes-from": "container",
};
