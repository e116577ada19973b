import { PREFIX_FLAG, ROOT_FLAG } from "../../process/command/shadow-suite.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  append: {
    short: "a",
    help: "append the user to the supplemental GROUPS\nmentioned by the -G option without removing\nthe user from other groups",
  },
  badname: { short: "b", help: "allow bad names" },
  comment: { short: "c", argument: { name: "COMMENT" }, help: "new value of the GECOS field" },
  home: {
    short: "d",
    argument: { name: "HOME_DIR", completes: "directory" },
    help: "new home directory for the user account",
  },
  expiredate: {
    short: "e",
    argument: { name: "EXPIRE_DATE" },
    help: "set account expiration date to EXPIRE_DATE",
  },
  inactive: {
    short: "f",
    argument: { name: "INACTIVE" },
    help: "set password inactive after expiration\nto INACTIVE",
  },
  gid: {
    short: "g",
    argument: { name: "GROUP", completes: "group" },
    help: "force use GROUP as new primary group",
  },
  groups: {
    short: "G",
    argument: { name: "GROUPS", completes: "group" },
    help: "new list of supplementary GROUPS",
  },
  help: { short: "h", help: "display this help message and exit" },
  login: { short: "l", argument: { name: "NEW_LOGIN" }, help: "new value of the login name" },
  lock: { short: "L", help: "lock the user account" },
  moveHome: {
    short: "m",
    help: "move contents of the home directory to the\nnew location (use only with -d)",
  },
  nonUnique: { short: "o", help: "allow using duplicate (non-unique) UID" },
  password: {
    short: "p",
    argument: { name: "PASSWORD" },
    help: "use encrypted password for the new password",
  },
  prefix: PREFIX_FLAG,
  remove: {
    short: "r",
    help: "remove the user from only the supplemental GROUPS\nmentioned by the -G option without removing\nthe user from other groups",
  },
  root: ROOT_FLAG,
  shell: {
    short: "s",
    argument: { name: "SHELL", completes: "command" },
    help: "new login shell for the user account",
  },
  uid: { short: "u", argument: { name: "UID" }, help: "new UID for the user account" },
  unlock: { short: "U", help: "unlock the user account" },
  addSubuids: {
    short: "v",
    argument: { name: "FIRST-LAST" },
    notSimulated: true,
    help: "add range of subordinate uids",
  },
  delSubuids: {
    short: "V",
    argument: { name: "FIRST-LAST" },
    notSimulated: true,
    help: "remove range of subordinate uids",
  },
  addSubgids: {
    short: "w",
    argument: { name: "FIRST-LAST" },
    notSimulated: true,
    help: "add range of subordinate gids",
  },
  delSubgids: {
    short: "W",
    argument: { name: "FIRST-LAST" },
    notSimulated: true,
    help: "remove range of subordinate gids",
  },
  selinuxUser: {
    short: "Z",
    argument: { name: "SEUSER" },
    notSimulated: true,
    help: "new SELinux user mapping for the user account",
  },
} as const satisfies FlagSpecs;
