/** A whole, right lesson; each test changes the part that it is about. */
export const LESSON = `---
id: files-make
title: Make folders inside folders
module: files
goals: [make a nested folder in one go]
prerequisites: [files-first]
minutes: 6
skills: [mkdir.p]
vars: { topic: [invoices, photos, logs] }
---
You have one folder for everything. Time to tidy up.

\`\`\`setup
mkdir -p ~/notes && echo "buy milk" > ~/notes/today.txt
\`\`\`

## A nested folder {#nested}
Create \`archive/2025/{{topic}}\` in your home, in one go.

\`\`\`check
# archive/2025/{{topic}} exists (2 points)
test -d ~/archive/2025/{{topic}} || say "There is no ~/archive/2025/{{topic}} yet. In your home you have: $(ls ~)"
# your notes are untouched
unchanged ~/notes || say "Something in ~/notes changed. Type undo to take it back."
\`\`\`
\`\`\`hint
Which option makes mkdir create the parents too? Look with \`mkdir --help\`.
\`\`\`
\`\`\`hint
mkdir -p A/B/C
\`\`\`
\`\`\`solution
mkdir -p ~/archive/2025/{{topic}}
\`\`\`
\`\`\`solution
cd && mkdir archive archive/2025 && mkdir archive/2025/{{topic}}
\`\`\`
\`\`\`reject
mkdir archive        #> There is no ~/archive/2025
touch archive        #> There is no ~/archive/2025
\`\`\`

## On your own machine
On Windows, \`mkdir\` makes the parents by itself.
`;

/** A lesson of one step with these blocks. */
export function lessonWith(blocks: string, matter = ""): string {
  return `---
id: one
title: One
minutes: 5
skills: [a]
${matter}---
## Step {#step}
${blocks}`;
}

/** `blocks` of `lessonWith` begin on this line. */
export const BLOCKS_LINE = 8;
