-- What an operator looks at: psql -X -d flowstage -f packaging/cloud/watch.sql. README.md says what should make one act.
\echo Organisations: versions, devices that sent something today
select o.name, o.head, count(d.*) filter (where d.seen > now() - interval '1 day') as devices_today, max(d.seen) as last_push
from sync.organisation o left join sync.device d on d.org_id = o.id and not d.revoked group by o.id order by o.head desc limit 20;
\echo Changes that wait for a decision of theirs
select o.name, count(*) as open_conflicts from app.conflict c join sync.organisation o on o.id = c.org_id
where c.state = 'open' and not c._del group by o.id order by 2 desc limit 20;
\echo Changes that wait for what a restored cloud has not got back: whose device should come online is who has that
select o.name, w.entity, w.target_entity as waits_for, count(*) as changes, min(w.at) as since from sync.waiting w join sync.organisation o on o.id = w.org_id
group by 1, 2, 3 order by 4 desc limit 20;
\echo Connections of the API
select count(*) filter (where state = 'active') as active, count(*) filter (where wait_event_type = 'Lock') as waiting, count(*) as connections,
  current_setting('max_connections') as allowed from pg_stat_activity where usename = 'authenticator';
\echo Transactions older than 5 seconds
select pid, now() - xact_start as since, wait_event_type, wait_event, left(query, 60) as query from pg_stat_activity
where state <> 'idle' and xact_start < now() - interval '5 seconds' and backend_type = 'client backend';
\echo Largest tables
select schemaname, relname, n_live_tup, n_dead_tup, last_autovacuum, pg_size_pretty(pg_total_relation_size(relid)) as size from pg_stat_user_tables
where schemaname in ('app', 'sync', 'audit') order by pg_total_relation_size(relid) desc limit 15;
\echo Rows of the audit log outside of the months that have a partition
select count(*) from audit.log_default;
\echo Cache and deadlocks
select round(100.0 * blks_hit / nullif(blks_hit + blks_read, 0), 1) as percent_from_cache, deadlocks, temp_bytes from pg_stat_database where datname = current_database();
