import type { GitCall } from "../git-call.ts";
import { removeState } from "../repository/sequence.ts";
import { type MailWish, type PatchMail, parseMail } from "./parse-mail.ts";

const FOLDER = "rebase-apply";

/** What `git am` remembers in `.git/rebase-apply` (builtin/am.c). */
export function amState(call: GitCall, name: string): string | undefined {
  return call.repository.state(`${FOLDER}/${name}`);
}

export function setAmState(call: GitCall, name: string, text: string | undefined): void {
  call.repository.setState(`${FOLDER}/${name}`, text);
}

export function isApplying(call: GitCall): boolean {
  return amState(call, "applying") !== undefined;
}

export function endAm(call: GitCall): void {
  removeState(call, FOLDER);
}

/** How the mails of a run are to be taken. */
export interface AmOptions extends MailWish {
  readonly threeWay: boolean;
  readonly isQuiet: boolean;
  readonly signsOff: boolean;
  readonly namesMessage: boolean;
  readonly strip: number;
  readonly directory: string;
}

export function writeAmOptions(call: GitCall, options: AmOptions): void {
  const flag = (value: boolean) => `${value ? "t" : "f"}\n`;
  setAmState(call, "threeway", flag(options.threeWay));
  setAmState(call, "quiet", flag(options.isQuiet));
  setAmState(call, "sign", flag(options.signsOff));
  setAmState(call, "utf8", "t\n");
  setAmState(call, "keep", `${{ no: "f", "non-patch": "b", all: "t" }[options.keeps]}\n`);
  setAmState(call, "messageid", flag(options.namesMessage));
  setAmState(call, "scissors", options.cutsAtScissors ? "t\n" : "\n");
  setAmState(call, "quoted-cr", "\n");
  const words = [
    ...(options.strip === 1 ? [] : [`'-p${options.strip}'`]),
    ...(options.directory === "" ? [] : [`'--directory=${options.directory}'`]),
  ];
  setAmState(call, "apply-opt", `${words.map((word) => ` ${word}`).join("")}\n`);
}

export function readAmOptions(call: GitCall): AmOptions {
  const has = (name: string) => amState(call, name)?.trim() === "t";
  const words = amState(call, "apply-opt") ?? "";
  const keep = amState(call, "keep")?.trim();
  return {
    threeWay: has("threeway"),
    isQuiet: has("quiet"),
    signsOff: has("sign"),
    namesMessage: has("messageid"),
    cutsAtScissors: has("scissors"),
    keeps: keep === "t" ? "all" : keep === "b" ? "non-patch" : "no",
    strip: Number(/'-p(\d+)'/.exec(words)?.[1] ?? 1),
    directory: /'--directory=([^']*)'/.exec(words)?.[1] ?? "",
  };
}

const NAME_LENGTH = 4;

export function mailFile(number: number): string {
  return String(number).padStart(NAME_LENGTH, "0");
}

/** The mail that is next in turn; undefined after the last. */
export function currentMail(
  call: GitCall,
): { readonly number: number; readonly mail: PatchMail } | undefined {
  const number = Number(amState(call, "next") ?? 1);
  if (number > Number(amState(call, "last") ?? 0)) return undefined;
  return { number, mail: parseMail(amState(call, mailFile(number)) ?? "", readAmOptions(call)) };
}
