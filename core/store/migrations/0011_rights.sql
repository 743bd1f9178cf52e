-- Entities that the person who works here may not write, as the organisation decided (core/sync). Empty: all may be.
CREATE TABLE sync_closed (
    entity INTEGER PRIMARY KEY
) STRICT;
