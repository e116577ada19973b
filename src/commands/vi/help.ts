import { TextBuffer } from "../editor/text-buffer.ts";
import type { Vi } from "./vi.ts";
import { ViBuffer } from "./vi-buffer.ts";

const TEXT = `help.txt        For Vim version 9.0, as it is simulated here.

                        VIM - main help file
                                                                         k
      Move around:  Use the cursor keys, or "h" to go left,            h   l
                    "j" to go down, "k" to go up, "l" to go right.       j
Close this window:  Use ":q<Enter>".
   Get out of Vim:  Use ":qa!<Enter>" (careful, all changes are lost!).

GET OUT, AND SAVE       (first press <Esc>, whatever you were doing)
        :q      leave; refused when there are changes that are not saved
        :q!     leave and lose the changes
        :w      save                    :w name         save as another file
        :wq     save and leave          :x  or  ZZ      the same, if changed
        u       take back the last change               CTRL-R  do it again

TYPE TEXT               (<Esc> goes back to normal mode)
        i  a    insert before or behind the cursor      I  A    at the line's ends
        o  O    open a line below or above              R       type over

MOVE
        h j k l                 left, down, up, right
        w  b  e                 next word, word before, end of word
        0  ^  $                 start, first character and end of the line
        gg  G  12G              first, last and twelfth line
        CTRL-D  CTRL-U          half a screen down or up
        CTRL-F  CTRL-B          a screen on or back
        fx  tx  ;  ,            to or before the next x in the line, again, back
        %                       to the bracket that belongs to this one
        {  }  (  )              paragraphs and sentences
        ma  'a                  set a mark, go to its line

CHANGE
        x  X  r                 delete, delete before, replace a character
        dd  D  d{motion}        delete a line, to its end, as far as a motion goes
        cc  C  c{motion}        the same, and type something instead
        yy  y{motion}           copy         p  P       put behind or before
        J  ~  >>  <<            join lines, switch case, indent, indent less
        .                       the last change again
        "a                      before d, c, y, p: use register a
        5                       before a command: so many times
        ciw  di"  da(           change a word, delete in quotes, with brackets
        v  V  CTRL-V            mark characters, lines, a block; then d, c, y, > ...

FIND
        /text  ?text            find forward, backward
        n  N  *  #              the next, the one before, the word at the cursor
        :%s/old/new/g           replace in all lines;  :%s/old/new/gc  asks
        :g/text/d               delete all lines with text

MORE
        :e name                 edit another file       :r name   read one in
        :set nu                 show line numbers       :set nonu
        :!command               run a command           :r !command   take its output
        qa ... q  @a            record keys, play them
`;

/** `:help`: a short text in place of the window that vim opens; `:q` closes it. */
export function showHelp(vi: Vi): void {
  if (vi.buffer.isHelp) return;
  const help = new ViBuffer("help.txt");
  help.text = new TextBuffer(TEXT.trimEnd().split("\n"));
  help.isHelp = true;
  help.isReadOnly = true;
  vi.alternateBeforeHelp = vi.alternate;
  vi.alternate = vi.buffer;
  vi.buffers.push(help);
  vi.at = vi.buffers.length - 1;
  vi.showsIntro = false;
  vi.say(`"help.txt" [readonly] ${help.text.lineCount}L, ${TEXT.length}B  (:q closes it)`);
}
