import { compileGlob } from "../../../base/pattern/index.ts";
import { die } from "../death.ts";
import { advertisedRefs } from "../remote/advertised.ts";
import { connect } from "../remote/connect.ts";
import { defaultRemoteName, findRemote } from "../remote/remotes.ts";
import type { Ref } from "../repository/refs.ts";
import type { Repository } from "../repository/repository.ts";
import { peel } from "../repository/revisions.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { lsRemoteUsage } from "../usage/ls-remote.ts";

export const lsRemote = defineSubcommand({
  name: "ls-remote",
  usage: lsRemoteUsage,
  simulated: ["quiet", "tags", "heads", "refs", "get-url", "exit-code", "symref"],
  async run(call, given) {
    const [named, ...patterns] = given.operands;
    const remote = findRemote(call, named ?? defaultRemoteName(call));
    const url = remote.urls[0] ?? remote.name;
    if (given.has("get-url")) {
      call.print(`${url}\n`);
      return 0;
    }
    if (named === undefined && !remote.isKnown) die("No remote configured to list refs from.");
    const there = await connect(call, url);
    if (named === undefined && !given.has("quiet")) call.printError(`From ${url}\n`);
    const refs = listedRefs(there, given).filter(({ name }) => matches(name, patterns));
    for (const { name, id } of refs) {
      const symbolic = given.has("symref") ? there.refs.symbolic(name) : undefined;
      if (symbolic !== undefined) call.print(`ref: ${symbolic}\t${name}\n`);
      call.print(`${id}\t${name}\n`);
    }
    return given.has("exit-code") && refs.length === 0 ? 2 : 0;
  },
});

/** All refs, an annotated tag once more with what it names. */
function listedRefs(there: Repository, given: Given): readonly Ref[] {
  const places = [
    ...(given.has("heads") ? ["refs/heads/"] : []),
    ...(given.has("tags") ? ["refs/tags/"] : []),
  ];
  return advertisedRefs(there).flatMap(({ name, id }) => {
    if (places.length > 0 && !places.some((place) => name.startsWith(place))) return [];
    if (given.has("refs") && name === "HEAD") return [];
    const target = name.startsWith("refs/tags/") && !given.has("refs") ? peel(there, id, "") : undefined;
    const own = { name, id };
    return target === undefined || target === id ? [own] : [own, { name: `${name}^{}`, id: target }];
  });
}

/** A pattern stands for the last parts of a name (git-ls-remote(1), `<refs>`). */
function matches(name: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return true;
  return patterns.some((pattern) => compileGlob(`*/${pattern}`, { period: false }).matches(`/${name}`));
}
