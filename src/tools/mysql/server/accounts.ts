import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { concat, encode } from "../../../base/bytes.ts";
import type { Cluster, Database } from "../../postgres/storage/cluster.ts";
import type { Role } from "../../postgres/storage/journal-entries.ts";

/** An account and what it may: kept as a role called `user@host`, its grants behind its password. */
export interface Account {
  readonly user: string;
  readonly host: string;
  /** SHA256(SHA256(password)) in hexadecimal digits; empty: there is none. */
  readonly secret: string;
  /** Databases, `*` for all. */
  readonly grants: readonly string[];
}

export function roleName(user: string, host: string): string {
  return `${user}@${host}`;
}

export function secretOf(password: string): string {
  return password === "" ? "" : bytesToHex(sha256(sha256(encode(password))));
}

export function roleOf(oid: number, { user, host, secret, grants }: Account): Role {
  const isAll = grants.includes("*");
  return {
    oid,
    name: roleName(user, host),
    superuser: isAll,
    createDatabases: isAll,
    createRoles: isAll,
    login: true,
    replication: false,
    bypassRls: isAll,
    password: [secret, ...grants].join("\n"),
  };
}

function accountOf({ name, password = "" }: Role): Account {
  const at = name.lastIndexOf("@");
  const [secret = "", ...grants] = password.split("\n");
  return { user: name.slice(0, at), host: name.slice(at + 1), secret, grants };
}

export function accounts(cluster: Cluster): readonly Account[] {
  return [...cluster.roles.values()].map(accountOf);
}

/** The account for somebody who comes from a host: the more exact one first. */
export function findAccount(cluster: Cluster, user: string, host: string): Account | undefined {
  const fits = ({ host: own }: Account) =>
    own === host ||
    own === "%" ||
    (own.includes("%") && new RegExp(`^${own.replaceAll(".", "\\.").replaceAll("%", ".*")}$`).test(host));
  return accounts(cluster)
    .filter((account) => account.user === user && fits(account))
    .sort((one, other) => Number(one.host.includes("%")) - Number(other.host.includes("%")))[0];
}

export function mayUse({ grants }: Account, database: string): boolean {
  return grants.includes("*") || grants.includes(database) || database === "information_schema";
}

/** caching_sha2_password: SHA256(p) XOR SHA256(SHA256(SHA256(p)) + nonce). */
export function scramble(password: string, nonce: Uint8Array): Uint8Array {
  if (password === "") return new Uint8Array(0);
  const once = sha256(encode(password));
  const mask = sha256(concat([sha256(once), nonce]));
  return once.map((byte, at) => byte ^ (mask[at] ?? 0));
}

export function proves(answer: Uint8Array, secret: string, nonce: Uint8Array): boolean {
  if (secret === "" || answer.length === 0) return secret === "" && answer.length === 0;
  const mask = sha256(concat([hexToBytes(secret), nonce]));
  return bytesToHex(sha256(answer.map((byte, at) => byte ^ (mask[at] ?? 0)))) === secret;
}

/** The one database of the cluster: MySQL's databases are its schemas. */
export function storeOf(cluster: Cluster): Database | undefined {
  return cluster.database("mysql");
}
