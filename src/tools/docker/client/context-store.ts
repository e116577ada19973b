import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { DEFAULT_HOST } from "../api/http-client.ts";
import { Failure } from "./cli/failure.ts";
import { isRecord, type Json, type JsonRecord, parseJson, textAt } from "./engine/json.ts";
import { parseHost } from "./parse-host.ts";
import type { Surroundings } from "./surroundings.ts";

/** A context: the name of an engine and where it listens. */
export interface Context {
  readonly name: string;
  readonly description: string;
  readonly host: string;
}

const DEFAULT = "default";

/** By which the client's file knows Docker Hub. */
export const DOCKER_HUB = "https://index.docker.io/v1/";

/** Which context counts: `-H`, `-c`, DOCKER_HOST, DOCKER_CONTEXT, `docker context use`, in this order. */
export function contextOf(
  process: Surroundings,
  folder: string,
  given: { readonly host: string | undefined; readonly context: string | undefined },
): Context {
  const plain = (host: string) => ({ name: DEFAULT, description: "", host: parseHost(host) });
  if (given.host) return plain(given.host);
  if (given.host === "") return plain(DEFAULT_HOST);
  const host = process.env.get("DOCKER_HOST");
  if (given.context === undefined && host) return plain(host);
  const name = given.context ?? (process.env.get("DOCKER_CONTEXT") || currentName(process.files, folder));
  if (name === DEFAULT) return plain(DEFAULT_HOST);
  const context = readContext(process.files, folder, name);
  if (!context) {
    throw new Failure(
      `Failed to initialize: unable to resolve docker endpoint: ${noContext(folder, name).message}`,
    );
  }
  return context;
}

/** What is said of a name that no context has. */
export function noContext(folder: string, name: string): Failure {
  const path = metaPath(folder, name);
  return new Failure(
    `context ${JSON.stringify(name)}: context not found: open ${path}: no such file or directory`,
  );
}

/** All contexts by name, the default one among them. */
export function listContexts(process: Surroundings, folder: string): Context[] {
  const names = process.files.readdir(`${folder}/contexts/meta`);
  const own: Context[] = [];
  for (const { name } of names instanceof Errno ? [] : names) {
    const context = parseContext(readJson(process.files, `${folder}/contexts/meta/${name}/meta.json`));
    if (context) own.push(context);
  }
  const host = process.env.get("DOCKER_HOST") || DEFAULT_HOST;
  own.push({ name: DEFAULT, description: "Current DOCKER_HOST based configuration", host });
  return own.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function currentName(files: Files, folder: string): string {
  return textAt(readConfig(files, folder), "currentContext") || DEFAULT;
}

export function readConfig(files: Files, folder: string): JsonRecord {
  const config = readJson(files, `${folder}/config.json`);
  return isRecord(config) ? config : {};
}

/** Go indents the client's own file with tabs. */
export function writeConfig(files: Files, folder: string, config: JsonRecord): void {
  makeFolder(files, folder);
  check(files.writeFile(`${folder}/config.json`, JSON.stringify(config, undefined, "\t"), 0o600));
}

export function readContext(files: Files, folder: string, name: string): Context | undefined {
  return parseContext(readJson(files, metaPath(folder, name)));
}

export function writeContext(files: Files, folder: string, context: Context): void {
  const path = metaPath(folder, context.name);
  makeFolder(files, path.replace(/\/[^/]*$/, ""));
  check(files.writeFile(path, contextMeta(context), 0o644));
}

/** A context as its file has it. */
export function contextMeta({ name, description, host }: Context): string {
  return JSON.stringify({
    Name: name,
    Metadata: description === "" ? {} : { Description: description },
    Endpoints: { docker: { Host: host, SkipTLSVerify: false } },
  });
}

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/;

/** Throws where no context can be called so. */
export function checkName(name: string): void {
  if (name === "") throw new Failure("context name cannot be empty");
  if (name === DEFAULT) throw new Failure('"default" is a reserved context name');
  if (!NAME.test(name))
    throw new Failure(
      `context name ${JSON.stringify(name)} is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"`,
    );
}

export function removeContext(files: Files, folder: string, name: string): void {
  const path = metaPath(folder, name);
  check(files.unlink(path));
  check(files.rmdir(path.replace(/\/[^/]*$/, "")));
}

/** Where a context lies; the default one nowhere. */
export function storageOf(folder: string, name: string): { MetadataPath: string; TLSPath: string } {
  const inMemory = "<IN MEMORY>";
  if (name === DEFAULT) return { MetadataPath: inMemory, TLSPath: inMemory };
  const meta = metaPath(folder, name).replace(/\/[^/]*$/, "");
  return { MetadataPath: meta, TLSPath: meta.replace("/contexts/meta/", "/contexts/tls/") };
}

/** Contexts lie in folders that are named by the SHA-256 of their names. */
function metaPath(folder: string, name: string): string {
  return `${folder}/contexts/meta/${bytesToHex(sha256(encode(name)))}/meta.json`;
}

export function makeFolder(files: Files, path: string): void {
  let made = "";
  for (const part of path.split("/").filter((one) => one !== "")) {
    made += `/${part}`;
    if (files.stat(made) instanceof Errno) check(files.mkdir(made, 0o700));
  }
}

function check(failed: Errno | undefined): void {
  if (failed) throw new Failure(failed.message.toLowerCase());
}

function readJson(files: Files, path: string): Json | undefined {
  const content = files.readFile(path);
  return content instanceof Errno ? undefined : parseJson(decode(content));
}

/** What a context's file says; undefined: it is none. */
export function parseContext(meta: Json | undefined): Context | undefined {
  if (!isRecord(meta)) return undefined;
  return {
    name: textAt(meta, "Name"),
    description: textAt(meta, "Metadata", "Description"),
    host: textAt(meta, "Endpoints", "docker", "Host"),
  };
}
