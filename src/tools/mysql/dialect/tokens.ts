/** https://dev.mysql.com/doc/refman/8.4/en/language-structure.html */
export interface Token {
  readonly kind: "word" | "name" | "string" | "number" | "variable" | "sign";
  /** As it was written. */
  readonly text: string;
  /** Of a name or a string: without its quotes. */
  readonly value: string;
  readonly start: number;
  /** Whether the next character is an opening parenthesis. */
  readonly calls: boolean;
}

const FORMS: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+|#[^\n]*|--(?=\s|$)[^\n]*|\/\*(?!!)[\s\S]*?\*\/|\/\*!\d*|\*\//y],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w$])/y],
  ["word", /[\w$\u0080-\uffff]+/y],
  ["variable", /@@?(?:[\w.$]+|`[^`]*`)/y],
  ["name", /`(?:[^`]|``)*`/y],
  ["string", /'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"/y],
  ["sign", /<=>|<>|!=|<=|>=|:=|\|\||&&|->>|->|[\s\S]/y],
];

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  b: "\b",
  n: "\n",
  r: "\r",
  t: "\t",
  Z: "\x1a",
  "%": "\\%",
  _: "\\_",
};

export function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length; ) {
    const [kind, text] = longest(sql, at);
    if (kind !== "space")
      tokens.push({
        kind,
        text,
        value: meaningOf(kind, text),
        start: at,
        calls: sql[at + text.length] === "(",
      });
    at += text.length;
  }
  return tokens;
}

function longest(sql: string, at: number): readonly [Token["kind"] | "space", string] {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(sql);
    if (found && found[0] !== "") return [kind, found[0]];
  }
  return ["sign", sql[at] ?? ""];
}

function meaningOf(kind: Token["kind"] | "space", text: string): string {
  if (kind === "name") return text.slice(1, -1).replaceAll("``", "`");
  if (kind !== "string") return text;
  const quote = text[0] ?? "";
  return text
    .slice(1, -1)
    .replace(/\\([\s\S])|(''|"")/g, (both, sign: string | undefined) =>
      sign === undefined ? (both[0] === quote ? quote : both) : (ESCAPES[sign] ?? sign),
    );
}

/** Whether a token is one of these words or signs. */
export function isOne(token: Token | undefined, ...words: readonly string[]): boolean {
  return (
    token !== undefined &&
    (token.kind === "word" || token.kind === "sign") &&
    words.includes(token.text.toUpperCase())
  );
}

export function isName(token: Token | undefined): token is Token {
  return (
    token !== undefined && (token.kind === "name" || (token.kind === "word" && !/^\d+$/.test(token.text)))
  );
}
