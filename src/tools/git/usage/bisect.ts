/** What `git bisect -h` of 2.39 says; the options are read from it. */
export const bisectUsage = `usage: git bisect [help|start|bad|good|new|old|terms|skip|next|reset|visualize|view|replay|log|run]

git bisect help
	print this long help message.
git bisect start [--term-{new,bad}=<term> --term-{old,good}=<term>]
		 [--no-checkout] [--first-parent] [<bad> [<good>...]] [--] [<pathspec>...]
	reset bisect state and start bisection.
git bisect (bad|new) [<rev>]
	mark <rev> a known-bad revision/
		a revision after change in a given property.
git bisect (good|old) [<rev>...]
	mark <rev>... known-good revisions/
		revisions before change in a given property.
git bisect terms [--term-good | --term-bad]
	show the terms used for old and new commits (default: bad, good)
git bisect skip [(<rev>|<range>)...]
	mark <rev>... untestable revisions.
git bisect next
	find next bisection to test and check it out.
git bisect reset [<commit>]
	finish bisection search and go back to commit.
git bisect (visualize|view)
	show bisect status in gitk.
git bisect replay <logfile>
	replay bisection log.
git bisect log
	show bisect log.
git bisect run <cmd>...
	use <cmd>... to automatically bisect.

Please use "git help bisect" to get the full man page.
`;

/** What the helper below it says to an unknown word. */
export const bisectHelperUsage = `usage: git bisect--helper --bisect-reset [<commit>]
   or: git bisect--helper --bisect-terms [--term-good | --term-old | --term-bad | --term-new]
   or: git bisect--helper --bisect-start [--term-{new,bad}=<term> --term-{old,good}=<term>] [--no-checkout] [--first-parent] [<bad> [<good>...]] [--] [<paths>...]
   or: git bisect--helper --bisect-next
   or: git bisect--helper --bisect-state (bad|new) [<rev>]
   or: git bisect--helper --bisect-state (good|old) [<rev>...]
   or: git bisect--helper --bisect-replay <filename>
   or: git bisect--helper --bisect-skip [(<rev>|<range>)...]
   or: git bisect--helper --bisect-visualize
   or: git bisect--helper --bisect-run <cmd>...

`;
