/** Variables that are there from the beginning, as `make -p` shows them. */
export const BUILTIN_VARIABLES = `
%D = $(patsubst %/,%,$(dir $%))
%F = $(notdir $%)
*D = $(patsubst %/,%,$(dir $*))
*F = $(notdir $*)
+D = $(patsubst %/,%,$(dir $+))
+F = $(notdir $+)
.LIBPATTERNS = lib%.so lib%.a
<D = $(patsubst %/,%,$(dir $<))
<F = $(notdir $<)
?D = $(patsubst %/,%,$(dir $?))
?F = $(notdir $?)
@D = $(patsubst %/,%,$(dir $@))
@F = $(notdir $@)
AR = ar
ARFLAGS = rv
AS = as
CC = cc
CHECKOUT,v = +$(if $(wildcard $@),,$(CO) $(COFLAGS) $< $@)
CO = co
COFLAGS = 
COMPILE.C = $(COMPILE.cc)
COMPILE.F = $(FC) $(FFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c
COMPILE.S = $(CC) $(ASFLAGS) $(CPPFLAGS) $(TARGET_MACH) -c
COMPILE.c = $(CC) $(CFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c
COMPILE.cc = $(CXX) $(CXXFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c
COMPILE.cpp = $(COMPILE.cc)
COMPILE.def = $(M2C) $(M2FLAGS) $(DEFFLAGS) $(TARGET_ARCH)
COMPILE.f = $(FC) $(FFLAGS) $(TARGET_ARCH) -c
COMPILE.m = $(OBJC) $(OBJCFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c
COMPILE.mod = $(M2C) $(M2FLAGS) $(MODFLAGS) $(TARGET_ARCH)
COMPILE.p = $(PC) $(PFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -c
COMPILE.r = $(FC) $(FFLAGS) $(RFLAGS) $(TARGET_ARCH) -c
COMPILE.s = $(AS) $(ASFLAGS) $(TARGET_MACH)
CPP = $(CC) -E
CTANGLE = ctangle
CWEAVE = cweave
CXX = g++
F77 = $(FC)
F77FLAGS = $(FFLAGS)
FC = f77
GET = get
LD = ld
LEX = lex
LEX.l = $(LEX) $(LFLAGS) -t
LEX.m = $(LEX) $(LFLAGS) -t
LINK.C = $(LINK.cc)
LINK.F = $(FC) $(FFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.S = $(CC) $(ASFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_MACH)
LINK.c = $(CC) $(CFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.cc = $(CXX) $(CXXFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.cpp = $(LINK.cc)
LINK.f = $(FC) $(FFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.m = $(OBJC) $(OBJCFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.o = $(CC) $(LDFLAGS) $(TARGET_ARCH)
LINK.p = $(PC) $(PFLAGS) $(CPPFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.r = $(FC) $(FFLAGS) $(RFLAGS) $(LDFLAGS) $(TARGET_ARCH)
LINK.s = $(CC) $(ASFLAGS) $(LDFLAGS) $(TARGET_MACH)
LINT = lint
LINT.c = $(LINT) $(LINTFLAGS) $(CPPFLAGS) $(TARGET_ARCH)
M2C = m2c
MAKEINFO = makeinfo
OBJC = cc
OUTPUT_OPTION = -o $@
PC = pc
PREPROCESS.F = $(FC) $(FFLAGS) $(CPPFLAGS) $(TARGET_ARCH) -F
PREPROCESS.S = $(CC) -E $(CPPFLAGS)
PREPROCESS.r = $(FC) $(FFLAGS) $(RFLAGS) $(TARGET_ARCH) -F
RM = rm -f
TANGLE = tangle
TEX = tex
TEXI2DVI = texi2dvi
WEAVE = weave
YACC = yacc
YACC.m = $(YACC) $(YFLAGS)
YACC.y = $(YACC) $(YFLAGS)
^D = $(patsubst %/,%,$(dir $^))
^F = $(notdir $^)
`;

/** Rules that are there from the beginning, in their order. */
export const BUILTIN_RULES = `
%D = $(patsubst %/,%,$(dir $%))
LINK.o = $(CC) $(LDFLAGS) $(TARGET_ARCH)
CURL_CA_BUNDLE = /etc/ssl/certs/ca-certificates.crt
OLDPWD = /work/main
TEXI2DVI = texi2dvi
^D = $(patsubst %/,%,$(dir $^))
%F = $(notdir $%)
AWS_CA_BUNDLE = /etc/ssl/certs/ca-certificates.crt
PIP_DISABLE_PIP_VERSION_CHECK = 1
LEX.l = $(LEX) $(LFLAGS) -t
LANG = C.UTF-8
%.out:
%.a:
%.ln:
%.o:
%: %.o
	$(LINK.o) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.c:
%: %.c
	$(LINK.c) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.ln: %.c
	$(LINT.c) -C$* $<
%.o: %.c
	$(COMPILE.c) $(OUTPUT_OPTION) $<
%.cc:
%: %.cc
	$(LINK.cc) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.cc
	$(COMPILE.cc) $(OUTPUT_OPTION) $<
%.C:
%: %.C
	$(LINK.C) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.C
	$(COMPILE.C) $(OUTPUT_OPTION) $<
%.cpp:
%: %.cpp
	$(LINK.cpp) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.cpp
	$(COMPILE.cpp) $(OUTPUT_OPTION) $<
%.p:
%: %.p
	$(LINK.p) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.p
	$(COMPILE.p) $(OUTPUT_OPTION) $<
%.f:
%: %.f
	$(LINK.f) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.f
	$(COMPILE.f) $(OUTPUT_OPTION) $<
%.F:
%: %.F
	$(LINK.F) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.F
	$(COMPILE.F) $(OUTPUT_OPTION) $<
%.f: %.F
	$(PREPROCESS.F) $(OUTPUT_OPTION) $<
%.m:
%: %.m
	$(LINK.m) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.m
	$(COMPILE.m) $(OUTPUT_OPTION) $<
%.r:
%: %.r
	$(LINK.r) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.r
	$(COMPILE.r) $(OUTPUT_OPTION) $<
%.f: %.r
	$(PREPROCESS.r) $(OUTPUT_OPTION) $<
%.y:
%.ln: %.y
	$(YACC.y) $< 
	 $(LINT.c) -C$* y.tab.c 
	 $(RM) y.tab.c
%.c: %.y
	$(YACC.y) $< 
	 mv -f y.tab.c $@
%.l:
%.ln: %.l
	@$(RM) $*.c
	 $(LEX.l) $< > $*.c
	$(LINT.c) -i $*.c -o $@
	 $(RM) $*.c
%.c: %.l
	@$(RM) $@ 
	 $(LEX.l) $< > $@
%.r: %.l
	$(LEX.l) $< > $@ 
	 mv -f lex.yy.r $@
%.ym:
%.m: %.ym
	$(YACC.m) $< 
	 mv -f y.tab.c $@
%.yl:
%.s:
%: %.s
	$(LINK.s) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.s
	$(COMPILE.s) -o $@ $<
%.S:
%: %.S
	$(LINK.S) $^ $(LOADLIBES) $(LDLIBS) -o $@
%.o: %.S
	$(COMPILE.S) -o $@ $<
%.s: %.S
	$(PREPROCESS.S) $< > $@
%.mod:
%: %.mod
	$(COMPILE.mod) -o $@ -e $@ $^
%.o: %.mod
	$(COMPILE.mod) -o $@ $<
%.sym:
%.def:
%.sym: %.def
	$(COMPILE.def) -o $@ $<
%.h:
%.info:
%.dvi:
%.tex:
%.dvi: %.tex
	$(TEX) $<
%.texinfo:
%.info: %.texinfo
	$(MAKEINFO) $(MAKEINFO_FLAGS) $< -o $@
%.dvi: %.texinfo
	$(TEXI2DVI) $(TEXI2DVI_FLAGS) $<
%.texi:
%.info: %.texi
	$(MAKEINFO) $(MAKEINFO_FLAGS) $< -o $@
%.dvi: %.texi
	$(TEXI2DVI) $(TEXI2DVI_FLAGS) $<
%.txinfo:
%.info: %.txinfo
	$(MAKEINFO) $(MAKEINFO_FLAGS) $< -o $@
%.dvi: %.txinfo
	$(TEXI2DVI) $(TEXI2DVI_FLAGS) $<
%.w:
%.c: %.w
	$(CTANGLE) $< - $@
%.tex: %.w
	$(CWEAVE) $< - $@
%.ch:
%.web:
%.p: %.web
	$(TANGLE) $<
%.tex: %.web
	$(WEAVE) $<
%.sh:
%: %.sh
	cat $< >$@ 
	 chmod a+x $@
%.elc:
%.el:
%.out: %
	@rm -f $@ 
	 cp $< $@
%.c: %.w %.ch
	$(CTANGLE) $^ $@
%.tex: %.w %.ch
	$(CWEAVE) $^ $@
%:: %,v
	$(CHECKOUT,v)
%:: RCS/%,v
	$(CHECKOUT,v)
%:: RCS/%
	$(CHECKOUT,v)
%:: s.%
	$(GET) $(GFLAGS) $(SCCS_OUTPUT_OPTION) $<
%:: SCCS/s.%
	$(GET) $(GFLAGS) $(SCCS_OUTPUT_OPTION) $<
`;
