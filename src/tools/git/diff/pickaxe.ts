import { decode } from "../../../base/bytes.ts";
import type { Given } from "../subcommand.ts";
import { contents, type FilePair } from "./file-pair.ts";

/** `-S<string>`: files in which the string stands more or less often than before (gitdiffcore(7), "diffcore-pickaxe"). */
export function pickaxe(given: Given): ((pair: FilePair) => boolean) | undefined {
  const wanted = given.value("S");
  if (wanted === undefined || wanted === "") return undefined;
  return (pair) => {
    const [old, next] = contents(pair).map((bytes) => decode(bytes).split(wanted).length);
    return old !== next;
  };
}
