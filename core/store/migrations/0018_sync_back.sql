-- What came back from here to a restored cloud, and by which version it stands there: until all of it has come back, that is later
-- than what is known of everything. `fields`: names, or ["*"].
CREATE TABLE sync_back (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    fields TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
