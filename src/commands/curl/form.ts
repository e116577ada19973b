import { concat, decode, encode } from "../../base/bytes.ts";
import { baseName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { CurlCall } from "./flags.ts";

/** A text is what is wrong: with the option, or with a file. */
export type FormFault = { readonly badOption: true } | { readonly unreadable: string };

export interface Form {
  readonly body: Uint8Array;
  readonly boundary: string;
}

const BOUNDARY_DIGITS = 16;
/** By the ending of a file's name (curl's mime.c, Curl_mime_contenttype). */
const TYPES: Readonly<Record<string, string>> = {
  gif: "image/gif",
  htm: "text/html",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  xml: "application/xml",
};

/** The parts of -F as multipart/form-data (RFC 7578). */
export async function readForm(call: CurlCall): Promise<Form | FormFault> {
  const digits = Array.from({ length: BOUNDARY_DIGITS }, () =>
    call.process.kernel.random.below(16).toString(16),
  );
  const boundary = `------------------------${digits.join("")}`;
  const parts: Uint8Array[] = [];
  for (const text of call.flags.form) {
    const part = await readPart(call, text);
    if (!(part instanceof Uint8Array)) return part;
    parts.push(encode(`--${boundary}\r\n`), part, encode("\r\n"));
  }
  return { body: concat([...parts, encode(`--${boundary}--\r\n`)]), boundary };
}

async function readPart(call: CurlCall, text: string): Promise<Uint8Array | FormFault> {
  const equals = text.indexOf("=");
  if (equals < 0) return { badOption: true };
  const [value = "", ...settings] = text.slice(equals + 1).split(";");
  const setting = (name: string) =>
    settings.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const source = /^[@<]/.test(value) ? value.slice(1) : undefined;
  const content = source === undefined ? encode(value) : await readSource(call, source);
  if (content instanceof Errno) return { unreadable: source ?? "" };
  const fileName = setting("filename") ?? (value.startsWith("@") ? baseName(source ?? "") : undefined);
  const ending = /\.([^.]+)$/.exec(fileName ?? "")?.[1]?.toLowerCase() ?? "";
  const type = setting("type") ?? (fileName === undefined ? undefined : (TYPES[ending] ?? OCTETS));
  const lines = [
    `Content-Disposition: form-data; name="${text.slice(0, equals)}"${fileName === undefined ? "" : `; filename="${fileName}"`}`,
    ...(type === undefined ? [] : [`Content-Type: ${type}`]),
  ];
  return concat([encode(`${lines.join("\r\n")}\r\n\r\n`), content]);
}

const OCTETS = "application/octet-stream";

async function readSource(call: CurlCall, path: string): Promise<Uint8Array | Errno> {
  return path === "-" ? encode(decode(await call.stdin.bytes())) : call.files.readFile(path);
}
