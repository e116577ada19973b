import { type FileType, fileType } from "./kind.ts";
import { otherScriptType, scriptType } from "./script-magic.ts";

/** Patterns look so far into a text, at most (libmagic's limit for regular expressions). */
const REACH = 8192;
const C = "text/x-c";
const CPP = "text/x-c++";
const HTML = "text/html";
const JS = "application/javascript";
const MAIL = "message/rfc822";
const PYTHON = "text/x-script.python";
const RUBY = "text/x-ruby";
const TEX = "text/x-tex";
const TROFF = "text/troff";

/** One sign of a kind of text: all patterns must be met, each after the one before it where it says so. */
interface Rule {
  readonly all: readonly RegExp[];
  readonly description: string;
  readonly mime: string;
}

function rule(description: string, mime: string, ...all: readonly RegExp[]): Rule {
  return { all, description, mime };
}

/** The strongest first, as `file --list` orders them. */
const RULES: readonly Rule[] = [
  rule("HTML document text", HTML, /^\s*<!doctype\s+html/i),
  rule("old news text", MAIL, /^Relay-Version:/),
  rule("SMTP mail text", MAIL, /^Return-Path:/i),
  rule("MIME entity text", "text/plain", /^MIME-Version:/),
  rule("GNU gettext message catalogue text", "text/x-po", /\nmsgid[\s\S]{0,1024}\nmsgstr/),
  rule("unified diff output text", "text/x-diff", /--- [^\n]{0,1024}\n\+\+\+ [^\n]{0,1024}\n@@/),
  rule("RFC 822 mail text", MAIL, /^Received:/),
  rule("JavaScript source", JS, /^export (?:function|class|default|const|var|let|async)[( ]/m),
  rule("WebVTT subtitles text", "text/vtt", /^WEBVTT[ \t\n]WEBVTT/),
  rule("HTML document text", HTML, /^<html>/i),
  rule("JavaScript source", JS, /^(?:const|var|let).*=.*require\(/m),
  rule("JavaScript source", JS, /^(?:import|export).* from /m, /["']/),
  rule("news text", "message/news", /^(?:Path|Xref):/),
  rule("news or mail text", MAIL, /^From:/),
  rule("JavaScript source", JS, /module(?:\.|\[["'])exports.*=/),
  rule("JavaScript source", JS, /^(?:import|export) ["']\.\//m),
  rule("JavaScript source", JS, /\((?:async )?function[( ]/),
  rule(
    "Ruby script text",
    RUBY,
    /^\s*(?:class|module)\s[A-Z]/m,
    /(?:modul|includ)e [A-Z]|def [a-z]/,
    /^\s*end(?:\s+[;#].*)?$/m,
  ),
  rule("Perl5 module source text", "text/plain", /^package[ \t]+[0-9A-Za-z_:]+ *;/),
  rule("JavaScript source", JS, /["']use strict["']/),
  rule("C++ source text", CPP, /^\s*template\s*<.*>\s*$/m),
  rule("HTML document text", HTML, /^<!--[\s\S]{0,4096}<(?:!doctype\s+html|html>)/i),
  rule("C++ source text", CPP, /^using\s+(?:namespace )?std(?:::)?[a-zA-Z]*\s*;/m),
  rule("C++ source text", CPP, /^namespace\s+[_a-zA-Z]{1,20}\s*\{/m),
  rule("PHP script text", "text/x-php", /^<\?php/i),
  rule("Python script text executable", PYTHON, /^from[ \t]+[A-Za-z0-9_.]+[ \t]+import.*$/m),
  rule("C++ source text", CPP, /^\s*(?:private|protected|public):/m),
  rule("C++ source text", CPP, /^\s*virtual\s+.*[};]\s*$/m),
  rule("JavaScript source", JS, /^require\(["']/m),
  rule("JavaScript source", JS, /typeof.*[!=]==/),
  rule(
    "Ruby script text",
    RUBY,
    /^\s*require\s'[A-Za-z_/.]+'/m,
    /def [a-z]| do$/m,
    /^\s*end(?:\s+[;#].*)?$/m,
  ),
  rule("Python script text executable", PYTHON, /def __init__[\s\S]{0,64}self/),
  rule("Objective-C source text", "text/x-objective-c", /^#import\s+["<]/m),
  rule("LaTeX document text", TEX, /\\documentstyle/),
  rule("Python script text executable", PYTHON, /^"""/),
  rule("LaTeX 2e document text", TEX, /\\documentclass/),
  rule("Ruby script text", RUBY, /^\s*(?:class|module)\s[A-Z]/m, /^\s*end(?:\s+[;#if].*)?$/m),
  rule("LaTeX document text", TEX, /\\(?:section|chapter)/),
  rule("Python script text executable", PYTHON, /^\s*try:[\s\S]*?^\s*except.*:$/m),
  rule("Python script text executable", PYTHON, /if __name__[\s\S]{0,64}["']__main__["']/),
  rule("LaTeX document text", TEX, /\\setlength/),
  rule("XML document text", "text/xml", /^<\?xml/i),
  rule("C++ source text", CPP, /^\s*class\s+[\d:a-zA-Z_]+\s*\{/m, /\}(?:;)?$/m),
  rule(
    "Python script text executable",
    PYTHON,
    /^\s{0,50}def {1,50}[_a-zA-Z]{1,100}\((?:[a-zA-Z*_, ]){0,255}\):$/m,
  ),
  rule("Python script text executable", PYTHON, /^class [_a-zA-Z]+(?:\(.*\))? *:(?:[ \t]+pass)?$/m),
  rule("diff output text", "text/x-diff", /^(?:Common subdirectories: )/),
  rule("HTML document text", HTML, /<(?:head|title|html|script|style|table)[ >]/i),
  rule("HTML document text", HTML, /<a href=/i),
  rule("C source text", C, /^#include/m),
  rule(
    "Lisp/Scheme program text",
    "text/x-lisp",
    /^[\s\S]{0,4096}\((?:custom-set-variables|autoload|defun|defvar|defparam|setq) /,
  ),
  rule("makefile script text", "text/x-makefile", /^(?:CFLAGS|VPATH|LDFLAGS|all:|\.PRECIOUS)/m),
  rule("TeX document text", TEX, /\\input/),
  rule("LaTeX document text", TEX, /\\begin/),
  rule("LaTeX auxiliary file", TEX, /\\relax/),
  rule("Ruby script text", RUBY, /^\s*def [a-z]/m, /^\s*end(?:\s+[;#].*)?$/m),
  rule(
    "BibTeX text file",
    "text/plain",
    /^@(?:article|book|inbook|incollection|inproceedings|manual|misc|preamble|phdthesis|techreport|unpublished)\{/i,
  ),
  rule("C source text", C, /^#\s*pragma/m),
  rule("C source text", C, /^#\s*ifn?def/m, /^#\s*endif$/m),
  rule("C source text", C, /^(?:struct|union)\s+/m),
  rule("Java source text", "text/x-java", /main\([\s\S]{0,64}String/),
  rule("C source text", C, /main\(.*\)\s*\{|main\([\s\S]*?\)\s*\{/),
  rule("DOS batch file text", "text/x-msdos-batch", /^\s*@echo off/i),
  rule("Perl POD document text", "text/plain", /^\n?=(?:pod\n|head1 |head2 |encoding )/),
  rule("diff output text", "text/x-diff", /^diff /),
  rule("troff or preprocessor input text", TROFF, /^(?:[^\n]*\n){0,19}\.[A-Za-z][A-Za-z0-9][ \t]/),
  rule("context diff output text", "text/x-diff", /^\*\*\* [\s\S]{0,1024}\n--- /),
  rule("C source text", C, /^\s*(?:char|double|float)(?: \*|\*)(?:.+)(?:=.*)?;\s*$/m),
  rule("C source text", C, /^\s*extern\s+/m),
  rule("exported SGML document text", "text/plain", /<!doctype/i),
  rule("troff or preprocessor input text", TROFF, /^(?:'?\.?\\")/),
  rule("troff or preprocessor input text", TROFF, /^(?:[^\n]*\n){0,19}\.[A-Za-z][A-Za-z0-9]$/m),
  rule("assembler source text", "text/x-asm", /^[ \t]*\.(?:asciiz|byte|even|globl|text|file|type)/m),
  rule("awk or perl script text", "text/plain", /^\s*BEGIN\s*\{/m),
  rule("diff output text", "text/x-diff", /^Only in /),
  rule("M3U playlist text", "audio/x-mpegurl", /^#EXTM3U/),
  rule("Java source", "text/x-java", /^import.*;$/m),
  rule("RCS/CVS diff output text", "text/x-diff", /^Index:/),
  rule("exported SGML document text", "text/plain", /<!--/),
  rule("automake makefile script text", "text/x-makefile", /^SUBDIRS\s+=/m),
]; // prettier-ignore

/** What kind of text it is; undefined: just text. */
export function textType(text: string): FileType | undefined {
  const head = text.slice(0, REACH);
  const strong = scriptType(head) ?? xmlType(head);
  if (strong) return strong;
  const found = RULES.find(({ all }) => all.every((pattern) => pattern.test(head)));
  if (found) return fileType(found.description, found.mime);
  return isFortran(head) ? fileType("FORTRAN program text", "text/x-fortran") : otherScriptType(head);
}

function xmlType(text: string): FileType | undefined {
  const match = /^<\?xml version\s*=?\s*["']([\s\S]{0,3})/.exec(text);
  return match ? fileType(`XML ${match[1]} document text`, "text/xml") : undefined;
}

/** Comments begin with a C in the first column, and nothing else stands there. */
function isFortran(text: string): boolean {
  const lines = text.split("\n").slice(0, 100);
  return /^[Cc][ \t]/m.test(text) && lines.every((line) => line === "" || /^[Cc \t]/.test(line));
}
