-- Rows that an import of several sheets refused say which sheet they stood in, so that they come back under its headers.
ALTER TABLE import_reject ADD COLUMN sheet TEXT;
