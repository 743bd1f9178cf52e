-- Flow Stage cloud, step 13: contents of files are no column any more.
--
-- Rows of `file` name their content by its SHA-256 and nothing else; what stood in the column of an older cloud goes to
-- sync.blob, where 0009 has put contents since. A content that no live file names is kept for a week after the last such
-- file was deleted, so that undo finds it.
do $$
declare f record; piece bigint;
begin
  if not exists (select 1 from pg_attribute where attrelid = to_regclass('app.file') and attname = 'content' and not attisdropped) then return; end if;
  for f in execute 'select distinct on (org_id, sha256) org_id, sha256, content from app.file where content is not null and not _del
      and sha256 = encode(sha256(content), ''hex'') and octet_length(content) <= 100 << 20' loop
    insert into sync.blob (org_id, sha256, size, received, done, made_by)
      values (f.org_id, f.sha256, octet_length(f.content), octet_length(f.content), true, '00000000-0000-0000-0000-000000000000') on conflict do nothing;
    if not found then continue; end if;
    piece := 0;
    while piece < octet_length(f.content) loop
      insert into sync.blob_piece values (f.org_id, f.sha256, piece, substring(f.content from piece::int + 1 for 1 << 20));
      piece := piece + (1 << 20);
    end loop;
  end loop;
  drop view if exists api.file; -- made again by 0100_entities.sql
  alter table app.file drop column content;
end $$;

create or replace function sync.sweep_blobs(p_older interval default '7 days') returns bigint language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  with gone as (delete from sync.blob b where made_at < now() - p_older
    and not exists (select 1 from app.file f where f.org_id = b.org_id and f.sha256 = b.sha256 and (not f._del or f._at > now() - p_older)) returning 1)
  select count(*) from gone $$;
