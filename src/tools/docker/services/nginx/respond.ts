import { encode } from "../../../../base/bytes.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { typeOf } from "./mime-types.ts";
import { serverName } from "./version.ts";

/** Reasons as nginx words them. */
export const REASONS: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No Content",
  206: "Partial Content",
  301: "Moved Permanently",
  302: "Moved Temporarily",
  303: "See Other",
  304: "Not Modified",
  307: "Temporary Redirect",
  308: "Permanent Redirect",
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Not Allowed",
  408: "Request Time-out",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Request Entity Too Large",
  414: "Request-URI Too Large",
  416: "Requested Range Not Satisfiable",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Temporarily Unavailable",
  504: "Gateway Time-out",
};

/** The page that nginx itself makes for an error or a redirection. */
export function errorPage({ process, scope }: Exchange, status: number): NginxResponse {
  const reason = REASONS[status];
  if (reason === undefined || status === 204) return { status, headers: [], body: new Uint8Array(0) };
  const title = `${status} ${reason}`;
  const name = scope.isOn("server_tokens", true) ? serverName(process) : "nginx";
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${name}</center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: [["Content-Type", "text/html"]], body: encode(body) };
}

/** A redirection to another place of this server, or of another one. */
export function redirectTo(exchange: Exchange, status: number, place: string): NginxResponse {
  const page = errorPage(exchange, status);
  const port = exchange.local.port === 80 ? "" : `:${exchange.local.port}`;
  const host = (exchange.headers.get("host") ?? exchange.server.names[0] ?? exchange.local.address).replace(
    /:\d+$/,
    "",
  );
  const location = place.startsWith("/") ? `http://${host}${port}${place}` : place;
  return { ...page, headers: [...page.headers, ["Location", location]] };
}

export function textAnswer(exchange: Exchange, status: number, text: string): NginxResponse {
  return { status, headers: [["Content-Type", typeOf(exchange, exchange.uri)]], body: encode(text) };
}
