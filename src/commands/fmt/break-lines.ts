/** A word of a paragraph; a character stands for a byte. */
export interface Word {
  readonly text: string;
  /** Blanks behind it. */
  space: number;
  /** It begins with an opening bracket or quote. */
  readonly paren: boolean;
  /** It ends with punctuation. */
  readonly punct: boolean;
  /** It ends with a full stop or its like, whatever closes behind that. */
  period: boolean;
  /** It ends a sentence. */
  final: boolean;
}

/** Where a line that begins with a word ends best, and what all from there on costs. */
interface Choice {
  cost: number;
  /** The first word of the next line. */
  next: number;
  length: number;
}

export interface Margins {
  readonly width: number;
  readonly goal: number;
  readonly firstIndent: number;
  readonly otherIndent: number;
  /** The length of the line printed before in this paragraph; 0: none. */
  readonly before: number;
}

/*
 * What is bad about a place for a break, squared, as fmt weighs it (coreutils manual, "fmt invocation": lines near the
 * goal and of like length; no breaks after the first word of a sentence or before its last).
 */
const square = (n: number): number => n * n;
const LINE = square(70);
const SENTENCE_END = square(50);
const NO_BREAK = square(600);
const PAREN = square(40);
const PUNCTUATION = square(40);
const shortBy = (n: number): number => square(n * 10);
const raggedBy = (n: number): number => Math.trunc(shortBy(n) / 2);
const widow = (length: number): number => Math.trunc(square(200) / (length + 2));
const orphan = (length: number): number => Math.trunc(square(150) / (length + 2));

/** For each word the best break of a line that begins with it: the whole paragraph is weighed, from its end. */
export function chooseBreaks(words: readonly Word[], margins: Margins): readonly Choice[] {
  const choices: Choice[] = new Array<Choice>(words.length + 1);
  choices[words.length] = { cost: 0, next: words.length, length: 0 };
  for (let start = words.length - 1; start >= 0; start--) {
    const choice: Choice = { cost: Number.POSITIVE_INFINITY, next: words.length, length: 0 };
    let length =
      (start === 0 ? margins.firstIndent : margins.otherIndent) + (words[start] as Word).text.length;
    for (let next = start + 1; ; next++) {
      let cost = lineCost(choices, next, length, words.length, margins.goal) + (choices[next] as Choice).cost;
      if (start === 0 && margins.before > 0) cost += raggedBy(length - margins.before);
      if (cost < choice.cost) {
        choice.cost = cost;
        choice.next = next;
        choice.length = length;
      }
      if (next === words.length) break;
      length += (words[next - 1] as Word).space + (words[next] as Word).text.length;
      if (length >= margins.width) break;
    }
    choice.cost += startCost(words, start);
    choices[start] = choice;
  }
  return choices;
}

/** What it costs to begin a line with this word. */
function startCost(words: readonly Word[], index: number): number {
  const word = words[index] as Word;
  const last = words[index - 1];
  let cost = LINE;
  if (last?.period) cost += last.final ? -SENTENCE_END : NO_BREAK;
  else if (last?.punct) cost -= PUNCTUATION;
  else if (last && words[index - 2]?.final) cost += widow(last.text.length);
  if (word.paren) cost -= PAREN;
  else if (word.final) cost += orphan(word.text.length);
  return cost;
}

/** What it costs that a line is so long; the last one may be short. */
function lineCost(
  choices: readonly Choice[],
  next: number,
  length: number,
  end: number,
  goal: number,
): number {
  if (next === end) return 0;
  const following = choices[next] as Choice;
  const cost = shortBy(goal - length);
  return following.next === end ? cost : cost + raggedBy(length - following.length);
}

/** The word at which a paragraph that grows too long is best cut, the later the better. */
export function chooseCut(words: readonly Word[], choices: readonly Choice[]): number {
  let cut = words.length;
  let best = Number.POSITIVE_INFINITY;
  for (let at = (choices[0] as Choice).next; at !== words.length; at = (choices[at] as Choice).next) {
    const here = choices[at] as Choice;
    const gain = here.cost - (choices[here.next] as Choice).cost;
    if (gain < best) {
      cut = at;
      best = gain;
    }
    best += square(3);
  }
  return cut;
}
