import { fullYear, type Period, readTokens, type Token } from "./time-tokens.ts";

/** The time that the words of at(1) name, in milliseconds since 1970, or what is wrong with them. */
export type ParsedTime = { readonly time: number } | { readonly problem: string };

const PAST = "at: refusing to create job destined in the past";
const MINUTE = 60_000;
const DAY = 86_400_000;

class Garbled extends Error {}

/** Reads a timespec (parsetime.y). The clock is UTC's, as the computer's is. */
export function parseTime(words: readonly string[], now: number): ParsedTime {
  try {
    return new TimeParser(readTokens(words.join(" ")), Math.floor(now / MINUTE) * MINUTE).parse();
  } catch (thrown) {
    if (!(thrown instanceof Garbled)) throw thrown;
    return { problem: `${thrown.message}Garbled time` };
  }
}

class TimeParser {
  #at = 0;
  /** What was read, as broken-down time. */
  readonly #date: Date;
  #hasClock = false;
  #hasDate = false;
  #hasYear = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly now: number,
  ) {
    this.#date = new Date(now);
  }

  parse(): ParsedTime {
    if (this.tokens.length === 0) throw new Garbled();
    if (this.#take("now")) this.#hasClock = this.#hasDate = this.#hasYear = true;
    else {
      this.#readClock();
      this.#readDate();
      if (!this.#hasClock && !this.#hasDate) this.#fail();
    }
    // Of what is in the past the sum may still lie ahead.
    this.#readSteps();
    if (this.#at < this.tokens.length) this.#fail();
    return this.#settle();
  }

  #take<K extends Token["kind"]>(kind: K): Extract<Token, { kind: K }> | undefined {
    const token = this.tokens[this.#at];
    if (token?.kind !== kind) return undefined;
    this.#at++;
    return token as Extract<Token, { kind: K }>;
  }

  #peek(ahead = 0): Token["kind"] | undefined {
    return this.tokens[this.#at + ahead]?.kind;
  }

  /** The message names the word at which reading stopped. */
  #fail(what = "syntax error", at = this.#at): never {
    const token = this.tokens[at] ?? this.tokens.at(-1);
    throw new Garbled(`${what}. Last token seen: ${token?.text ?? ""}\n`);
  }

  #readClock(): void {
    const named = this.#take("named-time");
    if (named) return this.#setClock(named.hour, 0);
    const clock = this.#take("clock");
    if (clock) {
      if (clock.hour > 24) this.#fail("Problem in hours specification", this.#at - 1);
      return this.#readHalf(clock.hour, clock.minute);
    }
    const number = this.tokens[this.#at];
    if (number?.kind !== "number") return;
    if (number.text.length === 4 && this.#peek(1) !== "month") {
      this.#at++;
      const [hour, minute] = [Number(number.text.slice(0, 2)), Number(number.text.slice(2))];
      if (hour > 24) this.#fail("Problem in hours specification", this.#at - 1);
      return this.#readHalf(hour, minute);
    }
    if (this.#peek(1) !== "half") return;
    this.#at++;
    this.#readHalf(Number(number.text), 0);
  }

  #readHalf(hour: number, minute: number): void {
    const half = this.#take("half");
    if (half && hour > 12) this.#fail(`Hour too large for ${half.isPm ? "PM" : "AM"}`, this.#at - 1);
    const shift = half?.isPm ? 12 : 0;
    this.#setClock(half ? (hour % 12) + shift : hour, minute);
    this.#take("zone");
  }

  #setClock(hour: number, minute: number): void {
    this.#hasClock = true;
    this.#date.setUTCHours(hour, minute, 0, 0);
    // 24:00 is the midnight that follows; the day is told apart from it.
    if (hour === 24) this.#hasDate = true;
  }

  #readDate(): void {
    const [first, second] = [this.#peek(), this.#peek(1)];
    const token = this.tokens[this.#at];
    if (!token) return;
    if (token.kind === "date") {
      this.#at++;
      return this.#setDate(token.year, token.month - 1, token.date);
    }
    if (token.kind === "day") {
      this.#at++;
      return this.#moveTo(this.#date.getTime() + token.number * DAY);
    }
    if (token.kind === "weekday") return this.#readWeekday();
    if (first === "next") return this.#readNext();
    if (first === "month" && second === "number") return this.#readMonth(this.#at, this.#at + 1);
    if (first === "number" && second === "month") return this.#readMonth(this.#at + 1, this.#at);
    if (first === "number") this.#readDigits();
  }

  /** `123127`: month, day and year in pairs. */
  #readDigits(): void {
    const token = this.#take("number");
    const match = /^(\d\d)(\d\d)(\d\d|\d{4})$/.exec(token?.text ?? "");
    if (!match && Number(token?.text) === 0) this.#fail("Error in day of month", this.#at - 1);
    if (!match) this.#fail();
    this.#setDate(fullYear(Number(match?.[3])), Number(match?.[1]) - 1, Number(match?.[2]));
  }

  #readMonth(monthAt: number, dateAt: number): void {
    const [month, date] = [this.tokens[monthAt], this.tokens[dateAt]];
    if (month?.kind !== "month" || date?.kind !== "number") return;
    if (Number(date.text) < 1 || Number(date.text) > 31) this.#fail("Error in day of month", monthAt);
    this.#at += 2;
    if (this.#peek() === "comma" && this.#peek(1) === "number") this.#at++;
    const year = this.#take("number");
    const own = this.#date.getUTCFullYear();
    this.#setDate(year ? fullYear(Number(year.text)) : own, month.number, Number(date.text), Boolean(year));
  }

  #readWeekday(): void {
    const weekday = this.#take("weekday")?.number ?? 0;
    const ahead = (weekday - this.#date.getUTCDay() + 7) % 7;
    const time = this.#date.getTime() + ahead * DAY;
    this.#moveTo(time <= this.now && ahead === 0 ? time + 7 * DAY : time);
  }

  #readNext(): void {
    this.#at++;
    if (this.#peek() === "weekday") return this.#readWeekday();
    const period = this.#take("period") ?? this.#fail();
    this.#step(period.period, 1);
    this.#hasDate = this.#hasYear = true;
  }

  #moveTo(time: number): void {
    this.#date.setTime(time);
    this.#hasDate = this.#hasYear = true;
  }

  #setDate(year: number, month: number, date: number, hasYear = true): void {
    if (month < 0 || month > 11) this.#fail("Error in month number", this.#at - 1);
    this.#date.setUTCFullYear(year, month, date);
    this.#hasDate = true;
    this.#hasYear = hasYear;
  }

  #readSteps(): void {
    while (this.#peek() === "plus" || this.#peek() === "minus") {
      const sign = this.#take("plus") ? 1 : -1;
      if (sign < 0) this.#take("minus");
      if (this.#at >= this.tokens.length) this.#fail(undefined, this.#at - 1);
      const number = this.#take("number") ?? this.#fail();
      const period = this.#take("period") ?? this.#fail();
      this.#step(period.period, sign * Number(number.text));
    }
  }

  #step(period: Period, count: number): void {
    const date = this.#date;
    if (period === "month") date.setUTCMonth(date.getUTCMonth() + count);
    else if (period === "year") date.setUTCFullYear(date.getUTCFullYear() + count);
    else date.setTime(date.getTime() + count * LENGTHS[period]);
  }

  /** A time of the day that has passed is tomorrow's, a day of the year that has passed is next year's. */
  #settle(): ParsedTime {
    const date = this.#date;
    if (date.getTime() < this.now || (!this.#hasDate && date.getTime() <= this.now)) {
      if (!this.#hasDate) date.setTime(date.getTime() + DAY);
      else if (!this.#hasYear) date.setUTCFullYear(date.getUTCFullYear() + 1);
    }
    return date.getTime() < this.now ? { problem: PAST } : { time: date.getTime() };
  }
}

const LENGTHS: Readonly<Record<Exclude<Period, "month" | "year">, number>> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
};
