## the first target is made, and its recipe is shown
printf 'all:\n\techo hi\n\t@echo quiet\nother:\n\techo other\n' > Makefile; make; make other; make all other
#> echo hi
#> hi
#> quiet
#> echo other
#> other
#> echo hi
#> hi
#> quiet
#> echo other
#> other

## what is newer than what it needs stays
printf 'out: in\n\tcp in out\n' > Makefile; echo a > in; touch -d '2020-01-01' in; make; make; touch -d '2035-01-01' in; make out 2>&1 | sed 's/[0-9][0-9]* s in/N s in/'; cat out
#> cp in out
#> make: 'out' is up to date.
#> make: Warning: File 'in' has modification time N s in the future
#> cp in out
#> make: warning:  Clock skew detected.  Your build may be incomplete.
#> a

## no rule for a target
printf 'all: missing\n\techo hi\n' > Makefile; make; echo $?; make nosuch; echo $?; make -k all nosuch; echo $?
#> 2
#> 2
#> 2
#2> make: *** No rule to make target 'missing', needed by 'all'.  Stop.
#2> make: *** No rule to make target 'nosuch'.  Stop.
#2> make: *** No rule to make target 'missing', needed by 'all'.
#2> make: Target 'all' not remade because of errors.
#2> make: *** No rule to make target 'nosuch'.

## no makefile
make; echo $?; make x; echo $?; make -f nosuch; echo $?; make -C nosuch; echo $?
#> 2
#> 2
#> 2
#> 2
#2> make: *** No targets specified and no makefile found.  Stop.
#2> make: *** No rule to make target 'x'.  Stop.
#2> make: nosuch: No such file or directory
#2> make: *** No rule to make target 'nosuch'.  Stop.
#2> make: *** nosuch: No such file or directory.  Stop.

## a makefile without targets
printf 'A = 1\n' > Makefile; make; echo $?
#> 2
#2> make: *** No targets.  Stop.

## blanks instead of a tab
printf 'all:\n        echo hi\n' > Makefile; make; printf 'all:\n  echo hi\n' > Makefile; make; printf '\techo hi\n' > Makefile; make; printf 'foo bar\n' > Makefile; make; echo $?
#> 2
#2> Makefile:2: *** missing separator (did you mean TAB instead of 8 spaces?).  Stop.
#2> Makefile:2: *** missing separator.  Stop.
#2> Makefile:1: *** recipe commences before first target.  Stop.
#2> Makefile:1: *** missing separator.  Stop.

## a recipe fails
printf 'all: a b\na:\n\tfalse\n\techo not reached\nb:\n\techo b\n' > Makefile; make; echo $?; make -k; echo $?; make -i; echo $?
#> false
#> 2
#> false
#> echo b
#> b
#> 2
#> false
#> echo not reached
#> not reached
#> echo b
#> b
#> 0
#2> make: *** [Makefile:3: a] Error 1
#2> make: *** [Makefile:3: a] Error 1
#2> make: Target 'all' not remade because of errors.
#2> make: [Makefile:3: a] Error 1 (ignored)

## failures that do not count
printf 'all:\n\t-false\n\t-@exit 3\n\techo on\n' > Makefile; make; echo $?
#> false
#> echo on
#> on
#> 0
#2> make: [Makefile:2: all] Error 1 (ignored)
#2> make: [Makefile:3: all] Error 3 (ignored)

## the status of a program
printf 'a:\n\texit 7\nb:\n\tnosuch-program x\nc:\n\tnosuch-program; true\nd:\n\t./file\ne:\n\tkill -9 $$$$\n' > Makefile; echo x > file; for t in a b c d e; do make $t; echo $?; done
#> exit 7
#> 2
#> nosuch-program x
#> 2
#> nosuch-program; true
#> 0
#> ./file
#> 2
#> kill -9 $$
#> 2
#2> make: *** [Makefile:2: a] Error 7
#2> make: nosuch-program: No such file or directory
#2> make: *** [Makefile:4: b] Error 127
#2> /bin/sh: 1: nosuch-program: not found
#2> make: ./file: Permission denied
#2> make: *** [Makefile:8: d] Error 127
#2> make: *** [Makefile:10: e] Killed

## variables of both flavours
cat > Makefile <<'M'
A = $(B)
B := one
C := $(B) two
B := later
D ?= unless
D ?= not
C += three
A += four
all:
	@echo "A=$(A) B=${B} C=$C D=$(D) E=[$(E)] $$HOME" | sed "s,$$HOME,HOME,"
M
make; D=env make; make D=line B=over
#> A=later four B=later C=one two three D=unless E=[] HOME
#> A=later four B=later C=one two three D=env E=[] HOME
#> A=over four B=over C=over two three D=line E=[] HOME

## where variables come from
cat > Makefile <<'M'
A = 1
override B = 2
S := 3
all:
	@echo $(origin A) $(origin B) $(origin HOME) $(origin CC) $(origin nosuch) $(origin @) $(origin MAKE) $(origin L)
	@echo $(flavor A) $(flavor S) $(flavor nosuch) "$(value B)" $(value CC)
M
make; make A=x B=y L=z; HOME=h make -e
#> file override environment default undefined automatic default undefined
#> recursive simple undefined 2 cc
#> command line override environment default undefined automatic default command line
#> recursive simple undefined 2 cc
#> file override environment default undefined automatic default undefined
#> recursive simple undefined 2 cc

## words and texts
cat > Makefile <<'M'
F := src/a.c src/b.c lib/c.h d
$(info $(subst ee,EE,feet on the street))
$(info $(patsubst %.c,%.o,$(F)) | $(F:.c=.o) | $(F:src/%.c=obj/%.o))
$(info [$(strip   a   b  )] $(findstring a,abc) [$(findstring z,abc)])
$(info $(filter %.c %.h,$(F)) | $(filter-out %.c,$(F)) | $(sort c b a b))
$(info $(word 2,$(F)) $(wordlist 2,3,$(F)) $(words $(F)) $(firstword $(F)) $(lastword $(F)))
$(info $(dir $(F)) | $(notdir $(F)) | $(suffix $(F)) | $(basename $(F)))
$(info $(addprefix x/,a b) $(addsuffix .o,a b) $(join a b c,1 2) $(if ,yes,no) $(if x,yes,no) $(or ,,c) [$(and a,,c)] $(and a,b))
$(info $(foreach x,1 2 3,<$(x)>) $(words))
rev = $(2) $(1)
$(info $(call rev,a,b) [$(call nosuch,1)] $(call subst,a,b,aaa))
all: ;
M
make
#> fEEt on the strEEt
#> src/a.o src/b.o lib/c.h d | src/a.o src/b.o lib/c.h d | obj/a.o obj/b.o lib/c.h d
#> [a b] a []
#> src/a.c src/b.c lib/c.h | lib/c.h d | a b c
#> src/b.c src/b.c lib/c.h 4 src/a.c d
#> src/ src/ lib/ ./ | a.c b.c c.h d | .c .c .h | src/a src/b lib/c d
#> x/a x/b a.o b.o a1 b2 c no yes c [] b
#>$ <1> <2> <3>\x20
#> b a [] bbb
#> make: 'all' is up to date.

## files and paths
mkdir d; touch a.c b.c d/x.c; cat > Makefile <<'M'
$(info $(wildcard *.c) $(wildcard */*.c nosuch* a.c))
$(info $(notdir $(abspath d/../a.c)) $(notdir $(realpath d/x.c nosuch)))
$(info $(shell echo one; echo two) $(.SHELLSTATUS) $(shell exit 3)$(.SHELLSTATUS))
X != echo from shell
$(file >out,line one)
$(file >>out,line two)
$(info $(X) [$(file <out)])
all: ;
M
make
#> a.c b.c d/x.c a.c
#> a.c x.c
#> one two 0 3
#> from shell [line one
#> line two]
#> make: 'all' is up to date.

## automatic variables
cat > Makefile <<'M'
sub/out.o: in1 in2 in1 | order
	@echo '$@ $< $^ $+ $| [$?] $(@D) $(@F) $(<F) $(^F)'
%.x: %.y in1
	@echo '$@ $* $< $^ $(*F)'
in1 in2 order a.y d/b.y:
	@mkdir -p $(dir $@); touch $@
a.x d/b.x:
M
make sub/out.o a.x d/b.x
#> sub/out.o in1 in1 in2 in1 in2 in1 order [in1 in2] sub out.o in1 in1 in2
#> a.x a a.y a.y in1 a
#> d/b.x d/b d/b.y d/b.y in1 b

## pattern rules and their chains
cat > Makefile <<'M'
all: a.final
%.final: %.mid
	sed s/mid/final/ $< > $@
%.mid: %.src
	sed s/src/mid/ $< > $@
M
echo src a > a.src; echo src b > b.src; make; make; cat a.final; ls; rm a.final; make -s; touch a.src; make -n
#> sed s/src/mid/ a.src > a.mid
#> sed s/mid/final/ a.mid > a.final
#> rm a.mid
#> make: Nothing to be done for 'all'.
#> final a
#> Makefile
#> a.final
#> a.src
#> b.src
#> sed s/src/mid/ a.src > a.mid
#> sed s/mid/final/ a.mid > a.final
#> rm a.mid

## static pattern rules
cat > Makefile <<'M'
objs = a.o b.o
all: $(objs)
$(objs): %.o: %.c
	@echo "cc $< -> $@ ($*)"; touch $@
M
touch a.c b.c; make; make; rm a.o; make
#> cc a.c -> a.o (a)
#> cc b.c -> b.o (b)
#> make: Nothing to be done for 'all'.
#> cc a.c -> a.o (a)

## built-in rules
echo 'int main(){}' > prog.c; printf 'echo hi\n' > script.sh; make -n prog; make -n prog.o CFLAGS=-O2; make script; ./script; make -r other.o; echo $?
#> cc     prog.c   -o prog
#> cc -O2   -c -o prog.o prog.c
#>$ cat script.sh >script\x20
#> chmod a+x script
#> hi
#> 2
#2> make: *** No rule to make target 'other.o'.  Stop.

## phony targets
printf '.PHONY: all clean\nall:\n\t@echo made\nclean:\n\trm -f x\n' > Makefile; touch all clean; make; make clean; printf '.PHONY: none\nnone:\nreal:\n' > Makefile; make none; make real; touch real; make real
#> made
#> rm -f x
#> make: Nothing to be done for 'none'.
#> make: Nothing to be done for 'real'.
#> make: Nothing to be done for 'real'.

## up to date
printf 'a:\n\ttouch a\nb: a\n' > Makefile; make; make; make b; make a b
#> touch a
#> make: 'a' is up to date.
#> make: Nothing to be done for 'b'.
#> make: 'a' is up to date.
#> make: Nothing to be done for 'b'.

## print only, touch and question
printf 'out: in\n\tcp in out\n\t+@echo always\n' > Makefile; echo 1 > in; make -n; ls; make -q; echo $?; printf 'out: in\n\tcp in out\n' > Makefile; make -t; ls; make -q; echo $?; make -B -n; make -s -B; make --touch -B -s
#> cp in out
#> echo always
#> always
#> Makefile
#> in
#> 1
#> touch out
#> Makefile
#> in
#> out
#> 0
#> cp in out

## conditionals
cat > Makefile <<'M'
V = x
ifeq ($(V),x)
$(info is x)
else
$(info is not x)
endif
ifneq "$(V)" 'x'
$(info no)
else ifdef W
$(info W)
else
  ifndef Z
    $(info no Z)
  endif
endif
ifdef V
all: ; @echo defined
endif
M
make; make V=y; make V=y W=1
#> is x
#> no Z
#> defined
#> is not x
#> no
#> defined
#> is not x
#> no
#> defined

## mistakes in conditionals
printf 'endif\n' > Makefile; make; printf 'ifdef A\n' > Makefile; make; printf 'ifeq a b\nendif\n' > Makefile; make; printf 'ifdef A\nelse\nelse\nendif\n' > Makefile; make; printf 'else\n' > Makefile; make
#2> Makefile:1: *** extraneous 'endif'.  Stop.
#2> Makefile:2: *** missing 'endif'.  Stop.
#2> Makefile:1: *** invalid syntax in conditional.  Stop.
#2> Makefile:3: *** only one 'else' per conditional.  Stop.
#2> Makefile:1: *** extraneous 'else'.  Stop.
#? 2

## include
printf 'X = from inc\ninc-target:\n\t@echo inc\n' > inc.mk; printf -- '-include nosuch.mk\ninclude inc.mk\nall:\n\t@echo $(X) $(MAKEFILE_LIST)\n' > Makefile; make; make all; printf 'include nosuch.mk\nall:\n' > Makefile; make; echo $?
#> inc
#> from inc Makefile inc.mk
#> 2
#2> Makefile:1: nosuch.mk: No such file or directory
#2> make: *** No rule to make target 'nosuch.mk'.  Stop.

## makefiles that are made
printf 'all:\n\t@echo $(V)\ninclude gen.mk\ngen.mk:\n\techo V = generated > gen.mk\n' > Makefile; make; make
#> echo V = generated > gen.mk
#> generated
#> generated

## define and eval
cat > Makefile <<'M'
define lines
@echo first $@
@echo second
endef
define rule
$(1):
	@echo made $(1)
endef
$(foreach t,one two,$(eval $(call rule,$(t))))
all: one two
	$(lines)
M
make all; make
#> made one
#> made two
#> first all
#> second
#> made one

## faults of references
printf 'A = $(A)\nall: ; echo $(A)\n' > Makefile; make; printf 'all: ; echo $(foo\n' > Makefile; make; printf 'A := $(subst a,b)\n' > Makefile; make; printf 'A := $(word 0,a)\n' > Makefile; make; printf 'A := $(word x,a)\n' > Makefile; make; printf 'A := $(shell echo\n' > Makefile; make; echo $?
#> 2
#2> Makefile:1: *** Recursive variable 'A' references itself (eventually).  Stop.
#2> Makefile:1: *** unterminated variable reference.  Stop.
#2> Makefile:1: *** insufficient number of arguments (2) to function 'subst'.  Stop.
#2> Makefile:1: *** first argument to 'word' function must be greater than 0.  Stop.
#2> Makefile:1: *** non-numeric first argument to 'word' function: 'x'.  Stop.
#2> Makefile:1: *** unterminated call to function 'shell': missing ')'.  Stop.

## error, warning and info
printf '$(info some)\n$(warning careful)\nall:\n\t@echo one\n\t$(error stop here)\n' > Makefile; make; echo $?; printf 'ifndef X\n$(error X is not set)\nendif\n' > Makefile; make; echo $?
#> some
#> 2
#> 2
#2> Makefile:2: careful
#2> Makefile:5: *** stop here.  Stop.
#2> Makefile:2: *** X is not set.  Stop.

## variables of targets
cat > Makefile <<'M'
V = global
all: V = for all
all: V += and more
all: sub other
	@echo all $(V)
sub:
	@echo sub $(V)
other: V := mine
other:
	@echo other $(V)
%.p: V = pattern
x.p:
	@echo $(V)
M
make; make sub x.p
#> sub for all and more
#> other mine
#> all for all and more
#> sub global
#> pattern

## export
cat > Makefile <<'M'
export A = exported
B = not
C = later
export C
unexport HOME
all:
	@echo "A=$$A B=$$B C=$$C D=$$D H=$$HOME L=$$MAKELEVEL F=$$MAKEFLAGS"
M
make D=4 -k; B=env make
#> A=exported B= C=later D=4 H= L=1 F=k -- D=4
#> A=exported B=not C=later D= H= L=1 F=

## make in make
mkdir sub; printf 'all:\n\t@echo in sub $(MAKELEVEL) $(X)\nfail:\n\tfalse\n' > sub/Makefile; printf 'all:\n\t$(MAKE) -C sub\nfail:\n\t@$(MAKE) -C sub fail\nquiet:\n\t@$(MAKE) --no-print-directory -C sub\n' > Makefile; make X=1 | sed "s,$PWD,DIR,"; make quiet; { make fail; echo $?; } 2>&1 | sed "s,$PWD,DIR,"; make -n 2>&1 | sed "s,$PWD,DIR,"; make -s X=2
#> make -C sub
#> make[1]: Entering directory 'DIR/sub'
#> in sub 1 1
#> make[1]: Leaving directory 'DIR/sub'
#> in sub 1
#> make[1]: Entering directory 'DIR/sub'
#> false
#> make[1]: *** [Makefile:4: fail] Error 1
#> make[1]: Leaving directory 'DIR/sub'
#> make: *** [Makefile:4: fail] Error 2
#> 2
#> make -C sub
#> make[1]: Entering directory 'DIR/sub'
#>$ echo in sub 1\x20
#> make[1]: Leaving directory 'DIR/sub'
#> in sub 1 2

## another directory
mkdir sub; printf 'all:\n\t@pwd | sed "s,.*/,,"\n' > sub/Makefile; make -C sub | sed "s,$PWD,DIR,"; make -s -C sub; make -C sub --no-print-directory; make -w -C . nosuch 2>&1 | sed "s,$PWD,DIR,"
#> make: Entering directory 'DIR/sub'
#> sub
#> make: Leaving directory 'DIR/sub'
#> sub
#> sub
#> make: Entering directory 'DIR'
#> make: *** No rule to make target 'nosuch'.  Stop.
#> make: Leaving directory 'DIR'

## double colons
printf 'all:: \n\t@echo one\nall::\n\t@echo two\n' > Makefile; make; printf 'a:\n\t@echo a\na::\n\t@echo b\n' > Makefile; make; echo $?
#> one
#> two
#> 2
#2> Makefile:3: *** target file 'a' has both : and :: entries.  Stop.

## a recipe that is overridden
printf 'a:\n\t@echo one\na: b\n\t@echo two\nb:;\n' > Makefile; make; echo $?
#> two
#> 0
#2> Makefile:4: warning: overriding recipe for target 'a'
#2> Makefile:2: warning: ignoring old recipe for target 'a'

## circles
printf 'a: b\n\t@echo a\nb: a\n\t@echo b\n' > Makefile; make; echo $?
#> b
#> a
#> 0
#2> make: Circular b <- a dependency dropped.

## one shell for all lines
printf '.ONESHELL:\nall:\n\t@cd /\n\tpwd\n\tX=1\n\techo $$X\n' > Makefile; make; printf 'all:\n\tcd /\n\tpwd | sed "s,.*/,,"\n' > Makefile; make
#> /
#> 1
#> cd /
#> pwd | sed "s,.*/,,"
#> case

## joined lines
printf 'A = one \\\n   two\nall:\n\t@echo $(A); \\\n\techo three \\\n\t  four\n\techo "a\\\n\tb"\n' > Makefile; make
#> one two
#> three four
#> echo "a\
#> b"
#> ab

## files that are deleted after an error
printf '.DELETE_ON_ERROR:\nout:\n\techo half > out; false\n' > Makefile; make; ls
#> echo half > out; false
#> Makefile
#2> make: *** [Makefile:3: out] Error 1
#2> make: *** Deleting file 'out'

## comments and quotes
printf 'A = a # comment\nB = a\\#b\nall: # comment\n\t@echo "[$(A)]" "$(B)" # shell comment\n\t# shown\n# not shown\n' > Makefile; make
#> [a ] a#b
#> # shown

## options that are wrong
printf 'all:\n' > Makefile; make -Z 2>&1 | head -2; make --nosuch 2>&1 | head -1; make -j0 2>&1 | head -1; make -f 2>&1 | head -1; make --version | head -1
#> make: invalid option -- 'Z'
#> Usage: make [options] [target] ...
#> make: unrecognized option '--nosuch'
#> make: the '-j' option requires a positive integer argument
#> make: option requires an argument -- 'f'
#> GNU Make 4.3

## makefiles by other names
printf 'all:\n\t@echo lower\n' > makefile; printf 'all:\n\t@echo upper\n' > Makefile; make; printf 'all:\n\t@echo gnu\n' > GNUmakefile; make; printf 'all:\n\t@echo other\n' > other.mk; make -f other.mk; make --file=other.mk; printf 'all:\n\t@echo piped\n' | make -f -
#> lower
#> gnu
#> other
#> other
#> piped

## VPATH
mkdir src; echo x > src/a.in; printf 'VPATH = src\na.out: a.in\n\tcp $< $@\n' > Makefile; make; make; printf 'vpath %%.in src\nall: a.in\n\t@echo $<\n' > Makefile; make
#> cp src/a.in a.out
#> make: 'a.out' is up to date.
#> src/a.in

## several jobs
printf 'all: a b c\na:\n\t@sleep 0.3; echo a\nb:\n\t@echo b\nc:\n\t@sleep 0.1; echo c\n' > Makefile; make -j3; make -j 3; make
#> b
#> c
#> a
#> b
#> c
#> a
#> a
#> b
#> c

## the second failure waits for the first
printf 'all: a b\na:\n\t@sleep 0.2; echo a\nb:\n\t@false\n' > Makefile; make -j2; echo $?
#> a
#> 2
#2> make: *** [Makefile:5: b] Error 1
#2> make: *** Waiting for unfinished jobs....

## second expansion
cat > Makefile <<'M'
.SECONDEXPANSION:
a_deps = x y
all: a
a: $$($$@_deps)
	@echo $@: $^
x y: ; @echo $@
M
make
#> x
#> y
#> a: x y

## order only
printf 'out: in | dir\n\t@echo made; touch out\ndir:\n\tmkdir dir\nin:\n\ttouch in\n' > Makefile; make; sleep 0.02; touch dir/x; make
#> touch in
#> mkdir dir
#> made
#> make: 'out' is up to date.

## trace
printf 'out: in\n\tcp in out\nin:\n\techo 1 > in\n' > Makefile; make --trace; make --trace -B
#> Makefile:4: target 'in' does not exist
#> echo 1 > in
#> Makefile:2: update target 'out' due to: in
#> cp in out
#> Makefile:4: target 'in' does not exist
#> echo 1 > in
#> Makefile:2: update target 'out' due to: in
#> cp in out

## undefined variables
printf 'all:\n\t@echo [$(NOSUCH)]\n' > Makefile; make --warn-undefined-variables; printf 'MAKEFLAGS += --warn-undefined-variables -s\nall:\n\techo [$(NOSUCH)]\n' > Makefile; make
#> []
#> []
#2> Makefile:2: warning: undefined variable 'NOSUCH'
#2> Makefile:3: warning: undefined variable 'NOSUCH'

## the default goal
printf '.DEFAULT_GOAL := second\nfirst:\n\t@echo 1\nsecond:\n\t@echo 2\n.DEFAULT:\n\t@echo default $@\n' > Makefile; make; make first whatever
#> 2
#> 1
#> default whatever

## a help target out of the makefile itself
cat > Makefile <<'M'
.PHONY: help build
help: ## Show this help
	@grep -E '^[a-zA-Z_-]+:.*?## .*$$' $(MAKEFILE_LIST) | sort | awk 'BEGIN {FS = ":.*?## "}; {printf "%-10s %s\n", $$1, $$2}'
build: ## Build it
	@echo building
M
make; make build
#> build      Build it
#> help       Show this help
#> building

## as a file older and newer by hand
printf 'o: i\n\t@echo made; touch o\n' > Makefile; touch i; sleep 0.02; touch o; make; make -W i; make -o i; make -B
#> make: 'o' is up to date.
#> made
#> make: 'o' is up to date.
#> made

## grouped targets
printf 'a b &: in\n\t@echo both; touch a b\nin:;touch in\nall: a b\n' > Makefile; make all; make a b
#> touch in
#> both
#> make: 'a' is up to date.
#> make: 'b' is up to date.

## makefiles that cannot be made
printf 'all:\n\t@echo hi\ninclude gen.mk\ngen.mk:\n\tfalse\n' > Makefile; make; echo $?; printf 'all:\n\t@echo hi\ninclude one.mk two.mk\n' > Makefile; make; make -k; echo $?; printf 'all:\n\t@echo hi\n-include gen.mk\ngen.mk:\n\tfalse\n' > Makefile; make; echo $?
#> false
#> 2
#> hi
#> 2
#> false
#> hi
#> 0
#2> Makefile:3: gen.mk: No such file or directory
#2> make: *** [Makefile:5: gen.mk] Error 1
#2> Makefile:3: two.mk: No such file or directory
#2> make: *** No rule to make target 'two.mk'.  Stop.
#2> Makefile:3: two.mk: No such file or directory
#2> make: *** No rule to make target 'two.mk'.
#2> Makefile:3: one.mk: No such file or directory
#2> make: *** No rule to make target 'one.mk'.
#2> make: Failed to remake makefile 'two.mk'.
#2> make: Failed to remake makefile 'one.mk'.

## a target that was named by a variable
printf 'NAME ?= app\nVERSION := 1.0\nIMAGE = $(NAME):$(VERSION)\n.PHONY: build up down\nbuild:\n\t@echo docker build -t $(IMAGE) .\nup: build\n\t@echo docker run $(IMAGE)\ndown:\n\t-@false\n' > Makefile; make up; make up NAME=web VERSION=2; NAME=env make build; make down
#> docker build -t app:1.0 .
#> docker run app:1.0
#> docker build -t web:2 .
#> docker run web:2
#> docker build -t env:1.0 .
#2> make: [Makefile:10: down] Error 1 (ignored)

## what a recipe reads
printf 'all:\n\t@read x; echo "got $$x"\n' > Makefile; echo typed | make
#> got typed

## other shells
printf 'SHELL := /bin/bash\nall:\n\t@echo $${BASH_VERSION:+bash} $(SHELL)\n\t@[[ a == a ]] && echo yes\n' > Makefile; make; printf '.SHELLFLAGS = -ec\nall:\n\t@false; echo not reached\n' > Makefile; make
#> bash /bin/bash
#> yes
#2> make: *** [Makefile:3: all] Error 1
#? 2

## suffix rules
printf '.SUFFIXES: .in .out\n.in.out:\n\tcp $< $@\nall: a.out\n' > Makefile; echo 1 > a.in; make; make all
#> cp a.in a.out
#> make: Nothing to be done for 'all'.

## a recipe prefix of another kind, and undefine
printf '.RECIPEPREFIX = >\nX = 1\nundefine X\nall:\n> @echo [$(X)]\n' > Makefile; make
#> []

## private, and more of targets' variables
printf 'P = g\nall: private P = mine\nall: export E = seen\nall: sub\n\t@echo $(P) $$E\nsub:\n\t@echo $(P) $$E\n' > Makefile; make
#> g seen
#> mine seen

## many at once, and one that is missing
printf 'all: a b c\na b c:\n\t@echo $@; exit $(S)\n' > Makefile; make S=1 -k; echo $?; make -j2 S=1 -k 2>&1 | sort; make S=0 -s
#> a
#> b
#> c
#> 2
#> a
#> b
#> c
#> make: *** [Makefile:3: a] Error 1
#> make: *** [Makefile:3: b] Error 1
#> make: *** [Makefile:3: c] Error 1
#> make: Target 'all' not remade because of errors.
#> a
#> b
#> c
#2> make: *** [Makefile:3: a] Error 1
#2> make: *** [Makefile:3: b] Error 1
#2> make: *** [Makefile:3: c] Error 1
#2> make: Target 'all' not remade because of errors.

## one shell for a recipe takes the marks off its inner lines
printf '.ONESHELL:\nall:\n\t@x=1\n\t@echo $$x\n\t-false\n\t+pwd | sed "s,.*/,,"\n' > Makefile; make; make -n; printf '.ONESHELL:\n.SHELLFLAGS = -ec\nall:\n\techo one\n\t@false\n\techo two\n' > Makefile; make; echo $?
#> 1
#> case
#> x=1
#> echo $x
#> false
#> pwd | sed "s,.*/,,"
#> echo one
#> false
#> echo two
#> one
#> 2
#2> make: *** [Makefile:4: all] Error 1
