// @ts-nocheck npm's own modules have no types.
/**
 * `node scripts/npm-tables.mjs`: writes the tables of npm's commands and options, src/tools/npm/options/*.json, as the
 * npm of this machine has them.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const npmFolder = join(execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim(), "npm");
const ofNpm = createRequire(join(npmFolder, "package.json"));
const { definitions, shorthands } = ofNpm("@npmcli/config/lib/definitions/index.js");
const { commands, aliases } = ofNpm("./lib/utils/cmd-list.js");
const { version } = ofNpm("./package.json");

const KINDS = new Map([
  [Boolean, "boolean"],
  [Number, "number"],
  [String, "string"],
  [Array, "list"],
]);

function describeOption({ key, type, default: value, short, usage, description, exclusive }) {
  const types = [type].flat();
  const kinds = types.flatMap(
    (one) =>
      KINDS.get(one) ?? (typeof one === "function" || (typeof one === "object" && one) ? ["string"] : []),
  );
  const values = types.filter((one) => typeof one === "string");
  // What depends on this machine is worked out when npm starts.
  const isOfMachine =
    typeof value === "string" &&
    ((value.includes("/") && key !== "registry" && !value.startsWith("https")) ||
      /^(editor|shell|user-agent)$/.test(key));
  return {
    kinds: [...new Set(kinds)],
    ...(values.length > 0 && { values }),
    ...(value !== undefined && !isOfMachine && value !== Number.POSITIVE_INFINITY && { default: value }),
    ...(short && { short: [short].flat() }),
    ...(exclusive && { exclusive }),
    usage,
    help: description.trim().split("\n")[0],
  };
}

function describeCommand(name) {
  const {
    description,
    usage = [""],
    params,
    definitions: own,
    subcommands,
    positionals,
  } = ofNpm(`./lib/commands/${name}`);
  const options = (own ?? params ?? [])
    .map((one) => (typeof one === "string" ? one : one.key))
    .filter((key) => key in definitions);
  return {
    description,
    usage: usage ?? [],
    ...((own || params) && { options }),
    aliases: Object.keys(aliases).filter((alias) => aliases[alias] === name),
    ...(subcommands && {
      subcommands: Object.fromEntries(
        Object.entries(subcommands).map(([sub, { description: about, usage: how }]) => [
          sub,
          { description: about, usage: how },
        ]),
      ),
    }),
    ...(positionals && { positionals }),
  };
}

function write(file, rows, rest = {}) {
  const lines = Object.entries(rows).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const head = Object.entries(rest).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const target = fileURLToPath(new URL(`../src/tools/npm/options/${file}`, import.meta.url));
  writeFileSync(target, `{\n${head.join("")}  "entries": {\n${lines.join(",\n")}\n  }\n}\n`);
}

write(
  "definitions.json",
  Object.fromEntries(Object.entries(definitions).map(([key, one]) => [key, describeOption(one)])),
  { shorthands },
);
write("commands.json", Object.fromEntries(commands.map((name) => [name, describeCommand(name)])), {
  version,
  aliases,
});
