import type { ExpansionHost } from "../host.ts";
import { ArithmeticParser } from "./parser.ts";
import type { Evaluate, EvaluateText } from "./places.ts";
import { hasMarks, markOf, Slots } from "./slots.ts";
import type { ArithmeticValue } from "./values.ts";

/** A piece of an expression: fixed text, or the place of an expansion. */
export type TemplatePiece = string | undefined;

/**
 * An expression with expansions in it, compiled beforehand. That holds as long as each expansion gives a plain
 * number and stands alone between operators; for anything else the whole text is read anew, as bash does.
 */
export class ExpressionTemplate {
  private constructor(
    readonly evaluate: Evaluate,
    readonly slots: Slots,
    /** For each slot whether a minus sign may come: not right behind another one. */
    readonly mayBeNegative: readonly boolean[],
  ) {}

  /** Undefined where the expansions do not stand alone, or the text has an error that must show their values. */
  static of(pieces: readonly TemplatePiece[], evaluateText: EvaluateText): ExpressionTemplate | undefined {
    let text = "";
    let count = 0;
    for (const piece of pieces) {
      if (piece !== undefined && hasMarks(piece)) return undefined;
      text += piece ?? markOf(count++);
    }
    if (
      /[\w#@$.\ue000-\uf8ff][\ue000-\uf8ff]|[\ue000-\uf8ff][\w#@$.["'\\]|[\ue000-\uf8ff]\s*[=]|["'\\]/.test(
        text,
      )
    )
      return undefined;
    const negative = [...text.matchAll(/(.?)[\ue000-\uf8ff]/gs)].map(([, before]) => before !== "-");
    const slots = new Slots();
    try {
      const parser = new ArithmeticParser(text, evaluateText, slots);
      const evaluate = parser.parse();
      if (parser.isFaulty) return undefined;
      return new ExpressionTemplate(evaluate, slots, negative);
    } catch {
      return undefined;
    }
  }

  /** The value, where every text is a plain number; else undefined, and nothing has happened. */
  run(
    texts: readonly string[],
    plainNumber: (text: string) => number | undefined,
    host: ExpansionHost,
  ): ArithmeticValue | undefined {
    const { slots } = this;
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as string;
      const value = plainNumber(text);
      if (value === undefined || (value < 0 && !this.mayBeNegative[i])) return undefined;
      slots.texts[i] = text;
      slots.values[i] = value;
    }
    return this.evaluate(host);
  }
}
