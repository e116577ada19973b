import type { Answer, Failure } from "./exchange.ts";
import { resolveLocation, type Url } from "./url.ts";

export interface Transfer {
  readonly answer: Answer;
  readonly url: Url;
  readonly redirections: number;
  /** In milliseconds. */
  readonly elapsed: number;
  readonly sent: number;
  /** Why it failed. */
  readonly failure?: Failure;
}

/** The variables of `-w`, and the escapes `\n`, `\r` and `\t`. */
export function expandWriteOut(format: string, transfer: Transfer): string {
  return format.replace(/%%|%\{(\w+)\}|\\([nrt\\])/g, (whole, name?: string, escaped?: string) => {
    if (name !== undefined) return variable(name, transfer);
    if (whole === "%%") return "%";
    return escaped === "n" ? "\n" : escaped === "r" ? "\r" : escaped === "t" ? "\t" : "\\";
  });
}

function variable(name: string, transfer: Transfer): string {
  const { answer, url, redirections, elapsed, sent, failure } = transfer;
  const location = answer.headers.get("location");
  const seconds = (elapsed / 1000).toFixed(6);
  switch (name) {
    case "http_code":
    case "response_code":
      return String(answer.status).padStart(3, "0");
    case "size_download":
      return String(answer.body.length);
    case "size_upload":
      return String(sent);
    case "size_header":
      return String(answer.head.length);
    case "content_type":
      return answer.headers.get("content-type") ?? "";
    case "url_effective":
      return url.text;
    case "num_redirects":
      return String(redirections);
    case "redirect_url":
      return location === undefined ? "" : resolveLocation(url, location);
    case "scheme":
      return url.scheme.toUpperCase();
    case "http_version":
      return "1.1";
    case "remote_port":
      return String(url.port);
    case "exitcode":
      return String(failure?.code ?? 0);
    case "errormsg":
      return failure?.message ?? "";
    case "num_headers":
      return String(answer.headers.size);
    case "time_namelookup":
    case "time_connect":
    case "time_pretransfer":
      return "0.000000";
    case "time_starttransfer":
    case "time_total":
      return seconds;
    case "speed_download":
      return String(elapsed > 0 ? Math.floor((answer.body.length * 1000) / elapsed) : 0);
    default:
      return "";
  }
}
