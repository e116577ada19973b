# The descriptions are libmagic's.

## texts and their encodings
printf 'plain\n' > ascii; printf 'é\n' > utf8; printf '\xef\xbb\xbfhi\n' > bom; printf 'caf\xe9\n' > latin1; printf 'caf\x93 x\n' > extended; printf '\xff\xfeh\0i\0\n\0' > u16le; printf '\xfe\xff\0h\0i\0\n' > u16be; printf '\xff\xfe\0\0h\0\0\0\n\0\0\0' > u32le; printf 'a\01b\n' > control; printf 'a\0b\n' > nul; printf '\x80\x81\xfe\xff\n' > odd
file *; file -i *; file --mime-encoding ascii nul
#> ascii:    ASCII text
#> bom:      Unicode text, UTF-8 (with BOM) text
#> control:  data
#> extended: Non-ISO extended-ASCII text
#> latin1:   ISO-8859 text
#> nul:      data
#> odd:      Non-ISO extended-ASCII text
#> u16be:    Unicode text, UTF-16, big-endian text
#> u16le:    Unicode text, UTF-16, little-endian text
#> u32le:    Unicode text, UTF-32, little-endian
#> utf8:     Unicode text, UTF-8 text
#> ascii:    text/plain; charset=us-ascii
#> bom:      text/plain; charset=utf-8
#> control:  application/octet-stream; charset=binary
#> extended: text/plain; charset=unknown-8bit
#> latin1:   text/plain; charset=iso-8859-1
#> nul:      application/octet-stream; charset=binary
#> odd:      text/plain; charset=unknown-8bit
#> u16be:    text/plain; charset=utf-16be
#> u16le:    text/plain; charset=utf-16le
#> u32le:    text/plain; charset=utf-32le
#> utf8:     text/plain; charset=utf-8
#> ascii: us-ascii
#> nul:   binary

## lines
printf 'x\r\ny\r\n' > crlf; printf 'x\ry\r' > cr; printf 'x\r\ny\nz\r' > mixed; printf 'no newline' > none; { head -c 400 /dev/zero | tr '\0' a; echo; } > long; printf 'a\x1b[1mb\n' > escapes; printf 'a\bb\n' > over; printf 'x\x85y\n' > nel; printf '\t\v\f\n' > blanks; { head -c 301 /dev/zero | tr '\0' a; printf '\r\n\x1b\b'; } > all
file *
#> all:     ASCII text, with very long lines (301), with CRLF line terminators, with escape sequences, with overstriking
#> blanks:  ASCII text
#> cr:      ASCII text, with CR line terminators
#> crlf:    ASCII text, with CRLF line terminators
#> escapes: ASCII text, with escape sequences
#> long:    ASCII text, with very long lines (400)
#> mixed:   ASCII text, with CRLF, CR, LF line terminators
#> nel:     ASCII text, with LF, NEL line terminators
#> none:    ASCII text, with no line terminators
#> over:    ASCII text, with overstriking

## what is no ordinary file
mkdir d t; chmod 1777 t; ln -s d l; ln -s nosuch broken; mkfifo p; : > empty; touch s; chmod 6755 s; ln -s x x
file *; file /dev/null /dev; file -i d l broken p empty /dev/null; file -b d
#> broken: broken symbolic link to nosuch
#> d:      directory
#> empty:  empty
#> l:      symbolic link to d
#> p:      fifo (named pipe)
#> s:      setuid, setgid, empty
#> t:      sticky, directory
#> x:      broken symbolic link to x
#> /dev/null: character special (1/3)
#> /dev:      directory
#> d:         inode/directory; charset=binary
#> l:         inode/symlink; charset=binary
#> broken:    inode/symlink
#> p:         inode/fifo; charset=binary
#> empty:     inode/x-empty; charset=binary
#> /dev/null: inode/chardevice; charset=binary
#> directory

## links, followed or not
echo hi > f; ln -s f l; ln -s nosuch b; file l; file -L l b; file -h l; file --dereference --mime-type l; POSIXLY_CORRECT=1 file l
#> l: symbolic link to f
#> l: ASCII text
#> b: cannot open `b' (No such file or directory)
#> l: symbolic link to f
#> l: text/plain
#> l: ASCII text

## what is not there, or closed
file nosuch; echo $?; file -b nosuch; file -i nosuch; file -E nosuch; echo $?; echo hi > f; chmod 0 f; file f; chmod 300 f; file f; chmod 200 f; file f; mkdir d; chmod 0 d; file d/x; chmod 700 d
#> nosuch: cannot open `nosuch' (No such file or directory)
#> 0
#> cannot open `nosuch' (No such file or directory)
#> nosuch: cannot open `nosuch' (No such file or directory)
#> nosuch: ERROR: cannot stat `nosuch' (No such file or directory)
#> 1
#> f: regular file, no read permission
#> f: writable, executable, regular file, no read permission
#> f: writable, regular file, no read permission
#> d/x: cannot open `d/x' (Permission denied)

## short files
printf x > one; printf '\0' > nul; printf '\n' > nl; printf 'xy' > two; file *; file -i one
#> nl:  very short file (no magic)
#> nul: very short file (no magic)
#> one: very short file (no magic)
#> two: ASCII text, with no line terminators
#> one: application/octet-stream; charset=binary

## standard input
echo hi | file -; file - < /dev/null; printf '#!/bin/sh\n' | file -b -; echo hi > f; file - f < f
#> /dev/stdin: ASCII text
#> /dev/stdin: empty
#> POSIX shell script, ASCII text executable
#> /dev/stdin: ASCII text
#> f: ASCII text

## columns and separators
echo hi > f; echo hi > longer; file f longer; file -N f longer; file -F ' ->' f longer; file -0 f longer | tr '\0' '@'; file -00 f | tr '\0' '@'; echo; printf 'f\nlonger\n' > names; file -f names; printf 'f\n' | file -f -; file -f nosuch; touch 'a b' é; file 'a b' é f
#> f:      ASCII text
#> longer: ASCII text
#> f: ASCII text
#> longer: ASCII text
#> f ->      ASCII text
#> longer -> ASCII text
#> f@:      ASCII text
#> longer@: ASCII text
#> f@ASCII text@
#> f:      ASCII text
#> longer: ASCII text
#> f: ASCII text
#> a b: empty
#> é:   empty
#> f:   ASCII text
#2> file: Cannot open `nosuch' (No such file or directory)

## names with strange characters
printf hi > $'n\nl'; printf hi > $'\xff'; printf hi > $'t\tb'; file *; file -r t?b
#> n\012l: ASCII text, with no line terminators
#> t\011b: ASCII text, with no line terminators
#> \377:   ASCII text, with no line terminators
#> t	b: ASCII text, with no line terminators

## scripts
for i in /bin/sh '/bin/bash -e' ' /bin/bash' /usr/bin/bash '/usr/bin/env bash' '/usr/bin/env sh' /usr/bin/sh /bin/dash /bin/zsh '/usr/bin/env zsh' /bin/ksh /bin/csh /usr/bin/python3 '/usr/bin/env python3' '/usr/bin/env python' /usr/local/bin/python '/usr/bin/env node' /usr/bin/node /usr/bin/perl '/usr/bin/env perl' '/usr/bin/perl -w' /usr/bin/ruby '/usr/bin/env ruby' '/usr/bin/awk -f' '/usr/bin/sed -f' '/usr/bin/make -f' /usr/bin/lua '/usr/bin/env lua' '/usr/bin/env -S python3 -u' /usr/bin/php '/usr/bin/env php' /usr/bin/tclsh /opt/x ''; do printf '#!%s\nfoo\n' "$i" | file -b -; printf '#!%s\nfoo\n' "$i" | file -bi -; done
#> POSIX shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Bourne-Again shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Bourne-Again shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Bourne-Again shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Bourne-Again shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> a sh script, ASCII text executable
#> text/plain; charset=us-ascii
#> a /usr/bin/sh script, ASCII text executable
#> text/plain; charset=us-ascii
#> a /bin/dash script, ASCII text executable
#> text/plain; charset=us-ascii
#> Paul Falstad's zsh script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Paul Falstad's zsh script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Korn shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> C shell script, ASCII text executable
#> text/x-shellscript; charset=us-ascii
#> Python script, ASCII text executable
#> text/x-script.python; charset=us-ascii
#> Python script, ASCII text executable
#> text/x-script.python; charset=us-ascii
#> Python script, ASCII text executable
#> text/x-script.python; charset=us-ascii
#> Python script, ASCII text executable
#> text/x-script.python; charset=us-ascii
#> Node.js script executable, ASCII text
#> application/javascript; charset=us-ascii
#> Node.js script executable, ASCII text
#> application/javascript; charset=us-ascii
#> Perl script text executable
#> text/x-perl; charset=us-ascii
#> Perl script text executable
#> text/x-perl; charset=us-ascii
#> Perl script text executable
#> text/x-perl; charset=us-ascii
#> Ruby script, ASCII text executable
#> text/x-ruby; charset=us-ascii
#> Ruby script, ASCII text executable
#> text/x-ruby; charset=us-ascii
#> awk script, ASCII text executable
#> text/x-awk; charset=us-ascii
#> a /usr/bin/sed -f script, ASCII text executable
#> text/plain; charset=us-ascii
#> a /usr/bin/make -f script, ASCII text executable
#> text/plain; charset=us-ascii
#> Lua script, ASCII text executable
#> text/x-lua; charset=us-ascii
#> Lua script, ASCII text executable
#> text/x-lua; charset=us-ascii
#> a -S python3 -u script, ASCII text executable
#> text/plain; charset=us-ascii
#> PHP script, ASCII text executable
#> text/x-php; charset=us-ascii
#> a php script, ASCII text executable
#> text/plain; charset=us-ascii
#> Tcl/Tk script, ASCII text executable
#> text/x-tcl; charset=us-ascii
#> a /opt/x script, ASCII text executable
#> text/plain; charset=us-ascii
#> a  script, ASCII text executable
#> text/plain; charset=us-ascii

## scripts of other kinds
printf '#!/bin/sh' | file -; printf '#!/bin/sh\r\necho\r\n' | file -; printf '#!/bin/sh\necho é\n' | file -; printf '#!/bin/sh\n\x01\x02\n' | file -; printf '#!/usr/bin/foo\n\0\n' | file -; printf '#! /bin/shoot\n' | file -; printf ' #!/bin/sh\n' | file -; printf '#!/usr/bin/env\tpython3\n' | file -
#> /dev/stdin: a /bin/sh script, ASCII text executable, with no line terminators
#> /dev/stdin: POSIX shell script, ASCII text executable, with CRLF line terminators
#> /dev/stdin: POSIX shell script, Unicode text, UTF-8 text executable
#> /dev/stdin: POSIX shell script executable (binary data)
#> /dev/stdin: a /usr/bin/foo script executable (binary data)
#> /dev/stdin: a /bin/shoot script, ASCII text executable
#> /dev/stdin: ASCII text
#> /dev/stdin: Python script, ASCII text executable

## Python
printf 'from x import y\n' | file -b -; printf 'import os\n' | file -b -; printf 'def f(a, b):\n  pass\n' | file -b -; printf '  def g(self):\n' | file -b -; printf 'def f(a=1):\n' | file -b -; printf 'class A(object):\n' | file -b -; printf 'class A:\n' | file -b -; printf 'try:\n  x\nexcept:\n  y\n' | file -b -; printf '"""doc"""\n' | file -b -; printf 'x = 1\nif __name__ == "__main__":\n  f()\n' | file -bi -; printf 'print("hello")\n' | file -b -
#> Python script, ASCII text executable
#> ASCII text
#> Python script, ASCII text executable
#> Python script, ASCII text executable
#> ASCII text
#> Python script, ASCII text executable
#> Python script, ASCII text executable
#> Python script, ASCII text executable
#> Python script, ASCII text executable
#> text/x-script.python; charset=us-ascii
#> ASCII text

## C and its kin
printf '#include <stdio.h>\nint main(void) {\n}\n' | file -b -; printf 'int main() {\n}\n' | file -b -; printf '#ifndef X\n#define X\n#endif\n' | file -b -; printf '#pragma once\n' | file -b -; printf 'struct a {\n};\n' | file -b -; printf 'extern int x;\n' | file -bi -; printf 'char *x;\n' | file -b -; printf '#include <iostream>\nusing namespace std;\n' | file -b -; printf 'template <class T>\nvoid f();\n' | file -b -; printf 'class A {\npublic:\n  int x;\n};\n' | file -bi -; printf 'namespace foo {\n}\n' | file -b -; printf '#import <x.h>\n' | file -b -; printf 'public class A {\n  public static void main(String[] a) { }\n}\n' | file -b -; printf 'import java.util.List;\n' | file -bi -; printf '#define X 1\n' | file -b -
#> C source, ASCII text
#> C source, ASCII text
#> C source, ASCII text
#> C source, ASCII text
#> C source, ASCII text
#> text/x-c; charset=us-ascii
#> C source, ASCII text
#> C++ source, ASCII text
#> C++ source, ASCII text
#> text/x-c++; charset=us-ascii
#> C++ source, ASCII text
#> Objective-C source, ASCII text
#> Java source, ASCII text
#> text/x-java; charset=us-ascii
#> ASCII text

## web pages and their kin
printf '<!DOCTYPE html>\n<html></html>\n' | file -b -; printf '<html><body>\n' | file -b -; printf '<p>hi</p>\n' | file -b -; printf '<?xml version="1.0"?>\n<a/>\n' | file -bi -; printf "<?xml version='1.1'?>\n<a/>\n" | file -b -; printf '<?xml version="1.0"?>\n<svg></svg>\n' | file -b -; printf '<svg></svg>\n' | file -bi -; printf 'see <a href="x">\n' | file -b -; printf '<title>x\n' | file -b -; printf '<!-- x -->\n' | file -b -; printf '<!DOCTYPE foo>\n' | file -b -; printf '<?php echo 1;\n' | file -bi -; printf 'body { color: red }\n' | file -b -; printf 'module.exports = {};\n' | file -bi -; printf 'const a = require("a");\n' | file -b -; printf 'import { a } from "b";\n' | file -b -; printf 'export default 1;\n' | file -b -; printf '(function() {\n})();\n' | file -b -; printf '"use strict";\n' | file -b -; printf 'let x = 1;\n' | file -b -
#> HTML document, ASCII text
#> HTML document, ASCII text
#> ASCII text
#> text/xml; charset=us-ascii
#> XML 1.1 document, ASCII text
#> SVG Scalable Vector Graphics image
#> image/svg+xml; charset=us-ascii
#> HTML document, ASCII text
#> HTML document, ASCII text
#> exported SGML document, ASCII text
#> exported SGML document, ASCII text
#> text/x-php; charset=us-ascii
#> ASCII text
#> application/javascript; charset=us-ascii
#> JavaScript source, ASCII text
#> JavaScript source, ASCII text
#> JavaScript source, ASCII text
#> JavaScript source, ASCII text
#> JavaScript source, ASCII text
#> ASCII text

## texts of other kinds
printf 'all: x\n\tgcc\n' | file -b -; printf 'CFLAGS = -O\n' | file -b -; printf '.PHONY: x\n' | file -b -; printf -- '--- a\n+++ b\n@@ -1 +1 @@\n' | file -b -; printf 'diff --git a b\n' | file -b -; printf '*** a\n--- b\n' | file -b -; printf '1c1\n< a\n---\n> b\n' | file -b -; printf 'From: x\n' | file -b -; printf 'Received: x\n' | file -b -; printf 'Return-Path: x\n' | file -bi -; printf 'Subject: x\n' | file -b -; printf '\\documentclass{x}\n' | file -b -; printf '\\section{x}\n' | file -b -; printf '.TH X 1\n' | file -b -; printf '.\\" x\n' | file -b -; printf '@echo off\r\n' | file -b -; printf 'BEGIN { x }\n' | file -b -; printf 'package x;\n' | file -b -; printf 'class A\n  def b\n  end\nend\n' | file -b -; printf '(defun x ())\n' | file -b -; printf '.globl x\n' | file -b -; printf '#\nmsgid "a"\nmsgstr "b"\n' | file -b -; printf '@book{x,\n' | file -b -; printf 'C a comment\n      X = 1\n' | file -b -; printf '# Title\n\nSome *text*\n' | file -b -; printf 'key: value\n' | file -b -; printf '[a]\nb=c\n' | file -b -; printf 'SELECT 1;\n' | file -b -; printf 'BEGIN:VCARD\n' | file -bi -; printf 'BEGIN:VCALENDAR\n' | file -b -; printf 'FROM debian\n' | file -b -
#> makefile script, ASCII text
#> makefile script, ASCII text
#> ASCII text
#> unified diff output, ASCII text
#> diff output, ASCII text
#> context diff output, ASCII text
#> ASCII text
#> news or mail, ASCII text
#> RFC 822 mail, ASCII text
#> message/rfc822; charset=us-ascii
#> ASCII text
#> LaTeX 2e document, ASCII text
#> LaTeX document, ASCII text
#> troff or preprocessor input, ASCII text
#> troff or preprocessor input, ASCII text
#> DOS batch file, ASCII text, with CRLF line terminators
#> awk or perl script, ASCII text
#> Perl5 module source, ASCII text
#> Ruby script, ASCII text
#> Lisp/Scheme program, ASCII text
#> assembler source, ASCII text
#> GNU gettext message catalogue, ASCII text
#> BibTeX text file, ASCII text
#> FORTRAN program, ASCII text
#> ASCII text
#> ASCII text
#> ASCII text
#> ASCII text
#> text/vcard; charset=us-ascii
#> vCalendar calendar file
#> ASCII text

## keys
for k in 'RSA PRIVATE' 'OPENSSH PRIVATE' 'EC PRIVATE'; do echo "-----BEGIN $k KEY-----" | file -b -; done; echo '-----BEGIN CERTIFICATE-----' | file -b -; echo 'ssh-rsa AAAAB3NzaC1yc2E x' | file -b -; echo 'ssh-ed25519 AAAAC3 x' | file -b -; echo '-----BEGIN PGP MESSAGE-----' | file -bi -
#> PEM RSA private key
#> OpenSSH private key
#> PEM EC private key
#> PEM certificate
#> OpenSSH RSA public key
#> OpenSSH ED25519 public key
#> application/pgp-encrypted; charset=us-ascii

## JSON
printf '[]' > j1; printf '{}\n' > j2; printf '[1]\n' > j3; printf '{"a":{}}\n' > j4; printf '{"a":1}\n{"a":2}\n' > j6; printf '{"a":1,}\n' > j9; printf ' \n [1,2]\n' > j10; printf 'null\n' > j12; printf '{"é":1}\n' > j13; printf "{'a':1}\n" > j15; printf '{"a":1}\nx\n' > j16; printf '[1, 2' > j17; printf '{"a": "b\\"c", "d": [true, null, -1.5e3]}' > j18
file *; file -bi j1 j6
#> j1:  JSON text data
#> j10: JSON text data
#> j12: ASCII text
#> j13: JSON text data
#> j15: ASCII text
#> j16: ASCII text
#> j17: ASCII text, with no line terminators
#> j18: JSON text data
#> j2:  JSON text data
#> j3:  JSON text data
#> j4:  JSON text data
#> j6:  New Line Delimited JSON text data
#> j9:  JSON text data
#> application/json; charset=us-ascii
#> application/x-ndjson; charset=us-ascii

## CSV
printf 'a,b\n1,2\n3,4\n' > c1; printf 'a,b\n1,2\n' > c2; printf 'a,b\n1,2\n3\n' > c3; printf 'Hello, world\nfoo, bar\nbaz, qux\n' > c4; printf 'a,"b\nc",d\n1,2,3\n4,5,6\n' > c5; printf 'a,b\r\n1,2\r\n3,4\r\n' > c6; printf 'a;b\n1;2\n3;4\n' > c7; printf 'a,b\n\n1,2\n' > c8; { for i in 1 2 3 4 5 6 7 8 9 10; do echo a,b; done; echo x; } > c9; printf 'é,b\n1,2\n3,4\n' > c10
file *; file -i c1
#> c1:  CSV text
#> c10: CSV text
#> c2:  ASCII text
#> c3:  ASCII text
#> c4:  CSV text
#> c5:  CSV text
#> c6:  CSV text
#> c7:  ASCII text
#> c8:  ASCII text
#> c9:  CSV text
#> c1: text/csv; charset=us-ascii

## pictures
printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x64\0\0\0\x32\x08\x02\0\0\0xxxx' > a.png; printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\x10\x08\x06\0\0\x01xxxx' > b.png; printf 'GIF89a\x10\0\x20\0\x80\0\0' > c.gif; printf '\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\x01\0\x48\0\x48\0\0\xff\xc0\0\x11\x08\0\x32\0\x64\x03xxxxxxxxx' > d.jpg; printf 'II*\0\x08\0\0\0\x02\0xxxxxx' > e.tif; printf 'BM\xe8\x03\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x0a\0\0\0\x14\0\0\0\x01\0\x18\0\0\0\0\0\xb2\x03\0\0\x13\x0b\0\0\x13\x0b\0\0\0\0\0\0\0\0\0\0' > f.bmp; printf '\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0\x68\x04\0\0\x16\0\0\0xxxxxxxxxx' > g.ico
file *; file -i *.png c.gif; file --extension a.png d.jpg c.gif
#> a.png: PNG image data, 100 x 50, 8-bit/color RGB, non-interlaced
#> b.png: PNG image data, 256 x 16, 8-bit/color RGBA, interlaced
#> c.gif: GIF image data, version 89a, 16 x 32
#> d.jpg: JPEG image data, JFIF standard 1.01, resolution (DPI), density 72x72, segment length 16, baseline, precision 8, 100x50, components 3
#> e.tif: TIFF image data, little-endian, direntries=2
#> f.bmp: PC bitmap, Windows 3.x format, 10 x 20 x 24, image size 946, resolution 2835 x 2835 px/m, cbSize 1000, bits offset 54
#> g.ico: MS Windows icon resource - 1 icon, 16x16, 32 bits/pixel
#> a.png: image/png; charset=binary
#> b.png: image/png; charset=binary
#> c.gif: image/gif; charset=binary
#> a.png: png
#> d.jpg: jpeg/jpg/jpe/jfif
#> c.gif: gif

## documents and data
printf '%%PDF-1.4\n1 0 obj\n' > a.pdf; printf '%%PDF-1.7\n<</Count 3>>\n' > b.pdf; printf '%%!PS-Adobe-3.0\n' > c.ps; printf '{\\rtf1\\ansi x}' > d.rtf; printf 'PK\x03\x04\x14\0\0\0\x08\0xxxxxxxxxxxxxxxx\x05\0\0\0a.txthihihihihihihihihihihihihi' > e.zip; printf 'PK\x03\x04\x0a\0\0\0\0\0xxxxxxxxxxxxxxxx\x05\0\0\0a.txthihihihihihihihihihihihihi' > f.zip; printf 'PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' > g.zip; printf '7z\xbc\xaf\x27\x1c\0\x04' > h.7z; printf 'BZh91AY&SY' > i.bz2; printf '\xfd7zXZ\0\0\x04' > j.xz; printf '!<arch>\nfoo' > k.a; printf '\0asm\x01\0\0\0' > l.wasm; printf '\xca\xfe\xba\xbe\0\0\0\x37xx' > m.class; printf 'RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x44\xac\0\0\x10\xb1\x02\0\x04\0\x10\0' > n.wav; printf 'fLaC\0\0\0\x22' > o; printf 'ID3\x03\0\0xxxx' > p.mp3; printf '\x1f\x8b\x08\0\0\0\0\0\0\x03xxxxxx\x05\0\0\0' > q.gz; printf '\x1f\x8b\x08\x08\0\xf1\x53\x65\x02\x03name.txt\0xxxxxx\x05\0\0\0' > r.gz
file [a-np-r]*; file -i a.pdf e.zip q.gz i.bz2
#> a.pdf:   PDF document, version 1.4
#> b.pdf:   PDF document, version 1.7, 3 pages
#> c.ps:    PostScript document text conforming DSC level 3.0
#> d.rtf:   Rich Text Format data, version 1, ANSI
#> e.zip:   Zip archive data, at least v2.0 to extract, compression method=deflate
#> f.zip:   Zip archive data, at least v1.0 to extract, compression method=store
#> g.zip:   Zip archive data (empty)
#> h.7z:    7-zip archive data, version 0.4
#> i.bz2:   bzip2 compressed data, block size = 900k
#> j.xz:    XZ compressed data, checksum CRC64
#> k.a:     current ar archive
#> l.wasm:  WebAssembly (wasm) binary module version 0x1 (MVP)
#> m.class: compiled Java class data, version 55.0 (Java SE 11)
#> n.wav:   RIFF (little-endian) data, WAVE audio, Microsoft PCM, 16 bit, stereo 44100 Hz
#> p.mp3:   Audio file with ID3 version 2.3.0
#> q.gz:    gzip compressed data, from Unix, original size modulo 2^32 5
#> r.gz:    gzip compressed data, was "name.txt", last modified: Tue Nov 14 22:13:20 2023, max compression, from Unix, original size modulo 2^32 5
#> a.pdf: application/pdf; charset=us-ascii
#> e.zip: application/zip; charset=binary
#> q.gz:  application/gzip; charset=binary
#> i.bz2: application/x-bzip2; charset=us-ascii

## tests that are left out
printf '{"a":1}\n' > j; printf 'a,b\n1,2\n3,4\n' > c; printf '#include <x>\n' > s; file -e json -e csv j c; file -e ascii s; file -e soft s; file -e text s
#> j: ASCII text
#> c: ASCII text
#> s: data
#> s: ASCII text
#> s: data

## lines that make no sense
file; file -Q; file --foo f; file -F
#2> Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
#2>             [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
#2>             [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
#2>             <file> ...
#2>        file -C [-m <magicfiles>]
#2>        file [--help]
#2> file: invalid option -- 'Q'
#2> Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
#2>             [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
#2>             [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
#2>             <file> ...
#2>        file -C [-m <magicfiles>]
#2>        file [--help]
#2> file: unrecognized option '--foo'
#2> Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
#2>             [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
#2>             [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
#2>             <file> ...
#2>        file -C [-m <magicfiles>]
#2>        file [--help]
#2> file: option requires an argument -- 'F'
#2> Usage: file [-bcCdEhikLlNnprsSvzZ0] [--apple] [--extension] [--mime-encoding]
#2>             [--mime-type] [-e <testname>] [-F <separator>]  [-f <namefile>]
#2>             [-m <magicfiles>] [-P <parameter=value>] [--exclude-quiet]
#2>             <file> ...
#2>        file -C [-m <magicfiles>]
#2>        file [--help]
#? 1

## the version
file --version; file -v; file -m /nosuch x
#> file-5.44
#> magic file from /etc/magic:/usr/share/misc/magic
#> file-5.44
#> magic file from /etc/magic:/usr/share/misc/magic
#2> file: could not find any valid magic files! (No such file or directory)
#? 1

## -z looks into packed files
printf 'one\ntwo\n' > x; gzip -nc x > x.gz; bzip2 -kc x > x.bz2; xz -kc x > x.xz; tar cf x.tar x; gzip -n x.tar; gzip -nc < /dev/null > e.gz; file -z x x.gz x.bz2 x.xz x.tar.gz e.gz; file -Z x.gz x; file -zb x.gz; file -zi x.gz x; file -z --mime-type x.tar.gz x.gz
#> x:        ASCII text
#> x.gz:     ASCII text (gzip compressed data, from Unix)
#> x.bz2:    ASCII text (bzip2 compressed data, block size = 900k)
#> x.xz:     ASCII text (XZ compressed data, checksum CRC64)
#> x.tar.gz: POSIX tar archive (GNU) (gzip compressed data, from Unix)
#> e.gz:     empty (gzip compressed data, from Unix)
#> x.gz: ASCII text
#> x:    ASCII text
#> ASCII text (gzip compressed data, from Unix)
#> x.gz: text/plain; charset=us-ascii compressed-encoding=application/gzip; charset=binary
#> x:    text/plain; charset=us-ascii
#> x.tar.gz: application/x-tar
#> x.gz:     text/plain
