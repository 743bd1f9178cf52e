-- Where people live and how far they are is what fans are filtered by most; together they can be so rare that without an
-- index all rows are read. Also counts a country from the index alone.
CREATE INDEX fan_by_country ON fan (country, stage) WHERE country IS NOT NULL;
