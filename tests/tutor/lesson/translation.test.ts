import { describe, expect, it } from "vitest";
import { parseTranslatedCourse } from "../../../src/tutor/lesson/course.ts";
import { formatFault } from "../../../src/tutor/lesson/fault.ts";
import { messagesOfCheck } from "../../../src/tutor/lesson/messages-of-check.ts";
import { parseTranslatedLesson } from "../../../src/tutor/lesson/translation.ts";

const ORIGINAL = `---
id: a
title: Make
minutes: 1
skills: [a]
goals: [make a folder, look]
vars: { name: [docs] }
---
Hello.

\`\`\`setup
mkdir old
\`\`\`

## First {#s}
Make \`{{name}}\`.

\`\`\`check
# there is {{name}} (2 points)
if [ -d {{name}} ]; then :
elif [ -e {{name}} ]; then say 'That is a file; isn'"'"'t it?'
else say "There is no {{name}} yet: $(ls "$HOME" | head -n 1)"
fi
\`\`\`
\`\`\`hint
Nudge.
\`\`\`
\`\`\`hint
mkdir {{name}}
\`\`\`
\`\`\`solution
mkdir {{name}}
\`\`\`
\`\`\`quiz q
Why?
- ( ) no
  > Not so.
- (x) yes
  > So it is.
\`\`\`

In between.

\`\`\`quiz f
How many?
= 1
= one
> Right.
! 2
> Too many.
! *
> Count.
\`\`\`

## On your own machine
The same.
`;

const SPANISH = `---
title: Crear
goals: [crear una carpeta, mirar]
---
Hola.

## Primero {#s}
Crea \`{{name}}\`.

Con calma.

\`\`\`check
# existe {{name}}
say 'Eso es un archivo.'
say "Todavía no hay {{name}}: $(ls "$HOME" | head -n 1)"
\`\`\`
\`\`\`hint
Pista.
\`\`\`
\`\`\`hint
mkdir {{name}}
\`\`\`
\`\`\`quiz q
¿Por qué?
- no
  > Así no.
- sí
  > Así es.
\`\`\`

Entretanto.

\`\`\`quiz f
¿Cuántos?
=
> Correcto.
! 2
> Demasiados.
! *
> Cuenta.
\`\`\`

## En tu computador
Lo mismo.
`;

function translate(text: string, original = ORIGINAL) {
  const { lesson, faults, missing } = parseTranslatedLesson(
    { file: "a.md", text: original },
    { file: "a.es.md", text },
  );
  return { lesson, faults: faults.map(formatFault), missing: missing.map(formatFault) };
}

describe("a translated lesson", () => {
  it("has the other language's prose, and all else of the original", () => {
    const { lesson, faults, missing } = translate(SPANISH);
    expect([faults, missing]).toEqual([[], []]);
    expect(lesson).toMatchObject({
      id: "a",
      lang: "es",
      title: "Crear",
      goals: ["crear una carpeta", "mirar"],
      intro: [{ markdown: "Hola." }],
      setups: [{ script: "mkdir old" }],
      closing: [{ title: "En tu computador", markdown: "Lo mismo." }],
    });
    const step = lesson?.steps[0];
    expect(step).toMatchObject({ id: "s", title: "Primero", hints: ["Pista.", "mkdir docs"] });
    expect(step?.parts.map((part) => (part.kind === "text" ? part.markdown : part.kind))).toEqual([
      "Crea `docs`.\n\nCon calma.",
      "quiz",
      "Entretanto.",
      "quiz",
    ]);
    expect(step?.solutions).toHaveLength(1);
    expect(step?.goals[0]).toMatchObject({ text: "existe docs", points: 2 });
    expect(step?.goals[0]).toHaveProperty(
      "script",
      `if [ -d docs ]; then :
elif [ -e docs ]; then say 'Eso es un archivo.'
else say "Todavía no hay docs: $(ls "$HOME" | head -n 1)"
fi`,
    );
    expect(step?.goals[1]).toMatchObject({
      text: "¿Por qué?",
      quiz: {
        choices: [
          { text: "no", right: false, explanation: "Así no." },
          { text: "sí", right: true, explanation: "Así es." },
        ],
      },
    });
    expect(step?.goals[2]).toMatchObject({
      quiz: {
        right: [
          { value: "1", explanation: "Correcto." },
          { value: "one", explanation: "Correcto." },
        ],
        wrong: [{ value: "2", explanation: "Demasiados." }],
        otherwise: "Cuenta.",
      },
    });
  });

  it("falls back to the original, and tells what is missing", () => {
    const { lesson, faults, missing } = translate("---\n{}\n---\n## Primero {#s}\n```check\n# existe\n```\n");
    expect(faults).toEqual([]);
    expect(missing).toEqual([
      "a.es.md:1: not translated: the title",
      "a.es.md:1: not translated: goal 1",
      "a.es.md:1: not translated: goal 2",
      "a.es.md:1: not translated: text the introduction",
      'a.es.md:1: not translated: the section "On your own machine"',
      "a.es.md:4: not translated: hint 1 in the step `s`",
      "a.es.md:4: not translated: hint 2 in the step `s`",
      "a.es.md:4: not translated: text in the step `s`",
      "a.es.md:4: not translated: the quiz `q`",
      "a.es.md:4: not translated: text in the step `s`",
      "a.es.md:4: not translated: the quiz `f`",
      'a.es.md:6: not translated: 2 messages of "existe"',
    ]);
    expect(lesson?.title).toBe("Make");
    expect(lesson?.steps[0]?.hints).toEqual(["Nudge.", "mkdir docs"]);
  });

  it("may not have more than the original, nor other expansions in its messages", () => {
    const more = SPANISH.replace("mirar]", "mirar, más]")
      .replace("## En tu", "## Otro {#t}\nMás.\n\n## En tu")
      .replace('$HOME" | head -n 1)', '$HOME")')
      .replace("! 2", "! 3")
      .concat("\n```solution\nx\n```\n");
    expect(translate(more).faults).toEqual([
      "a.es.md:1: the original has no such part: goal 3",
      'a.es.md:13: message 2 of "existe docs" puts in $(ls "$HOME"): expected $(ls "$HOME" | head -n 1), as in the original',
      "a.es.md:37: the original has no such part: the answer `! 3`",
      "a.es.md:43: the original has no such part: the step `t`",
      "a.es.md:49: a solution block in a translation: expected it in the original alone",
    ]);
  });
});

describe("the messages of a check", () => {
  it("are the words behind say, with what the shell puts in", () => {
    const script = `[ -f x ] || { say 'it'"'"'s $not' ; }\nprintf 'say "no"'; say "a \\$5 \\\`ls\\\` $PWD \${x:-y}"`;
    expect(messagesOfCheck(script).map(({ word, expansions }) => ({ word, expansions }))).toEqual([
      { word: `'it'"'"'s $not'`, expansions: [] },
      { word: '"a \\$5 \\`ls\\` $PWD ${x:-y}"', expansions: ["$PWD", "${x:-y}"] },
    ]);
  });
});

describe("a translated course", () => {
  it("has other titles", () => {
    const course = { title: "T", modules: [{ id: "m", title: "M", about: "A", lessons: ["m/a"] }] };
    const {
      course: spanish,
      faults,
      missing,
    } = parseTranslatedCourse(
      course,
      "title: C\nmodules:\n  m: { title: N }\n  x: { title: X }\n",
      "course.es.yaml",
    );
    expect(spanish).toEqual({ title: "C", modules: [{ id: "m", title: "N", about: "A", lessons: ["m/a"] }] });
    expect(faults.map(formatFault)).toEqual(["course.es.yaml:1: the course has no module x"]);
    expect(missing.map(formatFault)).toEqual([
      "course.es.yaml:1: not translated: what the module m is about",
    ]);
  });
});
