import type { Call } from "../../process/command/call.ts";
import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";

function unknown(short: string, name: string | undefined, help: string): FlagSpec {
  return { short, long: false, notSimulated: true, help, ...(name !== undefined && { argument: { name } }) };
}

export const FLAGS = {
  type: { short: "t", long: false, argument: { name: "type" }, help: "the type of key to create: ed25519" },
  file: {
    short: "f",
    long: false,
    argument: { name: "file", completes: "file" },
    help: "the file of the key, or of known hosts",
  },
  newPassphrase: { short: "N", long: false, argument: { name: "passphrase" }, help: "the new passphrase" },
  comment: { short: "C", long: false, argument: { name: "comment" }, help: "a new comment" },
  quiet: { short: "q", long: false, help: "say nothing" },
  bits: {
    short: "b",
    long: false,
    argument: { name: "bits" },
    help: "the length of the key; ed25519 keys have one",
  },
  rounds: {
    short: "a",
    long: false,
    argument: { name: "rounds" },
    help: "rounds of the passphrase's derivation",
  },
  list: { short: "l", long: false, help: "show the fingerprint of a key" },
  visual: { short: "v", long: false, repeatable: true, help: "with -l also the picture of the key" },
  publicKey: { short: "y", long: false, help: "print the public key of a private one" },
  find: {
    short: "F",
    long: false,
    argument: { name: "hostname" },
    help: "search a host among the known ones",
  },
  remove: { short: "R", long: false, argument: { name: "hostname" }, help: "forget the keys of a host" },
  all: { short: "A", long: false, help: "make the host keys that are missing" },
  hash: unknown("H", undefined, "hash the names of a known_hosts file"),
  change: unknown("p", undefined, "change the passphrase"),
  changeComment: unknown("c", undefined, "change the comment"),
  oldPassphrase: unknown("P", "passphrase", "the old passphrase"),
  hashName: unknown("E", "fingerprint_hash", "the hash of fingerprints"),
  importKey: unknown("i", undefined, "read a key of another format"),
  exportKey: unknown("e", undefined, "write a key in another format"),
  format: unknown("m", "format", "the format of keys"),
} as const satisfies FlagSpecs;

export type KeygenCall = Call<typeof FLAGS>;
