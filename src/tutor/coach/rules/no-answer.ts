import { nearestWord } from "../../../base/edit-distance.ts";
import { failedCommand, lineOf, type Rule, type TypedCommand } from "../moment.ts";

const ASKS: ReadonlySet<string> = new Set(["curl", "wget", "hey"]);
/** Where nobody listens, as curl, wget and hey say it; the port is in it. */
const REFUSED = [
  /curl: \(7\) Failed to connect to (?:localhost|127\.0\.0\.1) port (\d+)/,
  /\|127\.0\.0\.1\|:(\d+)\.\.\. failed: Connection refused/,
  /dial tcp 127\.0\.0\.1:(\d+): connect: connection refused/,
];
const HUNG_UP =
  /curl: \((?:52|56)\)|Empty reply from server|No data received|Get "[^"]*": (?:EOF|.*connection reset)/;
const SCHEMES = ["http", "https", "ftp", "file"];

/** `curl localhost:8080`, and nobody is there; or the address itself has a slip. */
export const noAnswer: Rule = (moment) => {
  const { commands, output, say } = moment;
  // hey ends well however many of its requests failed.
  const asked = failedCommand(moment) ?? commands.find(({ words }) => words[0] === "hey");
  const name = asked?.words[0] ?? "";
  if (!asked || !ASKS.has(name)) return undefined;
  const mended = mendAddress(asked, output);
  if (mended !== undefined) return say.didYouMean(mended);
  const port = REFUSED.map((form) => form.exec(output)?.[1]).find((each) => each !== undefined);
  if (port !== undefined) return say.nobodyListens(port);
  return HUNG_UP.test(output) ? say.hungUp : undefined;
};

/** `http//x`, `htp://x`, and a port behind a blank. */
function mendAddress(asked: TypedCommand, output: string): string | undefined {
  const { words, typed } = asked;
  const mend = (at: number, count: number, word: string) => lineOf(asked, typed.toSpliced(at, count, word));
  for (const [at, word] of words.entries()) {
    const broken = /^(https?)(?::?\/{1,2}|:)(?!\/)(.+)$/.exec(word);
    if (broken && !/^https?:\/\//.test(word)) return mend(at, 1, `${broken[1]}://${broken[2]}`);
    const [, scheme = "", rest = ""] = /^([a-z]+):\/\/(.*)$/.exec(word) ?? [];
    const near = SCHEMES.includes(scheme) ? undefined : nearestWord(scheme, SCHEMES);
    if (scheme !== "" && near !== undefined) return mend(at, 1, `${near}://${rest}`);
    const isPort = /^\d{2,5}$/.test(word) && output.includes(`Could not resolve host: ${word}`);
    if (isPort && at > 1 && !words[at - 1]?.startsWith("-"))
      return mend(at - 1, 2, `${typed[at - 1]}:${word}`);
  }
  return undefined;
}
