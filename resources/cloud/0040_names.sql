-- Flow Stage cloud, step 40: names from before step 38 are not longer than names may be.
--
-- Its constraints leave alone what was there, but hold for every later change of such a row: whoever, or whatever device, had a longer
-- name could do nothing any more.
update sync.account set name = left(name, 200) where length(name) > 200;
update sync.member set name = left(name, 200) where length(name) > 200;
update sync.device set name = left(name, 200) where length(name) > 200;

-- What a program calls its device is cut as well: refused, it could not send anything.
create function sync.cut_name() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as
$$ begin new.name := left(new.name, 200); return new; end $$;
create trigger cut_name before insert on sync.device for each row execute function sync.cut_name();
revoke all on function sync.cut_name() from public;
