-- Flow Stage cloud, step 48: whose rights change, or whose device is shut out, hears it now.
--
-- A poke says that there is something new, and a change of rights makes no new version: programs that are live noticed it with their
-- next question, up to three minutes later. What a person may not see any more has to leave their computer at once.
create function sync.tell_rights() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  perform pg_notify('flowstage_sync', json_build_object('org', o.id, 'head', o.head)::text) from sync.organisation o where o.id = new.org_id; -- delivered at commit
  return null;
end $$;
revoke all on function sync.tell_rights() from public;
create trigger tell_rights after update of role, artists, revoked on sync.member for each row
  when ((old.role, old.artists, old.revoked) is distinct from (new.role, new.artists, new.revoked)) execute function sync.tell_rights();
create trigger tell_rights after update of revoked on sync.device for each row
  when (old.revoked is distinct from new.revoked) execute function sync.tell_rights();
