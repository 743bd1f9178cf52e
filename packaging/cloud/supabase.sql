-- On Supabase who has not signed in yet is the role anon, which inherits nothing: it may call what fs_anon may. After each migrate:
--   psql -X -h db.PROJECT.supabase.co -U postgres -d postgres -f packaging/cloud/supabase.sql
do $$ declare f regprocedure; begin
  grant usage on schema api to anon;
  for f in select oid from pg_proc where pronamespace = 'api'::regnamespace and has_function_privilege('fs_anon', oid, 'execute') loop
    execute format('grant execute on function %s to anon', f);
  end loop;
end $$;
notify pgrst, 'reload schema';
