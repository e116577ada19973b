import { formatTime } from "../../base/format-time.ts";
import { textWidth } from "../../base/text-width.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { LineSource } from "./line-source.ts";
import { type Page, Pages } from "./pages.ts";
import type { RowWriter } from "./row-writer.ts";
import type { PrCall, Settings } from "./settings.ts";

/** What the header says besides the page. */
export interface Title {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly zone: TimeZone;
}

const TRAILER_LINES = 5;

/** Prints one file, or several side by side. */
export async function printPages(
  call: PrCall,
  sources: readonly LineSource[],
  title: Title,
  settings: Settings,
  writer: RowWriter,
): Promise<void> {
  const pages = new Pages(sources, settings);
  if (settings.number?.first !== undefined) pages.lineNumber = settings.number.first;
  const { first, last } = settings.pages;
  const startOfNumbers = pages.lineNumber;
  for (let number = 1; number <= last; number++) {
    const page = await pages.next();
    if (!page) {
      if (number <= first && number > 1)
        call.note(`starting page number ${first} exceeds page count ${number - 1}`);
      return;
    }
    if (number < first) {
      // A number that was asked for belongs to the first line printed.
      if (settings.number?.first !== undefined) pages.lineNumber = startOfNumbers;
      continue;
    }
    const text = formatPage(page, number, title, settings, writer);
    for (const piece of text) await call.print(piece);
    await call.spend(1 + page.rows.length);
  }
}

function* formatPage(
  page: Page,
  number: number,
  title: Title,
  settings: Settings,
  writer: RowWriter,
): Generator<string | Uint8Array> {
  if (settings.framed) yield formatHeader(number, title, settings);
  let left = settings.body * (settings.doubleSpace ? 2 : 1);
  for (const [at, row] of page.rows.entries()) {
    yield writer.row(row);
    left--;
    if (!settings.doubleSpace) continue;
    // Without a frame nothing follows what is known to be the last row.
    const isLast = at === page.rows.length - 1;
    if (isLast && !settings.framed && settings.columns > 1 && settings.order === "down") continue;
    yield "\n";
    left--;
  }
  // A page of nothing but a form feed has a line all the same (pr.c, read_line).
  if (settings.framed && page.rows.length === 0) {
    const lines = settings.doubleSpace ? 2 : 1;
    yield "\n".repeat(lines);
    left -= lines;
  }
  if (settings.framed) yield settings.endsWithFormFeed ? "\f" : "\n".repeat(left + TRAILER_LINES);
  else if (page.formFeed && settings.keepsFormFeeds) yield "\f";
}

/** Date, title and page, the title in the middle. */
function formatHeader(number: number, title: Title, settings: Settings): string {
  const date = formatTime(settings.dateFormat, title.time, title.zone);
  const text = settings.header ?? title.name;
  const page = `Page ${number}`;
  const room = Math.max(0, settings.width - textWidth(date) - textWidth(text) - textWidth(page));
  const left = Math.max(1, room >> 1);
  const right = Math.max(1, room - (room >> 1));
  const line = `${" ".repeat(settings.margin)}${date}${" ".repeat(left)}${text}${" ".repeat(right)}${page}`;
  return `\n\n${line}\n\n\n`;
}
