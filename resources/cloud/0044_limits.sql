-- Flow Stage cloud, step 44: what a question may take, and what the server writes down about one that failed.
--
-- A minute is what nginx.conf waits for an answer; a question that takes longer went on working for nobody, as many times as it was
-- asked. Who has not signed in has no question that takes long. PostgREST sets what a role says here for each of its requests.
do $$ begin
  alter role fs_user set statement_timeout = '60s';
  alter role fs_anon set statement_timeout = '10s';
exception when insufficient_privilege then raise notice 'set statement_timeout for the roles fs_user (60s) and fs_anon (10s) yourself: %', sqlerrm;
end $$;

-- PostgreSQL writes into its log of a row that breaks a rule the whole row: names, addresses, and of an account the hash of its
-- password. Where this needs more rights than there are (Supabase), the host says what its logs hold.
do $$ begin
  alter role authenticator set log_error_verbosity = 'terse';
exception when insufficient_privilege then null;
end $$;

-- Nor is such a row told to whoever asked: what is missing is said before it is tried.
create or replace function api.sign_up(mail text, password text, name text) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare u uuid;
begin
  if length(coalesce(password, '')) < 10 then return sync.refuse(422, 'password_too_short'); end if;
  if mail is null then return sync.refuse(422, 'mail_invalid'); end if;
  insert into sync.account (mail, name, password) values (lower(trim($1)), trim(coalesce($3, '')), crypt($2, gen_salt('bf', 10))) on conflict do nothing returning user_id into u;
  if u is null then return sync.refuse(409, 'mail_taken'); end if;
  return sync.tokens(u, null);
exception when check_violation then return sync.refuse(422, 'mail_invalid');
end $$;
