import { concat } from "../../../base/bytes.ts";
import { isBinary } from "../diff/file-pair.ts";
import type { GitCall } from "../git-call.ts";
import type { AttributeSet } from "./attributes.ts";

const [CR, LF] = [13, 10];

/** What becomes of the ends of lines of a file (convert.c, convert_attrs). */
interface Treatment {
  /** `auto`: only where it looks like text. */
  readonly isText: boolean | "auto";
  /** Files of the working tree have CRLF. */
  readonly isCrlf: boolean;
}

function treatmentOf(call: GitCall, attributes: AttributeSet): Treatment {
  const text = attributes.get("text") ?? attributes.get("crlf");
  const eol = attributes.get("eol");
  const auto = call.config("core.autocrlf")?.toLowerCase();
  const isAuto = auto === "true" || auto === "yes" || auto === "on" || auto === "1";
  const wished = isAuto ? "crlf" : auto === "input" ? "lf" : call.config("core.eol");
  if (text === false) return { isText: false, isCrlf: false };
  if (text === "input") return { isText: true, isCrlf: false };
  const isCrlf = (typeof eol === "string" ? eol : wished) === "crlf";
  if (text === "auto") return { isText: "auto", isCrlf };
  if (text === true || typeof eol === "string") return { isText: true, isCrlf };
  return { isText: isAuto || auto === "input" ? "auto" : false, isCrlf };
}

interface LineEnds {
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
}

export function countEnds(bytes: Uint8Array): LineEnds {
  let [lf, crlf, cr] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === LF) lf++;
    else if (bytes[at] === CR) {
      if (bytes[at + 1] === LF) {
        crlf++;
        at++;
      } else cr++;
    }
  }
  return { lf, crlf, cr };
}

/** A CR alone is no sign of text (convert.c, convert_is_binary). */
export function looksBinary(bytes: Uint8Array, ends: LineEnds): boolean {
  return ends.cr > 0 || isBinary(bytes);
}

/** What is stored of a file: LF alone at the ends of its lines, where the attributes or core.autocrlf say so. */
export function toStored(call: GitCall, path: string, bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(CR)) return bytes;
  const { isText } = treatmentOf(call, call.attributes.of(path));
  if (isText === false) return bytes;
  const ends = countEnds(bytes);
  if (isText === "auto" && (looksBinary(bytes, ends) || hasCrlfStaged(call, path))) return bytes;
  return bytes.filter((byte, at) => byte !== CR || bytes[at + 1] !== LF);
}

/** What was stored with CRLF stays as it is, unless it is asked for by name. */
function hasCrlfStaged(call: GitCall, path: string): boolean {
  const { index, objects } = call.repository;
  const entry = index.get(path);
  const stored = entry ? objects.find(entry.id)?.bytes : undefined;
  return stored !== undefined && countEnds(stored).crlf > 0;
}

function becomesCrlf({ isText, isCrlf }: Treatment, bytes: Uint8Array, ends: LineEnds): boolean {
  if (isText === false || !isCrlf || ends.lf === 0) return false;
  return isText === true || (ends.crlf === 0 && !looksBinary(bytes, ends));
}

/** What stands in the working tree for what is stored. */
export function toWork(call: GitCall, path: string, bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(LF)) return bytes;
  const treatment = treatmentOf(call, call.attributes.of(path));
  if (!becomesCrlf(treatment, bytes, countEnds(bytes))) return bytes;
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at - 1] === CR) continue;
    parts.push(bytes.subarray(from, at), Uint8Array.of(CR));
    from = at;
  }
  return concat([...parts, bytes.subarray(from)]);
}

/** core.safecrlf: a file that would come back otherwise than it is (convert.c, check_global_conv_flags_eol). */
export function warnOfLineEnds(call: GitCall, path: string, bytes: Uint8Array): void {
  if (["false", "no", "off", "0"].includes(call.config("core.safecrlf") ?? "")) return;
  const treatment = treatmentOf(call, call.attributes.of(path));
  if (treatment.isText === false) return;
  const old = countEnds(bytes);
  const stored = toStored(call, path, bytes);
  const back = countEnds(toWork(call, path, stored));
  const told = (from: string, to: string) =>
    call.printError(
      `warning: in the working copy of '${path}', ${from} will be replaced by ${to} the next time Git touches it\n`,
    );
  if (old.crlf > 0 && back.crlf === 0) told("CRLF", "LF");
  else if (old.lf > 0 && back.lf === 0) told("LF", "CRLF");
}

/** `i/lf` of `ls-files --eol`. */
export function nameOfEnds(bytes: Uint8Array): string {
  const ends = countEnds(bytes);
  if (looksBinary(bytes, ends)) return "-text";
  if (ends.crlf > 0) return ends.lf > 0 ? "mixed" : "crlf";
  return ends.lf > 0 ? "lf" : "none";
}

/** `attr/text eol=crlf` of `ls-files --eol`. */
export function nameOfTreatment(attributes: AttributeSet): string {
  const [text, eol] = [attributes.get("text"), attributes.get("eol")];
  const shown = typeof eol === "string" ? ` eol=${eol}` : "";
  if (text === false) return "-text";
  if (text === "auto") return `text=auto${shown}`;
  if (text === true || shown !== "") return `text${shown}`;
  return "";
}
