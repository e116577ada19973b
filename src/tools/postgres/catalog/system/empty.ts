/** Tables for what is not simulated: there is none of it. */
export const EMPTY_TABLES: Readonly<Record<string, string>> = {
  pg_policy:
    "oid oid, polname name, polrelid oid, polcmd char, polpermissive bool, polroles _oid, polqual text, polwithcheck text",
  pg_inherits: "inhrelid oid, inhparent oid, inhseqno int4, inhdetachpending bool",
  pg_trigger: "oid oid, tgrelid oid, tgparentid oid, tgname name, tgenabled char, tgisinternal bool",
  pg_proc: "oid oid, proname name, pronamespace oid, prokind char",
  pg_matviews: "schemaname name, matviewname name",
};
