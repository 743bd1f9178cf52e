-- Flow Stage cloud, step 51: who let whom in, gave which role, shut out whom and which computer stands in the audit log.
--
-- Only what a person did: keys are noted as such (0021), and what an operator writes with SQL has no author.
create function sync.note_rights() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, audit, pg_temp as $$
declare o jsonb; n jsonb;
begin
  if sync.uid() is null or tg_table_name = 'member' and (tg_op = 'INSERT' and new.user_id <> sync.uid() or sync.is_key(new.user_id)) then return null; end if;
  n := to_jsonb(new); -- of both tables what says who may do what
  n := (select jsonb_object_agg(key, value) from jsonb_each(n) where key in ('name', 'role', 'artists', 'revoked'));
  if tg_op = 'UPDATE' then o := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key in ('name', 'role', 'artists', 'revoked')); end if;
  insert into audit.log (org_id, seq, user_id, entity, row_id, op, old, new)
    values (new.org_id, 0, sync.uid(), tg_table_name, case tg_table_name when 'member' then (to_jsonb(new) ->> 'user_id')::uuid else (to_jsonb(new) ->> 'device_id')::uuid end,
      case tg_op when 'INSERT' then 'I' else 'U' end, o, n);
  return null;
end $$;
revoke all on function sync.note_rights() from public;
create trigger note_rights_in after insert on sync.member for each row execute function sync.note_rights();
create trigger note_rights after update of role, artists, revoked on sync.member for each row
  when ((old.role, old.artists, old.revoked) is distinct from (new.role, new.artists, new.revoked)) execute function sync.note_rights();
create trigger note_rights after update of revoked on sync.device for each row when (old.revoked is distinct from new.revoked) execute function sync.note_rights();
