import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { notSimulated } from "../ssh/flag-not-simulated.ts";

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
  hash: notSimulated("H", undefined, "hash the names of a known_hosts file"),
  change: { short: "p", long: false, help: "change the passphrase" },
  changeComment: { short: "c", long: false, help: "change the comment" },
  oldPassphrase: { short: "P", long: false, argument: { name: "passphrase" }, help: "the old passphrase" },
  hashName: notSimulated("E", "fingerprint_hash", "the hash of fingerprints"),
  importKey: notSimulated("i", undefined, "read a key of another format"),
  exportKey: notSimulated("e", undefined, "write a key in another format"),
  format: notSimulated("m", "format", "the format of keys"),
} as const satisfies FlagSpecs;

export type KeygenCall = Call<typeof FLAGS>;
