import type { FlagSpecs } from "../../process/command/spec.ts";

const PAIR = { name: "NAME VALUE", words: 2 };
const FILE_PAIR = { name: "NAME FILE", words: 2 };

/** The options of jq 1.6 (jq(1), "INVOKING JQ"). */
export const JQ_FLAGS = {
  slurp: { short: "s", help: "read all inputs into one array" },
  "raw-output": { short: "r", help: "print texts as they are, without quotes" },
  "join-output": { short: "j", help: "like -r, and no newline after each result" },
  "ascii-output": { short: "a", help: "print characters beyond ASCII as escapes" },
  "compact-output": { short: "c", help: "print each result on one line" },
  "color-output": { short: "C", help: "print in colour" },
  "monochrome-output": { short: "M", help: "print without colour" },
  "sort-keys": { short: "S", help: "sort the keys of objects" },
  "raw-input": { short: "R", help: "read lines as texts, not JSON" },
  "null-input": { short: "n", help: "read nothing; the input of the filter is null" },
  "from-file": { short: "f", help: "read the filter from a file" },
  "exit-status": { short: "e", help: "the status tells whether the last result is false or null" },
  help: { short: "h", help: "print the help" },
  version: { short: "V", help: "print the version" },
  tab: { help: "indent by tabs" },
  indent: { argument: { name: "NUMBER" }, help: "indent by so many blanks" },
  unbuffered: { help: "write out after each result" },
  stream: { help: "read the input as paths and leaves" },
  seq: { help: "separate texts by the character RS" },
  arg: { argument: PAIR, help: "make a variable with a text" },
  argjson: { argument: PAIR, help: "make a variable with a JSON value" },
  slurpfile: { argument: FILE_PAIR, help: "make a variable with the array of the JSON texts of a file" },
  rawfile: { argument: FILE_PAIR, help: "make a variable with the content of a file" },
  argfile: { argument: FILE_PAIR, hidden: true, help: "make a variable with the JSON of a file" },
  args: { help: "the words that remain are texts, not files" },
  jsonargs: { help: "the words that remain are JSON values, not files" },
} satisfies FlagSpecs;
