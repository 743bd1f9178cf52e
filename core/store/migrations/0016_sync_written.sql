-- Which version of the cloud the values had that sync wrote in a transaction, where that is later than what is known of everything:
-- answers to what was sent, and the pages of a load or a pull under way.
CREATE TABLE sync_written (
    tx INTEGER PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT;
