-- Changes of this person's that wait in the cloud for what it has not got back yet after a restore: shown, and sent again should
-- the cloud lose them, too. As the cloud lists them (resources/cloud/0034_held.sql).
CREATE TABLE sync_held (
    key TEXT NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    uid BLOB NOT NULL,
    target_entity TEXT NOT NULL,
    op TEXT NOT NULL
) STRICT;
